"""The ring round the control that the keyboard led to."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gsfiler.gui.field_keys import FieldKeys
from gsfiler.gui.focus_ring import FocusRing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_ring_follows_the_focus_in_a_splitter_without_becoming_a_pane(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = QWidget()
    splitter, first, second = QSplitter(window), QLineEdit(), QPlainTextEdit()
    splitter.addWidget(first)
    splitter.addWidget(second)
    qtbot.addWidget(window)
    splitter.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    ring = FocusRing(app)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(ring.isVisible)
    assert second.hasFocus()
    assert splitter.count() == 2
    splitter.setSizes([300, 100])
    shown = QRect(second.mapTo(window, QPoint(0, 0)), second.size())
    assert ring.geometry() == shown
    second.hide()
    assert not ring.isVisible()


def test_a_control_that_is_gone_is_let_go_of(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring, keys, gone = FocusRing(qapp), FieldKeys(window, lambda _key: True), QWidget(window)
    ring._watched, keys._watched = [gone], gone
    delete(gone)
    ring._follow()
    keys._follow()
    assert (ring._watched, keys._watched) == ([], None)
    ring.deleteLater()
