"""Write a list in any form. ``write_list`` is the one door for all writers."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import PurePath

from gsfiler.core.errors import InputError
from gsfiler.lists.goods_list import GoodsList
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


_ENDINGS = {
    ".txt": OutputForm.TEXT,
    ".csv": OutputForm.CSV,
    ".tsv": OutputForm.TSV,
    ".tab": OutputForm.TSV,
    ".xlsx": OutputForm.XLSX,
    ".docx": OutputForm.DOCX,
    ".json": OutputForm.JSON,
    ".jsonl": OutputForm.JSONL,
    ".ndjson": OutputForm.JSONL,
}


def form_of_name(name: str) -> OutputForm:
    """Return the form that the ending of a file name stands for; text where it stands for none."""
    return _ENDINGS.get(PurePath(name).suffix.lower(), OutputForm.TEXT)


def write_list(goods: GoodsList, form: str, verdicts: Sequence[Verdict] | None = None) -> bytes:
    """Return a list as a file of the given form, with its verdicts where they are given.

    Text and DOCX are in the official layout, classes ascending; the other forms keep the order.
    Plain text carries no verdicts. The same list gives the same bytes. Raises InputError for an
    unknown form, and for a list that a workbook cannot hold.
    """
    # The writers of Office documents are slow to import, and rarely wanted.
    match _form_named(form):
        case OutputForm.TEXT:
            from gsfiler.lists.writers.text import text_bytes

            return text_bytes(goods)
        case OutputForm.CSV | OutputForm.TSV as chosen:
            from gsfiler.lists.writers.delimited import delimited_bytes

            return delimited_bytes(goods, "," if chosen == OutputForm.CSV else "\t", verdicts)
        case OutputForm.XLSX:
            from gsfiler.lists.writers.workbook import workbook_bytes

            return workbook_bytes(goods, verdicts)
        case OutputForm.DOCX:
            from gsfiler.lists.writers.word import document_bytes

            return document_bytes(goods, verdicts)
        case OutputForm.JSON:
            from gsfiler.lists.writers import json_form

            return json_form.document_bytes(goods, verdicts)
        case OutputForm.JSONL:
            from gsfiler.lists.writers import json_form

            return json_form.lines_bytes(goods, verdicts)


def _form_named(form: str) -> OutputForm:
    try:
        return OutputForm(form)
    except ValueError:
        names = ", ".join(OutputForm)
        raise InputError("the form", f"“{form}” cannot be written.", f"Give one of {names}.") from None
