"""The shortcut sheet: all keys, by page, with a line to find one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.actions import Action, key_text
from gsfiler.gui.rows import row_size
from gsfiler.gui.theme import GAP, MARGIN, SPACE

_ROWS = 20


class ShortcutSheet(QDialog):
    """Lists every action that has a key, under the name of its page."""

    def __init__(
        self, sections: Sequence[tuple[str, Sequence[Action]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a key or what it does"))
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.tree = self._make_tree()
        self._heads: list[QTreeWidgetItem] = []
        self._add_section(self.tr("Everywhere"), self._standard())
        for title, actions in sections:
            rows = [(action.name, key_text(action)) for action in actions]
            self._add_section(title, [(name, keys) for name, keys in rows if keys])
        names, keys = self.tree.sizeHintForColumn(0), self.tree.sizeHintForColumn(1)
        bar = self.tree.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.tree.setMinimumWidth(max(self.tree.minimumWidth(), names + keys + bar + SPACE))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        for each in (self.line, self.tree, buttons):
            column.addWidget(each)
        self.line.setFocus()

    def _standard(self) -> list[tuple[str, str]]:
        """Return the keys that every control knows."""
        return [
            (self.tr("To the next control"), self.tr("Tab")),
            (self.tr("To the control before"), self.tr("Shift+Tab")),
            (self.tr("Open the menus"), "F10"),
            (self.tr("Close a dialog"), self.tr("Esc")),
        ]

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Keys"))
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Key")])
        tree.setRootIsDecorated(False)
        tree.setAlternatingRowColors(True)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        metrics = tree.fontMetrics()
        tree.setMinimumSize(metrics.averageCharWidth() * 64, metrics.height() * _ROWS * 4 // 3)
        return tree

    def _add_section(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Add a heading and the rows below it; nothing where there are no rows."""
        if not rows:
            return
        head = QTreeWidgetItem([title])
        font = QFont(self.tree.font())
        font.setBold(True)
        head.setFont(0, font)
        metrics = self.tree.fontMetrics()
        height = metrics.height() + GAP
        head.setSizeHint(0, QSize(0, height + SPACE))
        for name, keys in rows:
            row = QTreeWidgetItem([name, keys])
            row.setSizeHint(0, row_size(metrics, name, height))
            head.addChild(row)
        self.tree.addTopLevelItem(head)
        self._heads.append(head)
        head.setFirstColumnSpanned(True)
        head.setExpanded(True)

    def _filter(self, typed: str) -> None:
        """Show only the rows that have what is typed."""
        wanted = typed.casefold()
        for head in self._heads:
            any_fits = False
            for child in head.takeChildren():
                head.addChild(child)
                fits = wanted in f"{child.text(0)} {child.text(1)}".casefold()
                child.setHidden(not fits)
                any_fits |= fits
            head.setHidden(not any_fits)
