"""Going about on the workbench: the row and the place in the text lead to each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel

from gsfiler.gui.terms_model import Column
from gsfiler.vocabulary.verdict import VerdictKind

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage


def select_row(page: "TermsPage", row: int) -> None:
    """Select a row of the verdicts and bring it into view."""
    index = page.model.index(row, Column.TERM)
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    page.table.scrollTo(index)


def to_asking(page: "TermsPage", row: int, step: int, told: str = "") -> None:
    """Go to the next term that asks something; wait for the verdicts before saying there is none.

    ``told`` is what is said of the step that led here, in place of whether a term asks.
    """
    found = page.model.next_asking(row, step)
    is_awaited = page.model.unchecked and not page.model.is_in_vain
    if found is not None or not (is_awaited or told):
        page.go_to(found)
    elif is_awaited:
        left = page.current_row()

        def then() -> None:
            if page.current_row() == left:
                to_asking(page, row, step, told)

        page.after_checking.append(then)
    if told:
        page.status_changed.emit(told)


def next_of(page: "TermsPage", kind: VerdictKind) -> int | None:
    """Return the row of the next term of a verdict, beginning anew at the end; None for none."""
    count, row = len(page.model.terms), page.current_row()
    for distance in range(1, count + 1):
        place = (row + distance) % count
        verdict = page.model.verdicts[place]
        if verdict is not None and verdict.kind is kind:
            return place
    return None


def keep_row(page: "TermsPage", row: int) -> None:
    """Keep a row selected where there is one."""
    row = min(row, len(page.model.terms) - 1)
    page.leading = True
    if row >= 0:
        select_row(page, row)
    page.leading = False
    page.show_detail(row)


def follow_cursor(page: "TermsPage") -> None:
    """Select the row of the term at the cursor."""
    if page.pending or page.leading:
        return
    row = max(page.editor.row_at(page.editor.offset()), 0)
    page.leading = True
    if row < len(page.model.terms) and row != page.current_row():
        select_row(page, row)
    page.leading = False
    page.show_detail(row)


def on_row(page: "TermsPage", row: int) -> None:
    """Select the term of a row in the editor and explain it."""
    if page.leading or not 0 <= row < len(page.model.terms):
        return
    if not page.pending:
        page.leading = True
        term = page.model.terms[row]
        page.editor.select(term.start, term.end)
        page.leading = False
    page.show_detail(row)


def go_to_hit(page: "TermsPage", start: int, end: int) -> None:
    """Go to a place that was found; in a list that changed since, to the first place there."""
    if page.pending:
        page.when_read(lambda: page.find_bar.go(1))
    else:
        page.editor.select(start, end)
