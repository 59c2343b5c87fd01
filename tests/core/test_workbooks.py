"""XLSX workbooks: the text of cells, and what hostile or endless workbooks come to."""

import io
import tracemalloc
import zipfile

import pytest

from gsfiler.core import workbooks
from gsfiler.core.errors import InputError
from gsfiler.core.hardened_zip import open_zip
from gsfiler.core.workbooks import SheetRow, Workbook, open_workbook

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def archive(sheet: str, *, settings: str = "", **parts: str) -> bytes:
    """Return a workbook of one sheet; other parts by their kind."""
    named = "".join(
        f'<Relationship Id="{kind}" Type="x/{kind}" Target="odd/{kind}.xml"/>' for kind in parts
    )
    content = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{settings}<sheets>'
        '<sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">{named}'
        '<Relationship Id="s" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
        "xl/worksheets/s.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
        **{f"xl/odd/{kind}.xml": text for kind, text in parts.items()},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in content.items():
            packed.writestr(name, text)
    return stream.getvalue()


def opened(data: bytes) -> Workbook:
    return open_workbook(open_zip(data, source="x.xlsx"))


def rows(data: bytes) -> list[SheetRow]:
    workbook = opened(data)
    return workbook.read(workbook.sheets[0]).rows


def row(cells: str) -> str:
    return f"<sheetData><row>{cells}</row></sheetData>"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("9", "9"),
        ("9.0", "9"),
        ("2.5E1", "25"),
        ("-3.00", "-3"),
        ("0.10000000000000001", "0.1"),
        ("1E300", "1e+300"),
        ("1E999", "1E999"),
        ("007", "007"),
        ("٣", "٣"),
        ("nine", "nine"),
        ("9" * 5000, "9" * 5000),
        ("", ""),
    ],
)
def test_numbers_are_read_as_they_are_shown(value: str, text: str) -> None:
    [read] = rows(archive(row(f"<c><v>x</v></c><c><v>{value}</v></c>")))
    assert read.cells[1:] == ((text,) if text else ())


def test_styles_tell_which_numbers_are_dates() -> None:
    styles = (
        f'<styleSheet xmlns="{MAIN}">'
        '<numFmts><numFmt numFmtId="170" formatCode="d.m.yy"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf/></cellXfs>'
        "</styleSheet>"
    )
    cells = "".join(f'<c s="{style}"><v>45293</v></c>' for style in ("0", "1", "2", "3", "77", "x"))
    sheet = row(cells + '<c t="d"><v>2024-01-02T00:00:00</v></c><c s="1"><v>-5</v></c>')
    [read] = rows(archive(sheet, styles=styles))
    day = "2024-01-02"
    assert read.cells == ("45293", day, day, "45293", "45293", "45293", day, "-5")
    [read] = rows(archive(sheet, settings='<workbookPr date1904="1"/>', styles=styles))
    assert read.cells[1] == "2028-01-03"


def test_parts_are_found_by_the_relations_of_the_workbook() -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>maps</t></si></sst>'
    [read] = rows(archive(row('<c t="s"><v>0</v></c>'), sharedStrings=strings))
    assert read.cells == ("maps",)


def test_a_text_that_is_not_there_is_told_by_its_row() -> None:
    sheet = (
        '<sheetData><row r="4"><c t="s"/></row><row r="7"><c t="s"><v>3</v></c></row></sheetData>'
    )
    workbook = opened(archive(sheet))
    read = workbook.read(workbook.sheets[0])
    assert read.lost_row == 7
    assert read.rows == [SheetRow(7, ())]


@pytest.mark.parametrize("tag", ["A1", "A1:XFD1048576", "ZZZ9:A1", "nonsense", ""])
def test_the_dimension_a_sheet_claims_is_of_no_account(tag: str) -> None:
    sheet = f'<dimension ref="{tag}"/>{row("<c><v>1</v></c><c><v>2</v></c>")}'
    assert rows(archive(sheet)) == [SheetRow(1, ("1", "2"))]


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
def test_a_workbook_without_one_of_its_parts_is_damaged(part: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive(""))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
    with pytest.raises(InputError) as problem:
        opened(stream.getvalue())
    assert str(problem.value) == (
        f"x.xlsx: the workbook is damaged: its part {part} is missing. "
        "Open it in a spreadsheet program and save it again as .xlsx."
    )


@pytest.mark.parametrize(
    ("limit", "value", "line", "told"),
    [
        ("MAX_ROWS", 2, 3, "more than 2 rows"),
        ("MAX_CELLS", 5, 3, "more than 5 cells"),
        ("MAX_TEXT", 5, 3, "more than 5 characters"),
    ],
)
def test_a_sheet_above_a_limit_is_refused_with_its_row(
    monkeypatch: pytest.MonkeyPatch, limit: str, value: int, line: int, told: str
) -> None:
    monkeypatch.setattr(workbooks, limit, value)
    three = "<row><c><v>1</v></c><c><v>2</v></c></row>" * 3
    with pytest.raises(InputError, match=f"x.xlsx, line {line}: the sheet holds {told}"):
        rows(archive(f"<sheetData>{three}</sheetData>"))


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    bomb = archive("<!--" + " " * 60_000_000 + "-->")
    assert len(bomb) < 100_000
    tracemalloc.start()
    with pytest.raises(InputError, match=r"s\.xml” unpacks to more than 200 times its packed size"):
        rows(bomb)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_100_000_rows_are_read() -> None:
    line = '<row r="{0}"><c r="A{0}"><v>9</v></c><c r="B{0}" t="s"><v>0</v></c><c r="C{0}"/></row>'
    data = "".join(line.format(number) for number in range(1, 100_001))
    strings = f'<sst xmlns="{MAIN}"><si><t>star maps</t></si></sst>'
    packed = archive(f"<sheetData>{data}</sheetData>", sharedStrings=strings)
    read = rows(packed)
    assert len(read) == 100_000
    assert read[-1] == SheetRow(100_000, ("9", "star maps"))


def test_a_column_merged_down_to_its_end_lends_its_value_to_the_rows_there_are():
    merges = "".join(f'<mergeCell ref="{each}"/>' for each in ("A1:A1048576", "B2:B3"))
    sheet = f"<sheetData>{'<row/>' * 4}</sheetData><mergeCells>{merges}</mergeCells>"
    workbook = opened(archive(sheet))
    assert workbook.read(workbook.sheets[0]).merged == {2: [0], 3: [0, 1], 4: [0]}


FIRST = '<row r="1"><c r="A1"><v>9</v></c></row>'
LAST = '<row r="9"><c r="A9"><v>9</v></c></row>'


@pytest.mark.parametrize(
    "blank",
    [
        '<row r="2"/>',
        '<row r="2" spans="1:2" ht="15"></row>',
        '<row r="2"><c r="A2" s="1"/><c r="B2" s="1" /></row>',
        '<row r="2">\n <c r="A2" s="1"/>\n</row>\n<row r="3"/>',
    ],
)
def test_rows_that_hold_nothing_are_passed_over(blank):
    plain = f"<sheetData>{FIRST}{blank}{LAST}{blank}</sheetData>"
    assert [each.number for each in rows(archive(plain))] == [1, 9]
    merged = f'{plain}<mergeCells><mergeCell ref="A1:A3"/></mergeCells>'
    assert [each.number for each in rows(archive(merged))][-1] == 9
    assert 2 in [each.number for each in rows(archive(merged))]


def test_rows_without_numbers_still_count_those_that_hold_nothing():
    found = rows(archive('<sheetData><row/><row r="2"/><row><c><v>9</v></c></row></sheetData>'))
    assert [each.number for each in found if any(each.cells)] == [3]


@pytest.mark.parametrize(
    "text", ["&lt;row r=&quot;2&quot;/>", '<![CDATA[<row r="2"/>]]>', 'a<!-- <row r="2"/> -->b']
)
def test_what_only_looks_like_a_row_stays(text):
    data = archive(row(f'<c t="inlineStr"><is><t>{text}</t></is></c>'))
    assert rows(data)[0].cells == rows(data.replace(b"", b""))[0].cells
    assert rows(data)[0].cells[0] in ('<row r="2"/>', "ab", "a")


def test_a_formula_without_a_value_is_no_blank_row():
    workbook = opened(archive('<sheetData><row r="1"><c r="A1"><f>B1</f></c></row></sheetData>'))
    assert workbook.read(workbook.sheets[0]).formulas == 1


def test_a_million_rows_that_hold_nothing_are_passed_over():
    blank = "".join(f'<row r="{n}"><c r="A{n}" s="1"/></row>' for n in range(2, 1_048_576))
    data = archive(f"<sheetData>{FIRST}{blank}</sheetData>")
    assert len(rows(data)) == 1


@pytest.mark.parametrize("code", ["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[H]:MM;@"])
def test_elapsed_time_is_a_number_and_no_date(code):
    styles = (
        f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="{code}"/>'
        '</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    data = archive(row('<c s="1"><v>1.5</v></c>'), styles=styles)
    assert rows(data)[0].cells == ("1.5",)
