"""Which reader a file needs, told by its content.

The Nice master files belong together and are read together, and so are the files of one MGS
snapshot; every other file is a vocabulary of its own.
"""

from collections.abc import Sequence

from gsfiler.core.decoding import decode_text, looks_like_xml
from gsfiler.core.errors import InputError
from gsfiler.core.hardened_zip import open_zip
from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.readers.columns import UNDERSTOOD, is_snapshot, is_tmclass
from gsfiler.vocabulary.readers.mgs import (
    SnapshotFile,
    is_snapshot_record,
    join_snapshot,
    snapshot_file,
)
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.readers.records import numbered, read_records, table_of
from gsfiler.vocabulary.readers.sheets import read_sheets
from gsfiler.vocabulary.readers.tables import Table, read_table
from gsfiler.vocabulary.readers.term_list import list_of
from gsfiler.vocabulary.readers.tmclass import export_of

FORMS = (
    "Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS "
    "snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, "
    "JSON Lines)."
)
_FOREIGN = (
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.xls or .doc); save it as .xlsx first"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it first"),
)


def read_vocabulary(files: Sequence[tuple[str, bytes]]) -> list[PackContent]:
    """Return the vocabularies in files given by name and bytes.

    Nice editions come first, then an MGS snapshot, then the others in the order given. Raises
    InputError, naming the file, when it is of no known form or cannot be read.
    """
    if not files:
        raise InputError("Vocabulary", "no file was given.", FORMS)
    nice: list[tuple[str, bytes]] = []
    snapshot: list[SnapshotFile] = []
    others: list[PackContent] = []
    for name, data in files:
        _refuse_foreign(name, data)
        if data.startswith(b"PK") or looks_like_xml(data):
            tables = _workbook(name, data)
            if tables is None:
                nice.append((name, data))
                continue
        else:
            found = _text_form(name, data)
            if isinstance(found, SnapshotFile):
                snapshot.append(found)
                continue
            tables = [found]
        snapshot += [snapshot_file(table) for table in tables if is_snapshot(table.header)]
        others += _lists(name, [table for table in tables if not is_snapshot(table.header)])
    contents = read_nice(nice) if nice else []
    if snapshot:
        contents.append(join_snapshot(snapshot))
    return contents + others


def _refuse_foreign(name: str, data: bytes) -> None:
    """Refuse what is certainly no vocabulary, with its own name for it."""
    if not data.strip():
        raise InputError(name, "the file is empty.", "Download or export it again.")
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise InputError(name, f"this is {what}.", FORMS)
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<html", b"<!doctype html")):
        raise InputError(
            name,
            "this is a web page, not a data file.",
            "Download the file itself, not the page that shows it.",
        )


def _workbook(name: str, data: bytes) -> list[Table] | None:
    """Return the tables of an Excel workbook; nothing for XML and for an archive of XML."""
    if not data.startswith(b"PK"):
        return None
    archive = open_zip(data, source=name)
    if "xl/workbook.xml" in archive:
        tables = read_sheets(archive)
        if not tables:
            raise InputError(name, "no sheet has the header of a list of terms.", UNDERSTOOD)
        return tables
    if "word/document.xml" in archive:
        raise InputError(name, "this is a Word document.", FORMS)
    if not any(member.lower().endswith(".xml") for member in archive.names()):
        raise InputError(
            name, "the archive holds no master file.", f"Unpack other files first. {FORMS}"
        )
    return None


def _lists(name: str, tables: list[Table]) -> list[PackContent]:
    """Return the vocabularies of the tables of one file: those of TMclass, and the others."""
    exports = [table for table in tables if is_tmclass(table.header)]
    lists = [table for table in tables if not is_tmclass(table.header)]
    return [
        *([export_of(name, exports)] if exports else []),
        *([list_of(name, lists)] if lists else []),
    ]


def _text_form(name: str, data: bytes) -> SnapshotFile | Table:
    """Return the rows of a text file: a snapshot in JSON, or a table."""
    text = decode_text(data, source=name).text
    if text.lstrip()[:1] not in {"[", "{"}:
        table = read_table(text, source=name)
        if table is None:
            raise InputError(name, "the form of this file is not known.", f"{FORMS} {UNDERSTOOD}")
        return table
    place, records = read_records(text, source=name)
    if any(is_snapshot_record(value) for value in records[:1000]):
        return SnapshotFile(name, place, numbered(records))
    table = table_of(records, place, name)
    if table is None:
        raise InputError(
            name,
            "the JSON holds no list of terms.",
            "Each object needs a class and a term, or id, cls, lng and txt as in MGS.",
        )
    return table
