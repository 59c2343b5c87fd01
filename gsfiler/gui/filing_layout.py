"""How the page of a filing is laid out: stage and total, items, the item shown, findings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from gsfiler.gui.layouts import divide
from gsfiler.gui.theme import GAP, MARGIN, SPACE

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

_ITEMS, _FORM, _FINDINGS = 240, 620, 320
"""Pixels of the three columns at first."""


def lay_out(page: "FilingPage") -> None:
    """Put the parts of the page into their places."""
    page.sides = QSplitter(Qt.Orientation.Horizontal)
    page.right = _right(page)
    divide(
        page.sides,
        [(page.items, 0), (page.views, 1), (page.right, 0)],
        (_ITEMS, _FORM, _FINDINGS),
    )
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(page.notice)
    whole.addLayout(_head(page))
    middle = QVBoxLayout()
    middle.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
    middle.addWidget(page.sides)
    whole.addLayout(middle, 1)
    page.setFocusProxy(page.items)


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
