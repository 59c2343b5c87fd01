"""How the page of a filing is laid out: stage and total, items, the item shown, findings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from gsfiler.gui.focus import last_in
from gsfiler.gui.layouts import divide
from gsfiler.gui.theme import GAP, MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

_NARROW = 150
"""Average letters; a page that is narrower has the findings below the form."""

_FINDINGS = 54
"""Average letters of the column of findings at first: their sentences are long."""

_ITEMS, _FORM = 270, 600
"""Pixels that the items have at most, and the form at least, at first."""


def lay_out(page: "FilingPage") -> None:
    """Put the parts of the page into their places."""
    page.sides, page.shown = QSplitter(Qt.Orientation.Horizontal), QSplitter()
    page.right = _right(page)
    findings = page.fontMetrics().averageCharWidth() * _FINDINGS
    divide(page.shown, [(page.views, 1), (page.right, 0)], (_FORM, findings))
    divide(page.sides, [(page.items, 0), (page.shown, 1)], (0, _FORM + findings))
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page.notice)
    whole.addLayout(_head(page))
    middle = QVBoxLayout()
    middle.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
    middle.addWidget(page.sides)
    whole.addLayout(middle, 1)


def widen_items(page: "FilingPage") -> None:
    """Give the items the width of their titles, in large letters less: the form needs it more."""
    items = min(page.items.sizeHint().width(), _ITEMS)
    page.sides.setSizes([items, max(page.width() - items, _FORM)])


def arrange(page: "FilingPage") -> None:
    """Put the findings beside the form, or below it where the window is narrow."""
    is_narrow = page.width() < page.fontMetrics().averageCharWidth() * _NARROW
    way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
    if page.shown.orientation() == way:
        return
    page.shown.setOrientation(way)
    page.shown.setStretchFactor(0, 2 if is_narrow else 1)
    page.shown.setStretchFactor(1, 1 if is_narrow else 0)
    room, findings = page.height(), page.fontMetrics().averageCharWidth() * _FINDINGS
    page.shown.setSizes([2 * room, room] if is_narrow else [page.width() - findings, findings])


def order_tabs(page: "FilingPage") -> None:
    """Let Tab go from the items through the item that is shown to the findings.

    Qt has it by the age of the widgets, and the fields are made last, and anew.
    """
    last = last_in(page.views.currentWidget() or page.views)
    for part in (page.findings.view, page.findings.set_aside, page.findings.law):
        QWidget.setTabOrder(last, part)
        last = part


def _head(page: "FilingPage") -> QHBoxLayout:
    head = QHBoxLayout()
    head.setContentsMargins(MARGIN, SPACE, MARGIN, SPACE)
    head.setSpacing(MARGIN)
    head.addWidget(page.form_choice)
    head.addWidget(page.stage_bar, 1)
    font = page.total.font()
    font.setBold(True)
    page.total.setFont(font)
    page.total.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    head.addWidget(page.total)
    return head


def _right(page: "FilingPage") -> QWidget:
    right = QWidget()
    column = QVBoxLayout(right)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    label = QLabel(translate("FilingLayout", "Findings"))
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setBuddy(page.findings.view)
    column.addWidget(label)
    column.addWidget(page.findings, 1)
    return right
