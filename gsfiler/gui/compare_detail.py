"""One row of a comparison in full: both wordings with marks, the reason, rule, source and date."""

from html import escape

from PySide6.QtCore import QCoreApplication

from gsfiler.core.findings import Authority
from gsfiler.gui.compare_model import CompareModel, say
from gsfiler.gui.marked_words import pieces_html
from gsfiler.gui.messages import authority_word, translated
from gsfiler.gui.theme import Tone, colour
from gsfiler.lists.comparison import ResultRow
from gsfiler.lists.comparison_words import SIDE_WORDS
from gsfiler.lists.report_html import direction_of
from gsfiler.lists.word_marks import Piece
from gsfiler.vocabulary.terms import Term


def detail_html(model: CompareModel, place: int) -> str:
    """Return a row as rich text; whatever users wrote is escaped."""
    row = model.comparison.rows[place]
    left, right = SIDE_WORDS[model.comparison.tool]
    old, new = model.marks(place)
    parts = [
        _side(say(left), row.old, row.old_place, old),
        _side(say(right), row.new, row.new_place, new),
        *_reasons(row),
    ]
    return "".join(parts)


def _side(name: str, term: Term | None, place: int | None, pieces: tuple[Piece, ...]) -> str:
    quiet = colour(Tone.QUIET).name()
    if term is None:
        where = QCoreApplication.translate("CompareDetail", "nothing")
    elif term.class_number:
        where = QCoreApplication.translate("CompareDetail", "class {number}").format(
            number=term.class_number
        )
    else:
        where = QCoreApplication.translate("CompareDetail", "no class")
    if place is not None:
        where = QCoreApplication.translate("CompareDetail", "{where}, term {place}").format(
            where=where, place=place + 1
        )
    head = f'<span style="color: {quiet}">{escape(name)} ({escape(where)})</span>'
    if term is None:
        return f"<p>{head}</p>"
    return f'<p>{head}</p><p dir="{direction_of(term.text)}">{pieces_html(pieces)}</p>'


def _reasons(row: ResultRow) -> list[str]:
    if row.finding is None:
        return [f"<p>{escape(translated(row.reason))}</p>"] if row.reason else []
    return [
        f"<p><b>{escape(translated(row.finding))}</b></p>",
        f'<p style="color: {colour(Tone.QUIET).name()}">{_cited(row.finding.authority)}</p>',
    ]


def _cited(authority: Authority) -> str:
    told = QCoreApplication.translate(
        "CompareDetail", "{rule} – {source}, as of {day}, {confidence}"
    ).format(
        rule=authority_word(authority.rule),
        source=authority_word(authority.source),
        day=authority.date,
        confidence=QCoreApplication.translate("ListReport", str(authority.confidence)),
    )
    return escape(told)
