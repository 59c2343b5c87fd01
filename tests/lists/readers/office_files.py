"""Small Office files made by hand, byte for byte under the test's control."""

import io
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def archive(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return stream.getvalue()


def document(body: str, *, namespace: str = WORD, **parts: str) -> bytes:
    others = {f"word/{name}.xml": content for name, content in parts.items()}
    main = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return archive({"word/document.xml": main, **others})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblPr/>{cells}</w:tbl>"


def workbook(
    sheets: dict[str, str],
    *,
    strings: str = "",
    state: dict[str, str] | None = None,
    target: str = "worksheets/sheet",
) -> bytes:
    """Return a workbook; each sheet is what stands between the tags of its worksheet."""
    listed, relations, parts = "", "", {}
    for number, (name, content) in enumerate(sheets.items(), 1):
        hidden = f' state="{state[name]}"' if state and name in state else ""
        listed += f'<sheet name="{name}" sheetId="{number}"{hidden} r:id="rId{number}"/>'
        relations += f'<Relationship Id="rId{number}" Type="t" Target="{target}{number}.xml"/>'
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{SHEET}">{content}</worksheet>'
        )
    book = f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
    parts["xl/workbook.xml"] = book
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>'
    )
    if strings:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{SHEET}">{strings}</sst>'
    return archive(parts)


def rows(*lines: tuple[str, ...]) -> str:
    """Return sheet data with inline texts; numbers become number cells."""
    data = ""
    for line in lines:
        cells = "".join(
            f"<c><v>{cell}</v></c>"
            if cell.replace(".", "").isdigit()
            else f'<c t="inlineStr"><is><t>{cell}</t></is></c>'
            for cell in line
        )
        data += f"<row>{cells}</row>"
    return f"<sheetData>{data}</sheetData>"
