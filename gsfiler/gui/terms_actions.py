"""What can be done on the workbench, by name and key, and the changes to a whole list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from gsfiler.core.codes import FIRST_CLASS, LAST_CLASS
from gsfiler.core.errors import on_one_line
from gsfiler.gui import terms_matrix, terms_mending
from gsfiler.gui.actions import Action
from gsfiler.gui.dialogs import opened
from gsfiler.gui.terms_model import weightiest
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import Tone
from gsfiler.lists.duplicates import dedupe
from gsfiler.lists.fix import FixLog, choose_fixes, plan_fixes
from gsfiler.lists.order import sort_list
from gsfiler.lists.text_edits import Edits, TextEdit, listed, move_terms, remove_terms, reword

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate


def terms_actions(page: "TermsPage") -> list[Action]:
    """Return the actions of the workbench, in the order of their menus."""
    return [
        *_file_actions(page),
        *_undo_actions(page),
        *_find_actions(page),
        *_going(page),
        *_mending(page),
        *_ordering(page),
        *_checking(page),
    ]


def _file_actions(page: "TermsPage") -> list[Action]:
    def ask_open() -> None:
        if page.is_dirty:
            page.before_leaving_list(lambda: page.files.ask_open(page))
        else:
            page.files.ask_open(page)

    return [
        Action("terms.new", translate("TermsActions", "&New list"), "Ctrl+N", page.new_list,
               menu="file", section="open"),
        Action("terms.open", translate("TermsActions", "&Open a list…"), "Ctrl+O", ask_open,
               menu="file", section="open"),
        Action("terms.save", translate("TermsActions", "&Save"), "Ctrl+S", page.save,
               menu="file", section="save"),
        Action("terms.save_as", translate("TermsActions", "Save &as…"), "Ctrl+Shift+S",
               page.save_as, menu="file", section="save"),
        Action("terms.export", translate("TermsActions", "&Export…"), "Ctrl+E", page.export,
               partial(_has_terms, page), menu="file", section="save"),
    ]  # fmt: skip


def _undo_actions(page: "TermsPage") -> list[Action]:
    stack = page.stack
    return [
        Action("terms.undo", translate("TermsActions", "&Undo"), "Ctrl+Z", stack.undo,
               stack.canUndo, menu="edit", section="undo"),
        Action("terms.redo", translate("TermsActions", "&Redo"), "Ctrl+Shift+Z", stack.redo,
               stack.canRedo, menu="edit", section="undo", more_shortcuts=("Ctrl+Y",)),
    ]  # fmt: skip


def _find_actions(page: "TermsPage") -> list[Action]:
    def find(*, replacing: bool) -> None:
        selected = page.editor.textCursor().selectedText().replace("\u2029", "\n")
        page.find_bar.open_for(page.editor.text(), selected, replacing=replacing)

    return [
        Action("terms.find", translate("TermsActions", "&Find…"), "Ctrl+F",
               lambda: find(replacing=False), menu="edit", section="find"),
        Action("terms.replace", translate("TermsActions", "Find and re&place…"), "Ctrl+H",
               lambda: find(replacing=True), menu="edit", section="find"),
        Action("terms.search", translate("TermsActions", "Search the &vocabulary"), "Ctrl+K",
               page.search.focus, menu="edit", section="find"),
    ]  # fmt: skip


def _going(page: "TermsPage") -> list[Action]:
    has_terms = partial(_has_terms, page)
    return [
        Action("terms.next", translate("TermsActions", "&Next finding"), "F8",
               lambda: page.go_to_finding(1), has_terms, section="go"),
        Action("terms.previous", translate("TermsActions", "&Previous finding"), "Shift+F8",
               lambda: page.go_to_finding(-1), has_terms, section="go"),
    ]  # fmt: skip


def _mending(page: "TermsPage") -> list[Action]:
    has_row = partial(_has_row, page)
    return [
        Action("terms.accept", translate("TermsActions", "&Use the best wording"), "Ctrl+Return",
               lambda: terms_mending.accept_best(page), has_row, section="mend"),
        Action("terms.fix", translate("TermsActions", "&Fix this term"), "Ctrl+.",
               lambda: fix_safe(page, one=True), has_row, section="mend"),
        Action("terms.fix_all", translate("TermsActions", "Fix &all that is safe"),
               "Ctrl+Shift+.", lambda: fix_safe(page, one=False), partial(_has_terms, page),
               section="mend"),
        Action("terms.ignore", translate("TermsActions", "&Ignore the finding…"), "Ctrl+I",
               lambda: ignore(page), has_row, section="mend"),
    ]  # fmt: skip


def _ordering(page: "TermsPage") -> list[Action]:
    has_terms, has_row = partial(_has_terms, page), partial(_has_row, page)
    return [
        Action("terms.move", translate("TermsActions", "&Move to class…"), "Ctrl+M",
               lambda: ask_class(page), has_row, section="order"),
        Action("terms.remove", translate("TermsActions", "Remove the &terms"), "",
               lambda: remove(page), has_row, section="order"),
        Action("terms.sort", translate("TermsActions", "&Sort and renumber by class"), "",
               lambda: sort(page, alphabetical=False), has_terms, section="order"),
        Action("terms.sort_az", translate("TermsActions", "Sort alphabetically &within classes"),
               "", lambda: sort(page, alphabetical=True), has_terms, section="order"),
        Action("terms.dedupe", translate("TermsActions", "Remove &duplicates"), "",
               lambda: remove_duplicates(page), has_terms, section="order"),
    ]  # fmt: skip


def _checking(page: "TermsPage") -> list[Action]:
    return [
        Action("terms.parties", translate("TermsActions", "Designated parties of this list…"),
               "Ctrl+D", lambda: terms_matrix.choose_parties(page), section="check"),
        Action("terms.check", translate("TermsActions", "&Check again"), "F5", page.check_again,
               partial(_has_terms, page), section="check"),
        Action("terms.matrix", translate("TermsActions", "&Acceptance by parties"), "F7",
               lambda: terms_matrix.toggle(page), menu="view", section="sheets",
               checked=lambda: page.sheets.currentIndex() == terms_matrix.ACCEPTANCE),
    ]  # fmt: skip


def _has_terms(page: "TermsPage") -> bool:
    return bool(page.model.terms)


def _has_row(page: "TermsPage") -> bool:
    return 0 <= page.current_row() < len(page.model.terms)


def fix_safe(page: "TermsPage", *, one: bool) -> None:
    """Make the safe fixes of the selected term, or of all; near matches are never among them."""
    page.when_read(lambda: _fix_safe(page, one=one))


def _fix_safe(page: "TermsPage", *, one: bool) -> None:
    verdicts, row = page.verdicts(), page.current_row()
    if verdicts is None and page.model.is_in_vain:
        page.go_to(None)  # says that some could not be checked
        return
    if verdicts is None:
        page.status_changed.emit(
            translate("TermsActions", "Some terms have no verdict yet. Try again once they have.")
        )
        return
    goods, text, terms = page.goods(), page.reading.text, page.model.terms
    logs: list[FixLog] = []

    def make(_stop: object) -> Edits:
        log = plan_fixes(goods, verdicts)
        log = choose_fixes(goods, log, {row}) if one else log
        logs.append(log)
        return reword(text, terms, {fix.place: fix.after for fix in log.fixes})

    terms_mending.edit_in_background(
        page,
        make,
        translate("TermsActions", "Fix this term")
        if one
        else translate("TermsActions", "Fix all that is safe"),
        tell=lambda _edits: _tell_fixes(page, logs[-1]),
    )


def _tell_fixes(page: "TermsPage", log: FixLog) -> None:
    """Keep the log of fixes with the list and say how many there were."""
    if not log.fixes:
        nothing = translate(
            "TermsActions", "Nothing could be mended safely; near wordings are left to you."
        )
        _say(page, nothing)
        return
    page.keep_log(log)
    told = translate(
        "TermsActions",
        "%n term(s) mended. What was done is kept with the list.",
        "",
        len(log.fixes),
    )
    _say(page, in_number(told, len(log.fixes)))


def ignore(page: "TermsPage") -> None:
    """Set aside the finding of the selected term that weighs most."""
    row = page.current_row()
    verdict = page.model.verdicts[row]
    if verdict is None:
        return
    finding = weightiest(verdict, page.model.terms[row], page.book.is_ignored)
    if finding is not None:
        terms_mending.ignore(page, finding)


def ask_class(page: "TermsPage") -> None:
    """Ask for a class and move the selected terms there."""
    row = page.current_row()
    verdict = page.model.verdicts[row]
    likely = page.model.terms[row].class_number or FIRST_CLASS
    if verdict is not None and verdict.match is not None:
        likely = verdict.match.entry.class_number
    dialog = QInputDialog(page)
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(FIRST_CLASS, LAST_CLASS)
    dialog.setIntValue(likely)
    dialog.setWindowTitle(translate("TermsActions", "Move to class"))
    rows = page.selected_rows()
    if len(rows) > 1:
        told = translate("TermsActions", "Move %n term(s) to class:", "", len(rows))
        dialog.setLabelText(in_number(told, len(rows)))
    else:
        told = translate("TermsActions", "Move “{term}” to class:")
        dialog.setLabelText(told.format(term=on_one_line(page.model.terms[row].text)))
    dialog.intValueSelected.connect(lambda number: move(page, number))
    opened(dialog)


def move(page: "TermsPage", class_number: int) -> None:
    """Move the selected terms to a class."""

    def act() -> None:
        places = set(page.selected_rows()) or {page.current_row()}
        text, terms = page.reading.text, page.model.terms
        terms_mending.edit_in_background(
            page,
            lambda _stop: move_terms(text, terms, places, class_number),
            translate("TermsActions", "Move to class"),
        )

    page.when_read(act)


def remove(page: "TermsPage") -> None:
    """Take the selected terms out of the list."""

    def act() -> None:
        places = set(page.selected_rows()) or {page.current_row()}
        text, terms = page.reading.text, page.model.terms
        terms_mending.edit_in_background(
            page,
            lambda _stop: remove_terms(text, terms, places),
            translate("TermsActions", "Remove"),
        )

    page.when_read(act)


def sort(page: "TermsPage", *, alphabetical: bool) -> None:
    """Lay the list out with its classes ascending."""

    def act() -> None:
        goods, text = page.goods(), page.reading.text

        def make(_stop: object) -> Edits:
            return (
                TextEdit(0, len(text), listed(sort_list(goods, alphabetical=alphabetical).terms)),
            )

        terms_mending.edit_in_background(page, make, translate("TermsActions", "Sort"))

    page.when_read(act)


def remove_duplicates(page: "TermsPage") -> None:
    """Take exact repeats within a class out of the list."""

    def act() -> None:
        goods, text, terms = page.goods(), page.reading.text, page.model.terms
        counts: list[int] = []

        def make(_stop: object) -> Edits:
            _single, removed = dedupe(goods)
            counts.append(len(removed))
            return remove_terms(text, terms, {each.place for each in removed}) if removed else ()

        terms_mending.edit_in_background(
            page,
            make,
            translate("TermsActions", "Remove duplicates"),
            tell=lambda _edits: _say(
                page,
                in_number(
                    translate("TermsActions", "%n exact repeat(s) taken out.", "", counts[-1]),
                    counts[-1],
                ),
            ),
        )

    page.when_read(act)


def _say(page: "TermsPage", sentence: str) -> None:
    page.notice.show_notice(sentence, tone=Tone.QUIET)
