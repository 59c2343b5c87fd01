"""Find and replace in the list, with what each replacement would do shown before it is done."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.theme import GAP, MARGIN, SPACE
from gsfiler.lists.replacing import LONGEST_WANTED, Preview, find_all, previews, replace_at

_SHOWN = 500
_TYPING_MS = 120
_LINES = 8
_NO_INDEX = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractListModel):
    """What the replacements would do, one line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Preview, ...] = ()

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of places shown (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a place before and after (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        left, right = row.left.lstrip(), row.right.rstrip()
        return self.tr("line {line}:  {before}  →  {after}").format(
            line=row.line,
            before=f"{left}{row.before}{right}",
            after=f"{left}{row.after}{right}",
        )

    def show_previews(self, rows: Sequence[Preview]) -> None:
        """Show other places."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()


class FindBar(QWidget):
    """The bar below the list for finding and replacing.

    ``hits_changed`` carries the spans found, ``hit_wanted`` the span to go to, ``replace_wanted``
    the edits to make.
    """

    hits_changed = Signal(object)
    hit_wanted = Signal(int, int)
    replace_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits: list[tuple[int, int]] = []
        self._place = -1
        self.wanted = _field(self.tr("Find"))
        self.replacement = _field(self.tr("Replace with"))
        self.match_case = QCheckBox(self.tr("Match &case"))
        self.whole_words = QCheckBox(self.tr("Wh&ole words"))
        self.previous_button = QPushButton(self.tr("Previous"))
        self.next_button = QPushButton(self.tr("Next"))
        self.replace_button = QPushButton(self.tr("Replace"))
        self.all_button = QPushButton(self.tr("Replace all"))
        self.close_button = QPushButton(self.tr("Close"))
        self.count = QLabel()
        self.model = PreviewModel(self)
        self.preview = QListView()
        self.preview.setModel(self.model)
        self.preview.setWordWrap(True)
        self.preview.setAlternatingRowColors(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setResizeMode(QListView.ResizeMode.Adjust)
        self.preview.setAccessibleName(self.tr("What would be replaced"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.search)
        self._connect()
        self.hide()

    def open_for(self, text: str, selected: str, *, replacing: bool) -> None:
        """Show the bar for a text; what is selected on one line is looked for."""
        self._text = text
        if selected and "\n" not in selected:
            self.wanted.setText(selected[:LONGEST_WANTED])
        self._show_replacing(replacing=replacing)
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()
        self.search()

    @property
    def text(self) -> str:
        """The text that was searched."""
        return self._text

    def controls(self) -> tuple[QWidget, ...]:
        """Return the controls in the order of Tab."""
        finding = (self.wanted, self.previous_button, self.next_button, self.close_button)
        replacing = (self.replacement, self.replace_button, self.all_button)
        return (*finding, *replacing, self.match_case, self.whole_words, self.preview)

    def set_text(self, text: str) -> None:
        """Search in another text: the list has changed."""
        self._text = text
        if self.isVisible():
            self.search()

    def search(self) -> None:
        """Find all places again and tell them."""
        self._timer.stop()
        self._hits = find_all(
            self._text,
            self.wanted.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )
        self._place = -1
        self.count.setText(self._count_text())
        edits = replace_at(self._hits[:_SHOWN], self.replacement.text())
        replacing = not self.replacement.isHidden()
        shown = islice(previews(self._text, edits), _SHOWN) if replacing and self._hits else ()
        self.model.show_previews(tuple(shown))
        self.preview.setVisible(replacing and bool(self._hits))
        for button in (self.previous_button, self.next_button, self.replace_button):
            button.setEnabled(bool(self._hits))
        self.all_button.setEnabled(bool(self._hits))
        self.hits_changed.emit(list(self._hits))

    def go(self, step: int) -> None:
        """Go to the next hit, or with -1 to the one before, round the ends."""
        if self._hits:
            start = self._place if self._place >= 0 or step > 0 else 0
            self._place = (start + step) % len(self._hits)
            self.count.setText(self._count_text())
            self.hit_wanted.emit(*self._hits[self._place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Escape (overrides QWidget)."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def close_bar(self) -> None:
        """Take the bar and its marks away."""
        self.hide()
        self.hits_changed.emit([])
        self.closed.emit()

    def _replace(self, *, everywhere: bool) -> None:
        place = max(self._place, 0)
        hits = self._hits if everywhere else self._hits[place : place + 1]
        if hits:
            self.replace_wanted.emit(replace_at(hits, self.replacement.text()))

    def _count_text(self) -> str:
        if not self.wanted.text():
            return ""
        if self._place >= 0:
            return self.tr("{place} of {count}").format(
                place=self._place + 1, count=len(self._hits)
            )
        return self.tr("%n found", "", len(self._hits))

    def _show_replacing(self, *, replacing: bool) -> None:
        for each in (self._replace_label, self.replacement, self.replace_button, self.all_button):
            each.setVisible(replacing)

    def _lay_out(self) -> None:
        find_label = QLabel(self.tr("Fin&d"))
        find_label.setBuddy(self.wanted)
        self._replace_label = QLabel(self.tr("Re&place with"))
        self._replace_label.setBuddy(self.replacement)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.addWidget(find_label, 0, 0)
        grid.addWidget(self.wanted, 0, 1)
        grid.addWidget(self._replace_label, 1, 0)
        grid.addWidget(self.replacement, 1, 1)
        grid.setColumnStretch(1, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        for each in (self.previous_button, self.next_button, self.close_button):
            first.addWidget(each)
        for each in (self.replace_button, self.all_button):
            second.addWidget(each)
        grid.addLayout(first, 0, 2)
        grid.addLayout(second, 1, 2)
        options = QHBoxLayout()
        options.setSpacing(MARGIN)
        for option in (self.match_case, self.whole_words, self.count):
            options.addWidget(option)
        options.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addLayout(options)
        column.addWidget(self.preview)
        self.preview.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES)

    def _connect(self) -> None:
        for field in (self.wanted, self.replacement):
            field.textEdited.connect(lambda _text: self._timer.start())
        for box in (self.match_case, self.whole_words):
            box.toggled.connect(lambda _on: self.search())
        self.previous_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.replace_button.clicked.connect(lambda: self._replace(everywhere=False))
        self.all_button.clicked.connect(lambda: self._replace(everywhere=True))
        self.close_button.clicked.connect(self.close_bar)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(LONGEST_WANTED)
    field.setAccessibleName(name)
    return field
