"""DOCX documents in the official layout: a heading and a paragraph for each class."""

import io
from collections.abc import Sequence

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table

from gsfiler.lists.goods_list import GoodsList, paragraphs
from gsfiler.lists.readers.document import OWN_TABLE
from gsfiler.lists.report_words import VERDICT_WORDS
from gsfiler.lists.voice import ENGLISH, Voice
from gsfiler.lists.writers.archive import FIXED_TIME, settled
from gsfiler.lists.writers.characters import writable
from gsfiler.lists.writers.text import official_paragraph
from gsfiler.vocabulary.verdict import Verdict

_TITLES = ("Class", "Term", "Verdict", "Wording in the vocabulary", "Findings")


def document_bytes(
    goods: GoodsList, verdicts: Sequence[Verdict] | None = None, voice: Voice = ENGLISH
) -> bytes:
    """Return a document with the list and, where verdicts are given, a table of them below it."""
    document = Document()
    properties = document.core_properties
    properties.author, properties.title = "gsfiler", "Goods and services"
    properties.comments = ""
    properties.created = properties.modified = FIXED_TIME.replace(tzinfo=None)
    for number, terms in paragraphs(goods):
        listed = official_paragraph(terms)
        if listed and number:
            document.add_heading(f"Class {number}", level=1)
        if listed:
            document.add_paragraph(listed)
    if verdicts is not None:
        _add_verdicts(document, verdicts, voice)
    stream = io.BytesIO()
    document.save(stream)
    return settled(stream.getvalue())


def _add_verdicts(document: WordDocument, verdicts: Sequence[Verdict], voice: Voice) -> None:
    say = voice.say
    table = document.add_table(rows=0, cols=len(_TITLES), style="Table Grid")
    _set_caption(table)
    _add_row(table, [say(title) for title in _TITLES])
    for verdict in verdicts:
        entry = verdict.match.entry if verdict.match else None
        _add_row(
            table,
            (
                str(verdict.term.class_number or ""),
                verdict.term.text,
                say(VERDICT_WORDS[verdict.kind]),
                f"{entry.text} ({say('class {number}').format(number=entry.class_number)})"
                if entry
                else "",
                " ".join(voice.finding(finding) for finding in verdict.findings),
            ),
        )


def _add_row(table: Table, texts: Sequence[str]) -> None:
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it untyped
    for cell, text in zip(row.cells, texts, strict=True):
        cell.text = writable(text)


def _set_caption(table: Table) -> None:
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), OWN_TABLE)
    table._tbl.tblPr.append(caption)
