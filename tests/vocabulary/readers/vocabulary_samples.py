"""Small valid vocabularies in every form, made up for the tests."""

import io
import json
import zipfile

import openpyxl

from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.readers.detect import read_vocabulary

STRUCTURE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ClassificationTopStructure dateInForce="2024-01-01" dateOfGeneration="2023-06-06" edition="12"
    version="2024" xmlns="http://www.wipo.int/classifications/ncl">
  <Class id="U1" isGoodOrService="good" classNumber="1">
    <GoodOrService basicNumber="0007" id="U11"/>
    <GoodOrService basicNumber="0009" id="U12"/>
  </Class>
  <Class id="U2" isGoodOrService="service" classNumber="45">
    <GoodOrService basicNumber="0001" id="U21"/>
  </Class>
</ClassificationTopStructure>
"""
TEXTS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ClassificationTexts language="en" dateInForce="2024-01-01" dateOfGeneration="2023-07-07"
    edition="12" version="2024" xmlns="http://www.wipo.int/classifications/ncl">
  <ClassesTexts>
    <ClassTexts id="U102" idRef="U2">
      <Heading><HeadingItem id="U202">Legal zebra care</HeadingItem></Heading>
    </ClassTexts>
    <ClassTexts id="U101" idRef="U1">
      <Heading>
        <HeadingItem id="U201">Moon dust for use in industry</HeadingItem>
        <HeadingItem>star  glue</HeadingItem>
        <HeadingItem id="U203"> * </HeadingItem>
      </Heading>
      <ExplanatoryNote id="U301">
        <Introduction id="U302">Class 1 includes mainly dust.</Introduction>
        <IncludesInParticular><Include id="U304">fine dust</Include></IncludesInParticular>
        <ExcludesInParticular id="U305">
          <Exclude id="U306">advice on dust (<ClassLink idRef="U2"/>), <i>old</i>
            dust</Exclude>
        </ExcludesInParticular>
      </ExplanatoryNote>
    </ClassTexts>
  </ClassesTexts>
  <GoodsAndServicesTexts>
    <GoodOrServiceTexts id="U401" idRef="U21">
      <Indication id="U501"><Label id="U601">zebra care</Label></Indication>
    </GoodOrServiceTexts>
    <GoodOrServiceTexts id="U402" idRef="U11">
      <Indication id="U502"><Label id="U602">moon  dust [raw]* </Label></Indication>
      <SynonymIndication id="U503">
        <AlternateForm>other</AlternateForm>
        <Label id="U603">lunar dust<AlternateForm>not this</AlternateForm></Label>
      </SynonymIndication>
    </GoodOrServiceTexts>
    <GoodOrServiceTexts id="U403" idRef="U12">
      <Indication id="U504"><Label id="U604">star glue</Label><Label> </Label></Indication>
    </GoodOrServiceTexts>
  </GoodsAndServicesTexts>
</ClassificationTexts>
"""
SNAPSHOT = [
    {"id": 12, "cls": 9, "lng": "en", "seq": 1, "src": "NICE", "txt": "star maps", "acc": "US, jp"},
    {"id": "12", "cls": "09", "lng": "jp", "seq": 1, "txt": "星図", "rej": ["CN", "em"]},
]
SNAPSHOT_TABLE = (
    "term_id\tclass\tlang\ttext\tsource\taccepted\trejected\tedition\tretrieved_on\n"
    "12\t9\ten\tstar maps\tNICE\tUS JP\tCN\t13-2026\t2026-03-04\n"
)
TMCLASS = (
    "class\tterm\tharmonised\tCGPDTM\tHarm\tNice\tIDlist\tGroupTitle\tMGS\n"
    "1\tmoon dust\tY\t\tM\t\t\t\tV\n"
    "2\tstar paint\t\t\t\t\t\t\t\n"
)
LIST_TSV = 'class\tterm\n9\t"smart" star maps\n25\tmoon boots\n'
LIST_CSV = 'Class;Term;House rule\n9;"star maps; ""folded""";ask Ada\n25;moon boots;\n'


def read_one(name: str, data: bytes) -> PackContent:
    """Return the one vocabulary in a file, by the door that the program uses."""
    [content] = read_vocabulary([(name, data)])
    return content


def zipped(**members: str) -> bytes:
    """Return an archive of texts; the names lose nothing, the dates are fixed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(f"{name}.xml"), text)
    return stream.getvalue()


def snapshot_json() -> bytes:
    """Return the snapshot as MGS answers it: an array with a byte-order mark."""
    return b"\xef\xbb\xbf" + json.dumps(SNAPSHOT, ensure_ascii=False).encode()


def workbook(*sheets: list[list[object]]) -> bytes:
    """Return an Excel workbook of these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for position, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"S{position}")
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
