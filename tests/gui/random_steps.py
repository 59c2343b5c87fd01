"""Single steps at random in a whole window: each as a user makes it, each told in a few words."""

import random
from collections.abc import Callable
from contextlib import suppress
from time import monotonic, sleep

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from gsfiler.core.errors import GsfilerError
from gsfiler.gui.actions import Action
from gsfiler.gui.browse_page import BrowsePage
from gsfiler.gui.compare_page import ComparePage
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.goods_view import GoodsView
from gsfiler.gui.packs_page import PacksPage
from gsfiler.gui.terms_editor import cleaned
from tests.gui.random_answers import NAMES, answer_dialogs
from tests.gui.random_window import RandomWindow, choice_of

Step = Callable[[RandomWindow, random.Random], str]

TYPED = (
    "hats", "; ", "T-shirt", "Class 25: ", "computers;\n", "non-electric cables", ", ", "(", ")",
    " x", "soap", "\n", "Class 9:\n", "glasses; hats; hats", "sports shoes.", "46: ", "&", "<b>",
)  # fmt: skip
PASTED = (
    "Class 25: T-shirt; hats; mitten.\nClass 9: computer; non-electric cables.",
    "9\tcomputers\n25\thats\n25\tsocks\n",
    "class,term\n9,computers\n25,hats",
    "\x00\x01\x02\x03PNG",
    "• hats\r\n• caps\r\n– gloves",
    "“hats”;\u00a0caps;\u200b \u202egloves\u202c; 😀😀 toys; 𠀀𠀁; İnci; ﬁlms; cafe\u0301",
    "\u2028hats\u2029caps\x0bgloves\x0cscarves\x85belts",
    "",
    "chapeaux; ordinateurs; parapluies",
    "Clase 25: sombreros; Clase 9: gafas",
    "advertising services relating to hats; " * 20,
    "(unclosed; hats; [caps; ]mats",
)
SOUGHT = ("hat", "comp", "sho", "", "zzz", "cables electric", "é", "(", "soap")
PAGES = ("start", "terms", "browse", "compare", "packs", "help")
KEYS = (
    "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Return", "Esc", "Backspace", "Del", "Home",
    "End", "PgUp", "PgDown", "Ctrl+Home", "Ctrl+End", "Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V",
    "Shift+Left", "Ctrl+Shift+Right", "Space", "F6", "F8", "Shift+F8", "Ctrl+Return", "Ctrl+Z",
    "Ctrl+Y", "Ctrl+Backspace", "Ctrl+Del", "Alt+2", "Alt+1", "F3", "Ctrl+K",
)  # fmt: skip
_BUTTONS = QMessageBox.StandardButton
LONGEST_LIST = 3_000
"""Characters from which on the list is emptied, so that a step stays quick."""


def type_into(widget: QWidget, text: str) -> None:
    """Type any signs; keyClicks() of Qt knows those of ASCII alone."""
    for sign in text:
        key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
        said = "\r" if sign == "\n" else sign
        QTest.sendKeyEvent(QTest.KeyAction.Click, widget, key, said, Qt.KeyboardModifier.NoModifier)


def type_text(it: RandomWindow, rng: random.Random) -> str:
    """Type at a random place; what stood there and what is typed must stand there at once."""
    editor, typed = it.page.editor, rng.choice(TYPED)
    editor.setFocus()
    before = editor.document().toRawText()
    start, end = choice_of(rng, before)
    cursor = editor.textCursor()
    cursor.setPosition(_units(before[:start]))
    cursor.setPosition(_units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    type_into(editor, typed)
    wanted = before[:start] + typed.replace("\n", "\u2029") + before[end:]
    assert editor.document().toRawText() == wanted, (
        f"{typed!r} typed at {start}–{end} of {before!r}"
    )
    return f"type {typed!r} at {start}–{end}"


def _units(text: str) -> int:
    """Return how many units a document counts for a text."""
    return len(text.encode("utf-16-le")) // 2


def paste(it: RandomWindow, rng: random.Random) -> str:
    """Paste something from another program into the list."""
    text, data = rng.choice(PASTED), QMimeData()
    kind = rng.choice(("text", "text", "text", "html", "nothing", "file"))
    if kind in {"text", "html"}:
        data.setText(text)
    if kind == "html":
        data.setHtml(f"<b>{text}</b>")
    if kind == "file":
        data.setUrls([QUrl.fromLocalFile(str(it.files / rng.choice(NAMES)))])
    QGuiApplication.clipboard().setMimeData(data)
    editor, before = it.page.editor, it.page.editor.text()
    editor.setFocus()
    it.answer = rng.choice((_BUTTONS.Cancel, _BUTTONS.Discard))
    editor.moveCursor(rng.choice((QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.Start)))
    editor.paste()
    if kind in {"text", "html"} and text and "\t" not in text and "\x00" not in text:
        # The document takes every kind of line end for its own.
        held = cleaned(text).replace("\u2028", "\n").replace("\u2029", "\n")
        assert editor.text() in {before + held, held + before}, f"{text!r} was not pasted whole"
    return f"paste {kind} {text[:30]!r}"


def press_key(it: RandomWindow, rng: random.Random) -> str:
    """Press a key where the focus is."""
    keys = rng.choice(KEYS)
    combination = QKeySequence(keys)[0]
    if QApplication.focusWidget() is None:
        it.window.activateWindow()
        it.wait(it.window.isActiveWindow)
        it.page.editor.setFocus()
    focus = QApplication.focusWidget() or it.window
    it.answer = rng.choice((_BUTTONS.Cancel, _BUTTONS.Discard))
    QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())
    return f"press {keys} in {type(focus).__name__}"


def run_action(it: RandomWindow, rng: random.Random) -> str:
    """Run any action of any page, as the command palette does, or by its key."""
    actions = [
        action for action, _ in it.window.actions_with_places() if action.id != "window.quit"
    ]
    action: Action = rng.choice(actions)
    it.answer = rng.choice((_BUTTONS.Cancel, _BUTTONS.Discard, _BUTTONS.Save))
    way = rng.choice(("name", "name", "key", "palette"))
    if way == "key" and action.shortcut:
        combination = QKeySequence(action.shortcut)[0]
        QTest.keyClick(it.window, combination.key(), combination.keyboardModifiers())
    elif way == "palette":
        palette = it.window.show_palette()
        type_into(palette.line, action.name)
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        if palette.isVisible():
            palette.reject()
    else:
        it.window.run_action(action)
    return f"run {action.id} by {way}"


def show_page(it: RandomWindow, rng: random.Random) -> str:
    """Switch pages; mostly back to the workbench."""
    name = rng.choice((*PAGES, "terms", "terms"))
    it.window.show_page(name)
    return f"show {name}"


def choose_row(it: RandomWindow, rng: random.Random) -> str:
    """Choose one row of the verdicts, or several."""
    page, count = it.page, len(it.page.model.terms)
    if not count:
        return "choose no row"
    row = rng.randrange(count)
    page.table.selectRow(row)
    if rng.random() < 0.3:
        index = page.model.index(rng.randrange(count), 1)
        rows = page.table.selectionModel().SelectionFlag
        page.table.selectionModel().select(index, rows.Select | rows.Rows)
    return f"choose row {row}"


def write_note(it: RandomWindow, rng: random.Random) -> str:
    """Note something about the chosen term, and sometimes leave the field."""
    panel = it.page.detail.notes
    if not panel.isEnabled():
        return "note nothing"
    field = rng.choice((panel.note, panel.source, panel.reviewer))
    field.setFocus()
    type_into(field, rng.choice(("ask the client", "A", "é", "brief 7")))
    if rng.random() < 0.5:
        it.page.editor.setFocus()
    return "write a note"


def search(it: RandomWindow, rng: random.Random) -> str:
    """Search the vocabulary; sometimes take what is found."""
    page, sought = it.page, rng.choice(SOUGHT)
    it.window.show_page("terms")
    page.search.focus()
    page.search.all_classes.setChecked(rng.random() < 0.7)
    type_into(page.search.field, sought)
    if rng.random() < 0.5:
        it.wait(lambda: not it.desk.jobs.busy)
        page.search._search()
        it.wait(lambda: not it.desk.jobs.busy)
    key = rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape))
    QTest.keyClick(page.search.field, key)
    return f"search {sought!r}"


def find(it: RandomWindow, rng: random.Random) -> str:
    """Find in the list; sometimes replace."""
    page, bar = it.page, it.page.find_bar
    it.window.show_page("terms")
    replacing = rng.random() < 0.6
    bar.open_for(page.editor.text(), "", replacing=replacing)
    bar.wanted.setText(rng.choice(("hat", "a", "s", ";", "Class", "😀", "")))
    bar.replacement.setText(rng.choice(("cap", "", "a", "😀", "; ", "$1\\1")))
    bar.match_case.setChecked(rng.random() < 0.3)
    bar.whole_words.setChecked(rng.random() < 0.3)
    bar.search()
    button = rng.choice((bar.next_button, bar.previous_button, bar.replace_button, bar.all_button))
    button.click()
    if rng.random() < 0.5:
        bar.close_bar()
    return f"find {bar.wanted.text()!r} and press {button.text()}"


def choose_parties(it: RandomWindow, rng: random.Random) -> str:
    """Designate other parties in the matrix, filter and sort it."""
    matrix = it.page.matrix
    codes = sorted(rng.sample(("US", "JP", "EM", "CN", "GB"), rng.randint(0, 3)))
    matrix.parties.choose(codes)
    matrix.shown.setCurrentIndex(rng.randrange(3))
    matrix.table.sortByColumn(rng.randrange(-1, 3), Qt.SortOrder.AscendingOrder)
    if rng.random() < 0.3:
        matrix.copy()
    return f"designate {codes}"


def change_settings(it: RandomWindow, rng: random.Random) -> str:
    """Change language of the terms, edition, look, text size or parties."""
    standing = it.desk.standing
    editions = ("", *(standing.editions if standing else ()))
    changes: dict[str, object] = rng.choice(
        (
            {"language": rng.choice(("en", "fr", "es"))},
            {"nice_edition": rng.choice(editions)},
            {"look": rng.choice(("system", "light", "dark", "contrast"))},
            {"text_size": rng.choice((75, 100, 130))},
            {"designated_parties": rng.choice(([], ["US"], ["JP", "EM"]))},
        )
    )
    it.window.change_settings(**changes)
    return f"set {changes}"


def compare(it: RandomWindow, rng: random.Random) -> str:
    """Give two lists to the comparison and press its parts."""
    it.window.show_page("compare")
    page = it.window.find_page(ComparePage)
    side = rng.choice((page.left, page.right))
    rng.choice(
        (
            side.take_button.click,
            lambda: type_into(side.editor, rng.choice(TYPED)),
            lambda: side.editor.setPlainText(rng.choice(PASTED)),
            side.editor.clear,
            page.compare,
            page.copy,
            lambda: page.table.sortByColumn(rng.randrange(-1, 6), Qt.SortOrder.AscendingOrder),
            lambda: page.tools.setCurrentIndex(rng.randrange(page.tools.count())),
            page.hide_same.toggle,
        )
    )()
    return "compare"


def browse(it: RandomWindow, rng: random.Random) -> str:
    """Go to a class, search it and put entries into the list."""
    it.window.show_page("browse")
    page = it.window.find_page(BrowsePage)
    rng.choice(
        (
            lambda: page.go_to_class(rng.choice((None, 9, 25, 30, 45))),
            lambda: page.field.setText(rng.choice(SOUGHT)),
            lambda: page.table.selectRow(0),
            page.table.selectAll if page.entries.rowCount() < 30 else page.table.clearSelection,
            page.add_selected if len(page._selected()) < 30 else page.focus_search,
        )
    )()
    return "browse"


def fill_filing(it: RandomWindow, rng: random.Random) -> str:
    """Go to an item of the filing, mostly to its list, and type there; sometimes undo it."""
    it.window.show_page("filing")
    page = it.window.find_page(FilingPage)
    names = [spec.id for spec in page.specs]
    name = rng.choice(("goods", "goods", *names))
    page.items.setCurrentRow(names.index(name) if name in names else 0)
    view = page.views.currentWidget()
    if isinstance(view, GoodsView):
        fields: list[QWidget] = [view.terms.editor]
    else:
        fields = [each for each in view.findChildren(QLineEdit) if each.isVisible()]
        fields = [each for each in fields if each.isEnabled()]
    if fields:
        field = rng.choice(fields)
        field.setFocus()
        type_into(field, rng.choice(TYPED))
    rng.choice((page.undo, page.redo, lambda: None, lambda: None))()
    if rng.random() < 0.6:
        it.window.show_page("terms")
    return f"fill in {name}"


def take_notice(it: RandomWindow, rng: random.Random) -> str:
    """Press the button in a notice that is shown."""
    for notice in (it.page.notice, it.window.notice):
        if notice.isVisible():
            it.answer = rng.choice((_BUTTONS.Cancel, _BUTTONS.Discard))
            pressed = rng.choice((notice.action_button, notice.close_button))
            if pressed.isVisible():
                pressed.click()
                return "take notice"
    return "no notice"


def take_wording(it: RandomWindow, rng: random.Random) -> str:
    """Take one of the wordings offered for the chosen term, or go to a verdict."""
    detail = it.page.detail
    if detail.model.rowCount() and rng.random() < 0.7:
        detail.candidates.setCurrentIndex(
            detail.model.index(rng.randrange(detail.model.rowCount()))
        )
        QTest.keyClick(detail.candidates, Qt.Key.Key_Return)
        return "take a wording"
    rng.choice(list(it.page.counters.buttons.values())).click()
    return "go to a verdict"


def other_program(it: RandomWindow, rng: random.Random) -> str:
    """Have another program write or delete the file of the list."""
    path = it.page.files.path or it.files / "a.txt"
    if rng.random() < 0.7:
        path.write_text("Class 25: hats; somebody else", "utf-8")
    else:
        path.unlink(missing_ok=True)
    it.page.files.look_at_disk()
    return f"another program writes {path.name}"


def open_file(it: RandomWindow, rng: random.Random) -> str:
    """Open a file that was saved before, or is not there."""
    path = it.files / rng.choice(NAMES)
    it.answer = rng.choice((_BUTTONS.Cancel, _BUTTONS.Discard, _BUTTONS.Save))
    it.window.open_file(path)
    return f"open {path.name}, {it.answer.name}"


def close_and_stay(it: RandomWindow, rng: random.Random) -> str:
    """Close the window and answer its question with Cancel, or Save without a name."""
    if not it.page.is_dirty:
        return "do not close"
    it.answer = _BUTTONS.Cancel
    it.window.close()
    assert it.window.isVisible()
    return "close and cancel"


def autosave(it: RandomWindow, _rng: random.Random) -> str:
    """Write the draft now."""
    it.page.files.autosave()
    return "write the draft"


def undo_all(it: RandomWindow, _rng: random.Random) -> str:
    """Take all steps back and make them again."""
    it.look_at_steps()
    return "undo and redo everything"


def check_fresh(it: RandomWindow, _rng: random.Random) -> str:
    """Compare the verdicts shown with those worked out anew."""
    it.settle()
    it.look_at_verdicts()
    return "compare the verdicts"


def change_packs(it: RandomWindow, rng: random.Random) -> str:
    """Change the packs, here or from another program, and stop that at any moment."""
    it.window.show_page("packs")
    page = it.window.find_page(PacksPage)
    if page.model.rowCount():
        page.table.selectRow(rng.randrange(page.model.rowCount()))
    own = it.files / "own.csv"
    own.write_text(f"term,class\nstraw hats,{rng.randint(1, 45)}\n", "utf-8")
    ways = {
        "use": page.use_chosen,
        "drop": page.drop_chosen,
        "remove": page.remove_chosen,
        "back": page.go_back,
        "install": lambda: page.install_files([own]),
        "elsewhere": lambda: _change_elsewhere(it, rng),
    }
    way = rng.choice(list(ways))
    ways[way]()
    moment = rng.choice(("never", "never", "at once", "after a turn", "at the end"))
    if moment == "after a turn":
        it.turn()
    if moment == "at the end":
        until = monotonic() + 0.5
        while not it.desk.jobs._outcomes and monotonic() < until:
            sleep(0.001)
    if moment != "never":
        page.stop()
    return f"change packs by {way}, stop {moment}"


def _change_elsewhere(it: RandomWindow, rng: random.Random) -> None:
    """Have another program put a pack in force or out of it; one comes back to the window."""
    store = it.desk.store
    ids = [pack.id for pack in store.packs()]
    if ids:
        with suppress(GsfilerError):  # not in force, or the window is changing the packs
            rng.choice((store.use, store.drop))([rng.choice(ids)])
    it.desk.look_for_changes()


STEPS: tuple[tuple[Step, int], ...] = (
    (type_text, 16), (paste, 6), (press_key, 14), (run_action, 24), (show_page, 4),
    (choose_row, 7), (write_note, 5), (search, 3), (find, 4), (choose_parties, 2),
    (change_settings, 2), (compare, 3), (browse, 3), (take_notice, 3), (take_wording, 6),
    (other_program, 1), (open_file, 2), (close_and_stay, 1), (autosave, 1), (undo_all, 1),
    (check_fresh, 2), (change_packs, 2), (fill_filing, 5),
)  # fmt: skip


def step(it: RandomWindow, rng: random.Random, log: Callable[[str], object]) -> str:
    """Take one step at random and answer what it asked; returns what was done."""
    chosen = rng.choices([each for each, _ in STEPS], [weight for _, weight in STEPS])[0]
    return take(it, chosen, rng, log)


def take(it: RandomWindow, chosen: Step, rng: random.Random, log: Callable[[str], object]) -> str:
    """Take a step, answer what it asked, let time pass or not, and look."""
    log(f"{chosen.__name__} … ")
    told = it.inside(lambda: chosen(it, rng))
    log(told)
    told += answer_dialogs(it, rng)
    pause = rng.random()
    if pause < 0.25:
        it.settle()
    elif pause < 0.6:
        it.turn()
        told += answer_dialogs(it, rng)
    if len(it.page.editor.text()) > LONGEST_LIST:
        it.settle()
        it.page.editor.selectAll()
        it.page.editor.cut()
    it.look()
    return told
