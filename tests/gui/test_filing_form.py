"""The fields of the forms: each is made, writes where it should, and is undone whole."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gsfiler.core.errors import InvalidCode
from gsfiler.filing.draft import FormKind, new_draft
from gsfiler.gui.filing_document import FilingDocument, plain
from gsfiler.gui.filing_findings import Items
from gsfiler.gui.filing_page import FilingPage
from gsfiler.gui.form_editors import (
    ChoiceField,
    CodesField,
    Editor,
    FlagField,
    GoodsField,
    LineField,
    TextField,
)
from gsfiler.gui.form_specs import GroupSpec, ItemSpec, Kind, fields_of, path_below
from gsfiler.gui.form_view import FormView
from gsfiler.gui.madrid_items import items_of
from tests.gui import filings
from tests.gui.filings import item, row, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KINDS: tuple[FormKind, ...] = ("madrid", "madrid-designation")


ITEMS = [(kind, spec) for kind in KINDS for spec in items_of(kind)]


def document_with_groups(kind: FormKind, spec: ItemSpec) -> FilingDocument:
    """Return a document in which every group of an item has one part."""
    document = FilingDocument()
    document.open(new_draft(kind))
    _add_groups(document, spec, document.base)
    document.stack.clear()
    return document


def _add_groups(document: FilingDocument, part: ItemSpec | GroupSpec, base: str) -> None:
    for each in part.content:
        if isinstance(each, GroupSpec):
            path = path_below(base, each.path)
            document.add(path, {})
            _add_groups(document, each, f"{path}[0]")


def type_into(editor: Editor) -> object:
    """Fill an editor as a user does; returns what should then stand in the draft."""
    if isinstance(editor, FlagField):
        editor.click()
        return True
    if isinstance(editor, ChoiceField):
        # The last is a choice that no field takes for granted.
        last = editor.count() - 1
        editor.setCurrentIndex(last)
        editor.activated.emit(last)
        return editor.itemData(last)
    if isinstance(editor, GoodsField):
        editor.setPlainText("Class 9: computers")
        editor.take_typed()
        return [{"class_number": "9", "descriptions": [{"text": "computers"}]}]
    if isinstance(editor, CodesField):
        QTest.keyClicks(editor, "us, jp")
        editor.editingFinished.emit()
        return ["US", "JP"]
    if isinstance(editor, TextField):
        QTest.keyClicks(editor, "Words")
        return {Kind.LINES: [{"text": "Words"}], Kind.NAMES: ["Words"]}.get(editor.kind, "Words")
    assert isinstance(editor, LineField)
    QTest.keyClicks(editor, "Words")
    return "Words"


@pytest.mark.parametrize(("kind", "spec"), ITEMS, ids=lambda each: getattr(each, "id", each))
def test_every_field_of_every_item_writes_where_it_should_and_is_undone_whole(
    qtbot: QtBot, kind: FormKind, spec: ItemSpec
) -> None:
    document = document_with_groups(kind, spec)
    before = document.draft.copy_deep()
    view = FormView(document, spec)
    qtbot.addWidget(view)
    rows = [row for grid in view.grids for row in grid.rows]
    assert len(rows) == len(list(fields_of(spec)))
    for each in rows:
        wanted = type_into(each.editor)
        assert plain(document.value(each.path)) == wanted, each.path
        document.stack.undo()
        assert document.draft == before, each.path
        assert not document.value(each.path), each.path
        document.stack.redo()
        assert plain(document.value(each.path)) == wanted, each.path
        document.stack.undo()


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_fields_of_a_form_write_to_the_same_place(kind: FormKind) -> None:
    paths = [
        (spec.id, each.path)
        for spec in items_of(kind)
        for each in spec.content
        if not hasattr(each, "content") and hasattr(each, "kind")
    ]
    plain_paths = [path for _, path in paths]
    assert len(plain_paths) == len(set(plain_paths))


@pytest.mark.parametrize(("kind", "spec"), ITEMS, ids=lambda each: getattr(each, "id", each))
def test_every_field_belongs_to_the_item_it_stands_in(kind: FormKind, spec: ItemSpec) -> None:
    items = Items(items_of(kind), 0)
    for each in spec.content:
        path = getattr(each, "path", None)
        if path is not None:
            owner = items.owner(path_below("forms[0]", path))
            assert owner is not None, path
            assert owner.id == spec.id, path


def test_a_text_gets_the_language_of_the_application_and_loses_it_when_emptied() -> None:
    document = FilingDocument()
    document.put("forms[0].application_language", "fr")
    document.put("forms[0].mark.colours_claimed.text", "bleu", "forms[0]")
    assert plain(document.value("forms[0].mark.colours_claimed")) == {
        "text": "bleu",
        "language": "fr",
    }
    document.put("forms[0].mark.colours_claimed.text", "", "forms[0]")
    assert document.form.mark.colours_claimed is None


def test_a_translation_keeps_the_language_that_is_chosen_for_it() -> None:
    document = FilingDocument()
    document.put("forms[0].application_language", "fr")
    document.add("forms[0].mark.translations", {})
    document.put("forms[0].mark.translations[0].text", "lamp", "forms[0].mark.translations[0]")
    assert document.value("forms[0].mark.translations[0].language") == ""


def test_what_was_typed_without_a_pause_is_one_step() -> None:
    document = FilingDocument()
    for end in range(1, 6):
        document.put("forms[0].applicant_file_reference", "N/777"[:end])
    assert document.stack.count() == 1
    document.stack.undo()
    assert document.draft == new_draft("madrid")


def test_a_hundred_steps_are_undone_and_done_again() -> None:
    document = FilingDocument()
    for number in range(50):
        place = document.add("forms[0].priorities", {})
        path = f"forms[0].priorities[{place}]"
        document.put(f"{path}.number.number", str(number), path)
    whole = document.draft.copy_deep()
    assert document.stack.count() == 100
    for _ in range(100):
        document.stack.undo()
    assert document.draft == new_draft("madrid")
    for _ in range(100):
        document.stack.redo()
    assert document.draft == whole


def test_parts_are_added_and_removed_by_their_buttons_and_the_focus_goes_along(
    filing: FilingPage, qtbot: QtBot
) -> None:
    filing.activateWindow()
    view = item(filing, "applicants")
    add = view.findChild(QPushButton, "add forms[0].applicants")
    assert add is not None
    add.click()
    qtbot.waitUntil(lambda: bool(list(view.rows())))
    name = row(view, "applicants[0].contacts[0].names[0].organization_name")
    QTest.keyClicks(name.editor, "Farola")
    assert filing.document.form.applicants[0].display == "Farola"
    view.findChild(QPushButton, "add forms[0].applicants").click()
    assert len(filing.document.form.applicants) == 2
    view.findChild(QPushButton, "remove forms[0].applicants[0]").click()
    assert [each.display for each in filing.document.form.applicants] == [""]
    filing.undo()
    assert [each.display for each in filing.document.form.applicants] == ["Farola", ""]


def test_focus_and_place_survive_when_parts_come_and_go(filing: FilingPage, qtbot: QtBot) -> None:
    filing.activateWindow()
    view = item(filing, "basic")
    filing.document.add("forms[0].basic_marks", {})
    filing.document.add("forms[0].basic_marks[0].registrations", {})
    field = row(view, "basic_marks[0].registrations[0].number")
    field.editor.setFocus()
    qtbot.waitUntil(field.editor.hasFocus)
    filing.document.add("forms[0].basic_marks[0].registrations", {})
    again = row(view, "basic_marks[0].registrations[0].number")
    qtbot.waitUntil(again.editor.hasFocus)


def test_what_the_form_has_no_field_for_is_told(filing: FilingPage, qtbot: QtBot) -> None:
    draft = filings.whole_draft()
    contact = draft.transaction.forms[0].applicants[0].contacts[0]
    contact.names.append(contact.names[0].copy_deep())
    contact.email_addresses.append(contact.email_addresses[0].copy_deep())
    filing.files.begin(draft)
    view = item(filing, "applicants")
    told = [grid.more.text() for grid in view.grids if grid.more.isVisibleTo(grid)]
    assert told == [
        "The filing holds more, which is kept and sent as it stands: e-mail addresses: 1, names: 1."
    ]


def test_a_list_of_any_number_of_classes_is_typed_as_one_text(
    filing: FilingPage, qtbot: QtBot
) -> None:
    view = item(filing, "limitations")
    filing.document.put("forms[0].application_language", "en")
    filing.document.add("forms[0].limitations", {})
    editor = row(view, "limitations[0].class_descriptions").editor
    assert isinstance(editor, GoodsField)
    text = "\n".join(f"Class {number}: item {number}" for number in range(1, 6))
    editor.setPlainText(text)
    editor.take_typed()
    classes = filing.document.form.limitations[0].class_descriptions
    assert [each.class_number for each in classes] == ["1", "2", "3", "4", "5"]
    assert {each.descriptions[0].language for each in classes} == {"en"}
    assert editor.toPlainText() == text


def test_a_choice_that_is_not_in_the_list_is_kept_and_shown(filing: FilingPage) -> None:
    filing.document.put("office", "XX")
    editor = row(item(filing, "origin"), "/office").editor
    assert isinstance(editor, ChoiceField)
    assert editor.currentText() == "XX"


def test_a_searched_choice_takes_code_name_and_nonsense(filing: FilingPage) -> None:
    editor = row(item(filing, "origin"), "/office").editor
    assert isinstance(editor, ChoiceField)
    for typed, wanted in (("es", "ES"), ("CH  Switzerland", "CH"), ("nowhere", "nowhere")):
        editor.setCurrentText(typed)
        editor._take_typed()
        assert filing.document.draft.transaction.office == wanted


def test_names_in_every_script_are_typed_and_kept(filing: FilingPage) -> None:
    view = item(filing, "applicants")
    filing.document.add("forms[0].applicants", {})
    editor = row(view, "applicants[0].contacts[0].names[0].organization_name").editor
    for name in ("日本酒株式会社", "شركة المصابيح", "חברת מנורות", "โคมไฟ", "Öl & Söhne", "램프"):
        assert isinstance(editor, LineField)
        editor.selectAll()
        editor.insert(name)
        editor.textEdited.emit(name)
        assert filing.document.form.applicants[0].display == name


def test_the_models_of_the_page_are_sound(filing: FilingPage, qtbot: QtBot) -> None:
    filing.files.begin(filings.whole_draft())
    filings.settle(filing, qtbot)
    picker = item(filing, "designations").above
    fees = item(filing, "fees").above
    for model in (filing.findings.model, picker.model, picker.proxy, fees.model):
        tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        for line in range(model.rowCount()):
            for role in Qt.ItemDataRole:
                model.index(line, 0).data(role)
        del tester
    filing.document.put("office", "CH")
    filings.settle(filing, qtbot)


def test_a_value_that_the_model_refuses_leaves_the_draft_as_it_was() -> None:
    document = FilingDocument()
    document.add("forms[0].applicants", {})
    before, base = document.draft.copy_deep(), "forms[0].applicants[0]"
    with pytest.raises(InvalidCode):
        document.put(f"{base}.contacts[0].names[0].kind", "a firm", base)
    assert document.draft == before
    assert document.stack.count() == 1


@pytest.mark.parametrize("width", [900, 1180, 1501])
def test_fields_of_the_same_share_are_equally_wide(
    filing: FilingPage, qtbot: QtBot, width: int
) -> None:
    filing.resize(width, 760)
    for name in ("origin", "fees"):
        view = item(filing, name)
        settle(filing, qtbot)
        for grid in view.grids:
            widths = defaultdict(set)
            for each in grid.rows:
                if each.is_wanted(grid.base):
                    widths[each.field.width].add(each.editor.width())
            for found in widths.values():
                assert max(found) - min(found) <= 2, (name, widths)


@pytest.mark.parametrize("width", [1180, 1300])
def test_fields_of_one_line_are_level_however_long_their_labels(
    filing: FilingPage, qtbot: QtBot, width: int
) -> None:
    filing.resize(width, 760)
    filing.files.begin(filings.with_one_of_each("madrid"))
    view = item(filing, "applicants")
    settle(filing, qtbot)
    qtbot.wait(30)
    names = ("nationality", "domicile.office", "establishment.office")
    fields = [row(view, f"applicants[0].entitlement.{name}") for name in names]
    tops = [field.mapTo(view, field.editor.pos()).y() for field in fields]
    assert len({field.y() for field in fields}) == 1
    assert len(set(tops)) == 1, tops
