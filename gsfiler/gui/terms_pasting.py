"""What is pasted or dropped into the workbench."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.core.findings import Finding
from gsfiler.lists.goods_list import ListForm
from gsfiler.lists.readers.detect import read_list
from gsfiler.lists.readers.text import split_findings
from gsfiler.lists.text_edits import listed
from gsfiler.vocabulary.splitting import split_terms

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate

_MOST_NOTED = 200_000
"""Characters of a pasted text that are looked at for the note."""


def on_pasted(page: "TermsPage", text: str) -> None:
    """Tell what of a pasted text was read as signs between terms."""
    page.desk.jobs.start(
        lambda _stop: split_findings(split_terms(text[:_MOST_NOTED])),
        done=page.tell_findings,
        failed=page.show_trouble,
        lane=page.lane("pasted"),
    )


def on_table_pasted(page: "TermsPage", text: str) -> None:
    """Lay cells from a sheet out as a list, once they are read; as text if they are none."""
    name = translate("TermsPasting", "the clipboard")

    def work(_stop: object) -> tuple[str, tuple[Finding, ...]]:
        goods = read_list(text.encode("utf-8", "replace"), name=name)
        return (text, ()) if goods.form != ListForm.CSV else (listed(goods.terms), goods.findings)

    def done(read: tuple[str, tuple[Finding, ...]]) -> None:
        page.editor.paste_text(read[0])
        page.tell_findings(read[1])

    page.desk.jobs.start(
        work,
        done=done,
        failed=lambda _error: page.editor.paste_text(text),
        lane=page.lane("table"),
    )


def on_dropped(page: "TermsPage", files: list[Path]) -> None:
    """Open the file that was dropped; of several the first."""
    if len(files) > 1:
        page.status_changed.emit(
            translate("TermsPasting", "Several files were dropped; the first is opened.")
        )
    page.open_file(files[0])
