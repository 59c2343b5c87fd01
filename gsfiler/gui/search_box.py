"""Search as one types: wordings of the vocabulary, with what was typed marked in them."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gsfiler.gui.desk import Desk
from gsfiler.gui.jobs import Lane, Stop
from gsfiler.gui.messages import sentence_of
from gsfiler.gui.theme import GAP, SPACE
from gsfiler.vocabulary.suggest import LONGEST_TEXT, suggestions
from gsfiler.vocabulary.text import plain
from gsfiler.vocabulary.verdict import Candidate
from gsfiler.vocabulary.vocabulary import Vocabulary

TYPING_MS = 60
"""Milliseconds of quiet before a search starts."""

_HITS = 12
_NO_INDEX = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex
HtmlRole = Qt.ItemDataRole.UserRole + 1


class HitsModel(QAbstractListModel):
    """The wordings found for what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Candidate, ...] = ()
        self._typed = ""

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of hits (overrides QAbstractItemModel)."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a wording and its class, plain or as HTML (overrides QAbstractItemModel)."""
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        entry = self.hits[index.row()].packed.entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{wording} – class {number}").format(
                wording=entry.text, number=entry.class_number
            )
        if role == HtmlRole:
            return f"{entry.class_number:>2} · {highlighted(entry.text, self._typed)}"
        return None

    def show_hits(self, hits: Sequence[Candidate], typed: str) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits, self._typed = tuple(hits), typed
        self.endResetModel()


def highlighted(wording: str, typed: str) -> str:
    """Return a wording as HTML in which the beginnings of typed words are bold."""
    wanted = sorted((part for part in plain(typed).casefold().split() if part), key=len)[::-1]
    folded = wording.casefold()
    if len(folded) != len(wording):
        return escape(wording)
    bold = [False] * len(wording)
    for part in wanted:
        place = folded.find(part)
        while place >= 0:
            if place == 0 or not folded[place - 1].isalnum():
                bold[place : place + len(part)] = [True] * len(part)
            place = folded.find(part, place + 1)
    pieces = []
    for place, sign in enumerate(wording):
        before = place > 0 and bold[place - 1]
        pieces.append("</b>" * (before and not bold[place]) + "<b>" * (bold[place] and not before))
        pieces.append(escape(sign))
    return "".join(pieces) + "</b>" * bool(bold and bold[-1])


class HitDelegate(QStyledItemDelegate):
    """Draws a hit with the typed parts in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw the ground by the style and the text as rich text (overrides Qt)."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        shade = option.palette.color(role).name()
        document = self._document(option, f'<span style="color:{shade}">{index.data(HtmlRole)}')
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft() + QPoint(GAP, GAP))
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return one line of text with air around it (overrides Qt)."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + 2 * GAP + 2)

    def _document(self, option: QStyleOptionViewItem, html: str) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(option.font)
        document.setDocumentMargin(0)
        document.setHtml(html)
        return document


class SearchBox(QWidget):
    """A field whose hits show below it; ``chosen`` carries the wording to put into the list."""

    chosen = Signal(object, object)
    troubled = Signal(str)

    def __init__(
        self,
        desk: Desk,
        class_at_cursor: Callable[[], int | None],
        lane: Lane,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._class_at_cursor, self._lane = desk, class_at_cursor, lane
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(LONGEST_TEXT)
        self.field.setPlaceholderText(self.tr("Search the vocabulary; Enter adds a wording"))
        self.field.setAccessibleName(self.tr("Search the vocabulary"))
        self.all_classes = QCheckBox(self.tr("All classes"))
        self.all_classes.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.field, 1)
        row.addWidget(self.all_classes)
        self.model = HitsModel(self)
        self.list = QListView(self)
        # Over the whole window while it shows, and yet it goes with this box.
        self.destroyed.connect(self.list.deleteLater)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setAccessibleName(self.tr("Wordings found"))
        self.list.setUniformItemSizes(True)
        self.list.setAutoFillBackground(True)
        self.list.setFrameShape(QFrame.Shape.Box)
        self.list.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._search)
        self.field.textEdited.connect(lambda _text: self._timer.start())
        self.field.textChanged.connect(lambda text: None if text else self.close_list())
        self.all_classes.toggled.connect(lambda _on: self._search())
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        desk.vocabulary_changing.connect(self.close_list)
        desk.vocabulary_changed.connect(self._search_anew)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_list(self) -> None:
        """Take the hits away."""
        self._timer.stop()
        self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the hits, take one or close them by key (overrides QObject)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event.key())
        if event.type() == QEvent.Type.FocusOut and not self.list.underMouse():
            QTimer.singleShot(0, self, self._close_if_left)
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        row, open_now = self.list.currentIndex().row(), self.list.isVisible()
        if open_now and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            place = min(max(row + step, 0), len(self.model.hits) - 1)
            self.list.setCurrentIndex(self.model.index(place))
        elif open_now and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(max(row, 0))
        elif open_now and key == Qt.Key.Key_Escape:
            self.close_list()
        elif key == Qt.Key.Key_Down and self.field.text():
            self._search()
        else:
            return False
        return True

    def _close_if_left(self) -> None:
        if not (self.field.hasFocus() or self.list.hasFocus()):
            self.close_list()

    def _choose(self, row: int) -> None:
        if not 0 <= row < len(self.model.hits):
            return
        entry = self.model.hits[row].packed.entry
        self.close_list()
        self.field.selectAll()
        self.chosen.emit(entry.text, entry.class_number)

    def _search_anew(self) -> None:
        """Look in another vocabulary for what is just being sought."""
        self.close_list()
        if self.field.hasFocus():
            self._search()

    def _search(self) -> None:
        typed = self.field.text()
        if not typed.strip():
            self.close_list()
            return
        only = None if self.all_classes.isChecked() else self._class_at_cursor()

        def work(vocabulary: Vocabulary, _stop: Stop) -> list[Candidate]:
            return suggestions(typed, vocabulary, class_number=only, limit=_HITS)

        self._desk.with_vocabulary(
            work,
            done=lambda hits: self._show(hits, typed),
            failed=lambda error: self.troubled.emit(sentence_of(error)),
            lane=self._lane,
        )

    def _show(self, hits: list[Candidate], typed: str) -> None:
        self.model.show_hits(hits, typed)
        if not hits or not self.field.hasFocus():
            self.list.hide()
            return
        host = self.window()
        if self.list.parentWidget() is not host:
            self.list.setParent(host)
        corner = self.field.mapTo(host, QPoint(0, self.field.height()))
        self.list.setCurrentIndex(self.model.index(0))
        height = self.list.sizeHintForRow(0) * len(hits) + 2 * self.list.frameWidth()
        room = host.height() - corner.y() - GAP
        width = max(self.field.width(), min(self.fontMetrics().averageCharWidth() * 60, room))
        self.list.setGeometry(corner.x(), corner.y(), width, min(height, room))
        self.list.raise_()
        self.list.show()
