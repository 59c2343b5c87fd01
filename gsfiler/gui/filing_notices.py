"""What the page of a filing tells at its head: of its files, and that it cannot be checked."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.core.errors import GsfilerError
from gsfiler.gui import filing_dialogs as dialogs
from gsfiler.gui.filing_compare import show_comparison
from gsfiler.gui.filing_copy import Left
from gsfiler.gui.messages import sentence_of
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.theme import Tone

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate


def tell_about_files(page: "FilingPage") -> None:
    """Connect the files of a page, and its check, with its head."""
    files = page.files
    # It tells of opening and of the copy kept beside, too: a saving that goes well ends them all.
    files.failed.connect(partial(page.notice.show_trouble, until=Until.SAVED))
    files.noted.connect(lambda text: page.notice.show_notice(text, tone=Tone.QUIET))
    files.opened.connect(partial(_on_opened, page))
    files.saved.connect(partial(_on_saved, page))
    files.save_wished.connect(lambda: dialogs.ask_save(page).rejected.connect(files.forget_wish))
    files.damaged.connect(partial(_on_damaged, page))
    files.not_ours.connect(partial(_on_not_ours, page))
    files.changed_on_disk.connect(partial(_on_changed_on_disk, page))
    files.copy.left_found.connect(partial(_on_left, page))
    page.checker.check_failed.connect(partial(page.notice.show_trouble, until=Until.CHECKED))
    page.checker.checked.connect(lambda _checked: _on_checked(page))


def _on_opened(page: "FilingPage", path: Path) -> None:
    page.leave_notices()
    page.file_opened.emit(path)
    page.status_changed.emit(path.name)
    page.focus_first()
    if page.form_choice.count() > 1:
        page.notice.show_notice(
            translate(
                "FilingPage",
                "This file holds {count} forms; choose above which is shown. All are checked, "
                "kept and exported. A package for the Office holds one form alone.",
            ).format(count=page.form_choice.count()),
            tone=Tone.QUIET,
        )


def _on_saved(page: "FilingPage", path: Path) -> None:
    page.notice.reached(Until.SAVED)
    page.file_opened.emit(path)
    page.status_changed.emit(translate("FilingPage", "Saved as {name}.").format(name=path.name))


def _on_damaged(page: "FilingPage", path: Path, error: GsfilerError) -> None:
    page.notice.show_notice(
        sentence_of(error),
        tone=Tone.BAD,
        action=translate("FilingPage", "Open its last good state"),
        act=lambda: page.files.open_backup(path),
    )


def _on_not_ours(page: "FilingPage", path: Path, error: GsfilerError) -> None:
    page.notice.show_notice(
        sentence_of(error),
        tone=Tone.BAD,
        action=translate("FilingPage", "Replace it with mine"),
        act=lambda: page.files.save(path, replacing=True),
        until=Until.SAVED,
    )


def _on_checked(page: "FilingPage") -> None:
    """Close what told that the terms cannot be checked, now that they are."""
    found = page.checker.assessment
    if found is not None and found.has_terms:
        page.notice.reached(Until.CHECKED)


def _on_changed_on_disk(page: "FilingPage", path: Path, there: bool) -> None:  # noqa: FBT001 (a slot)
    if not there:
        told = translate("FilingPage", "{name} is no longer there. Save to write it again.")
        page.notice.show_notice(told.format(name=path.name), until=Until.SAVED)
        return
    page.notice.show_notice(
        translate(
            "FilingPage",
            "Another program or person has changed {name} since you opened it. Compare the two "
            "before you save.",
        ).format(name=path.name),
        action=translate("FilingPage", "Compare them"),
        act=lambda: show_comparison(page, path),
        until=Until.SAVED,
    )


def _on_left(page: "FilingPage", left: Left) -> None:
    """Restore what a gsfiler that died had not saved, or offer it where work is open."""
    if page.is_dirty or page.files.path is not None:
        page.notice.show_notice(
            translate("FilingPage", "A filing that was not saved was found."),
            action=translate("FilingPage", "Open it"),
            act=lambda: page.leave_draft(lambda: page.files.restore(left)),
            until=Until.CLOSED,
        )
        return
    page.files.restore(left)
    page.notice.show_notice(
        translate("FilingPage", "Restored what was not saved when gsfiler ended."), tone=Tone.QUIET
    )
    page.restored.emit()
