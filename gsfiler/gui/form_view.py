"""An item of a form as a page of fields, made from its table.

Labels stand above their fields, so that long words of any language have room. A finding about a
field stands below it. Parts that may be repeated come one below the other, each with a button to
take it away.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gsfiler.core.findings import Severity
from gsfiler.filing.paths import belongs_to
from gsfiler.filing.placed import PlacedFinding
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.focus import first_control
from gsfiler.gui.form_editors import Editor, FlagField, editor_for
from gsfiler.gui.form_specs import ANY, FieldSpec, GroupSpec, HeadingSpec, ItemSpec, path_below
from gsfiler.gui.messages import translated
from gsfiler.gui.theme import GAP, MARGIN, ROOM, SPACE, Tone, colour, sign

_NARROW, _WIDEST = 62, 110
"""Average letters: below the first, each field takes a whole row; no row is wider than the second.
"""

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.ASK, Severity.NOTE: Tone.QUIET}
_SIGNS = {Severity.ERROR: "cross", Severity.WARNING: "triangle", Severity.NOTE: "ring"}


class FindingLine(QWidget):
    """A finding below the field it is about: sign and sentence, in its tone."""

    def __init__(self, placed: PlacedFinding) -> None:
        super().__init__()
        self._placed = placed
        self._sign, self.label = QLabel(), QLabel(translated(placed.finding))
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.refresh_look()

    def refresh_look(self) -> None:
        """Draw sign and text in the look that is on."""
        tone = _TONES[self._placed.severity]
        side = self.fontMetrics().height()
        self._sign.setPixmap(sign(_SIGNS[self._placed.severity], tone).pixmap(side, side))
        palette = self.label.palette()
        palette.setColor(self.label.foregroundRole(), colour(tone))
        self.label.setPalette(palette)


class FieldRow(QWidget):
    """A label, its editor, what the form asks, and the findings about it."""

    def __init__(self, document: FilingDocument, field: FieldSpec, path: str) -> None:
        super().__init__()
        self.field, self.path = field, path
        self._document = document
        self.editor: Editor = editor_for(field)
        self.findings: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        # Columns of a form are equally wide, whatever stands in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if not isinstance(self.editor, FlagField):
            label = QLabel(field.label)
            label.setWordWrap(True)
            label.setBuddy(self.editor)
            self._column.addWidget(label)
        self._column.addWidget(self.editor)
        if field.told:
            self._column.addWidget(quiet_label(field.told))
        self.editor.edited.connect(lambda value: document.put(path, value))
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the draft."""
        value = self._document.value(self.path)
        self.editor.show_value(value)

    def is_wanted(self, base: str) -> bool:
        """Return whether the form asks this field, given the values beside it."""
        if self.field.only_for is None:
            return True
        path, wished = self.field.only_for
        now = self._document.value(f"{base}.{path}") or self._default(path)
        met = bool(now) if wished == ANY else now == wished
        return met or bool(self._document.value(self.path))

    def _default(self, path: str) -> str:
        """Return what an item is taken for while nothing stands there: a party for an entity."""
        return "organization" if path.endswith(".kind") else ""

    def show_findings(self, found: Sequence[PlacedFinding]) -> None:
        """Show the findings about this field, and no others."""
        for line in self.findings:
            line.setParent(None)
            line.deleteLater()
        self.findings = [FindingLine(each) for each in found]
        for line in self.findings:
            self._column.addWidget(line)


class FieldGrid(QWidget):
    """Fields in rows of six parts; one below the other where the window is narrow."""

    def __init__(self, rows: Sequence[FieldRow], base: str) -> None:
        super().__init__()
        self.rows, self.base = list(rows), base
        self._narrow: bool | None = None
        self._shown: list[FieldRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MARGIN)
        self._grid.setVerticalSpacing(SPACE + GAP)
        for column in range(6):
            self._grid.setColumnStretch(column, 1)
        for row in self.rows:
            row.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        """Put the fields that are asked into their places."""
        shown = [row for row in self.rows if row.is_wanted(self.base)]
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        if shown == self._shown and narrow == self._narrow:
            return
        self._shown, self._narrow = shown, narrow
        for row in self.rows:
            self._grid.removeWidget(row)
            row.setVisible(row in shown)
        line = column = 0
        for row in shown:
            span = 6 if narrow else row.field.width.value
            if column + span > 6:
                line, column = line + 1, 0
            self._grid.addWidget(row, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the fields out for the width there is (overrides QWidget)."""
        super().resizeEvent(event)
        self.arrange()


class FormView(QScrollArea):
    """One item of the form; made anew when parts come or go, its values shown anew otherwise."""

    part_wanted = Signal(str)
    """Carries the path of a list that is to get one more part."""

    def __init__(
        self,
        document: FilingDocument,
        item: ItemSpec,
        base: str = "forms[0]",
        above: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._document, self.item, self._base = document, item, base
        self._above = above
        self._findings: tuple[PlacedFinding, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(item.title)
        self._grids: list[FieldGrid] = []
        self._general = QVBoxLayout()
        self.rebuild()
        document.value_changed.connect(self._on_value)
        document.structure_changed.connect(self._on_structure)
        document.replaced.connect(self.rebuild)

    # ---- making

    def rebuild(self) -> None:
        """Make the page anew for the parts there are; focus and place stay."""
        focused = self._focused_path()
        place = self.verticalScrollBar().value()
        if self._above is not None:
            self._above.setParent(None)
        self._grids = []
        inside = QWidget()
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, SPACE, MARGIN, ROOM)
        column.setSpacing(MARGIN)
        self._fill(column)
        column.addStretch(1)
        frame = QWidget()
        middle = QHBoxLayout(frame)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inside, 1)
        middle.addStretch(0)
        self.setWidget(frame)
        self.show_findings(self._findings)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))
        if focused:
            self.go_to(focused)

    def _fill(self, column: QVBoxLayout) -> None:
        heading = heading_label(self.item.title)
        column.addWidget(heading)
        if self.item.told:
            column.addWidget(quiet_label(self.item.told))
        self._general = QVBoxLayout()
        self._general.setSpacing(GAP)
        column.addLayout(self._general)
        if self._above is not None:
            column.addWidget(self._above)
        waiting: list[FieldSpec] = []
        for each in (*self.item.content, None):
            if isinstance(each, FieldSpec):
                waiting.append(each)
                continue
            if waiting:
                column.addWidget(self._grid(waiting, self._base))
                waiting = []
            if isinstance(each, HeadingSpec):
                self._add_heading(column, each)
            elif isinstance(each, GroupSpec):
                self._add_group(column, each)

    def _add_heading(self, column: QVBoxLayout, spec: HeadingSpec) -> None:
        label = QLabel(spec.text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.setWordWrap(True)
        column.addWidget(label)
        if spec.told:
            column.addWidget(quiet_label(spec.told))

    def _add_group(self, column: QVBoxLayout, group: GroupSpec) -> None:
        path = f"{self._base}.{group.path}"
        for place in range(len(self._document.value(path) or [])):
            column.addWidget(self._part(group, path, place))
        button = QPushButton(group.add)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setObjectName(f"add {path}")
        button.clicked.connect(lambda: self._add(path))
        column.addWidget(button)

    def _part(self, group: GroupSpec, path: str, place: int) -> QWidget:
        """Return one part of a group, framed, with its title and the button to take it away."""
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(MARGIN, SPACE, MARGIN, MARGIN)
        inner.setSpacing(SPACE + GAP)
        title = QLabel(group.title.format(number=place + 1))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(group.remove.format(number=place + 1))
        remove.setObjectName(f"remove {path}[{place}]")
        remove.clicked.connect(lambda: self._document.remove(path, place))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(remove)
        inner.addLayout(head)
        base = f"{path}[{place}]"
        waiting: list[FieldSpec] = []
        for each in (*group.content, None):
            if isinstance(each, FieldSpec):
                waiting.append(each)
                continue
            if waiting:
                inner.addWidget(self._grid(waiting, base))
                waiting = []
            if isinstance(each, HeadingSpec):
                self._add_heading(inner, each)
        return frame

    def _grid(self, fields: Sequence[FieldSpec], base: str) -> FieldGrid:
        rows = [FieldRow(self._document, field, path_below(base, field.path)) for field in fields]
        grid = FieldGrid(rows, base)
        self._grids.append(grid)
        return grid

    def _add(self, path: str) -> None:
        place = self._document.add(path, {})
        QTimer.singleShot(0, self, lambda: self.go_to(f"{path}[{place}]"))

    # ---- showing

    def rows(self) -> Iterator[FieldRow]:
        """Yield every field that is asked."""
        for grid in self._grids:
            yield from (row for row in grid.rows if row.is_wanted(grid.base))

    def show_findings(self, found: Sequence[PlacedFinding]) -> None:
        """Show findings: each below the field it is about, the others at the head of the page."""
        self._findings = tuple(found)
        rest = list(found)
        for row in self.rows():
            own = [each for each in rest if belongs_to(each.path, row.path)]
            rest = [each for each in rest if each not in own]
            row.show_findings(own)
        while self._general.count():
            old = self._general.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        for each in rest:
            self._general.addWidget(FindingLine(each))

    def go_to(self, path: str) -> bool:
        """Give the focus to the field a path leads to, or to the first field near it."""
        near = [row for row in self.rows() if belongs_to(path, row.path)] or [
            row for row in self.rows() if belongs_to(row.path, path)
        ]
        if not near:
            return False
        near[0].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(near[0], 0, ROOM)
        return True

    def focus_first(self) -> None:
        """Give the focus to the first field, or to what stands above the fields."""
        first = next(iter(self.rows()), None)
        if self._above is not None or first is None:
            first_control(self).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh_look(self) -> None:
        """Draw what has a tone anew in the look that is on."""
        for line in self.findChildren(FindingLine):
            line.refresh_look()

    # ---- what happens

    def _on_value(self, path: str) -> None:
        for grid in self._grids:
            for row in grid.rows:
                if belongs_to(path, row.path) or belongs_to(row.path, path):
                    row.refresh()
            grid.arrange()

    def _on_structure(self, path: str) -> None:
        lists = [
            f"{self._base}.{each.path}" for each in self.item.content if isinstance(each, GroupSpec)
        ]
        if any(belongs_to(path, each) or belongs_to(each, path) for each in lists):
            self.rebuild()
        else:
            self._on_value(path)

    def _focused_path(self) -> str:
        for grid in self._grids:
            for row in grid.rows:
                if row.editor.hasFocus():
                    return row.path
        return ""


def heading_label(text: str) -> QLabel:
    """Return the heading of a page."""
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.25)
    font.setBold(True)
    label.setFont(font)
    label.setWordWrap(True)
    return label


def quiet_label(text: str) -> QLabel:
    """Return a sentence of explanation, quieter than what it explains."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour(Tone.QUIET))
    label.setPalette(palette)
    return label
