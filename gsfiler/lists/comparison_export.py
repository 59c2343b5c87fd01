"""Write the outcome of a comparison: CSV, a Word document, or one HTML page to print."""

import io
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from html import escape

from gsfiler.core.findings import Detail, Finding
from gsfiler.lists.comparison import AT_REST, Comparison, ResultRow
from gsfiler.lists.comparison_words import CLASS, KIND_WORDS, RESULT, SIDE_WORDS, TITLES, WHY
from gsfiler.lists.report_html import direction_of
from gsfiler.lists.report_style import PRINT_STYLE, STYLE
from gsfiler.lists.word_marks import Mark, Piece, word_marks
from gsfiler.lists.writers.archive import FIXED_TIME, settled
from gsfiler.lists.writers.characters import writable
from gsfiler.lists.writers.delimited import rows_bytes
from gsfiler.vocabulary.terms import Term

_MARK_STYLE = """
.other { background-color: #fdeec2; } .polarity { background-color: #ffd9d6; font-weight: 600; }
"""


class ExportForm(StrEnum):
    """The forms in which an outcome is written."""

    CSV = "csv"
    DOCX = "docx"
    HTML = "html"


Say = Callable[[str], str]
SayFinding = Callable[[Finding | Detail], str]


def english(told: Finding | Detail) -> str:
    """Return the English sentence of a finding, or the English words of a reason."""
    return told.message if isinstance(told, Finding) else str(told)


def export_bytes(
    comparison: Comparison,
    form: ExportForm,
    *,
    subtitle: str = "",
    say: Say = str,
    say_finding: SayFinding = english,
) -> bytes:
    """Return an outcome as a file; the same outcome gives the same bytes.

    ``subtitle`` names the lists; ``say`` and ``say_finding`` translate what is fixed.
    """
    titles = _column_titles(comparison, say)
    if form is ExportForm.CSV:
        rows = [row_cells(comparison, row, say, say_finding) for row in comparison.rows]
        told = [("", "", "", "", "", say_finding(finding)) for finding in comparison.findings]
        return rows_bytes([titles, *rows, *told])
    if form is ExportForm.DOCX:
        return _document(comparison, titles, subtitle, say, say_finding)
    page = _page(comparison, titles, subtitle, say, say_finding)
    return ("\n".join(page) + "\n").encode("utf-8")


def row_cells(
    comparison: Comparison, row: ResultRow, say: Say = str, say_finding: SayFinding = english
) -> tuple[str, ...]:
    """Return a row as texts: result, class and term of both sides, why."""
    return (
        say(KIND_WORDS[comparison.tool, row.kind]),
        *_term_cells(row.old),
        *_term_cells(row.new),
        why(row, say_finding),
    )


def why(row: ResultRow, say_finding: SayFinding = english) -> str:
    """Return why a row is as it is: its finding, else its reason."""
    return say_finding(row.finding or row.reason)


def marks_of(row: ResultRow) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both wordings of a row with their differences marked."""
    if row.old and row.new:
        return word_marks(row.old.text, row.new.text)
    alone = tuple(Piece(term.text) for term in (row.old, row.new) if term)
    return (alone, ()) if row.old else ((), alone)


def _column_titles(comparison: Comparison, say: Say) -> tuple[str, ...]:
    left, right = SIDE_WORDS[comparison.tool]
    return (say(RESULT), say(CLASS), say(left), say(CLASS), say(right), say(WHY))


def _term_cells(term: Term | None) -> tuple[str, str]:
    if term is None:
        return "", ""
    return str(term.class_number or ""), term.text


def _document(
    comparison: Comparison,
    titles: Sequence[str],
    subtitle: str,
    say: Say,
    say_finding: SayFinding,
) -> bytes:
    from docx import Document  # noqa: PLC0415 (slow to import)

    document = Document()
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "gsfiler", "", ""
    properties.created = properties.modified = FIXED_TIME.replace(tzinfo=None)
    document.add_heading(writable(say(TITLES[comparison.tool])), level=1)
    for text in (subtitle, *(say_finding(finding) for finding in comparison.findings)):
        if text:
            document.add_paragraph(writable(text))
    rows = [row_cells(comparison, row, say, say_finding) for row in comparison.rows]
    table = document.add_table(rows=1 + len(rows), cols=len(titles), style="Table Grid")
    # Row by row: python-docx looks a single cell up by walking through the whole table.
    for place, line in enumerate(table.rows):
        texts = titles if place == 0 else rows[place - 1]
        for cell, text in zip(line.cells, texts, strict=True):
            cell.text = writable(text)
    stream = io.BytesIO()
    document.save(stream)
    return settled(stream.getvalue())


def _page(
    comparison: Comparison,
    titles: Sequence[str],
    subtitle: str,
    say: Say,
    say_finding: SayFinding,
) -> Iterator[str]:
    title = _text(say(TITLES[comparison.tool]))
    yield f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{title}</title>'
    yield f"<style>{STYLE}{_MARK_STYLE}</style><style>{PRINT_STYLE}</style></head>\n<body>"
    yield f"<h1>{title}</h1>"
    if subtitle:
        yield f'<p class="lead">{_own(subtitle)}</p>'
    counted = (
        f"{_text(say(KIND_WORDS[comparison.tool, kind]))}: {count}"
        for kind, count in comparison.counts.items()
    )
    yield f'<p class="lead">{" &nbsp; ".join(counted)}</p>'
    for finding in comparison.findings:
        yield f"<p>{_own(say_finding(finding))}</p>"
    heads = "".join(f'<th scope="col">{_text(text)}</th>' for text in titles)
    yield f'<table cellspacing="0" width="100%"><thead><tr>{heads}</tr></thead><tbody>'
    for row in comparison.rows:
        yield _row(comparison, row, say, say_finding)
    yield "</tbody></table>\n</body>\n</html>"


def _row(comparison: Comparison, row: ResultRow, say: Say, say_finding: SayFinding) -> str:
    tone = "quiet" if row.kind in AT_REST else "ask" if row.finding is None else "bad"
    word = _text(say(KIND_WORDS[comparison.tool, row.kind]))
    old, new = marks_of(row)
    cells = [f'<td class="verdict {tone}">{word}</td>']
    for term, pieces in ((row.old, old), (row.new, new)):
        number = str(term.class_number or "") if term else ""
        cells.append(f'<td class="number">{number}</td><td>{_marked(pieces)}</td>')
    cells.append(f'<td class="small">{_own(why(row, say_finding))}</td>')
    return f"<tr>{''.join(cells)}</tr>"


def _marked(pieces: Sequence[Piece]) -> str:
    spans = (
        f'<span class="{piece.mark}">{_text(piece.text)}</span>'
        if piece.mark is not Mark.SAME
        else _text(piece.text)
        for piece in pieces
    )
    return f'<bdi dir="{direction_of("".join(p.text for p in pieces))}">{"".join(spans)}</bdi>'


def _own(text: str) -> str:
    return f'<bdi dir="{direction_of(text)}">{_text(text)}</bdi>'


def _text(text: str) -> str:
    return escape(writable(text))
