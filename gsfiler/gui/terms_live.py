"""The live check: a reading of the text is shown, and its unknown terms are checked."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.gui import terms_editions, terms_going
from gsfiler.gui.jobs import Stop
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.term_notes import place_of
from gsfiler.gui.terms_checking import MAX_TERMS, Known, Reading, check_terms, nearest_first
from gsfiler.gui.words import figures
from gsfiler.vocabulary.verdict import Verdict
from gsfiler.vocabulary.vocabulary import Vocabulary

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate


def on_read(page: "TermsPage", reading: Reading) -> None:
    """Show another reading, then have its unknown terms checked."""
    page.pending = False
    old, first = page.model.terms, reading.first
    same_count = reading.removed == reading.inserted
    pairs = (
        list(zip(old[first:], reading.terms[first : first + reading.inserted], strict=False))
        if same_count and reading.inserted
        else []
    )
    row = page.current_row()
    if row >= first + reading.removed:
        row += reading.inserted - reading.removed  # the term that was chosen, where it is now
    page.leading = True
    page.model.take(reading, page.cache)
    page.leading = False
    page.reading = reading
    if pairs and page.book.notes:
        page.book.carry(pairs, {place_of(term) for term in reading.terms})
    page.show_underlines()
    page.find_bar.set_text(reading.text)
    if page.editor.hasFocus():
        terms_going.follow_cursor(page)
    else:
        terms_going.keep_row(page, row)
    if reading.too_many:
        page.notice.show_notice(
            translate(
                "TermsLive",
                "The list holds more than {most} terms; those after them are not checked "
                "here. Split it, or check it with “gsfiler check”.",
            ).format(most=figures(MAX_TERMS))
        )
    page.after_checking = []  # of the former text, whose rows are not these
    check(page)
    waiting, page.after_reading = page.after_reading, []
    for act in waiting:
        act()
    page.was_read.emit()


def check(page: "TermsPage") -> None:
    """Have the terms without a verdict checked, those near the cursor first."""
    if page.model.is_in_vain:
        page.model.wait(in_vain=False)
        page.show_detail(page.current_row())
    page.show_counts()
    terms, row, parties = page.reading.terms, max(page.current_row(), 0), page.parties
    missing = list(page.reading.missing.values())
    if not missing:
        page.notice.reached(Until.CHECKED)
        page.desk.jobs.start(
            lambda _stop: None, done=_nothing, failed=page.show_trouble, lane=page.lane("check")
        )
        return
    if len(page.cache) > 2 * MAX_TERMS:
        page.cache = {}

    def work(vocabulary: Vocabulary, stop: Stop) -> object:
        return check_terms(nearest_first(terms, missing, row), vocabulary, parties, stop.check)

    page.desk.with_vocabulary(
        work,
        done=_nothing,
        failed=partial(on_failed, page),
        lane=page.lane("check"),
        partly=partial(on_verdicts, page, page.cache),
        language=page.language,
    )


def on_verdicts(
    page: "TermsPage", cache: dict[Known, Verdict], found: dict[Known, Verdict]
) -> None:
    """Show a batch of verdicts, unless they are those of a former vocabulary or other parties."""
    if cache is not page.cache:
        return
    cache.update(found)
    row = page.current_row()
    waiting = 0 <= row < len(page.model.verdicts) and page.model.verdicts[row] is None
    page.model.add_verdicts(found)
    if waiting:
        page.show_detail(row)
    page.editor.underline()
    page.show_counts()
    terms_editions.tell(page)
    if not page.model.unchecked:
        page.notice.reached(Until.CHECKED)
        awaited, page.after_checking = page.after_checking, []
        for act in awaited:
            act()


def on_failed(page: "TermsPage", error: Exception) -> None:
    """Tell why terms could not be checked, and offer to try again; none of them is waited for."""
    page.after_checking = []
    page.model.wait(in_vain=True)
    page.show_counts()
    page.show_detail(page.current_row())
    page.notice.show_trouble(
        error,
        until=Until.CHECKED,
        action=translate("TermsLive", "Check again"),
        act=partial(check, page),
    )


def _nothing(_value: object) -> None:
    """Do nothing: the parts came one by one."""
