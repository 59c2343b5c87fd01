"""DOCX: what a reader of the accepted document sees, paragraph by paragraph and row by row."""

import io

import docx
import pytest

from gsfiler.core.errors import InputError
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.readers.detect import read_list

from .office_files import RELATIONS, STRICT_WORD, WORD, archive, document, paragraph, table


def found(goods: GoodsList) -> list[tuple[int | None, str]]:
    return [(term.class_number, term.text) for term in goods.terms]


def messages(goods: GoodsList) -> list[str]:
    return [finding.message for finding in goods.findings]


def read(body: str, **parts: str) -> GoodsList:
    return read_list(document(body, **parts), name="x.docx")


def test_a_document_as_word_processors_write_it() -> None:
    made = docx.Document()
    made.add_heading("Class 9")
    made.add_paragraph("cables", style="List Number")
    made.add_paragraph("mice [for\tcomputers]", style="List Bullet")
    made.add_paragraph("2. pens; ink\nglue")
    sheet = made.add_table(2, 2)
    for place, text in enumerate(("Class", "Term", "30", "tea; rice")):
        sheet.cell(place // 2, place % 2).text = text
    made.add_paragraph("Class 25: hats.")
    stream = io.BytesIO()
    made.save(stream)
    goods = read_list(stream.getvalue(), name="x.docx")
    assert [(t.line, t.class_number, t.text, t.start, t.end) for t in goods.terms] == [
        (2, 9, "cables", 8, 14),
        (3, 9, "mice [for\tcomputers]", 15, 35),
        (4, 9, "pens", 39, 43),
        (4, 9, "ink\nglue", 45, 53),
        (7, 30, "tea", 0, 3),
        (7, 30, "rice", 5, 9),
        (8, 25, "hats", 64, 68),
    ]
    assert [part.text for part in goods.separators] == ["Class 9", "2.", ";", "Class 25:", "."]
    assert [part.start for part in goods.separators] == [0, 36, 43, 54, 68]


def test_tracked_changes_are_read_as_accepted() -> None:
    goods = read(
        "<w:p><w:r><w:t>cables; </w:t></w:r><w:del><w:r><w:delText>old; </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>mice</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r>"
        "</w:moveFrom><w:moveTo><w:r><w:t>; pens</w:t></w:r></w:moveTo></w:p>"
        "<w:del><w:p><w:r><w:t>struck</w:t></w:r></w:p></w:del>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>head</w:t></w:r></w:p>"
        + paragraph("gear")
        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
        "<w:tr><w:del/><w:sdt><w:sdtPr/><w:sdtContent><w:tc>" + paragraph("hats") + "</w:tc>"
        "</w:sdtContent></w:sdt><w:tc><w:tcPr><w:cellDel/></w:tcPr>" + paragraph("no") + "</w:tc>"
        "</w:tr></w:tbl>"
    )
    assert [term.text for term in goods.terms] == ["cables", "mice", "pens", "headgear", "hats"]
    assert messages(goods)[-1] == (
        "Tracked changes read as accepted: 9; what is struck out was left out."
    )


def test_a_struck_out_end_before_a_table_or_the_end_is_kept_as_text() -> None:
    unended = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>head</w:t></w:r></w:p>"
    goods = read(unended + table(("a1",)) + unended)
    assert [term.text for term in goods.terms] == ["head", "a1", "head"]


def test_runs_signs_fields_and_containers() -> None:
    goods = read(
        "<w:p><w:r><w:sym w:char='F0B7'/><w:tab/><w:t>non</w:t><w:noBreakHyphen/>"
        "<w:t>electric</w:t><w:softHyphen/></w:r>"
        "<w:hyperlink><w:r><w:t> cables</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:br/><w:t>mice</w:t><w:cr/></w:r>"
        "<w:r><w:sym w:char='zz'/><w:sym w:char='D800'/></w:r></w:p>"
        "<w:sdt><w:sdtPr><w:p/></w:sdtPr><w:sdtContent>"
        + paragraph("pens")
        + "</w:sdtContent></w:sdt>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r></w:p>"
    )
    assert [term.text for term in goods.terms] == [
        "non\u2011electric\u00ad cables",
        "mice",
        "pens",
        "shown",
    ]
    assert "Text formatted as hidden was not read." in messages(goods)


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    content = (
        "<w:p><w:r><w:t>before</w:t><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        f"<mc:AlternateContent xmlns:mc='m'><mc:Choice>{paragraph('after')}</mc:Choice>"
        "</mc:AlternateContent><mc:AlternateContent xmlns:mc='m'/>"
    )
    assert [term.text for term in read(content).terms] == ["before", "boxed", "after"]


def test_parts_that_are_not_read_are_named() -> None:
    others = f'<w:x xmlns:w="{WORD}">{paragraph("text")}</w:x>'
    empty = f'<w:x xmlns:w="{WORD}"/>'
    goods = read(
        "<w:p><w:r><w:t>cables</w:t><w:footnoteReference/><w:endnoteReference/></w:r></w:p>",
        comments=others,
        header1=others,
        footer2=empty,
    )
    assert messages(goods) == [
        "Footnotes and endnotes were not read: 2.",
        "Comments in the margin were not read.",
        "Headers and footers were not read.",
    ]
    assert messages(read(paragraph("cables"), comments=empty)) == []


def test_paragraphs_always_divide_and_tables_follow_the_class_above() -> None:
    goods = read(
        paragraph("Class 9: cables; computer")
        + paragraph("mice")
        + table(("pens", "ink; glue"), ("tape", "-"))
        + paragraph("paper")
    )
    assert found(goods) == [
        (9, "cables"),
        (9, "computer"),
        (9, "mice"),
        (9, "pens"),
        (9, "ink"),
        (9, "glue"),
        (9, "tape"),
        (9, "paper"),
    ]


def test_a_table_with_classes_is_a_sheet() -> None:
    merged = "<w:tc><w:tcPr><w:vMerge{}/></w:tcPr>" + paragraph("{}") + "</w:tc>"
    nested = f"<w:tc>{table(('tea', 'rice'))}{paragraph('salt')}</w:tc>"
    body = (
        "<w:tbl><w:tr>" + merged.format(" w:val='restart'", "Class 30") + nested + "</w:tr>"
        "<w:tr>" + merged.format("", "") + f"<w:tc>{paragraph('oil')}</w:tc></w:tr></w:tbl>"
    )
    goods = read(body + paragraph("hats"))
    assert found(goods) == [(30, "tea"), (30, "rice"), (30, "salt"), (30, "oil"), (None, "hats")]
    assert [term.line for term in goods.terms] == [1, 1, 1, 2, 3]


def test_the_main_part_may_have_another_name_and_namespace() -> None:
    main = (
        f'<w:document xmlns:w="{STRICT_WORD}"><w:body>{paragraph("cables")}</w:body></w:document>'
    )
    kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    relations = (
        f'<Relationships xmlns="{RELATIONS}"><Relationship Type="x" Target="y"/>'
        f'<Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>'
    )
    data = archive({"_rels/.rels": relations, "word/document2.xml": main})
    assert found(read_list(data, name="x.docx")) == [(None, "cables")]
    empty = archive({"_rels/.rels": f'<Relationships xmlns="{RELATIONS}"/>', "word/x.xml": "<x/>"})
    with pytest.raises(InputError, match=r"the archive has no file “word/document\.xml”"):
        read_list(empty, name="x.docx")


def test_a_document_without_body_is_refused() -> None:
    with pytest.raises(InputError) as problem:
        read_list(archive({"word/document.xml": "<x/>"}), name="x.docx")
    assert str(problem.value) == (
        "x.docx: the document has no body. Open it in Word and save it again."
    )


def test_the_table_of_verdicts_below_a_written_list_is_no_second_list() -> None:
    captioned = "<w:tbl><w:tblPr><w:tblCaption w:val='{}'/></w:tblPr><w:tr><w:tc>"
    end = f"{paragraph('hats')}</w:tc></w:tr></w:tbl>"
    own, other = (captioned.format(caption) + end for caption in ("gsfiler verdicts", "Goods"))
    assert found(read(paragraph("cables") + own)) == [(None, "cables")]
    assert found(read(paragraph("cables") + other)) == [(None, "cables"), (None, "hats")]
