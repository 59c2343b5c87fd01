"""The page of a filing: the items of the form, their fields, the findings, the stage and the fees.

The page connects its parts, which know nothing of one another: the document, the files behind it,
the check that runs beside the typing, and one view for each item.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QSettings, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QStackedWidget, QWidget

from gsfiler.core.errors import GsfilerError
from gsfiler.filing.draft import Draft, FormKind, new_draft
from gsfiler.filing.files.attaching import Put
from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.stages import stage_of
from gsfiler.gui.actions import Action, always
from gsfiler.gui.desk import Desk
from gsfiler.gui.filing_actions import filing_actions
from gsfiler.gui.filing_checking import Checked, FilingChecker
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.filing_files import FilingFiles
from gsfiler.gui.filing_findings import FORM, Items, asked_path
from gsfiler.gui.filing_layout import arrange, lay_out, order_tabs, widen_items
from gsfiler.gui.filing_notices import tell_about_files
from gsfiler.gui.filing_unfilled import Unfilled
from gsfiler.gui.filing_views import make_view
from gsfiler.gui.findings_list import FindingsList
from gsfiler.gui.focus import first_control, lead_to
from gsfiler.gui.form_specs import ItemSpec
from gsfiler.gui.form_view import FormView
from gsfiler.gui.goods_going import GoodsWay, about_list, step_in_goods
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.item_list import ItemList
from gsfiler.gui.listed import Listed
from gsfiler.gui.madrid_items import items_of
from gsfiler.gui.messages import sentence_of, show_error, translated
from gsfiler.gui.notice_bar import NoticeBar, Until
from gsfiler.gui.stage_bar import StageBar
from gsfiler.gui.theme import LOOK_EVENTS, Tone


class FilingPage(QWidget):
    """An application or designation under the Madrid System."""

    page_id = "filing"
    status_changed = Signal(str)
    file_opened = Signal(object)
    document_changed = Signal()
    actions_changed = Signal()
    restored = Signal()
    sides: QSplitter
    shown: QSplitter
    right: QWidget
    total: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.document = FilingDocument(self)
        self.files = FilingFiles(desk, self.document, self)
        self.checker = FilingChecker(desk, self.document, self)
        self.notice, self.stage_bar = NoticeBar(), StageBar()
        self.items, self.findings = ItemList(), FindingsList()
        self.views = QStackedWidget()
        self.shown_items = Items((), 0)
        self._unfilled = Unfilled(self.document, self.shown_items)
        self._found: Sequence[PlacedFinding] | None = None
        self._open: list[bool] = []
        self._listed: list[Listed] = []
        self._last: ItemSpec | None = None
        self._made: dict[str, QWidget] = {}
        self._in_goods, self.goods_way = False, GoodsWay()
        self.files_waiting: deque[Callable[[Draft, dict[str, bytes]], Put]] = deque()
        self.pictures: dict[str, tuple[bytes, MediaFacts]] = {}
        self.total = QLabel()
        self.form_choice = QComboBox()
        self.form_choice.setAccessibleName(self.tr("Which form of the file is shown"))
        self._actions = filing_actions(self)
        lay_out(self)
        self._connect()
        self._show_form()
        widen_items(self)
        QTimer.singleShot(0, self, self.files.copy.look_for_left)

    # ---- what the window asks of a page

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Applications")

    def actions(self) -> list[Action]:  # type: ignore[override]  # the window's word for it
        """Return what can be done on the page; in the list of goods, what the workbench can."""
        view = self.views.currentWidget()
        if not isinstance(view, GoodsView):
            return self._actions
        steps = {"terms.next": 1, "terms.previous": -1}
        inner = [
            replace(each, run=partial(step_in_goods, self, view, steps[each.id]), enabled=always)
            if each.id in steps
            else each
            for each in view.terms.actions()
        ]
        keys = {each.shortcut for each in inner}
        return [*inner, *(each for each in self._actions if each.shortcut not in keys)]

    def may_close(self) -> bool:
        """Return whether the window may close; asks only if something would be lost."""
        self.take_typed()
        return self.files.may_close()

    def release(self) -> None:
        """Let go of what is kept beside the file."""
        self.files.release()

    def save_state(self, settings: QSettings) -> None:
        """Keep how the page is divided and which item is shown."""
        settings.setValue("sides", self.sides.saveState())
        settings.setValue("shown", self.shown.saveState())
        settings.setValue("item", self.current_item().id)

    def restore_state(self, settings: QSettings) -> None:
        """Divide the page as it was."""
        for name, splitter in (("sides", self.sides), ("shown", self.shown)):
            kept = settings.value(name)
            if isinstance(kept, QByteArray):
                splitter.restoreState(kept)
        arrange(self)

    @property
    def begins_at(self) -> QWidget:
        """Where the focus goes: where it was on the page, else the first field."""
        last = cast("QWidget | None", self.focusWidget())
        if last is not None and last is not self and last.isVisibleTo(self) and last.isEnabled():
            return last
        return self._first_place()

    @property
    def specs(self) -> tuple[ItemSpec, ...]:
        """The items of the form that is shown."""
        return self.shown_items.specs

    @property
    def document_name(self) -> str:
        """The name of the filing for the title of the window."""
        return self.files.path.name if self.files.path else self.tr("New filing")

    @property
    def is_dirty(self) -> bool:
        """Whether closing now would lose something."""
        return self.files.is_dirty

    def open_filing(self, path: Path) -> None:
        """Open a draft, or begin one from a document another program made."""
        self.leave_draft(lambda: self.files.open(path))

    # ---- what the user does

    def new_filing(self, kind: FormKind) -> None:
        """Begin an empty form."""
        self.leave_draft(lambda: self.begin(new_draft(kind)))

    def begin(self, draft: Draft, contents: Mapping[str, bytes] | None = None) -> None:
        """Work on a draft that no file holds yet, from its first field."""
        self.files.begin(draft, contents)
        self.leave_notices()
        self.focus_first()

    def leave_notices(self) -> None:
        """Close what was told of the filing that was open before."""
        self.notice.document_left()
        self.status_changed.emit("")

    def focus_first(self) -> None:
        """Give the focus to the first field of the item that is shown."""
        if self.isVisible():
            lead_to(self._first_place())

    def leave_draft(self, act: Callable[[], object]) -> None:
        """Do what replaces the draft, once it is saved or given up."""
        self.take_typed()
        self.files.before_leaving(act)

    def take_typed(self) -> None:
        """Put what was typed into the goods and not yet read into the draft."""
        view = self._made.get("goods")
        if isinstance(view, GoodsView):
            view.take_typed()

    def go_to_item(self, step: int) -> None:
        """Show the next item of the form, or the one before."""
        self.items.setCurrentRow((self.items.currentRow() + step) % self.items.count())
        self.focus_first()

    def go_to(self, path: str) -> None:
        """Show the item a path belongs to and give the focus to its field."""
        place = self._place_of(path)
        if place is None:
            return
        self.items.setCurrentRow(place)
        view = self.views.currentWidget()
        if not (isinstance(view, FormView) and view.go_to(path)):
            self.focus_first()

    def go_to_finding(self, placed: PlacedFinding) -> None:
        """Show what a finding is about: its field, its term, in another form of the file too."""
        self._show_form_of(placed.path)
        self.go_to(asked_path(placed))
        view = self.views.currentWidget()
        if isinstance(view, GoodsView):
            view.go_to(placed.path, placed.finding.start)
            self.goods_way.visit(placed, is_step=False)

    def _show_form_of(self, path: str) -> None:
        """Show the form a path leads into, where it is another form of the file."""
        found = FORM.match(path)
        if found and int(found[1]) != self.document.number:
            self.show_form(int(found[1]))

    def show_form(self, number: int) -> None:
        """Work on another form of the file."""
        self.take_typed()
        self.document.show_form(number)

    def undo(self) -> None:
        """Undo the last step: of the list while it is shown, else of the form."""
        stack = self._stack()
        told = self.tr("Undone: {step}").format(step=stack.undoText())
        self._step(stack, stack.undo, told)

    def redo(self) -> None:
        """Do the step again that was undone."""
        stack = self._stack()
        told = self.tr("Done again: {step}").format(step=stack.redoText())
        self._step(stack, stack.redo, told)

    def _step(self, stack: QUndoStack, step: Callable[[], object], told: str) -> None:
        """Take a step back or on, show the item where it changed something, and tell what it was.

        The focus goes to the items then: a field has steps of its own, and would keep the keys.
        """
        changed: list[str] = []

        def note(path: str) -> None:
            changed.append(path)

        signals = (self.document.value_changed, self.document.structure_changed)
        place = stack.index()
        for signal in signals:
            signal.connect(note)
        try:
            step()
        finally:
            for signal in signals:
                signal.disconnect(note)
        if changed and self.shown_items.owner(changed[-1]) is not self.current_item():
            self._show_form_of(changed[-1])
            where = self._place_of(changed[-1])
            if where is not None:
                self.items.setFocus()
                self.items.setCurrentRow(where)
        if stack.index() != place:
            self.status_changed.emit(told)

    def current_item(self) -> ItemSpec:
        """Return the item that is shown."""
        return self.specs[max(self.items.currentRow(), 0)]

    def tell_trouble(self, error: Exception) -> None:
        """Show what went wrong at the head of the page, or in a dialog where it is our fault."""
        if isinstance(error, GsfilerError):
            self.notice.show_notice(sentence_of(error), tone=Tone.BAD)
        else:
            show_error(self, error)

    def tell_findings(self, found: Sequence[PlacedFinding]) -> None:
        """Tell at the head of the page what was odd about a file."""
        if found:
            told = "\n".join(translated(each.finding) for each in found)
            self.notice.show_notice(told, tone=Tone.QUIET)

    # ---- what happens

    def _connect(self) -> None:
        self.items.currentRowChanged.connect(self._on_item)
        self.findings.chosen.connect(self.go_to_finding)
        self.form_choice.activated.connect(self.show_form)
        self.document.replaced.connect(self._show_form)
        self.files.state_changed.connect(self.document_changed)
        tell_about_files(self)
        self.checker.checked.connect(self._on_checked)
        self.checker.rechecked.connect(self._on_rechecked)
        self.checker.failed.connect(self.tell_trouble)
        self.checker.tables_failed.connect(self._on_tables_failed)
        self.checker.tables_changed.connect(lambda _tables: self.checker.check_all())

    def _show_form(self) -> None:
        """Show the items of the form that is open, from the first."""
        self._show_forms()
        self.shown_items = Items(items_of(self.document.kind), self.document.number)
        self._unfilled = Unfilled(self.document, self.shown_items)
        self._found, self._listed, self._last = None, [], None
        for view in [self.views.widget(place) for place in range(self.views.count())]:
            if view is not None:
                self.views.removeWidget(view)
                view.deleteLater()
        self._made = {}
        for _spec in self.specs:
            self.views.addWidget(QWidget())
        self.items.show_items(self.specs)
        self.items.setCurrentRow(0)
        self.findings.show_findings(None)
        self.checker.check_all()
        self.document_changed.emit()

    def _on_tables_failed(self, errors: Sequence[GsfilerError]) -> None:
        told = "\n".join(map(sentence_of, errors))
        self.notice.show_notice(told, tone=Tone.BAD, until=Until.CLOSED)

    def _on_item(self, place: int) -> None:
        """Show an item; its view is made when it is first shown."""
        if not 0 <= place < len(self.specs):
            return
        spec = self.specs[place]
        if self._last is not None and self._last is not spec:
            self._unfilled.leave(self._last)
            self.status_changed.emit("")
        self._last = spec
        if spec.id not in self._made:
            view = make_view(self, spec)
            self._made[spec.id] = view
            empty = self.views.widget(place)
            self.views.insertWidget(place, view)
            if empty is not None:
                self.views.removeWidget(empty)
                empty.deleteLater()
            if isinstance(view, FormView):
                view.rebuilt.connect(lambda: order_tabs(self))
            self._show_findings_in(spec)
        self.views.setCurrentWidget(self._made[spec.id])
        order_tabs(self)
        in_goods = isinstance(self._made[spec.id], GoodsView)
        # The workbench shows its findings itself, and wants the room.
        self.right.setVisible(not in_goods)
        if in_goods is not self._in_goods:
            self._in_goods = in_goods
            self.goods_way.begin()
            self.actions_changed.emit()
        if self._open != self._unfilled_now(self._found):
            self._show_found()
        self.document_changed.emit()

    def _show_forms(self) -> None:
        """Offer the forms of the file, where there are several."""
        forms = self.document.draft.transaction.forms
        self.form_choice.clear()
        for number, form in enumerate(forms):
            kind = "MM2" if form.form == "madrid" else "MM4"
            told = self.tr("Form {number} of {total}: {kind}")
            self.form_choice.addItem(
                told.format(number=number + 1, total=len(forms), kind=kind), number
            )
        self.form_choice.setCurrentIndex(self.document.number)
        self.form_choice.setVisible(len(forms) > 1)

    def _on_checked(self, checked: Checked) -> None:
        """Show findings, states, stage and total."""
        self.stage_bar.show_stage(stage_of(self.document.draft, checked.findings))
        self.total.setText(checked.total_words)
        self.total.setToolTip(checked.total_told)
        self._found = checked.findings
        self._show_found()

    def _show_found(self) -> None:
        """Show the findings of the last check, as they look with what the user has left behind."""
        if self._found is None:
            return
        self._open = self._unfilled_now(self._found)
        listed = self._as_listed(self._found, self._open)
        self.findings.show_findings(listed)
        self._listed = [each for each in listed if not each.reason]
        self.items.show_states(self.shown_items.states(self.document.draft, self._listed))
        for spec in self.specs:
            if spec.id in self._made:
                self._show_findings_in(spec)

    def _on_rechecked(self, found: Sequence[PlacedFinding]) -> None:
        """Show what is found of the item one works on; the check of all follows."""
        spec, owner = self.current_item(), self.shown_items.owner
        view = self._made.get(spec.id)
        if isinstance(view, FormView):
            own = [each for each in found if owner(each.path) is spec]
            listed = self._as_listed(own, self._unfilled_now(own))
            now = tuple(each for each in listed if not each.reason)
            if now != view.findings:
                view.show_findings(now)

    def _as_listed(self, found: Sequence[PlacedFinding], unfilled: Sequence[bool]) -> list[Listed]:
        other = self.tr("Form {number}")
        return self.shown_items.listed(self.document.draft, found, unfilled, other)

    def _unfilled_now(self, found: Sequence[PlacedFinding] | None) -> list[bool]:
        """Return which findings only say what is not yet filled in."""
        shown = self.current_item()
        return [self._unfilled.holds(each, shown) for each in found or ()]

    def _show_findings_in(self, spec: ItemSpec) -> None:
        view, owner = self._made.get(spec.id), self.shown_items.owner
        found = [each for each in self._listed if owner(each.placed.path) is spec]
        if isinstance(view, FormView):
            view.show_findings(found)
        elif isinstance(view, GoodsView):
            view.show_findings(about_list(found))

    def _place_of(self, path: str) -> int | None:
        owner = self.shown_items.owner(path)
        return self.specs.index(owner) if owner is not None else None

    def _first_place(self) -> QWidget:
        view = self.views.currentWidget()
        if isinstance(view, FormView):
            return view.first_place()
        return first_control(view) if view is not None else self.items

    def _stack(self) -> QUndoStack:
        view = self.views.currentWidget()
        return view.terms.stack if isinstance(view, GoodsView) else self.document.stack

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for the width there is (overrides QWidget)."""
        super().resizeEvent(event)
        arrange(self)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the look changes (overrides QWidget)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.files.look_at_disk()
        if event.type() in LOOK_EVENTS and hasattr(self, "total"):
            self.notice.refresh_look()
            self.stage_bar.refresh_look()
            self.items.refresh_look()
            self.findings.refresh_look()
            for view in self._made.values():
                if isinstance(view, FormView):
                    view.refresh_look()
