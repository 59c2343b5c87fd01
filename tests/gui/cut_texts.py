"""Find texts of a window that are cut, unmarked for the translators, or share a mnemonic."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QMenuBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from gsfiler.gui.mnemonics import mnemonic


def cut_texts(window: QWidget) -> list[str]:
    """Return what is shown with less room than it needs, as ``kind “text” has 90 of 120``."""
    found = []
    for widget in _shown(window):
        text = text_of(widget)
        if not text:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed, has = widget.heightForWidth(widget.width()), widget.height()
        else:
            needed, has = _wanted_width(widget), widget.width()
        if needed > has + 1:
            found.append(f"{type(widget).__name__} “{text}” has {has} of {needed}")
    found += [
        f"header “{header.model().headerData(place, Qt.Orientation.Horizontal)}”"
        for header in window.findChildren(QHeaderView)
        if header.isVisible() and header.orientation() == Qt.Orientation.Horizontal
        for place in range(header.count())
        if not header.isSectionHidden(place)
        and header.fontMetrics().horizontalAdvance(
            str(header.model().headerData(place, Qt.Orientation.Horizontal) or "")
        )
        > header.sectionSize(place)
    ]
    return found


def texts(window: QWidget) -> Iterator[str]:
    """Yield every text of labels, buttons and titles that is shown."""
    yield from filter(None, map(text_of, _shown(window)))


def doubled_mnemonics(window: QWidget) -> list[str]:
    """Return the letters that more than one shown control, or a menu too, is reached by."""
    bar = window.findChild(QMenuBar)
    menus = [action.text() for action in bar.actions() if action.isVisible()] if bar else []
    shown = [text_of(widget) for widget in _shown(window) if _has_mnemonic(widget)]
    letters = Counter(filter(None, map(mnemonic, [*menus, *shown])))
    return [letter for letter, count in letters.items() if count > 1]


def text_of(widget: QWidget) -> str:
    """Return what a label, a button or a group says; empty for others."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.title() if isinstance(widget, QGroupBox) else ""


def _has_mnemonic(widget: QWidget) -> bool:
    return not isinstance(widget, QLabel) or widget.buddy() is not None


def _wanted_width(widget: QWidget) -> int:
    """Return the width a text cannot do with less of; a minimum that was set on purpose counts."""
    if isinstance(widget, QLabel):
        return widget.sizeHint().width()
    if isinstance(widget, QPushButton | QCheckBox | QToolButton | QComboBox):
        return widget.fontMetrics().horizontalAdvance(text_of(widget).replace("&", ""))
    return 0


def _shown(window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())
