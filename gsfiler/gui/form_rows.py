"""The fields of a form on the page: label, editor, what is asked, the findings; rows of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.form_editors import Editor, FlagField, editor_for
from gsfiler.gui.form_specs import ANY, FieldSpec, path_below
from gsfiler.gui.listed import Listed
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import GAP, MARGIN, SPACE, colour, sign

translate = QCoreApplication.translate

_NARROW = 62
"""Average letters; below, each field takes a whole row."""


class WrappedLabel(QLabel):
    """A text over as many lines as it needs, which it claims itself.

    A layout inside a layout inside a grid comes to a line too few for long words. Where it has
    more height than it needs, it stands at the top, beside its sign.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the height for the width there is (overrides QLabel)."""
        super().resizeEvent(event)
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


class FindingLine(QWidget):
    """A finding below the field it is about: sign and sentence, in its tone."""

    def __init__(self, listed: Listed) -> None:
        super().__init__()
        self.listed = listed
        self._sign, self.label = QLabel(), WrappedLabel(translated(listed.placed.finding))
        self.label.setAccessibleName(f"{listed.weight}: {self.label.text()}")
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.refresh_look()

    def refresh_look(self) -> None:
        """Draw sign and text in the look that is on."""
        shape, tone = self.listed.sign
        side = self.fontMetrics().height()
        self._sign.setPixmap(sign(shape, tone).pixmap(side, side))
        palette = self.label.palette()
        palette.setColor(self.label.foregroundRole(), colour(tone))
        self.label.setPalette(palette)


class FieldRow(QWidget):
    """A label, its editor, what the form asks, and the findings about it."""

    def __init__(self, document: FilingDocument, field: FieldSpec, base: str) -> None:
        super().__init__()
        self.field, self.path = field, path_below(base, field.path)
        path, base = self.path, "desk" if field.path.startswith("/desk.") else base
        self._document = document
        self.editor: Editor = editor_for(field)
        self.findings: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        # Columns of a form are equally wide, whatever stands in them, and however little it needs.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.label: QLabel | None = None
        if not isinstance(self.editor, FlagField):
            self.label = QLabel(field.label)
            self.label.setWordWrap(True)
            self.label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
            self.label.setBuddy(self.editor)
            self._column.addWidget(self.label)
        self._column.addWidget(self.editor)
        if field.told:
            self._column.addWidget(quiet_label(field.told))
        # What is shorter than its neighbour stands at the top of the row.
        self._column.addStretch(1)
        self.editor.edited.connect(lambda value: document.put(path, value, base))
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the draft."""
        self.editor.show_value(self._document.value(self.path) or self._default(self.path))

    def keep_apart(self, column: int, span: int) -> None:
        """Leave room beside the fields of the same line: their widths come out equal.

        A grid of Qt leaves more or less of it, by what stands in the other lines.
        """
        before, after = MARGIN * column // 6, MARGIN * (6 - column - span) // 6
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self._column.setContentsMargins(before, 0, after, 0)

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands here, not even what the form takes for granted."""
        return not (self._document.value(self.path) or self._default(self.path))

    def is_wanted(self, base: str) -> bool:
        """Return whether the form asks this field, given the values beside it."""
        if self.field.only_for is None:
            return True
        path, wished = self.field.only_for
        now = self._document.value(path_below(base, path)) or self._default(path)
        if isinstance(now, list):
            met = any(getattr(each, "country", each) == wished for each in now)
        else:
            met = bool(now) if wished == ANY else now == wished
        return met or bool(self._document.value(self.path))

    def _default(self, path: str) -> str:
        """Return what an item is taken for while nothing stands there: a party for an entity."""
        return "organization" if path.endswith(".kind") else ""

    def show_findings(self, found: Sequence[Listed]) -> None:
        """Show the findings about this field, and no others."""
        for line in self.findings:
            line.setParent(None)
            line.deleteLater()
        self.findings = [FindingLine(each) for each in found]
        for line in self.findings:
            self._column.insertWidget(self._column.count() - 1, line)


class FieldGrid(QWidget):
    """Fields in rows of six parts; one below the other where the window is narrow.

    A line below tells of further parts that the draft has and the form has no fields for.
    """

    def __init__(self, document: FilingDocument, fields: Sequence[FieldSpec], base: str) -> None:
        super().__init__()
        self.rows, self.base = [FieldRow(document, each, base) for each in fields], base
        self._document = document
        self._lists = sorted({each for row in self.rows for each in _lists_in(row.path, base)})
        self._narrow: bool | None = None
        self._shown: list[FieldRow] = []
        self._lines: list[list[FieldRow]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(SPACE + GAP)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)
        for row in self.rows:
            row.setParent(self)
        self.more = quiet_label("")
        self.more.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        """Put the fields that are asked into their places."""
        shown = [row for row in self.rows if row.is_wanted(self.base)]
        self._tell_more()
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        if shown == self._shown and narrow == self._narrow:
            return
        self._shown, self._narrow = shown, narrow
        for row in self.rows:
            self._grid.removeWidget(row)
            row.setVisible(row in shown)
        line = column = 0
        self._lines = [[]]
        for row in shown:
            span = 6 if narrow else row.field.width.value
            if column + span > 6:
                line, column = line + 1, 0
                self._lines.append([])
            self._lines[-1].append(row)
            self._grid.addWidget(row, line, column, 1, span)
            row.keep_apart(column, span)
            column += span
        self._grid.removeWidget(self.more)
        self._grid.addWidget(self.more, line + 1, 0, 1, 6)
        QTimer.singleShot(0, self, self._level)

    def _level(self) -> None:
        """Give the labels of a line the height of the highest, so that their editors are level."""
        for line in self._lines:
            labels = [row.label for row in line if row.label is not None]
            heights = [each.heightForWidth(each.width()) for each in labels]
            for each in labels:
                each.setMinimumHeight(max(heights))

    def _tell_more(self) -> None:
        """Tell what the draft holds besides what is shown; it is kept, sent and previewed."""
        told = []
        for path in self._lists:
            more = len(self._document.value(path) or []) - 1
            if more > 0:
                told.append(f"{_word_of(path)}: {more}")
        sentence = translate(
            "FormView", "The filing holds more, which is kept and sent as it stands: {what}."
        )
        self.more.setText(sentence.format(what=", ".join(told)) if told else "")
        self.more.setVisible(bool(told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the fields out for the width there is (overrides QWidget)."""
        super().resizeEvent(event)
        self.arrange()
        QTimer.singleShot(0, self, self._level)


def _lists_in(path: str, base: str) -> Iterator[str]:
    """Yield the lists on the way from a part to a field of which only the first is shown."""
    if not path.startswith(f"{base}."):
        return
    at = path.find("[0]", len(base))
    while at >= 0:
        yield path[:at]
        at = path.find("[0]", at + 1)


def _word_of(path: str) -> str:
    """Return what the parts of a list are called."""
    words = {
        "contacts": translate("FormView", "contacts"),
        "names": translate("FormView", "names"),
        "addresses": translate("FormView", "addresses"),
        "email_addresses": translate("FormView", "e-mail addresses"),
        "phone_numbers": translate("FormView", "telephone numbers"),
        "transliterations": translate("FormView", "transliterations"),
        "geographic_regions": translate("FormView", "regions"),
        "payments": translate("FormView", "payments"),
        "payer_names": translate("FormView", "payers"),
        "feature_categories": translate("FormView", "kinds of mark"),
        "descriptions": translate("FormView", "texts in other languages"),
    }
    name = path.rpartition(".")[2]
    return words.get(name, name)


def quiet_label(text: str) -> QLabel:
    """Return a sentence of explanation, quieter than what it explains."""
    label = WrappedLabel(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
