"""Read a list from any file: its content decides the form, then its name.

``read_list`` is the one door for all readers.
"""

import json
import re
from dataclasses import replace
from pathlib import PurePath

from gsfiler.core.decoding import DecodedText, decode_text, looks_like_xml
from gsfiler.core.errors import InputError
from gsfiler.core.findings import Finding
from gsfiler.lists.goods_list import GoodsList, ListForm, languages_of
from gsfiler.lists.notes import ENCODING_GUESSED, NOTHING_FOUND
from gsfiler.lists.readers.delimited import looks_delimited, read_delimited
from gsfiler.lists.readers.json_lines import read_json_array, read_json_lines
from gsfiler.lists.readers.rows import Defaults
from gsfiler.lists.readers.text import decoration_findings, read_text
from gsfiler.lists.session import looks_like_session, noted, read_session
from gsfiler.vocabulary.decoration import heaped_accents
from gsfiler.vocabulary.line_heads import folded, has_keyword_heading
from gsfiler.vocabulary.splitting import CommaRule

_FORMS = {
    "txt": ListForm.TEXT,
    "text": ListForm.TEXT,
    "csv": ListForm.CSV,
    "tsv": ListForm.CSV,
    "tab": ListForm.CSV,
    "xlsx": ListForm.XLSX,
    "xlsm": ListForm.XLSX,
    "docx": ListForm.DOCX,
    "docm": ListForm.DOCX,
    "jsonl": ListForm.JSONL,
    "ndjson": ListForm.JSONL,
    "json": ListForm.JSONL,
    "xml": ListForm.XML,
    "st96": ListForm.XML,
}
_FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0",
        "an old Word or Excel file, or one with a password",
        "Save it without a password as .docx or .xlsx.",
    ),
    (b"%PDF", "a PDF", "Copy the list out of it into a text file."),
    (b"{\\rtf", "an RTF document", "Save it as .docx or as plain text."),
    (b"\x89PNG", "a picture", "Type the list, or have its text recognised."),
    (b"\xff\xd8\xff", "a picture", "Type the list, or have its text recognised."),
    (b"GIF8", "a picture", "Type the list, or have its text recognised."),
    (b"\x1f\x8b", "a packed file", "Unpack it first."),
    (b"7z\xbc\xaf", "a packed file", "Unpack it first."),
    (b"Rar!", "a packed file", "Unpack it first."),
)
_WORD = ("a Word", "Open it in Word and save it again as .docx.")
_EXCEL = ("an Excel", "Open it in Excel and save it again as .xlsx.")
_OFFICE_FILES = {".docx": _WORD, ".docm": _WORD, ".xlsx": _EXCEL, ".xlsm": _EXCEL}
_HTML = re.compile(rb"\s*<(?:!doctype\s+html|html|body|table|div|p|meta)\b", re.IGNORECASE)
_JSON_DOCUMENT = re.compile(r'\{\s*"(?:format|terms)"\s*:')
_JSON_OBJECT = re.compile(r"\s*\{\s*\"")


def read_list(
    data: bytes,
    *,
    name: str,
    form: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    comma: str = CommaRule.KEEP,
    default_class: int | None = None,
    language: str | None = None,
    sheet: str | None = None,
) -> GoodsList:
    """Return the list in a file; ``name`` stands in errors and decides where the content does not.

    ``form`` is one of :class:`ListForm` (or a file ending), ``sheet`` the sheet of a workbook.
    Raises InputError: empty, not a list, damaged, hostile, in another encoding.
    """
    defaults = Defaults(name, _comma_rule(comma), default_class, language or "")
    if not data.strip(b"\0 \t\r\n\x0b\x0c\xef\xbb\xbf\xff\xfe"):
        raise InputError(name, "the file is empty.", "Give a file that holds a list.")
    if not form and looks_like_session(data):
        return _completed(_read_session(data, defaults))
    chosen = _form_named(form) if form else _form_of_container(data, name)
    if chosen in {ListForm.XLSX, ListForm.DOCX, ListForm.XML}:
        goods = _read_container(data, chosen, defaults, sheet or "")
    else:
        _refuse_foreign(data, name)
        decoded = _decoded(data, name, encoding or "")
        goods = _read_decoded(decoded, chosen, defaults, delimiter or "")
        if decoded.encoding == "cp1252" and not encoding:
            goods = _noted(goods, ENCODING_GUESSED.at(encoding="cp1252"))
    return _completed(goods)


def _read_session(data: bytes, defaults: Defaults) -> GoodsList:
    """Read a list as the window saves it: its text, and what is noted about the terms."""
    session = read_session(data, defaults.source)
    goods = read_text(DecodedText(session.text, "utf-8"), defaults)
    return replace(goods, terms=noted(goods.terms, session.notes))


def _comma_rule(comma: str) -> CommaRule:
    """Return the comma rule of that name; raises InputError."""
    try:
        return CommaRule(comma)
    except ValueError:
        raise InputError(
            "the comma rule", f"“{comma}” is none.", "Give keep, auto or split."
        ) from None


def _form_named(form: str) -> ListForm:
    """Return the form a user named; raises InputError."""
    chosen = _FORMS.get(form.lower().removeprefix("."))
    if chosen is None:
        names = ", ".join(ListForm)
        raise InputError("the form", f"“{form}” is not a form of list.", f"Give one of {names}.")
    return chosen


def _form_of_container(data: bytes, name: str) -> ListForm | None:
    """Return DOCX, XLSX or XML by the content; None for text. Raises InputError for other zips."""
    if data.startswith(b"PK\x03\x04"):
        from gsfiler.core.hardened_zip import open_zip

        names = open_zip(data, source=name).names()
        if any(part.startswith("xl/") for part in names):
            return ListForm.XLSX
        if any(part.startswith("word/") for part in names):
            return ListForm.DOCX
        remedy = "Save an OpenDocument file as .docx or .xlsx; unpack other archives first."
        raise InputError(name, "this archive is neither a .docx nor a .xlsx file.", remedy)
    if _HTML.match(data[:1024].removeprefix(b"\xef\xbb\xbf")):
        raise InputError(name, "this is a web page.", "Copy the list out of it into a text file.")
    return ListForm.XML if looks_like_xml(data) else None


def _read_container(data: bytes, form: ListForm, defaults: Defaults, sheet: str) -> GoodsList:
    """Read a workbook, a document or XML."""
    if form == ListForm.XLSX:
        from gsfiler.lists.readers.workbook import read_workbook

        return read_workbook(data, defaults, sheet=sheet)
    if form == ListForm.DOCX:
        from gsfiler.lists.readers.word import read_word

        return read_word(data, defaults)
    from gsfiler.lists.readers.st96_xml import read_st96

    return read_st96(data, defaults)


def _refuse_foreign(data: bytes, name: str) -> None:
    """Refuse what is plainly not text, by its first bytes."""
    for start, what, remedy in _FOREIGN:
        if data.startswith(start):
            raise InputError(name, f"this is {what}, which cannot be read.", remedy)


def _decoded(data: bytes, name: str, encoding: str) -> DecodedText:
    """Return the text of a file; raises InputError.

    Where the name promises a Word document or a workbook, an encoding that can only be guessed
    means that the file is damaged.
    """
    kind = _OFFICE_FILES.get(PurePath(name).suffix.lower())
    if kind is None or encoding:
        return decode_text(data, source=name, encoding=encoding)
    program, remedy = kind
    damaged = InputError(name, f"this is not {program} file, or it is damaged.", remedy)
    try:
        decoded = decode_text(data, source=name)
    except InputError:
        raise damaged from None
    if decoded.encoding == "cp1252":
        raise damaged
    return decoded


def _read_decoded(
    decoded: DecodedText, form: ListForm | None, defaults: Defaults, delimiter: str
) -> GoodsList:
    """Read decoded text in the form that was given, or the one it seems to have."""
    form = form or _form_of_text(decoded.text, defaults.source, delimiter)
    if form == ListForm.JSONL:
        return _read_json(decoded, defaults)
    if form == ListForm.CSV:
        return read_delimited(decoded, defaults, delimiter=delimiter)
    return read_text(decoded, defaults)


def _form_of_text(text: str, name: str, delimiter: str) -> ListForm:
    """Return the form of a text, by its content and then by its name."""
    ending = _FORMS.get(PurePath(name).suffix.lower().removeprefix("."), ListForm.TEXT)
    if ending == ListForm.JSONL or _is_json_object(text):
        return ListForm.JSONL
    if delimiter or looks_delimited(text):
        return ListForm.CSV
    if ending == ListForm.CSV and not has_keyword_heading(folded(text[:400]), 0, len(text[:400])):
        return ListForm.CSV
    return ListForm.TEXT


def _is_json_object(text: str) -> bool:
    """Return whether a text begins with a JSON object: in its first line, or as a document."""
    if not _JSON_OBJECT.match(text):
        return False
    if _JSON_DOCUMENT.match(text.lstrip()):
        return True
    try:
        return isinstance(json.loads(text.lstrip().split("\n", 1)[0]), dict)
    except (ValueError, RecursionError):
        return False


def _read_json(decoded: DecodedText, defaults: Defaults) -> GoodsList:
    """Read JSON Lines, or one JSON document: an array, or an object with the array “terms”."""
    first_line = decoded.text.lstrip().split("\n", 1)[0].strip()
    if first_line.startswith("[") or first_line == "{" or _JSON_DOCUMENT.match(first_line):
        return read_json_array(decoded, defaults)
    return read_json_lines(decoded, defaults)


def _completed(goods: GoodsList) -> GoodsList:
    """Return the list with its languages and what is to be said about all its terms."""
    for term in goods.terms:
        if (place := heaped_accents(term.text)) is not None:
            raise InputError(
                goods.source,
                "hundreds of accents are heaped on one letter.",
                "Type the term again.",
                line=term.line,
                column=place + 1,
            )
    goods = replace(goods, languages=languages_of(goods.terms))
    goods = _noted(goods, *decoration_findings(goods.terms))
    return goods if goods.terms else _noted(goods, NOTHING_FOUND.at(source=goods.source))


def _noted(goods: GoodsList, *findings: Finding) -> GoodsList:
    """Return the list with more findings."""
    return replace(goods, findings=(*goods.findings, *findings))
