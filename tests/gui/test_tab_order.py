"""Tab goes as the eye does: from the items through the form to the findings, and on."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gsfiler.filing.draft import FormKind
from gsfiler.gui import terms_matrix
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.terms_page import TermsPage
from tests.gui.filings import item, settle, whole_draft, with_one_of_each

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MOST = 80


def tabbed(start: QWidget) -> list[QWidget]:
    """Return the controls that Tab leads to from one on, until it comes back to one of them."""
    start.setFocus()
    found: list[QWidget] = [start]
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is found[-1]:  # inside a text, from link to link
            continue
        if focus in found:
            break
        found.append(focus)
    return found


def place(control: QWidget, page: QWidget) -> QRect:
    """Return where a control stands on a page."""
    return QRect(control.mapTo(page, QPoint(0, 0)), control.size())


@pytest.mark.parametrize("kind", ["madrid", "madrid-designation"])
def test_tab_goes_from_the_items_through_the_form_to_the_findings(
    filing: FilingPage, qtbot: QtBot, kind: FormKind
) -> None:
    filing.files.begin(with_one_of_each(kind))
    settle(filing, qtbot)
    filing.activateWindow()
    for spec in filing.specs:
        if spec.view == "goods":
            continue
        view = item(filing, spec.id)
        settle(filing, qtbot)
        controls = tabbed(filing.items)
        assert {row.editor for row in view.rows()} <= set(controls), spec.id
        inside = [each for each in controls if view.isAncestorOf(each)]
        start = controls.index(inside[0])
        assert controls[start : start + len(inside)] == inside, spec.id
        assert controls.index(filing.findings.view) == start + len(inside), spec.id
        places = [place(each, view.widget()) for each in inside]
        for one, other in pairwise(places):
            assert other.bottom() > one.top(), (spec.id, one, other)
            assert other.top() >= one.bottom() or other.left() > one.left(), (spec.id, one, other)


def test_fields_made_anew_keep_their_place_before_the_findings(
    filing: FilingPage, qtbot: QtBot
) -> None:
    filing.activateWindow()
    view = item(filing, "applicants")
    filing.document.add("forms[0].applicants", {})
    settle(filing, qtbot)
    controls = tabbed(filing.items)
    last = max(controls.index(row.editor) for row in view.rows())
    assert controls.index(filing.findings.view) > last


def test_tab_reaches_every_part_of_the_list_of_goods_and_leaves_it(
    filing: FilingPage, qtbot: QtBot
) -> None:
    filing.files.begin(whole_draft())
    settle(filing, qtbot)
    filing.activateWindow()
    filing.items.setCurrentRow([each.id for each in filing.specs].index("goods"))
    settle(filing, qtbot)
    view = filing.views.currentWidget()
    assert isinstance(view, GoodsView)
    controls = tabbed(filing.items)
    terms = view.terms
    wanted = [view.edition, terms.search.field, terms.editor, terms.table, terms.detail.why]
    assert [each for each in controls if each in wanted] == wanted
    assert QApplication.focusWidget() is filing.items


@pytest.mark.parametrize("sheet", [terms_matrix.VERDICTS, terms_matrix.ACCEPTANCE])
def test_tab_goes_through_the_whole_workbench(page: TermsPage, qtbot: QtBot, sheet: int) -> None:
    page.activateWindow()
    terms_matrix.show(page, sheet)
    qtbot.wait(10)
    controls = tabbed(page.search.field)
    shown = page.table if sheet == terms_matrix.VERDICTS else page.matrix.table
    wanted = [page.search.field, page.previous_button, page.editor, shown]
    assert [each for each in controls if each in wanted] == wanted
