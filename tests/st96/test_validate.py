"""Every fault of a document is named, at its place and in plain words."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

from gsfiler.core.errors import InputError, UnsupportedDocument
from gsfiler.core.packs import PackStore
from gsfiler.st96.names import INLINE, PREFIXES, clark
from gsfiler.st96.schemas import OfficialSchemas, install_schemas, official_schemas, profile_schema
from gsfiler.st96.validate import check_document
from gsfiler.st96.values import LANGUAGE, NUMBER, OFFICE
from gsfiler.st96.xml_findings import XmlFinding
from tests.filing.st96_documents import CLOSURE, application, document
from tests.st96.instances import Maker

ROOT = clark("tmk:MadridOfficeToIBTransaction")
FORMS = {clark("tmk:MadridApplication"), clark("tmk:MadridSubsequentDesignation")}
PLAIN_EMPHASIS = {clark(f"com:{n}") for n in "B I S Sub Sup SmallCapital Br".split()}

MM2 = "tmk:MadridApplication"
METHOD = "com:PaymentMethod"
PLACE = "after tmk:DesignatedCountryBag"
TWO_WAYS_TO_PAY = (
    "<com:PaymentMethod><com:OtherPaymentMethod>x</com:OtherPaymentMethod><com:Cheque>"
    "<com:ChequeIdentifier>1</com:ChequeIdentifier></com:Cheque></com:PaymentMethod>"
    "<com:FeePayableTotalAmount>"
)


def told(data: bytes, official: OfficialSchemas | None = None) -> list[str]:
    return [each.finding.message for each in check_document(data, source="x", official=official)]


def test_a_valid_filing_has_no_faults() -> None:
    assert told(document(application())) == []
    assert told(document(application(), application())) == []


@pytest.mark.shared
@pytest.mark.parametrize("by", ["profile", "official"])
def test_every_broken_sample_is_refused_at_the_right_element(
    by: str, shared: Path, official: OfficialSchemas
) -> None:
    folder = shared / "samples" / "st96_invalid"
    cases = json.loads((folder / "manifest.json").read_text("utf-8"))["cases"]
    assert len(cases) == 22
    for case in cases:
        name = case["file"]
        if name.startswith("h_") and by == "profile":
            continue
        data = (folder / name).read_bytes()
        if name == "m_wrong_st96_version.xml":
            with pytest.raises(UnsupportedDocument, match=r"line 2: version V5_0"):
                check_document(data, source=name, official=official)
            continue
        used = official if by == "official" else None
        findings = check_document(data, source=name, official=used)
        assert [each.element for each in findings][:1] == [case["element"]], name
        assert len({each.element for each in findings}) == 1, name
        assert findings[0].line is not None
        root = etree.fromstring(data)
        assert len(root.xpath(findings[0].path, namespaces=PREFIXES)) == 1


def test_four_faults_are_four_findings() -> None:
    broken = document(
        application()
        .replace("<com:ReceivingOfficeDate>2026-11-18</com:ReceivingOfficeDate>", "")
        .replace("<com:DesignatedCountryCode>US<", "<com:DesignatedCountryCode>us<")
        .replace("<tmk:BasicRegistrationDate>2026-02-03<", "<tmk:BasicRegistrationDate>3 Feb<")
        .replace("<com:Contact>", "<com:Contact languageCode='en'>")
    )
    assert told(broken) == [
        "com:Contact has no attribute languageCode; write com:languageCode.",
        "tmk:BasicRegistrationDate holds “3 Feb”; write a date such as 2026-01-31.",
        f"com:DesignatedCountryCode holds “us”; write {OFFICE.template} (perhaps “US”).",
        f"com:ReceivingOfficeDate is missing in {MM2}, after tmk:DesignatedCountryBag.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "<com:ContactText>Farola Norte</com:ContactText>",
            "",
            "com:Contact is empty; it must hold com:Name or com:ContactText, or be left out.",
        ),
        (
            "<com:ApplicationLanguageCode>en</com:ApplicationLanguageCode>",
            "",
            f"com:ApplicationLanguageCode is missing in {MM2}, before tmk:ApplicantBag.",
        ),
        (
            "<tmk:ApplicantBag>",
            "<com:SecondLanguageCode/><tmk:ApplicantBag>",
            f"com:SecondLanguageCode is empty; write {LANGUAGE.template}.",
        ),
        (
            "<tmk:GoodsServicesBag>",
            "<com:RecordIdentifier>1</com:RecordIdentifier><tmk:GoodsServicesBag>",
            f"com:RecordIdentifier stands at the wrong place in {MM2}; put it {PLACE}.",
        ),
        (
            "<tmk:GoodsServicesBag>",
            "<tmk:Wrong/><tmk:GoodsServicesBag>",
            "tmk:Wrong may not stand in tmk:MadridApplication; leave it out.",
        ),
        (
            "<tmk:GoodsServicesBag>",
            "and<tmk:GoodsServicesBag>",
            "tmk:MadridApplication holds the text “and” between its elements; take it out.",
        ),
        (
            "US</com:DesignatedCountryCode>",
            "U<com:B>S</com:B></com:DesignatedCountryCode>",
            "com:B may not stand in com:DesignatedCountryCode; leave it out.",
        ),
        (
            "<com:FeePayableTotalAmount>",
            '<com:FeePayableTotalAmount com:unitCode="x">',
            "com:FeePayableTotalAmount has no attribute com:unitCode; leave it out.",
        ),
        (
            "903</com:FeePayableTotalAmount>",
            "9,03</com:FeePayableTotalAmount>",
            f"com:FeePayableTotalAmount holds “9,03”; write {NUMBER.template}.",
        ),
        (
            "<com:FeePayableTotalAmount>",
            TWO_WAYS_TO_PAY,
            f"com:Cheque and com:OtherPaymentMethod exclude each other in {METHOD}; leave one out.",
        ),
        (
            "<com:PaymentBag>",
            "<com:PaimentBag>",
            "tmk:MadridApplication has no com:PaimentBag; write com:PaymentBag.",
        ),
    ],
)
def test_a_fault_is_told_so_that_it_can_be_mended(old: str, new: str, message: str) -> None:
    text = application().replace(old, new, 1)
    if "Paiment" in new:
        text = text.replace("</com:PaymentBag>", "</com:PaimentBag>")
    assert told(document(text)) == [message]


def test_an_identifier_is_used_once() -> None:
    one = '<com:DocumentIncluded com:id="d1"><com:DocumentName>MM17</com:DocumentName>'
    bag = f"<com:DocumentIncludedBag>{one}</com:DocumentIncluded>{one}</com:DocumentIncluded>"
    text = application().replace(
        "</com:PaymentBag>", f"</com:PaymentBag>{bag}</com:DocumentIncludedBag>"
    )
    assert told(document(text)) == [
        "The identifier “d1” of com:DocumentIncluded is used before; give each its own."
    ]


def test_what_the_profile_does_not_cover_is_said_and_not_called_wrong() -> None:
    rich = application().replace("Farola Norte", "<com:U com:uStyle='Double'>F</com:U><com:Ins/>")
    findings = check_document(document(rich, CLOSURE), source="x", official=None)
    assert [(each.element, each.finding.code) for each in findings] == [
        ("com:U", "XML_NOT_COVERED"),
        ("com:Ins", "XML_NOT_COVERED"),
        ("tmk:MadridOfficeClosureDay", "XML_NOT_COVERED"),
    ]
    assert {str(each.severity) for each in findings} == {"warning"}


@pytest.mark.shared
def test_the_official_schemas_cover_everything(official: OfficialSchemas) -> None:
    rich = application().replace("Farola Norte", "<com:U com:uStyle='Double'>F</com:U><com:Ins/>")
    assert told(document(rich, CLOSURE), official) == []


def test_a_document_without_a_schema_here_is_declined() -> None:
    hague = document().replace(
        b"tmk:MadridOfficeToIBTransaction", b"dgn:HagueOfficeToIBTransaction"
    )
    with pytest.raises(UnsupportedDocument, match=r"no schema for dgn:HagueOfficeToIBTransaction"):
        told(hague)
    with pytest.raises(UnsupportedDocument, match="version V8_0"):
        told(document().replace(b'"V6_0"', b'"V8_0"'))
    with pytest.raises(InputError, match="DOCTYPE"):
        told(b"<!DOCTYPE a><a/>")


def test_what_our_walk_does_not_recognise_is_told_in_the_words_of_the_library() -> None:
    contact = (
        "<com:Name><com:EntityName>x</com:EntityName></com:Name><com:WebAddressBag>"
        "<com:WebAddressURI>http://[</com:WebAddressURI></com:WebAddressBag>"
    )
    text = application().replace("<com:ContactText>Farola Norte</com:ContactText>", contact)
    (finding,) = check_document(document(text), source="x", official=None)
    assert finding.element == "com:WebAddressURI"
    assert finding.finding.message.startswith("The schema of ST.96 does not allow this: Element")


def test_a_later_version_is_checked_by_its_own_schemas(tmp_path: Path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    tmk = PREFIXES["tmk"]
    (folder / "Notice_V9_0.xsd").write_text(
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{tmk}" '
        'version="V9_0"><xs:element name="Notice"><xs:complexType mixed="true"><xs:sequence>'
        '<xs:any minOccurs="0"/></xs:sequence><xs:anyAttribute processContents="lax"/>'
        "</xs:complexType></xs:element>"
        '<xs:element name="Number" type="xs:positiveInteger"/></xs:schema>',
        encoding="utf-8",
    )
    store = PackStore(tmp_path / "schemas")
    install_schemas(store, folder, today=date(2026, 11, 26))
    later = official_schemas(store)
    root = (
        f'<t:Number xmlns:t="{tmk}" xmlns:c="{PREFIXES["com"]}" c:st96Version="V9_0">0</t:Number>'
    )
    findings = check_document(root.encode(), source="x", official=later)
    assert [each.finding.code for each in findings] == ["XML_ATTRIBUTE_UNKNOWN", "XML_VALUE"]
    assert {each.finding.authority.rule for each in findings} == {"WIPO Standard ST.96, V9_0"}
    # A kind of document that the set has no schema for, and one that our profile never covers.
    for name in ("Other", "MadridOfficeToIBTransaction"):
        with pytest.raises(UnsupportedDocument, match=f"no schema for tmk:{name} of version V9_0"):
            check_document(root.replace("Number", name).encode(), source="x", official=later)


def test_a_finding_tells_itself_as_json() -> None:
    data = document(application().replace(">en<", ">english<"))
    (finding,) = check_document(etree.fromstring(data), source="x", official=None)
    assert finding.as_json() == {
        "code": "XML_VALUE",
        "severity": "error",
        "path": "/tmk:MadridOfficeToIBTransaction/tmk:MadridOfficeToIBBag/tmk:MadridApplication"
        "/com:ApplicationLanguageCode",
        "line": 1,
        "element": "com:ApplicationLanguageCode",
        "message": "com:ApplicationLanguageCode holds “english”; write a language code of ISO "
        "639-1 in small letters, such as en, fr or es.",
        "rule": "WIPO Standard ST.96, version 6.0",
        "source": "the XML schemas of the standard",
        "date": "2022-10-03",
        "confidence": "verified",
    }


def test_a_thousand_faults_are_told_and_a_hundred_thousand_are_not() -> None:
    wrong = (
        "<tmk:DesignatedCountry><com:DesignatedCountryCode>xx</com:DesignatedCountryCode>"
        "</tmk:DesignatedCountry>"
    )
    text = application().replace(
        "<tmk:DesignatedCountry>", wrong * 1000 + "<tmk:DesignatedCountry>", 1
    )
    assert len(told(document(text))) == 1000
    text = application().replace(
        "<tmk:DesignatedCountry>", wrong * 9000 + "<tmk:DesignatedCountry>", 1
    )
    assert len(told(document(text))) == 2000


# Our profile and the official schema


def lawful(chance: Random, schema: Any) -> etree._Element:
    """Make a document of the two forms, with no more emphasis than our profile covers."""

    def wanted(parent: str, child: str) -> bool:
        if child in INLINE:
            return child in PLAIN_EMPHASIS and parent not in INLINE
        return parent != clark("tmk:MadridOfficeToIBBag") or child in FORMS

    maker = Maker(schema.grammar, chance, wanted, deepest=chance.choice((3, 6, 12)))
    return etree.fromstring(etree.tostring(maker.element(ROOT), encoding="UTF-8"))


def spoil(root: etree._Element, chance: Random) -> None:
    """Do one thing to a document that probably makes it invalid."""
    elements = [each for each in root.iter() if each.getparent() is not None]
    chosen = chance.choice(elements)
    parent = chosen.getparent()
    assert parent is not None
    deed = chance.choice(("leave out", "double", "move", "rename", "value", "attribute", "prefix"))
    if deed == "leave out":
        parent.remove(chosen)
    elif deed == "double":
        chosen.addnext(deepcopy(chosen))
    elif deed == "move":
        parent.append(chosen)
    elif deed == "rename":
        chosen.tag = chance.choice(elements).tag
    elif deed == "value" and not len(chosen):
        chosen.text = chance.choice(("", "x", "0", "-1", "2026-02-30", "true", "kr", " "))
    elif deed == "attribute":
        name = chance.choice(("languageCode", "officeCode", "sequenceNumber", "unitCode"))
        chosen.set(clark(f"com:{name}"), chance.choice(("x", "en", "ES", "")))
    elif deed == "prefix":
        chosen.tag = f"{{{PREFIXES['tmk']}}}{etree.QName(chosen).localname}"


@pytest.mark.shared
@pytest.mark.parametrize("seed", range(6))
def test_what_our_profile_accepts_the_official_schema_accepts(
    seed: int, official: OfficialSchemas
) -> None:
    chance = Random(seed)  # noqa: S311 (repeatable chance)
    theirs = official.schema("V6_0", etree.Element(ROOT))
    assert theirs is not None
    for _ in range(12):
        root = lawful(chance, theirs)
        assert profile_schema().messages(root) == theirs.messages(root) == []
        for _ in range(8):
            spoilt = deepcopy(root)
            spoil(spoilt, chance)
            data = etree.tostring(spoilt, encoding="UTF-8")
            by_profile = check_document(data, source="x", official=None)
            by_official = check_document(data, source="x", official=official)
            assert bool(by_profile) >= bool(by_official)
            assert not any(map(_in_words_of_the_library, (*by_profile, *by_official)))
            _accepted_alike(data, theirs)


def _in_words_of_the_library(finding: XmlFinding) -> bool:
    """Tell whether our own walk did not recognise what is wrong."""
    return finding.finding.code == "XML_SCHEMA"


def _accepted_alike(data: bytes, theirs: Any) -> None:
    root = etree.fromstring(data)
    if profile_schema().accepts(root):
        assert theirs.messages(root) == []


@pytest.mark.shared
def test_the_codes_of_our_profile_are_those_of_the_standard(official: OfficialSchemas) -> None:
    theirs = official.schema("V6_0", etree.Element(ROOT))
    assert theirs is not None
    pairs = {
        "com:IPOfficeCode": 242,
        "com:ApplicationLanguageCode": 187,
        "com:NotificationLanguage": 185,
        "com:IncorporationCountryCode": None,
        "com:NationalityCode": None,
        "com:EntitlementNationalityCode": None,
        "com:CountryCode": 260,
    }
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    every = [a + b for a in letters for b in letters]
    every += [code.lower() for code in every] + ["Stateless", "Unidentified"]
    for name, count in pairs.items():
        ours = profile_schema().grammar
        mine = ours.rule(ours.declaration(clark(name)))  # type: ignore[arg-type]
        rule = theirs.grammar.rule(theirs.grammar.declaration(clark(name)))  # type: ignore[arg-type]
        assert mine is not None
        assert rule is not None
        assert mine.values is not None
        assert rule.values is not None
        allowed = [code for code in every if mine.values.allows(code)]
        assert allowed == [code for code in every if rule.values.allows(code)], name
        assert count in (None, len(allowed))
