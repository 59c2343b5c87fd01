"""What is pasted or dropped into the workbench."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.lists.goods_list import GoodsList, ListForm
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
        lane="terms.pasted",
    )


def on_table_pasted(page: "TermsPage", text: str) -> None:
    """Lay cells from a sheet out as a list, once they are read; as text if they are none."""

    def done(goods: GoodsList) -> None:
        if goods.form != ListForm.CSV:
            page.editor.paste_text(text)
            return
        page.editor.paste_text(listed(goods.terms))
        page.tell_findings(goods.findings)

    page.desk.jobs.start(
        lambda _stop: read_list(
            text.encode("utf-8", "replace"), name=translate("TermsPasting", "the clipboard")
        ),
        done=done,
        failed=lambda _error: page.editor.paste_text(text),
        lane="terms.table",
    )


def on_dropped(page: "TermsPage", files: list[Path]) -> None:
    """Open the file that was dropped; of several the first."""
    if len(files) > 1:
        page.status_changed.emit(
            translate("TermsPasting", "Several files were dropped; the first is opened.")
        )
    page.open_file(files[0])
