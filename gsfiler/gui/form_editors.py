"""The editors of a form's fields: each shows what stands in the draft and tells what was typed.

They are alike to the form: ``show_value`` sets what is shown without telling it back, ``edited``
carries the new value. A value that an editor has no words for is shown as it stands.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QObject,
    QSignalBlocker,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.goods_text import goods_to_text, text_to_goods
from gsfiler.filing.form.parties import AddressLine
from gsfiler.gui.form_choices import meanings, offered, offices, value_begun
from gsfiler.gui.form_specs import FieldSpec, Kind
from gsfiler.gui.theme import GAP

_SEARCHABLE = 12
"""A closed list of more values than this can be searched by typing."""

_SEARCH_MS = 1500
"""Milliseconds after a letter in which a blank belongs to the words that are typed."""

_LINES_SHOWN, _MOST_LINES = 2, 8

GOODS_REST_MS = 300
"""Milliseconds of quiet after which a typed list of goods is read."""


class LineField(QLineEdit):
    """One line of text; a date too, for what was typed is kept as it was typed."""

    edited = Signal(object)

    def __init__(self, field: FieldSpec) -> None:
        super().__init__()
        self.setPlaceholderText(field.hint)
        self.textEdited.connect(self._on_edited)

    def show_value(self, value: Any) -> None:
        """Show a value; the cursor stays where it is when nothing changes."""
        text = str(value or "")
        if text != self.text():
            with QSignalBlocker(self):
                self.setText(text)

    def _on_edited(self, text: str) -> None:
        self.edited.emit(text)


class TextField(QPlainTextEdit):
    """A text of several lines, as high as what it holds; Tab leads out of it."""

    edited = Signal(object)

    def __init__(self, field: FieldSpec) -> None:
        super().__init__()
        self.kind = field.kind
        self._as_lines = field.kind in {Kind.LINES, Kind.NAMES}
        self.setPlaceholderText(field.hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def show_value(self, value: Any) -> None:
        """Show a text, or the lines of an address."""
        text = "\n".join(_texts(value)) if self._as_lines else str(value or "")
        if text != self._kept_text():
            with QSignalBlocker(self):
                self.setPlainText(text)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the lines need in this width (overrides QPlainTextEdit)."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a height for the lines there are (overrides QPlainTextEdit)."""
        lines = round(self.document().size().height())
        shown = min(max(lines, _LINES_SHOWN), _MOST_LINES)
        height = shown * self.fontMetrics().lineSpacing()
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()) + GAP // 2)
        return QSize(super().sizeHint().width(), height + margins)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: it never shrinks below its lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def _kept_text(self) -> str:
        """Return the text; an address keeps its last empty line while one types."""
        return self.toPlainText().rstrip("\n") if self._as_lines else self.toPlainText()

    def _on_changed(self) -> None:
        self.updateGeometry()
        text = self._kept_text()
        if not self._as_lines:
            self.edited.emit(text)
            return
        lines = text.split("\n") if text else []
        self.edited.emit(lines if self.kind is Kind.NAMES else [{"text": line} for line in lines])


class GoodsField(TextField):
    """A list of goods and services by class, as one text with a heading for each class."""

    def __init__(self, field: FieldSpec) -> None:
        super().__init__(field)
        self._value: list[ClassDescription] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GOODS_REST_MS)
        self._timer.timeout.connect(self.take_typed)

    def show_value(self, value: Any) -> None:
        """Show the classes; what one types is not written otherwise under the cursor."""
        text = _goods_text(value or [])
        if text != _goods_text(self._value):
            super().show_value(text)
        self._value = list(value or [])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read what was typed before one goes on (overrides QPlainTextEdit)."""
        super().focusOutEvent(event)
        self.take_typed()

    def take_typed(self) -> None:
        """Read what was typed, unless it is read already."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        before = [GoodsServices(class_descriptions=self._value)]
        found = text_to_goods(self.toPlainText(), before, language="")
        classes = [each for goods in found for each in goods.class_descriptions]
        if classes != self._value:
            self._value = classes
            self.edited.emit(classes)

    def _on_changed(self) -> None:
        """Wait until typing rests (overrides TextField)."""
        self.updateGeometry()
        self._timer.start()


class ChoiceField(QComboBox):
    """A closed list; a value that is not in it is added, so that nothing is lost.

    A long list is searched by typing. The wheel scrolls the form, not the choice.
    """

    edited = Signal(object)

    def __init__(self, field: FieldSpec) -> None:
        super().__init__()
        self._choices = list(field.choices()) if field.choices is not None else []
        self.addItem("", "")
        for value, text in self._choices:
            self.addItem(text, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._searched = len(self._choices) > _SEARCHABLE
        if self._searched:
            self._make_searchable(field.hint)
        self.activated.connect(lambda place: self.edited.emit(self.itemData(place)))
        self._search = QElapsedTimer()
        self.view().installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show a value by its words."""
        text = str(value or "")
        place = self.findData(text)
        if place < 0:
            self.addItem(text, text)
            place = self.count() - 1
        if place != self.currentIndex() or self._searched:
            with QSignalBlocker(self):
                self.setCurrentIndex(place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed, however one goes on; only the list of choices may come between."""
        super().focusOutEvent(event)
        if self._searched and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take_typed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form (overrides QComboBox)."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a blank within words that are typed for one of them (overrides QComboBox)."""
        typing = self._search.isValid() and self._search.elapsed() < _SEARCH_MS
        if event.text().strip() or typing:
            self._search.start()
        if typing and event.key() == Qt.Key.Key_Space and not self._searched:
            self.view().keyboardSearch(event.text())
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab take what is chosen in the list and go on (overrides QObject)."""
        tabs = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() != QEvent.Type.KeyPress or key not in tabs:
            return super().eventFilter(watched, event)
        place = self.view().currentIndex().row()
        self.hidePopup()
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)
        self.focusNextPrevChild(tabs[Qt.Key(key)])
        return True

    def _make_searchable(self, hint: str) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = QLineEdit()
        line.setPlaceholderText(hint)
        self.setLineEdit(line)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        line.textEdited.connect(lambda typed: self._offered.setStringList(self.offers(typed)))
        line.editingFinished.connect(self._take_typed)

    def offers(self, typed: str) -> list[str]:
        """Return the choices that fit what was typed, the likeliest first."""
        return [text for _, text in offered(typed, self._choices)]

    def _take_typed(self) -> None:
        """Take what was typed: the words or the code of a value, else the text as it stands."""
        typed = self.currentText().strip()
        place = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if place < 0 and typed:
            meant = meanings(self._choices)(typed) or value_begun(typed, self._choices)
            place = self.findData(meant or typed.upper())
        value = self.itemData(place) if place >= 0 else typed
        if value != self.itemData(self.currentIndex()) or place < 0:
            self.show_value(value)
            self.edited.emit(value)
        elif place >= 0:
            self.setCurrentIndex(place)


class FlagField(QCheckBox):
    """Yes or no; what was never answered stays unanswered until it is ticked."""

    edited = Signal(object)

    def __init__(self, field: FieldSpec) -> None:
        super().__init__(field.label)
        self.clicked.connect(lambda on: self.edited.emit(bool(on)))

    def show_value(self, value: Any) -> None:
        """Show whether it is so."""
        with QSignalBlocker(self):
            self.setChecked(value is True)


class CodesField(LineField):
    """Codes in one line, parted by commas; stored as a list."""

    def __init__(self, field: FieldSpec) -> None:
        super().__init__(field)
        self._shown: list[str] = []
        self.editingFinished.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show the codes."""
        self._shown = list(value or [])
        super().show_value(", ".join(self._shown))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed also where the window takes the focus (overrides QLineEdit)."""
        super().focusOutEvent(event)
        self._tell()

    def _on_edited(self, text: str) -> None:
        """Wait until the codes are whole (overrides LineField)."""

    def _tell(self) -> None:
        codes = _codes_in(self.text())
        if codes != self._shown:
            self._shown = codes
            self.edited.emit(codes)


def _codes_in(text: str) -> list[str]:
    """Return the codes that are typed, or meant by the names that are, parted by commas."""
    codes, meant = [], meanings(offices())
    for part in text.replace(";", ",").split(","):
        named = meant(part)
        words = [named] if named else part.split()
        codes += [meant(word) or word.upper() for word in words]
    return codes


Editor = LineField | TextField | GoodsField | ChoiceField | FlagField | CodesField


def editor_for(field: FieldSpec) -> Editor:
    """Return the editor a field asks for, with its name for the ear."""
    kinds: dict[Kind, type[Editor]] = {
        Kind.LINE: LineField,
        Kind.DATE: LineField,
        Kind.TEXT: TextField,
        Kind.LINES: TextField,
        Kind.CHOICE: ChoiceField,
        Kind.FLAG: FlagField,
        Kind.CODES: CodesField,
        Kind.NAMES: TextField,
        Kind.GOODS: GoodsField,
    }
    editor = kinds[field.kind](field)
    named: QWidget = editor
    named.setAccessibleName(field.label)
    named.setAccessibleDescription(field.told)
    return editor


def _texts(value: Any) -> Sequence[str]:
    return [each.text if isinstance(each, AddressLine) else str(each) for each in value or []]


def _goods_text(classes: list[ClassDescription]) -> str:
    return goods_to_text([GoodsServices(class_descriptions=classes)])
