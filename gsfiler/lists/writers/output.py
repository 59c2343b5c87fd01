"""Write a list in any form. ``write_list`` is the one door for all writers."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import PurePath

from gsfiler.core.errors import InputError
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.report_html import report_bytes
from gsfiler.lists.voice import ENGLISH, Voice
from gsfiler.lists.writers.delimited import delimited_bytes
from gsfiler.lists.writers.json_form import json_document_bytes, json_lines_bytes
from gsfiler.lists.writers.text import text_bytes
from gsfiler.vocabulary.verdict import Verdict


class OutputForm(StrEnum):
    """The forms of file a list is written in."""

    TEXT = "text"
    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    DOCX = "docx"
    JSON = "json"
    JSONL = "jsonl"
    HTML = "html"


ENDINGS = {
    ".txt": OutputForm.TEXT,
    ".csv": OutputForm.CSV,
    ".tsv": OutputForm.TSV,
    ".tab": OutputForm.TSV,
    ".xlsx": OutputForm.XLSX,
    ".docx": OutputForm.DOCX,
    ".json": OutputForm.JSON,
    ".jsonl": OutputForm.JSONL,
    ".ndjson": OutputForm.JSONL,
    ".html": OutputForm.HTML,
    ".htm": OutputForm.HTML,
}


def form_of_name(name: str) -> OutputForm:
    """Return the form that the ending of a file name stands for; text where it stands for none."""
    return ENDINGS.get(PurePath(name).suffix.lower(), OutputForm.TEXT)


def write_list(
    goods: GoodsList,
    form: str,
    verdicts: Sequence[Verdict] | None = None,
    voice: Voice = ENGLISH,
) -> bytes:
    """Return a list as a file of the given form, with its verdicts where they are given.

    The order is kept, but that in text and DOCX, the official layout, the terms without a class
    come first; classes ascend where the list was sorted (Madrid Rule 9(4)(a)(xiii)). Plain text
    carries no verdicts. What stands there for people is said by ``voice``; JSON, titles of sheets
    and the layout of the list itself are the same in every language. HTML is a report to read and
    print; it is not read back. The same list gives the same bytes. Raises InputError for an unknown
    form, and for a list that a workbook cannot hold.
    """
    return _WRITERS[_form_named(form)](goods, verdicts, voice)


def _workbook(goods: GoodsList, verdicts: Sequence[Verdict] | None, voice: Voice) -> bytes:
    from gsfiler.lists.writers.workbook import workbook_bytes  # noqa: PLC0415 (slow to import)

    return workbook_bytes(goods, verdicts, voice)


def _document(goods: GoodsList, verdicts: Sequence[Verdict] | None, voice: Voice) -> bytes:
    from gsfiler.lists.writers.word import document_bytes  # noqa: PLC0415 (slow to import)

    return document_bytes(goods, verdicts, voice)


_WRITERS: dict[OutputForm, Callable[[GoodsList, Sequence[Verdict] | None, Voice], bytes]] = {
    OutputForm.TEXT: lambda goods, _verdicts, _voice: text_bytes(goods),
    OutputForm.CSV: lambda goods, verdicts, voice: delimited_bytes(goods, ",", verdicts, voice),
    OutputForm.TSV: lambda goods, verdicts, voice: delimited_bytes(goods, "\t", verdicts, voice),
    OutputForm.XLSX: _workbook,
    OutputForm.DOCX: _document,
    OutputForm.JSON: lambda goods, verdicts, _voice: json_document_bytes(goods, verdicts),
    OutputForm.JSONL: lambda goods, verdicts, _voice: json_lines_bytes(goods, verdicts),
    OutputForm.HTML: lambda goods, verdicts, voice: report_bytes(goods, verdicts, voice=voice),
}


def _form_named(form: str) -> OutputForm:
    try:
        return OutputForm(form)
    except ValueError:
        names = ", ".join(OutputForm)
        raise InputError(
            "the form", f"“{form}” cannot be written.", f"Give one of {names}."
        ) from None
