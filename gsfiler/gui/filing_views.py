"""The view of each item of a form, and what it asks of the page."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.draft import Attachment, Draft
from gsfiler.filing.fees.changes import tried
from gsfiler.filing.fees.payment import payment_reference
from gsfiler.filing.fees.wishes import wishes_in
from gsfiler.filing.files.attaching import (
    MARK_FILE,
    Put,
    with_document,
    with_mark_file,
    without_document,
    without_mark_file,
)
from gsfiler.filing.files.media import MediaFacts, media_facts, short_name
from gsfiler.filing.files.media_images import shown
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.documents_view import DocumentsView
from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.form_specs import ItemSpec
from gsfiler.gui.form_view import FormView
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.jobs import Lane
from gsfiler.gui.mark_view import MarkView
from gsfiler.gui.messages import sentence_of
from gsfiler.gui.words import byte_size

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

T = TypeVar("T")

_LONGEST_SHOWN = 1200
"""Pixels of the longer side of a picture shown in the window."""


def make_view(page: "FilingPage", spec: ItemSpec) -> QWidget:
    """Return the view of an item, connected with the page."""
    if spec.view == "goods":
        view = GoodsView(page.desk, page.document)
        view.terms.status_changed.connect(page.status_changed)
        return view
    makers: dict[str, Callable[[FilingPage], QWidget]] = {
        "mark": _mark_view,
        "designations": _designations,
        "documents": _documents,
        "fees": _fees,
    }
    above = makers[spec.view](page) if spec.view else None
    return FormView(page.document, spec, above=above)


def _mark_view(page: "FilingPage") -> QWidget:
    view = MarkView()
    view.file_chosen.connect(
        lambda path: _put_file(
            page, lambda d, c: with_mark_file(d, c, path, number=page.document.number)
        )
    )
    view.remove_wished.connect(
        lambda: _put(
            page,
            without_mark_file(page.document.draft, number=page.document.number),
            translate("FilingViews", "Remove the file of the mark"),
        )
    )
    _Follower(view, page.document, lambda: _show_mark(page, view))
    return view


def _designations(page: "FilingPage") -> QWidget:
    view = DesignationPicker(page.document, page.checker.members)
    page.checker.costs_known.connect(view.show_costs)
    page.checker.tables_changed.connect(view.show_tables)
    view.show_costs(page.checker.costs)
    return view


def _documents(page: "FilingPage") -> QWidget:
    view = DocumentsView(page.document)
    number = page.document.number

    def annex(path: Path, kind: str) -> None:
        _put_file(
            page, lambda draft, contents: with_document(draft, contents, path, kind, number=number)
        )

    view.file_chosen.connect(annex)
    view.remove_wished.connect(
        lambda path: _put(page, without_document(page.document.draft, path, number=number),
                          translate("FilingViews", "Remove a document"))
    )  # fmt: skip
    return view


def _fees(page: "FilingPage") -> QWidget:
    view = FeeView()
    page.checker.sheet_known.connect(view.show_sheet)
    page.checker.tables_changed.connect(view.show_tables)
    view.day_wished.connect(page.checker.use_day)
    view.take_wished.connect(lambda: dialogs.take_fees(page))
    view.what_if_wished.connect(lambda typed: view.show_answer(_what_if(page, typed)))
    view.others_wished.connect(lambda: dialogs.show_fee_calculator(page))
    view.tables_wished.connect(lambda: dialogs.show_tables(page))
    view.show_sheet(page.checker.sheet)
    view.show_tables(page.checker.tables)

    def refresh() -> None:
        form = page.document.form
        view.show_payment(form.payments, payment_reference(form))

    _Follower(view, page.document, refresh)
    return view


def _what_if(page: "FilingPage", typed: str) -> str:
    """Return what the fees would be with what was typed, or why it cannot be read."""
    checker = page.checker
    try:
        added, dropped = wishes_in(typed, checker.members)
    except InvalidCode as error:
        return sentence_of(error)
    if checker.assessment is None or not (added or dropped):
        return ""
    case = checker.assessment.cases[page.document.number]
    if tried(case, added, dropped) == case:
        return translate("FeeView", "Nothing changes.")
    return checker.what_if(added, dropped)


class _Follower(QObject):
    """Shows a view anew whenever the draft changes; goes with the view."""

    def __init__(
        self, view: QWidget, document: FilingDocument, refresh: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._refresh = refresh
        document.value_changed.connect(self._follow)
        document.structure_changed.connect(self._follow)
        refresh()

    def _follow(self, _path: str) -> None:
        self._refresh()


def _put_file(page: "FilingPage", work: Callable[[Draft, dict[str, bytes]], Put]) -> None:
    """Read a file in the background and put it to its use; one file waits for the other.

    What the file changes is taken over into the draft as it is by then. Where another draft was
    opened meanwhile, the file is not for that one and is dropped, with a notice.
    """
    page.files_waiting.append(work)
    if len(page.files_waiting) == 1:
        _put_next(page)


def _put_next(page: "FilingPage") -> None:
    before, contents = page.document.draft.copy_deep(), dict(page.document.contents)
    work, opened = page.files_waiting[0], page.document.opened

    def go_on() -> None:
        page.files_waiting.popleft()
        if page.files_waiting:
            _put_next(page)

    def done(put: Put) -> None:
        if opened == page.document.opened:
            page.document.contents.update(put.contents)
            merged = _with_changes(page.document.draft, before, put.draft, page.document.number)
            _put(page, merged, translate("FilingViews", "Add a file"))
            page.tell_findings(put.findings)
        go_on()

    def failed(error: Exception) -> None:
        page.tell_trouble(error)
        go_on()

    page.desk.jobs.start(lambda _stop: work(before, contents), done=done, failed=failed)


def _with_changes(now: Draft, before: Draft, after: Draft, number: int) -> Draft:
    """Return a draft as it is now with what became of its files between two former states."""
    whole = now.copy_deep()
    whole.attachments = _changed(
        now.attachments, before.attachments, after.attachments, lambda each: each.path
    )
    form, was, became = (each.transaction.forms[number] for each in (whole, before, after))
    form.documents = _changed(
        form.documents, was.documents, became.documents, lambda each: each.file_name
    )
    if form.form == was.form == became.form == "madrid":
        form.mark.images = _changed(
            form.mark.images, was.mark.images, became.mark.images, lambda each: each.file_name
        )
    return whole


def _changed(now: list[T], before: list[T], after: list[T], key: Callable[[T], str]) -> list[T]:
    was, became = {key(each) for each in before}, {key(each) for each in after}
    kept = [each for each in now if key(each) in became or key(each) not in was]
    return [*kept, *(each for each in after if key(each) not in was)]


def _put(page: "FilingPage", changed: Draft, name: str) -> None:
    """Take what a file changes in a draft, as one step that can be undone.

    Only what names files is taken, so that nothing typed meanwhile is lost.
    """
    document = page.document
    form, base = changed.transaction.forms[document.number], document.base
    changes = {"attachments": changed.attachments, f"{base}.documents": form.documents}
    if form.form == "madrid":
        changes[f"{base}.mark.images"] = form.mark.images
    document.put_several(changes, name)


def _show_mark(page: "FilingPage", view: MarkView) -> None:
    """Show the file of the mark: its picture, name and measures."""
    draft, contents = page.document.draft, page.document.contents
    form = page.document.form
    named = {each.file_name for each in form.mark.images} if form.form == "madrid" else set()
    for each in draft.attachments:
        if each.path in named or each.document_kind == MARK_FILE:
            _show_picture(page, view, each, contents.get(each.sha256, b""))
            return
    missing = next(iter(sorted(named)), "")
    facts_told = (translate("FilingViews", "The file is not at hand; choose it."),)
    view.show_file(missing, facts_told if missing else (), b"")


def _show_picture(page: "FilingPage", view: MarkView, file: Attachment, data: bytes) -> None:
    """Show a file of the mark; a large picture is opened in the background, and once."""

    def show(picture: bytes, facts: MediaFacts) -> None:
        told = [short_name(file.media_type), byte_size(len(data))]
        if facts.picture is not None:
            told.append(
                translate("FilingViews", "{width} × {height} pixels").format(
                    width=facts.picture.width, height=facts.picture.height
                )
            )
        view.show_file(file.path, tuple(told), picture)

    known = page.pictures.get(file.sha256)
    if known is not None:
        show(*known)
        return

    def work(_stop: object) -> tuple[bytes, MediaFacts]:
        facts = media_facts(data)
        return shown(data, facts.media_type, _LONGEST_SHOWN) or b"", facts

    def done(found: tuple[bytes, MediaFacts]) -> None:
        page.pictures[file.sha256] = found
        _show_mark(page, view)

    view.show_file(file.path, (), b"")
    lane = Lane("filing.picture", view)
    page.desk.jobs.start(work, done=done, failed=page.tell_trouble, lane=lane)
