"""XLSX: one sheet, stored values, numbers as classes; hostile workbooks get a sentence."""

import io
from collections.abc import Callable

import openpyxl
import pytest

from gsfiler.core import workbooks as reader
from gsfiler.core.errors import InputError
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.readers.detect import read_list

from .office_files import OFFICE, RELATIONS, SHEET, archive, rows, workbook


def found(goods: GoodsList) -> list[tuple[int, int | None, str]]:
    return [(term.line, term.class_number, term.text) for term in goods.terms]


def saved(fill: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_sheet_as_spreadsheet_programs_write_it() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active.append(["Class", "Goods and services", "Case number", "Language"])
        book.active.append([9, "cables; mice", "A-1", "en"])
        book.active.append([25.0, "hats", 1234, "fr"])
        book.active.append(["Class 30", "tea", None, None])
        book.active.append([None, None, None, None])
        book.active.append([46, "pens", True, None])

    goods = read_list(saved(fill), name="x.xlsx")
    assert found(goods) == [
        (2, 9, "cables"),
        (2, 9, "mice"),
        (3, 25, "hats"),
        (4, 30, "tea"),
        (6, None, "pens"),
    ]
    assert [term.id for term in goods.terms] == ["A-1", "A-1", "1234", "", "TRUE"]
    assert goods.languages == ("en", "fr")
    assert goods.form == "xlsx"


def test_merged_cells_repeat_classes_and_numbers_never_terms() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        for row in [["class", "term", "id"], [9, "cables", "A1"], [], [None, "mice"], [3, "soap"]]:
            book.active.append(row)
        book.active.merge_cells("A2:A4")
        book.active.merge_cells("C2:C4")
        book.active.merge_cells("B2:B3")
        book.active.merge_cells("D1:E1")

    goods = read_list(saved(fill), name="x.xlsx")
    assert found(goods) == [(2, 9, "cables"), (4, 9, "mice"), (5, 3, "soap")]
    assert [term.id for term in goods.terms] == ["A1", "A1", ""]


def test_formulas_without_a_stored_value_are_named() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active.append([9, "cables"])
        book.active.append([9, '="mi"&"ce"'])

    goods = read_list(saved(fill), name="x.xlsx")
    assert found(goods) == [(1, 9, "cables")]
    assert "Formulas without a stored value, read as empty: 1; open the workbook in a " in (
        goods.findings[-1].message
    )


def test_the_first_sheet_with_content_or_the_named_one_is_read() -> None:
    sheets = {
        "Empty": "<sheetData/>",
        "Hidden": rows(("9", "secret")),
        "Goods": rows(("9", "cables")),
        "More": rows(("25", "hats")),
    }
    data = workbook(sheets, state={"Hidden": "veryHidden"})
    goods = read_list(data, name="x.xlsx")
    assert found(goods) == [(1, 9, "cables")]
    assert goods.findings[-1].message == (
        "Of the workbook, the sheet “Goods” was read, not “Empty”, “Hidden”, “More”."
    )
    assert found(read_list(data, name="x.xlsx", sheet="more")) == [(1, 25, "hats")]
    assert found(read_list(data, name="x.xlsx", sheet="hidden")) == [(1, 9, "secret")]
    with pytest.raises(InputError) as problem:
        read_list(data, name="x.xlsx", sheet="Other")
    assert str(problem.value) == (
        "x.xlsx: the workbook has no sheet “Other”. It has “Empty”, “Hidden”, “Goods”, “More”."
    )
    empty = read_list(workbook({"A": "<sheetData/>", "B": ""}), name="x.xlsx")
    assert empty.findings[-1].message == "No goods or services were found in x.xlsx."
    hidden = workbook({"Hidden": rows(("9", "secret"))}, state={"Hidden": "hidden"})
    assert found(read_list(hidden, name="x.xlsx")) == [(1, 9, "secret")]


def test_cells_of_every_kind() -> None:
    strings = (
        "<si><t>class</t></si><si><r><t>te</t></r><r><t>rm</t></r><rPh><t>X</t></rPh></si>"
        "<si><t>ca_x0062_les_x0000__xD800_</t></si>"
    )
    data = (
        '<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>'
        '<row r="5"><c r="B5"><v>9.00</v></c><c r="C5" t="s"><v>2</v></c></row>'
        '<row r="x"><c r="B6" t="str"><v>25</v></c><c t="inlineStr"><is><t>hats</t></is></c></row>'
        '<row><c r="B7"><v>25</v></c><c r="C7" t="e"><v>#REF!</v></c></row>'
        '<row><c r="B8" t="b"><v>1</v></c><c r="C8" t="inlineStr"/></row>'
        '<row><c r="B9"/><c r="C9" t="s"><v>77</v></c><c r="ZZZ9"><v>1</v></c></row>'
        "</sheetData>"
    )
    goods = read_list(workbook({"S": data}, strings=strings), name="x.xlsx")
    assert found(goods) == [(5, 9, "cables_x0000__xD800_"), (6, 25, "hats")]
    assert [finding.message for finding in goods.findings] == [
        "Line 3 was read as the column titles.",
        "Line 8 was not taken: no goods or services stand in it.",
    ]


def test_absolute_targets_and_strict_namespaces_are_read() -> None:
    data = workbook({"S": rows(("9", "cables"))}, target="/xl/worksheets/sheet")
    strict = {
        "xl/workbook.xml": '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'
        ' xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>'
        '<sheet name="S" sheetId="1" r:id="a"/><sheet name="Gone" sheetId="2"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
        '<Relationship Id="a" Target="worksheets/s.xml"/></Relationships>',
        "xl/worksheets/s.xml": '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">'
        f"{rows(('9', 'cables'))}</worksheet>",
    }
    for each in (data, archive(strict)):
        assert found(read_list(each, name="x.xlsx")) == [(1, 9, "cables")]


def test_a_workbook_without_sheets_is_refused() -> None:
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets/></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"/>',
    }
    with pytest.raises(InputError) as problem:
        read_list(archive(parts), name="x.xlsx")
    assert str(problem.value) == (
        "x.xlsx: the workbook has no sheet with cells. "
        "Open it in a spreadsheet program and save it again as .xlsx."
    )


def test_hostile_parts_are_named() -> None:
    parts = {"xl/workbook.xml": "<!DOCTYPE x><x/>", "xl/_rels/workbook.xml.rels": "<x/>"}
    with pytest.raises(InputError, match=r"^x\.xlsx, part xl/workbook\.xml, line 1, column \d+: "):
        read_list(archive(parts), name="x.xlsx")


def test_one_long_text_in_many_cells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_TEXT", 100)
    cells = "<row><c><v>9</v></c><c t='s'><v>0</v></c></row>" * 5
    data = workbook({"S": f"<sheetData>{cells}</sheetData>"}, strings=f"<si><t>{'x' * 40}</t></si>")
    with pytest.raises(InputError) as problem:
        read_list(data, name="x.xlsx")
    assert str(problem.value) == (
        "x.xlsx, line 3: the sheet holds more than 100 characters. Split it into smaller lists."
    )


def test_merged_ranges_without_end_are_bounded() -> None:
    merges = "<mergeCell ref='A1'/><mergeCell ref='A1:A9999999'/><mergeCell ref='A1:A2'/>"
    content = f"{rows(('9', 'cables'), ('', 'mice'))}<mergeCells>{merges}</mergeCells>"
    assert found(read_list(workbook({"S": content}), name="x.xlsx")) == [
        (1, 9, "cables"),
        (2, 9, "mice"),
    ]
