r"""The files of a vocabulary pack: ``entries.tsv`` and ``classes.json``, written and read.

``entries.tsv`` is UTF-8 with a heading line and one entry per line; in its fields a backslash, a
tab and the ends of lines stand as ``\\``, ``\t``, ``\n`` and ``\r``. The same content gives the
same bytes.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gsfiler.core.errors import PackError
from gsfiler.core.files import reason
from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.entries import ClassText, Entry

ENTRIES_FILE = "entries.tsv"
CLASSES_FILE = "classes.json"

_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_SIGNS = {escape: sign for sign, escape in _ESCAPES.items()}
_TO_ESCAPE = str.maketrans(_ESCAPES)
_ESCAPED = re.compile(r"\\.")
_NEEDS_ESCAPE = re.compile(r"[\\\n\r]")
_HEADING = "\t".join(Entry._fields)
_TABS = _HEADING.count("\t")
_CLASS_COLUMN = Entry._fields.index("class_number")
_CLASS_NUMBERS = {str(number): number for number in range(1, 46)}


def pack_files(content: PackContent) -> dict[str, bytes]:
    """Return the files of a pack by name; raises PackError for a class other than 1 to 45."""
    for entry in content.entries:
        if str(entry.class_number) not in _CLASS_NUMBERS:
            raise PackError(
                f"The pack “{content.id}” cannot be made: “{entry.text}” has class "
                f"{entry.class_number}, and classes go from 1 to 45."
            )
    texts = sorted(content.class_texts, key=lambda text: (text.language, text.class_number))
    classes = json.dumps([asdict(text) for text in texts], ensure_ascii=False, indent=1)
    return {
        ENTRIES_FILE: _entries_bytes(content.entries),
        CLASSES_FILE: (classes + "\n").encode(),
    }


def read_entries(folder: Path) -> list[Entry]:
    """Return the entries of a pack; raises PackError naming file and line."""
    path = folder / ENTRIES_FILE
    lines = _read(path).split("\n")
    if lines[0] != _HEADING or lines.pop() != "":
        raise _damaged(path, 1, "its heading or its last line is not what gsfiler writes")
    entries = []
    columns = len(Entry._fields)
    for number, line in enumerate(lines[1:], start=2):
        fields: list[Any] = line.split("\t")
        if len(fields) != columns:
            raise _damaged(path, number, f"it has {len(fields)} fields instead of {columns}")
        class_number = _CLASS_NUMBERS.get(fields[_CLASS_COLUMN])
        if class_number is None:
            raise _damaged(path, number, f"“{fields[_CLASS_COLUMN]}” is not a class")
        if "\\" in line:
            fields = [_ESCAPED.sub(_sign, field) for field in fields]
        fields[_CLASS_COLUMN] = class_number
        entries.append(Entry._make(fields))
    return entries


def read_class_texts(folder: Path) -> list[ClassText]:
    """Return the headings and notes of a pack; raises PackError naming the file."""
    path = folder / CLASSES_FILE
    try:
        return [_class_text(fields) for fields in json.loads(_read(path))]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _damaged(path, 1, "it is not what gsfiler writes") from error


def _entries_bytes(entries: Iterable[Entry]) -> bytes:
    """Return the text of ``entries.tsv``."""
    lines = [_HEADING]
    for entry in entries:
        line = "\t".join(map(str, entry))
        if line.count("\t") != _TABS or _NEEDS_ESCAPE.search(line):
            line = "\t".join([str(field).translate(_TO_ESCAPE) for field in entry])
        lines.append(line)
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _sign(found: re.Match[str]) -> str:
    """Return the sign an escape stands for; an unknown escape stays as it is."""
    return _SIGNS.get(found[0], found[0])


def _class_text(fields: dict[str, Any]) -> ClassText:
    """Make a class text of its JSON object; raises KeyError, TypeError or ValueError."""
    class_number = _CLASS_NUMBERS[str(fields["class_number"])]
    return ClassText(
        class_number,
        language=str(fields["language"]),
        heading=tuple(map(str, fields["heading"])),
        introduction=str(fields["introduction"]),
        includes=tuple(map(str, fields["includes"])),
        excludes=tuple(map(str, fields["excludes"])),
    )


def _read(path: Path) -> str:
    """Return the text of a pack's file; raises PackError."""
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise PackError(f"{path} cannot be read ({reason(error)}).") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _damaged(path, line, "it is not UTF-8") from error


def _damaged(path: Path, line: int, what: str) -> PackError:
    """Return the error for a damaged file of a pack, with the remedy."""
    return PackError(
        f"{path}, line {line}: {what}. The pack was changed after it was installed; install it "
        "again from its files."
    )
