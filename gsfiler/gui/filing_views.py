"""The view of each item of a form, and what it asks of the page."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from gsfiler.filing.attaching import (
    MARK_FILE,
    Put,
    with_document,
    with_mark_file,
    without_document,
    without_mark_file,
)
from gsfiler.filing.draft import Draft
from gsfiler.filing.fee_payment import payment_reference
from gsfiler.filing.media import media_facts, short_name
from gsfiler.filing.media_images import shown
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.designation_picker import DesignationPicker
from gsfiler.gui.documents_view import DocumentsView
from gsfiler.gui.fee_view import FeeView
from gsfiler.gui.filing_document import FilingDocument
from gsfiler.gui.form_specs import ItemSpec
from gsfiler.gui.form_view import FormView
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.mark_view import MarkView
from gsfiler.gui.words import byte_size

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate

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
    view.day_wished.connect(page.checker.use_day)
    view.take_wished.connect(lambda: dialogs.take_fees(page))
    view.what_if_wished.connect(
        lambda added, dropped: view.show_answer(page.checker.what_if(added, dropped))
    )
    view.show_sheet(page.checker.sheet)

    def refresh() -> None:
        form = page.document.form
        view.show_payment(form.payments, payment_reference(form))

    _Follower(view, page.document, refresh)
    return view


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
    """Read a file in the background and put it to its use."""
    draft, contents = page.document.draft.copy_deep(), dict(page.document.contents)

    def done(put: Put) -> None:
        page.document.contents.update(put.contents)
        _put(page, put.draft, translate("FilingViews", "Add a file"))
        page.tell_findings(put.findings)

    page.desk.jobs.start(
        lambda _stop: work(draft, contents), done=done, failed=page.tell_trouble, lane="filing.file"
    )


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
            data = contents.get(each.sha256, b"")
            facts = media_facts(data)
            told = [short_name(each.media_type), byte_size(len(data))]
            if facts.picture is not None:
                told.append(
                    translate("FilingViews", "{width} × {height} pixels").format(
                        width=facts.picture.width, height=facts.picture.height
                    )
                )
            picture = shown(data, facts.media_type, _LONGEST_SHOWN) or b""
            view.show_file(each.path, tuple(told), picture)
            return
    missing = next(iter(sorted(named)), "")
    facts_told = (translate("FilingViews", "The file is not at hand; choose it."),)
    view.show_file(missing, facts_told if missing else (), b"")
