"""The acceptance matrix: four values by word, shape and colour; sorted, filtered, copied."""

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gsfiler.gui.asking_rows import SORT_ROLE
from gsfiler.gui.matrix_model import MatrixModel, Shown, ShownProxy
from gsfiler.gui.matrix_view import MatrixView
from gsfiler.gui.party_list import PartyList
from gsfiler.gui.terms_checking import Reading
from gsfiler.gui.terms_model import TermsModel
from gsfiler.vocabulary.parties import parties
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance, Verdict, VerdictKind

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ANSWERS = (
    ("hats", {"US": "accepted", "CN": "accepted"}),
    ("wine\tred", {"US": "rejected", "CN": "unknown"}),
    ("armchairs", {"US": "conflict"}),
)


def verdicts() -> list[Verdict]:
    return [
        Verdict(
            VerdictKind.EXACT,
            Term(text, 25 - place),
            acceptance=MappingProxyType({p: Acceptance(v) for p, v in answers.items()}),
        )
        for place, (text, answers) in enumerate(ANSWERS)
    ]


def terms_model(found: list[Verdict]) -> TermsModel:
    model = TermsModel(lambda _term, _finding: False)
    fill(model, found)
    return model


def fill(model: TermsModel, found: list[Verdict]) -> None:
    """Show other terms, as a reading of the whole text does."""
    before = len(model.terms)
    terms = tuple(verdict.term for verdict in found)
    model.take(Reading("", terms, list(found), 0, before, len(terms)), {})


@pytest.fixture
def view(qtbot: QtBot) -> MatrixView:
    shown = MatrixView(terms_model(verdicts()))
    qtbot.addWidget(shown)
    shown.show_parties(["US", "CN"], own=True)
    shown.show()
    return shown


def texts(view: MatrixView) -> list[str]:
    return [str(view.proxy.index(row, 1).data()) for row in range(view.proxy.rowCount())]


def test_the_models_pass_the_model_tester(qtbot: QtBot) -> None:
    terms = terms_model(verdicts())
    model = MatrixModel(terms)
    proxy = ShownProxy()
    proxy.setSourceModel(model)
    testers = [
        QAbstractItemModelTester(each, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for each in (model, proxy)
    ]
    model.show_parties(["US", "CN", "JP"])
    proxy.set_shown(Shown.ASKING)
    proxy.sort(2)
    fill(terms, verdicts()[:1])
    fill(terms, verdicts())
    terms.forget_verdicts()
    model.tell_all()
    model.show_parties(["US"])
    assert len(testers) == 2


def test_each_answer_has_a_word_a_shape_and_a_colour(qtbot: QtBot) -> None:
    model = MatrixModel(terms_model(verdicts()))
    model.show_parties(["CN", "US"])
    cells = [model.index(row, 3) for row in range(3)] + [model.index(1, 2)]
    assert [cell.data() for cell in cells] == ["Accepted", "Rejected", "Conflict", "No data"]
    colours = [cell.data(Qt.ItemDataRole.ForegroundRole).name() for cell in cells]
    assert len(set(colours)) == 4
    pictures = [cell.data(Qt.ItemDataRole.DecorationRole).pixmap(20, 20) for cell in cells]
    assert len({picture.toImage().constBits().tobytes() for picture in pictures}) == 4
    said = cells[1].data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "United States of America: Rejected"
    assert cells[0].data(SORT_ROLE) > cells[1].data(SORT_ROLE)


def test_no_data_is_never_acceptance(qtbot: QtBot) -> None:
    model = MatrixModel(terms_model(verdicts()))
    model.show_parties(["JP"])
    assert {model.answer(row, "JP") for row in range(3)} == {Acceptance.UNKNOWN}
    assert model.counts()[Acceptance.ACCEPTED] == 0
    assert not any(model.asks(row) for row in range(3))


def test_columns_are_named_by_code_and_in_full(qtbot: QtBot) -> None:
    model = MatrixModel(terms_model(verdicts()))
    model.show_parties(["US"])
    across = Qt.Orientation.Horizontal
    assert [model.headerData(n, across) for n in range(3)] == ["Class", "Term", "US"]
    name = model.headerData(2, across, Qt.ItemDataRole.ToolTipRole)
    assert name == "United States of America"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"


def test_sorting_by_a_party_puts_rejections_first(view: MatrixView) -> None:
    assert texts(view) == ["hats", "wine red", "armchairs"]
    view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert texts(view) == ["wine red", "armchairs", "hats"]
    view.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert texts(view) == ["armchairs", "hats", "wine red"]


def test_terms_that_ask_something_are_shown_on_demand(view: MatrixView, qtbot: QtBot) -> None:
    qtbot.keyClick(view.shown, Qt.Key.Key_Down)
    assert texts(view) == ["wine red", "armchairs"]
    qtbot.keyClick(view.shown, Qt.Key.Key_Down)
    assert texts(view) == ["wine red", "armchairs"]
    fill(view.model.terms, verdicts()[:1])
    assert texts(view) == []
    view.show()
    qtbot.waitUntil(lambda: "accepted by all" in view.told.text())
    qtbot.keyClick(view.shown, Qt.Key.Key_Home)
    assert texts(view) == ["hats"]


def test_the_matrix_follows_the_terms(view: MatrixView, qtbot: QtBot) -> None:
    view.model.terms.forget_verdicts()
    assert view.model.index(0, 2).data() == "checking …"
    assert not any(view.model.counts().values())
    fill(view.model.terms, verdicts())
    qtbot.waitUntil(lambda: "Rejected: 1" in view.told.text())


def test_all_or_the_selected_cells_are_copied(view: MatrixView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Class\tTerm\tCN\tUS", "25\thats\tAccepted\tAccepted"]
    view.table.setCurrentIndex(view.proxy.index(1, 2))
    qtbot.keyClick(view.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "CN\tUS\nNo data\tRejected\n"


def test_counts_stand_above(view: MatrixView) -> None:
    assert view.told.text() == "Rejected: 1  ·  Conflict: 1  ·  No data: 2  ·  Accepted: 2"
    fill(view.model.terms, [])
    assert view.told.text() == "There are no terms yet."
    view.show_parties([], own=False)
    assert "Choose the parties" in view.told.text()
    assert view.parties.isVisible()


def test_parties_are_found_by_typing_and_ticked_by_key(view: MatrixView, qtbot: QtBot) -> None:
    parties = view.parties
    qtbot.mouseClick(view.parties_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(parties.field, "japan")
    shown = [row for row in range(parties.list.count()) if not parties.list.item(row).isHidden()]
    assert [parties.list.item(row).text() for row in shown] == ["JP  Japan"]
    with qtbot.waitSignal(view.parties_changed) as changed:
        qtbot.keyClick(parties.list, Qt.Key.Key_Space)
    assert changed.args == [["CN", "JP", "US"]]
    assert view.model.parties == ("CN", "JP", "US")
    parties.field.clear()
    assert not parties.list.item(0).isHidden()


def test_showing_parties_does_not_ask_for_another_check(view: MatrixView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.parties_changed):
        view.show_parties(["KR"], own=True)
    assert view.parties.chosen() == ["KR"]


def test_a_term_is_activated_by_its_place_in_the_list(view: MatrixView, qtbot: QtBot) -> None:
    view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(view.term_activated) as chosen:
        view.table.activated.emit(view.proxy.index(0, 1))
    assert chosen.args == [1]


def test_unknown_codes_stay_and_union_members_are_pointed_out(qtbot: QtBot) -> None:
    chooser = PartyList()
    qtbot.addWidget(chooser)
    chooser.choose(["QQ", "EM", "DE"])
    assert chooser.chosen() == ["DE", "EM", "QQ"]
    assert chooser.list.count() == len(parties()) + 1
    assert "which is chosen too: DE" in chooser.told.text()
    chooser.show_origin(own=True)
    qtbot.mouseClick(chooser.none_button, Qt.MouseButton.LeftButton)
    assert chooser.chosen() == []
    assert chooser.told.text().startswith("Parties chosen: 0")
