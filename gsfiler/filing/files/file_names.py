"""Names of files inside drafts and packages: relative, the same on every system, no tricks.

A package is unpacked on systems we do not know; so a name must be safe on all of them: Windows
keeps some names and signs for itself, some systems do not tell capitals from small letters, some
store accents in another form.
"""

import re
import unicodedata
from collections.abc import Callable, Collection

from gsfiler.core.findings import PhraseKind

MOST_CHARACTERS = 180
"""How long a path may be; Windows opens some 260 characters, its folder included."""

NO_NAME = PhraseKind("it is empty")
ABSOLUTE = PhraseKind("it begins at the root of a disk; it must be relative")
BACKSLASH = PhraseKind("it has a backslash; folders are divided by “/”")
LEADS_OUT = PhraseKind("it leads out of its folder (“..”)")
EMPTY_STEP = PhraseKind("it has an empty step or “.” between slashes")
CONTROL = PhraseKind("it has invisible characters, which can hide what the file is")
FORBIDDEN = PhraseKind('it has one of the characters < > : " | ? *')
BAD_END = PhraseKind("a step ends in a full stop or a blank, which Windows drops")
RESERVED = PhraseKind("Windows keeps the name “{name}” for a device")
TOO_LONG = PhraseKind("it is longer than {most} characters")
OTHER_FORM = PhraseKind("its accents are stored in a form that some systems change")

_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?\Z", re.I)
_SIGNS = re.compile(r'[<>:"|?*\\]')
_SIGNS_AND_SLASH = re.compile(r'[<>:"|?*\\/]')
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")
"""Signs that Persian, Hindi and others need to write a word; they hide nothing."""


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN and sign not in _JOINERS


_CHECKS: tuple[tuple[Callable[[str], bool], PhraseKind], ...] = (
    (lambda path: not path, NO_NAME),
    (lambda path: bool(re.match(r"/|[A-Za-z]:", path)), ABSOLUTE),
    (lambda path: any(map(_is_hidden, path)), CONTROL),
    (lambda path: "\\" in path, BACKSLASH),
    (lambda path: ".." in path.split("/"), LEADS_OUT),
    (lambda path: bool({"", "."} & set(path.split("/"))), EMPTY_STEP),
    (lambda path: any(step.endswith((".", " ")) for step in path.split("/")), BAD_END),
    (lambda path: any(map(_DEVICES.match, path.split("/"))), RESERVED),
    (lambda path: bool(_SIGNS.search(path)), FORBIDDEN),
    (lambda path: len(path) > MOST_CHARACTERS, TOO_LONG),
    (lambda path: unicodedata.normalize("NFC", path) != path, OTHER_FORM),
)


def name_problem(path: str) -> PhraseKind | None:
    """Return what is wrong with a path inside a package, None where nothing is."""
    return next((problem for is_wrong, problem in _CHECKS if is_wrong(path)), None)


def folded(path: str) -> str:
    """Return a path as systems see it that tell neither capitals nor forms of accents apart."""
    seen = "".join(sign for sign in path if sign not in _JOINERS)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", seen).casefold())


def safe_name(name: str, taken: Collection[str] = ()) -> str:
    """Return a name for a file that is safe and not taken, as near to the given one as can be.

    Folders before it are dropped; ``taken`` are paths that are in use.
    """
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(" " if _is_hidden(sign) else sign for sign in unicodedata.normalize("NFC", last))
    kept = _SIGNS_AND_SLASH.sub("-", kept).strip(" ").rstrip(". ")
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        stem, ending = kept, ""
    # Cut first: what is cut may leave a blank or full stop at its end.
    stem = stem[: MOST_CHARACTERS // 2].rstrip(". ") or "file"
    ending = ending[:16].rstrip()
    dot = "." if ending else ""
    if _DEVICES.match(stem):
        stem = f"{stem}-file"
    used = {folded(path) for path in taken}
    free, number = f"{stem}{dot}{ending}", 1
    while folded(free) in used:
        number += 1
        free = f"{stem}-{number}{dot}{ending}"
    return free
