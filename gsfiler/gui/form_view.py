"""An item of a form as a page of fields, made from its table.

Labels stand above their fields, so that long words of any language have room. A finding about a
field stands below it. Parts that may be repeated come one below the other, each with a button to
take it away.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gsfiler.filing.paths import belongs_to
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_findings import FORM, asked_path
from gsfiler.gui.focus import first_control, lead_to
from gsfiler.gui.form_rows import FieldGrid, FieldRow, FindingLine, quiet_label
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, ItemSpec, path_below
from gsfiler.gui.heading import Heading
from gsfiler.gui.listed import Listed
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import GAP, MARGIN, ROOM, SPACE

_WIDEST = 110
"""Average letters: no row is wider."""

_MOST_AT_HEAD = 4
"""So many findings about no field stand at the head of an item; the others are in the list."""


@runtime_checkable
class LeadsTo(Protocol):
    """What stands above the fields of an item and can show what a path leads to."""

    def go_to(self, path: str) -> bool:
        """Choose what a path leads to and take the focus; False where it is not here."""


Content = Sequence[FieldSpec | HeadingSpec | GroupSpec]


class FormView(QScrollArea):
    """One item of the form; made anew when parts come or go, its values shown anew otherwise."""

    rebuilt = Signal()

    def __init__(
        self,
        document: FilingDocument,
        item: ItemSpec,
        above: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._document, self.item, self._base = document, item, document.base
        self.above = above
        self.findings: tuple[Listed, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(item.title)
        self.grids: list[FieldGrid] = []
        self._lists: list[str] = []
        self._general = QVBoxLayout()
        self.rebuild()
        document.value_changed.connect(self._on_value)
        document.structure_changed.connect(self._on_structure)

    # ---- making

    def rebuild(self) -> None:
        """Make the page anew for the parts there are; focus and place stay."""
        focused = self._focused_path()
        place = self.verticalScrollBar().value()
        if self.above is not None:
            self.above.setParent(None)
        self.grids, self._lists = [], []
        inside = QWidget()
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, SPACE, MARGIN, ROOM)
        column.setSpacing(MARGIN)
        self._fill(column)
        column.addStretch(0 if self._above_grows() else 1)
        frame = QWidget()
        middle = QHBoxLayout(frame)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inside, 1)
        middle.addStretch(0)
        self._let_go(self.takeWidget())
        self.setWidget(frame)
        self.show_findings(self.findings)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))
        if focused:
            self.go_to(focused)
        self.rebuilt.emit()

    def _let_go(self, former: QWidget | None) -> None:
        """Delete what was shown before, but later: a button of it may be telling its click."""
        if former is not None:
            former.hide()
            former.setParent(self)
            former.deleteLater()

    def _fill(self, column: QVBoxLayout) -> None:
        heading = Heading(self.item.title)
        column.addWidget(heading)
        if self.item.told:
            column.addWidget(quiet_label(self.item.told))
        self._general = QVBoxLayout()
        self._general.setSpacing(GAP)
        column.addLayout(self._general)
        if self.above is not None:
            column.addWidget(self.above, 1 if self._above_grows() else 0)
        self._add_content(column, self.item.content, self._base)

    def _above_grows(self) -> bool:
        """Return whether what stands above the fields takes the height that is over: a table."""
        policy = self.above.sizePolicy().verticalPolicy() if self.above is not None else None
        return policy == QSizePolicy.Policy.Expanding

    def _add_content(self, column: QVBoxLayout, content: Content, base: str) -> None:
        """Add fields, in grids as long as nothing comes between, headings and groups."""
        waiting: list[FieldSpec] = []
        for each in (*content, None):
            if isinstance(each, FieldSpec):
                waiting.append(each)
                continue
            if waiting:
                column.addWidget(self._grid(waiting, base))
                waiting = []
            if isinstance(each, HeadingSpec):
                self._add_heading(column, each)
            elif isinstance(each, GroupSpec):
                self._add_group(column, each, base)

    def _add_heading(self, column: QVBoxLayout, spec: HeadingSpec) -> None:
        label = QLabel(spec.text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.setWordWrap(True)
        column.addWidget(label)
        if spec.told:
            column.addWidget(quiet_label(spec.told))

    def _add_group(self, column: QVBoxLayout, group: GroupSpec, base: str) -> None:
        path = path_below(base, group.path)
        self._lists.append(path)
        count = len(self._document.value(path) or [])
        for place in range(count):
            column.addWidget(self._part(group, path, place))
        if not group.add or count >= group.most:
            return
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
        head = QHBoxLayout()
        head.addWidget(title, 1)
        if group.remove:
            remove = QPushButton(self.tr("Remove"))
            remove.setAccessibleName(group.remove.format(number=place + 1))
            remove.setObjectName(f"remove {path}[{place}]")
            remove.clicked.connect(lambda: self._document.remove(path, place))
            head.addWidget(remove)
        inner.addLayout(head)
        self._add_content(inner, group.content, f"{path}[{place}]")
        return frame

    def _grid(self, fields: Sequence[FieldSpec], base: str) -> FieldGrid:
        grid = FieldGrid(self._document, fields, base)
        self.grids.append(grid)
        return grid

    def _add(self, path: str) -> None:
        place = self._document.add(path, {})
        QTimer.singleShot(0, self, lambda: self.go_to(f"{path}[{place}]"))

    # ---- showing

    def rows(self) -> Iterator[FieldRow]:
        """Yield every field that is asked."""
        for grid in self.grids:
            yield from (row for row in grid.rows if row.is_wanted(grid.base))

    def show_findings(self, found: Sequence[Listed]) -> None:
        """Show findings: each below the field it is about, the others at the head of the page."""
        self.findings = tuple(found)
        rows = list(self.rows())
        own: dict[str, list[Listed]] = {row.path: [] for row in rows}
        rest: list[Listed] = []
        for each in found:
            place = self._field_of(asked_path(each.placed), rows)
            (own[place] if place else rest).append(each)
        for row in rows:
            row.show_findings(own[row.path])
        while self._general.count():
            old = self._general.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.deleteLater()
        for each in rest[:_MOST_AT_HEAD]:
            self._general.addWidget(FindingLine(each))
        more = len(rest) - _MOST_AT_HEAD
        if more > 0:
            told = self.tr("%n more in the list of findings", "", more)
            self._general.addWidget(quiet_label(in_number(told, more)))

    def _field_of(self, path: str, rows: Sequence[FieldRow]) -> str:
        """Return the path of the field a finding stands below; empty where it is about the item.

        What is about a part of something (an address) stands below the first field of the part.
        """
        fitting = (row.path for row in rows if belongs_to(path, row.path))
        found = next(fitting, "")
        below = [row for row in rows if belongs_to(row.path, path)]
        covered = {FORM.sub(self._base, each, count=1) for each in self.item.covers}
        about_all = path in self._lists or (path in covered and len(below) > 1)
        if found or about_all:
            return found
        return next((row.path for row in (*(each for each in below if each.is_blank), *below)), "")

    def go_to(self, path: str) -> bool:
        """Give the focus to the field a path leads to, or to one near it; False where none is.

        What stands above the fields is asked before those that only lie near: it has the parties
        and the files. Of the fields of a part, the first that is empty is most likely meant.
        """
        rows = list(self.rows())
        own = [row for row in rows if belongs_to(path, row.path)]
        above: object = self.above
        if not own and isinstance(above, LeadsTo) and above.go_to(path):
            return True
        below = [row for row in rows if belongs_to(row.path, path)]
        near = own or [row for row in below if row.is_blank] or below
        if not near:
            return False
        lead_to(near[0].editor)
        self.ensureWidgetVisible(near[0], 0, ROOM)
        return True

    def first_place(self) -> QWidget:
        """Return the first field, or the first control of what stands above the fields."""
        first = next(iter(self.rows()), None)
        return first_control(self) if self.above is not None or first is None else first.editor

    def refresh_look(self) -> None:
        """Draw what has a tone anew in the look that is on."""
        for line in self.findChildren(FindingLine):
            line.refresh_look()

    # ---- what happens

    def _on_value(self, path: str) -> None:
        for grid in self.grids:
            for row in grid.rows:
                if belongs_to(path, row.path) or belongs_to(row.path, path):
                    row.refresh()
            grid.arrange()

    def _on_structure(self, path: str) -> None:
        if any(belongs_to(path, each) or belongs_to(each, path) for each in self._lists):
            self.rebuild()
        else:
            self._on_value(path)

    def _focused_path(self) -> str:
        for grid in self.grids:
            for row in grid.rows:
                if row.editor.hasFocus():
                    return row.path
        return ""
