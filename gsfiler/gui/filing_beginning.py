"""Begin a filing from another: like this one, from a template, MM4 after MM2."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from gsfiler.core.errors import GsfilerError
from gsfiler.filing.drafts.templates import (
    cloned,
    extended,
    from_template,
    save_template,
    templates_in,
)
from gsfiler.gui.dialogs import ask_words, opened

if TYPE_CHECKING:
    from gsfiler.gui.filing_page import FilingPage

translate = QCoreApplication.translate


def clone(page: "FilingPage") -> None:
    """Begin a filing with what a later one has in common with this."""

    def begin() -> None:
        made = cloned(page.files.whole())
        page.begin(made.opened.draft, made.opened.contents)
        page.status_changed.emit(
            translate(
                "FilingBeginning", "A new filing; dates, references and signatures are empty."
            )
        )

    page.leave_draft(begin)


def extend(page: "FilingPage") -> None:
    """Begin a subsequent designation for the registration that this application led to."""

    def begin() -> None:
        try:
            made = extended(page.files.whole())
        except GsfilerError as error:
            page.tell_trouble(error)
            return
        page.begin(made.opened.draft, made.opened.contents)
        page.status_changed.emit(
            translate(
                "FilingBeginning", "A subsequent designation; give the number and the parties."
            )
        )

    page.leave_draft(begin)


def ask_template(page: "FilingPage") -> QInputDialog:
    """Ask for the name of a template, and save what later filings have in common as one."""
    page.take_typed()
    folder = template_folder(page)

    def save_as(name: str) -> None:
        if not name.strip():
            return
        whole = page.files.whole()
        page.desk.jobs.start(
            lambda _stop: save_template(folder, name.strip(), whole, same_mark=True),
            done=lambda path: page.status_changed.emit(
                translate("FilingBeginning", "Saved as template {name}.").format(name=path.stem)
            ),
            failed=page.tell_trouble,
        )

    label = translate("FilingBeginning", "Name of the template; dates and signatures stay behind:")
    title = translate("FilingBeginning", "Save as template")
    return ask_words(page, title, label, save_as, letters=50)


def ask_from_template(page: "FilingPage") -> QInputDialog | None:
    """Ask for a template and begin a filing from it."""
    known = {path.stem: path for path in templates_in(template_folder(page))}
    if not known:
        page.notice.show_notice(
            translate("FilingBeginning", "There is no template yet. Save a filing as one first.")
        )
        return None
    dialog = QInputDialog(page)
    dialog.setWindowTitle(translate("FilingBeginning", "New from template"))
    dialog.setLabelText(translate("FilingBeginning", "Template:"))
    dialog.setComboBoxItems(list(known))
    dialog.textValueSelected.connect(
        lambda name: page.leave_draft(lambda: _begin_from(page, known[name]))
    )
    return opened(dialog)


def template_folder(page: "FilingPage") -> Path:
    """Return where the templates of this user lie."""
    return page.desk.folders.drafts.with_name("templates")


def _begin_from(page: "FilingPage", path: Path) -> None:
    page.desk.jobs.start(
        lambda _stop: from_template(path),
        done=lambda made: page.begin(made.draft, made.contents),
        failed=page.tell_trouble,
        lane="filing.open",
    )
