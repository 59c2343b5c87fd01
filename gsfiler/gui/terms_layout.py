"""How the workbench is laid out: search and buttons, editor and sheets, explanation, counters."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.actions import key_text
from gsfiler.gui.theme import GAP, MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate

_UPPER, _LOWER = 11, 7
"""Shares of the height: the list and its verdicts, the explanation."""


def lay_out(page: "TermsPage") -> None:
    """Put the parts of the workbench into their places."""
    page.previous_button = _button(page, translate("TermsLayout", "Previous finding"), "previous")
    page.next_button = _button(page, translate("TermsLayout", "Next finding"), "next")
    page.fix_button = _button(page, translate("TermsLayout", "Fix all safe"), "fix_all")
    page.sheets = QTabWidget()
    page.sheets.setDocumentMode(True)
    page.sheets.setAccessibleName(translate("TermsLayout", "What is shown beside the list"))
    page.sheets.addTab(page.table, translate("TermsLayout", "Verdicts"))
    page.sheets.addTab(page.matrix, translate("TermsLayout", "Acceptance by parties"))
    page.sides = _split(Qt.Orientation.Horizontal, [(_left(page), 4), (page.sheets, 6)])
    page.levels = _split(Qt.Orientation.Vertical, [(page.sides, _UPPER), (page.detail, _LOWER)])
    middle = QVBoxLayout()
    middle.setContentsMargins(MARGIN, SPACE, MARGIN, 0)
    middle.setSpacing(SPACE)
    middle.addLayout(_head(page))
    middle.addWidget(page.levels, 1)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page.notice)
    whole.addLayout(middle, 1)
    whole.addWidget(page.counters)
    page.begins_at = page.editor
    _order(page)


def _order(page: "TermsPage") -> None:
    """Let Tab go as the eye does: search and buttons, list, verdicts, explanation, counters."""
    matrix, detail = page.matrix, page.detail
    order: list[QWidget] = [
        page.search.field,
        page.search.all_classes,
        page.previous_button,
        page.next_button,
        page.fix_button,
        page.editor,
        *page.find_bar.controls(),
        page.sheets.tabBar(),
        page.table,
        *(matrix.shown, matrix.parties_button, matrix.copy_button, matrix.table),
        *(matrix.parties.field, matrix.parties.list, matrix.parties.none_button),
        *(detail.why, detail.candidates, detail.accept_button),
        *(detail.notes.note, detail.notes.source, detail.notes.reviewer),
        *page.counters.buttons.values(),
    ]
    for first, second in pairwise(order):
        QWidget.setTabOrder(first, second)
    # Qt gives the focus of the whole to the bar of tabs, so that Tab would go round in it.
    page.sheets.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
    page.sheets.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _head(page: "TermsPage") -> QHBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(SPACE)
    head.addWidget(page.search, 1)
    for button in (page.previous_button, page.next_button, page.fix_button):
        head.addWidget(button)
    return head


def _left(page: "TermsPage") -> QWidget:
    """Return the editor with the bar for finding below it."""
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addWidget(page.editor, 1)
    column.addWidget(page.find_bar)
    return left


def _split(way: Qt.Orientation, parts: list[tuple[QWidget, int]]) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(SPACE)
    for place, (part, share) in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, share)
    splitter.setSizes([share * 100 for _, share in parts])
    return splitter


def _button(page: "TermsPage", text: str, action: str) -> QPushButton:
    """Return a button whose tool tip names the key of the action it stands for."""
    button = QPushButton(text)
    keys = next(key_text(each) for each in page.actions() if each.id == f"terms.{action}")
    button.setToolTip(keys)
    button.setAccessibleDescription(keys)
    return button
