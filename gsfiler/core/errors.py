"""Errors whose text may be shown to a user as it stands.

::

    GsfilerError                 str() is a whole English sentence: what, where, how to mend
    ├── InvalidCode              a class, office, language or edition that does not parse
    ├── InputError               a file or text the user gave cannot be read
    │   ├── DraftError           a draft cannot be opened or saved, a package cannot be made
    │   └── UnsupportedDocument  it is of a standard, version or kind that is not read
    ├── UnwritableDraft          a draft holds what the standard has no way to say
    ├── SettingsError            a setting has a value that cannot be used
    ├── PackError                a data pack is missing, damaged, or not in force
    ├── NetworkError             the publisher or office cannot be reached, or answered wrongly
    └── Cancelled                the user stopped the work

What is wrong with the *user's work* is never an error but a finding (see
:mod:`gsfiler.core.findings`).
"""

from pathlib import Path

_LONGEST_QUOTE = 60


def in_short(text: str) -> str:
    """Return a text as a sentence quotes it letter by letter: not too long."""
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"


def on_one_line(text: str) -> str:
    """Return a text as a sentence quotes it: on one line, and not too long."""
    return in_short(" ".join(text.split()))


class GsfilerError(Exception):
    """The root of all errors that gsfiler raises on purpose."""


class InvalidCode(GsfilerError, ValueError):
    """A code, class or number does not parse."""


class InputError(GsfilerError):
    """A file or text cannot be read; names the place and the remedy.

    ``line`` and ``column`` count from 1.
    """

    def __init__(
        self,
        source: str,
        problem: str,
        remedy: str = "",
        *,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        place = source
        if line is not None:
            place += f", line {line}"
        if column is not None:
            place += f", column {column}"
        sentence = f"{place}: {problem}"
        super().__init__(f"{sentence} {remedy}".strip())
        self.source = source
        self.problem = problem
        self.remedy = remedy
        self.line = line
        self.column = column


class DraftError(InputError):
    """A draft cannot be opened or saved, or no package can be made of it.

    ``backup`` is the file with the last good state, where there is one to offer.
    """

    def __init__(
        self,
        source: str,
        problem: str,
        remedy: str = "",
        *,
        line: int | None = None,
        column: int | None = None,
        backup: Path | None = None,
    ) -> None:
        super().__init__(source, problem, remedy, line=line, column=column)
        self.backup = backup


class UnsupportedDocument(InputError):
    """A document is whole, but of a standard, a version or a kind that is not read."""


class UnwritableDraft(GsfilerError):
    """A draft cannot be written as the standard wants it; ``path`` leads to the field."""

    def __init__(self, path: str, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem} {remedy}")
        self.path = path
        self.problem = problem
        self.remedy = remedy


class SettingsError(GsfilerError):
    """A setting has a value that cannot be used."""


class PackError(GsfilerError):
    """A data pack is missing, damaged, of an unknown format or not in force."""


class NetworkError(GsfilerError):
    """A publisher's or office's address cannot be reached or answered wrongly."""


class Cancelled(GsfilerError):
    """The user stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Cancelled; nothing was changed.")
