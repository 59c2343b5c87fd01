"""How the parts of the workbench are connected."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gsfiler.gui import terms_going, terms_matrix, terms_mending, terms_pasting, terms_storing
from gsfiler.gui.notice_bar import Until
from gsfiler.gui.terms_actions import fix_safe
from gsfiler.gui.theme import Tone

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage


def connect_parts(page: "TermsPage") -> None:
    """Connect the parts of the workbench, which know nothing of one another."""
    _connect_editor(page)
    _connect_rows(page)
    _connect_steps(page)
    _connect_files(page)
    _connect_find_bar(page)
    page.search.chosen.connect(partial(terms_mending.add_wording, page))
    page.search.troubled.connect(page.status_changed)
    page.desk.vocabulary_changing.connect(page.on_vocabulary_changing)
    page.desk.vocabulary_changed.connect(page.on_vocabulary_changed)
    page.desk.settings_changed.connect(page.on_settings_changed)
    application = QApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(page.release)


def _connect_editor(page: "TermsPage") -> None:
    editor = page.editor
    editor.document().contentsChange.connect(
        lambda _at, removed, added: page.on_edited() if removed or added else None
    )
    editor.cursorPositionChanged.connect(partial(terms_going.follow_cursor, page))
    editor.refused.connect(lambda sentence: page.notice.show_notice(sentence, tone=Tone.BAD))
    editor.files_dropped.connect(partial(terms_pasting.on_dropped, page))
    editor.text_pasted.connect(partial(terms_pasting.on_pasted, page))
    editor.table_pasted.connect(partial(terms_pasting.on_table_pasted, page))


def _connect_rows(page: "TermsPage") -> None:
    """Connect what shows the terms and leads from one to the other."""
    rows = page.table.selectionModel()
    rows.currentRowChanged.connect(lambda index, _before: terms_going.on_row(page, index.row()))
    page.table.entered.connect(page.detail.candidates.setFocus)
    page.table.clicked.connect(lambda index: terms_going.on_row(page, index.row()))
    terms_matrix.connect_matrix(page)
    page.detail.accepted.connect(page.accept)
    page.detail.ignore_wanted.connect(partial(terms_mending.ignore, page))
    page.detail.heed_wanted.connect(page.heed)
    page.book.ignored_changed.connect(page.on_ignored_changed)
    page.counters.kind_wanted.connect(page.go_to_kind)
    page.previous_button.clicked.connect(lambda: page.go_to_finding(-1))
    page.next_button.clicked.connect(lambda: page.go_to_finding(1))
    page.fix_button.clicked.connect(lambda: fix_safe(page, one=False))


def _connect_steps(page: "TermsPage") -> None:
    page.stack.indexChanged.connect(page.on_stack_changed)
    page.stack.cleanChanged.connect(page.on_stack_changed)


def _connect_files(page: "TermsPage") -> None:
    files = page.files
    files.is_whole = lambda: page.editor.is_whole
    page.detail.notes.note.textChanged.connect(lambda: files.touch(dirty=True))
    files.opened.connect(partial(terms_storing.on_opened, page))
    files.saved.connect(partial(terms_storing.on_saved, page))
    files.exported.connect(
        lambda path, found, judged: terms_storing.on_exported(page, path, found, judged=judged)
    )
    files.changed_on_disk.connect(partial(terms_storing.on_changed_on_disk, page))
    files.left_found.connect(partial(terms_storing.on_left, page))
    for failed, end in ((files.failed, Until.SAVED), (files.export_failed, Until.EXPORTED)):
        failed.connect(partial(terms_storing.tell_trouble, page, until=end))


def _connect_find_bar(page: "TermsPage") -> None:
    page.find_bar.hits_changed.connect(page.editor.show_hits)
    page.find_bar.hit_wanted.connect(partial(terms_going.go_to_hit, page))
    page.find_bar.replace_wanted.connect(partial(terms_mending.replace, page))
    page.find_bar.closed.connect(page.editor.setFocus)
