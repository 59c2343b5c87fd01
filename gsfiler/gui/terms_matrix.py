"""The acceptance matrix on the workbench: its parties, its terms, and the packs behind it."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QUndoCommand

from gsfiler.gui.focus import first_control
from gsfiler.gui.jobs import Stop
from gsfiler.gui.words import acceptance_word, day_in_words, party_word
from gsfiler.lists.acceptance import Statement, stated_by, statements
from gsfiler.vocabulary.parties import party_named
from gsfiler.vocabulary.verdict import Acceptance
from gsfiler.vocabulary.vocabulary import Vocabulary

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate

VERDICTS, ACCEPTANCE = 0, 1
"""The sheets beside the editor."""


class PartyStep(QUndoCommand):
    """The choice of other designated parties for the list."""

    def __init__(self, page: "TermsPage", before: tuple[str, ...], after: tuple[str, ...]) -> None:
        super().__init__(translate("TermsMatrix", "Designated parties"))
        self._page, self._before, self._after = page, before, after

    def undo(self) -> None:
        """Designate the former parties (overrides QUndoCommand)."""
        _designate(self._page, self._before)

    def redo(self) -> None:
        """Designate the new parties (overrides QUndoCommand)."""
        _designate(self._page, self._after)


def connect_matrix(page: "TermsPage") -> None:
    """Connect the matrix with the list, so that a cell leads to its term and each to the other."""
    matrix = page.matrix
    matrix.parties_changed.connect(lambda codes: set_parties(page, codes))
    matrix.row_chosen.connect(page.go_to)
    matrix.term_activated.connect(
        lambda _row: page.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
    )
    matrix.cell_changed.connect(lambda: tell_cell(page))
    matrix.sources_wanted.connect(lambda: tell_sources(page))
    page.table.selectionModel().currentRowChanged.connect(
        lambda index, _before: matrix.show_row(index.row())
    )
    show_parties(page)


def toggle(page: "TermsPage") -> None:
    """Show the acceptance in place of the verdicts, or the verdicts again."""
    show(page, VERDICTS if page.sheets.currentIndex() == ACCEPTANCE else ACCEPTANCE)


def show(page: "TermsPage", sheet: int) -> None:
    """Show a sheet beside the editor and give it the focus."""
    page.sheets.setCurrentIndex(sheet)
    first_control(page.sheets.currentWidget()).setFocus(Qt.FocusReason.ShortcutFocusReason)


def choose_parties(page: "TermsPage") -> None:
    """Show the acceptance and the list from which the parties are chosen."""
    page.sheets.setCurrentIndex(ACCEPTANCE)
    page.matrix.choose_parties()


def set_parties(page: "TermsPage", codes: Sequence[str]) -> None:
    """Designate parties for this list, as a step; none: those of the settings."""
    before, after = page.session.designated_parties, tuple(codes)
    if before != after:
        page.stack.push(PartyStep(page, before, after))


def show_parties(page: "TermsPage") -> None:
    """Show the parties of the list in the matrix."""
    page.matrix.show_parties(page.parties, own=bool(page.session.designated_parties))


def tell_cell(page: "TermsPage") -> None:
    """Say below the matrix what the current cell says in full, and which pack says so."""
    row, party = page.matrix.current()
    if not page.matrix.isVisible():
        return
    if not party or not 0 <= row < len(page.model.terms):
        page.matrix.show_cell("")
        return
    term, value = page.model.terms[row], page.matrix.model.answer(row, party)
    page.desk.with_vocabulary(
        lambda vocabulary, _stop: statements(vocabulary, term, [party]),
        done=lambda found: page.matrix.show_cell(_cell_in_words(page, party, value, found)),
        failed=page.show_trouble,
        lane=page.lane("cell"),
    )


def tell_sources(page: "TermsPage") -> None:
    """Say below the matrix which packs stand behind its values, once all terms are checked."""
    if not page.matrix.isVisible() or page.model.unchecked:
        return
    terms, parties = page.model.terms, page.matrix.model.parties

    def work(vocabulary: Vocabulary, stop: Stop) -> Counter[tuple[str, str]]:
        return stated_by(vocabulary, terms, parties, stop.check)

    page.desk.with_vocabulary(
        work,
        done=lambda found: page.matrix.show_sources(_sources_in_words(page, found, parties)),
        failed=page.show_trouble,
        lane=page.lane("sources"),
    )


def _designate(page: "TermsPage", parties: tuple[str, ...]) -> None:
    page.session = page.session.model_copy(update={"designated_parties": parties})
    show_parties(page)
    page.check_again()


def _cell_in_words(
    page: "TermsPage", party: str, value: Acceptance | None, found: Sequence[Statement]
) -> str:
    if value is None:
        return ""
    sentence = translate("TermsMatrix", "{party}: {answer}.").format(
        party=party_word(party_named(party).name), answer=acceptance_word(value)
    )
    if value is Acceptance.UNKNOWN or not found:
        nobody = translate(
            "TermsMatrix", "No installed pack answers for exactly this wording in this class."
        )
        return f"{sentence} {nobody}"
    said = "; ".join(
        translate("TermsMatrix", "{answer} by {pack}").format(
            pack=_pack_in_words(page, each.pack), answer=acceptance_word(each.value)
        )
        for each in found
    )
    return f"{sentence} {said}."


def _sources_in_words(
    page: "TermsPage", found: Counter[tuple[str, str]], parties: Sequence[str]
) -> str:
    """Return the packs behind the values with their dates, and the parties nobody speaks of."""
    if not parties or not page.model.terms:
        return ""
    packs = Counter[str]()
    for (pack, _party), count in found.items():
        packs[pack] += count
    silent = sorted(set(parties) - {party for _pack, party in found})
    parts = []
    if packs:
        named = "; ".join(
            translate("TermsMatrix", "{pack} ({count})").format(
                pack=_pack_in_words(page, pack), count=QLocale().toString(count)
            )
            for pack, count in packs.most_common()
        )
        parts.append(translate("TermsMatrix", "Answers come from: {packs}.").format(packs=named))
    if silent:
        nobody = translate(
            "TermsMatrix", "No installed pack answers for {parties}; no data is not acceptance."
        )
        parts.append(nobody.format(parties=", ".join(silent)))
    return " ".join(parts)


def _pack_in_words(page: "TermsPage", pack_id: str) -> str:
    """Return the title and the date of a pack."""
    packs = page.desk.standing.packs if page.desk.standing else ()
    header = next((each.header for each in packs if each.id == pack_id), None)
    if header is None:
        return pack_id
    day = header.effective or header.generated
    if day is None:
        return translate("TermsMatrix", "{pack}, undated").format(pack=header.title)
    return translate("TermsMatrix", "{pack}, of {day}").format(
        pack=header.title, day=day_in_words(day)
    )
