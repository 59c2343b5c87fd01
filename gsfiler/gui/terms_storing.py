"""Open, save, restore: what happens to the list when its file is read or written."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from gsfiler.core.errors import GsfilerError
from gsfiler.core.findings import Finding
from gsfiler.gui import terms_matrix
from gsfiler.gui.messages import sentence_of, translated
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.terms_files import LeftDraft, Opened
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import Tone
from gsfiler.lists.editable import is_session_name
from gsfiler.lists.session import FileChanged, FileState, Session

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate


def tell_trouble(page: "TermsPage", error: Exception, *, until: Until = Until.LEFT) -> None:
    """Show what went wrong at the head of the page, or in a dialog where it is our fault."""
    page.after_saving = None
    if isinstance(error, FileChanged):
        path = Path(error.source)
        page.files.told_changed()
        page.notice.show_notice(
            sentence_of(error),
            tone=Tone.BAD,
            action=translate("TermsStoring", "Replace it"),
            act=lambda: page.files.save(path, replace=True),
            until=Until.SAVED,
        )
    else:
        page.notice.show_trouble(error, until=until)


def save_before_leaving(page: "TermsPage", then: Callable[[], object]) -> bool:
    """Save before the list is left; returns whether that was done.

    Where a file has to be asked for first, ``then`` is done once the list is saved to it.
    """
    path = page.files.path
    if path is None or not page.files.keeps_form:
        page.after_saving = then
        page.save_as().rejected.connect(lambda: setattr(page, "after_saving", None))
        return False
    try:
        page.files.save_now(path)
    except GsfilerError as error:
        tell_trouble(page, error, until=Until.SAVED)
        return False
    return True


def begin(
    page: "TermsPage", session: Session, path: Path | None, file_hash: str, *, keeps_form: bool
) -> None:
    """Show another list."""
    page.session = session
    page.logs = session.fixes
    page.unsaved = False
    terms_matrix.show_parties(page)
    page.files.begin(path, file_hash, keeps_form=keeps_form)
    page.editor.start_with(session.text)
    page.stack.setClean()
    page.book.start_with(session.notes, session.ignored)
    if page.parties != page.checked_parties:
        page.cache, page.checked_parties = {}, page.parties
    page.pending = True
    page.files.touch(dirty=False)
    page.before.kinds = {}
    page.document_changed.emit()
    page.read_now()


def on_opened(page: "TermsPage", opened: Opened) -> None:
    """Show a list that was read from a file."""
    made = opened.editable
    page.notice.document_left()
    begin(page, made.session, opened.path, opened.file_hash, keeps_form=made.keeps_form)
    if made.findings:
        page.notice.show_notice(
            " ".join(translated(finding) for finding in made.findings), tone=Tone.QUIET
        )
    edition = made.session.nice_edition
    if edition and edition != page.desk.edition:
        page.notice.show_notice(
            translate("TermsStoring", "This list was checked against NCL {edition}.").format(
                edition=edition
            ),
            action=translate("TermsStoring", "Use that edition"),
            act=lambda: use_edition(page, edition),
        )
    page.file_opened.emit(opened.path)
    page.status_changed.emit(opened.path.name)


def use_edition(page: "TermsPage", edition: str) -> None:
    """Use another Nice edition from now on."""
    try:
        page.desk.change_settings(nice_edition=edition)
    except GsfilerError as error:
        page.show_trouble(error)


def on_saved(page: "TermsPage", path: Path) -> None:
    """Learn that the list was saved."""
    page.notice.reached(Until.SAVED)
    page.editor.end_typing()
    page.unsaved = False
    page.stack.setClean()
    page.files.touch(dirty=False)
    page.file_opened.emit(path)
    page.document_changed.emit()
    page.status_changed.emit(translate("TermsStoring", "Saved as {name}.").format(name=path.name))
    then, page.after_saving = page.after_saving, None
    if then is not None:
        then()
        return
    if page.book.notes and not is_session_name(path.name):
        page.notice.show_notice(
            translate(
                "TermsStoring",
                "{name} holds the text alone. To keep notes and ignored findings too, save as "
                "a gsfiler list.",
            ).format(name=path.name),
            action=translate("TermsStoring", "Save as …"),
            act=page.save_as,
        )


def on_exported(page: "TermsPage", path: Path, found: Sequence[Finding], *, judged: bool) -> None:
    """Tell that the list was exported, whether with its verdicts, and what the form cannot hold."""
    told = translate("TermsStoring", "Exported to {name}.")
    if not judged:
        told = translate(
            "TermsStoring",
            "Exported to {name}, without verdicts: some terms have none yet.",
        )
    page.notice.reached(Until.EXPORTED)
    page.status_changed.emit(told.format(name=path.name))
    if found:
        page.notice.show_notice(
            " ".join(translated(finding) for finding in found), until=Until.EXPORTED
        )


def on_changed_on_disk(page: "TermsPage", path: Path, state: FileState) -> None:
    """Tell that somebody else changed the file, or took it away."""
    if state is FileState.GONE:
        page.unsaved = True
        page.notice.show_notice(
            translate(
                "TermsStoring",
                "{name} is no longer on the disk. Your list is still here; save it to write "
                "the file again.",
            ).format(name=path.name),
            action=translate("TermsStoring", "Save"),
            act=lambda: page.files.save(path, replace=True),
            until=Until.SAVED,
        )
    else:
        page.notice.show_notice(
            translate(
                "TermsStoring",
                "{name} was changed on the disk by somebody else. Your list here is unchanged; "
                "save it under another name, or read the file again.",
            ).format(name=path.name),
            action=translate("TermsStoring", "Read again"),
            act=lambda: page.open_file(path),
            until=Until.SAVED,
        )


def on_left(page: "TermsPage", left: LeftDraft) -> None:
    """Restore what a gsfiler that died had not saved."""
    if page.editor.text().strip() or page.files.path is not None:
        page.notice.show_notice(
            translate("TermsStoring", "A list that was not saved was found."),
            action=translate("TermsStoring", "Open it"),
            act=lambda: page.before_leaving_list(lambda: restore(page, left)),
            until=Until.CLOSED,
        )
    else:
        restore(page, left)


def restore(page: "TermsPage", left: LeftDraft) -> None:
    """Show a draft that was left, as not saved."""
    session = left.session
    path = Path(session.file) if session.file else None
    begin(page, session, path, session.file_hash, keeps_form=True)
    page.files.adopt(left)
    page.mark_unsaved()
    page.files.autosave()
    text = translate("TermsStoring", "Restored what was not saved when gsfiler ended.")
    if left.others:
        text += " " + in_number(
            translate("TermsStoring", "%n more such list(s) will be offered.", "", left.others),
            left.others,
        )
    page.notice.show_notice(text, tone=Tone.QUIET)
    page.restored.emit()


def ask_to_save(page: "TermsPage") -> QMessageBox.StandardButton:
    """Ask whether changes are to be saved."""
    name = page.files.path.name if page.files.path else translate("TermsStoring", "The list")
    buttons = QMessageBox.StandardButton
    return QMessageBox.question(
        page,
        "gsfiler",
        translate("TermsStoring", "{name} has changes that are not saved. Save them?").format(
            name=name
        ),
        buttons.Save | buttons.Discard | buttons.Cancel,
        buttons.Save,
    )
