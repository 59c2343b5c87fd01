"""The command palette: every action of the window and its pages, by name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.actions import Action, key_text, search
from gsfiler.gui.rows import row_size
from gsfiler.gui.theme import SPACE

Placed = tuple[Action, str]
"""An action and the title of the page it belongs to, empty for the window's own."""

_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_ROWS = 14


class CommandPalette(QDialog):
    """A line to type in and the actions that fit; Enter runs one, Escape none."""

    chosen = Signal(object)

    def __init__(self, actions: Sequence[Placed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self._places = {action.id: place for action, place in actions}
        self._actions = sorted(
            (action for action, _ in actions), key=lambda each: not each.enabled()
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type what you want to do"))
        self.line.setAccessibleName(self.tr("Command"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._choose)
        self.line.installEventFilter(self)
        self.list = self._make_list()
        self.nothing = QLabel(self.tr("No command has this in its name."))
        self.nothing.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        for each in (self.line, self.list, self.nothing):
            column.addWidget(each)
        self._fill("")
        self._make_room()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the line keeps the focus."""
        pressed = watched is self.line and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setAccessibleName(self.tr("Commands that fit"))
        rows.setColumnCount(3)
        rows.setHeaderHidden(True)
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setAllColumnsShowFocus(True)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        metrics = rows.fontMetrics()
        self._row_height = metrics.height() + SPACE
        rows.setMinimumSize(metrics.averageCharWidth() * 72, self._row_height * _ROWS)
        rows.itemActivated.connect(lambda *_: self._choose())
        return rows

    def _make_room(self) -> None:
        """Have the list be wide enough for its longest names, as far as the screen allows."""
        columns = sum(self.list.sizeHintForColumn(place) for place in range(3))
        bar = self.list.verticalScrollBar().sizeHint().width()
        wanted = columns + bar + 2 * self.list.frameWidth() + SPACE
        most = self.screen().availableGeometry().width() * 9 // 10
        self.list.setMinimumWidth(min(max(self.list.minimumWidth(), wanted), most))

    def _fill(self, typed: str) -> None:
        """Show the actions that fit what is typed."""
        self.list.clear()
        metrics = self.list.fontMetrics()
        for action in search(self._actions, typed):
            row = QTreeWidgetItem([action.name, self._places[action.id], key_text(action)])
            row.setData(0, Qt.ItemDataRole.UserRole, action)
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            row.setForeground(1, self.palette().placeholderText())
            row.setForeground(2, self.palette().placeholderText())
            row.setSizeHint(0, row_size(metrics, action.name, self._row_height))
            if not action.enabled():
                row.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addTopLevelItem(row)
        first = self.list.topLevelItem(0)
        self.nothing.setVisible(first is None)
        if first is not None:
            self.list.setCurrentItem(first)

    def _choose(self) -> None:
        """Close and hand over the action in the current row, if it is possible now."""
        row = self.list.currentItem()
        if row is None or not row.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        self.accept()
        self.chosen.emit(row.data(0, Qt.ItemDataRole.UserRole))
