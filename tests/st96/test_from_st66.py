"""ST.66 → ST.96 over whole documents: the samples, what is refused, what is told."""

import re
from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.st96.from_st66 import NAMESPACE, Converted, convert_st66
from tests.st96.transaction_schema import faults, official_path

WITH_EXPECTED = (
    "altm_altm",
    "authored_a_combined_collective",
    "authored_b_application_wrapper",
    "idtm_translation",
    "jotm_test",
    "latm_test",
    "mytm_example",
    "pgtm_pgtm",
    "totm_nofeature",
)
SAMPLES = (*WITH_EXPECTED, "us_sn76044902_tsdr")
NO_MARK = f'<Transaction xmlns="{NAMESPACE}"><TransactionHeader/></Transaction>'


def converted(shared: Path, name: str) -> Converted:
    data = (shared / "samples" / "st66" / f"{name}.xml").read_bytes()
    return convert_st66(data, source=f"{name}.xml")


def canonical(xml: bytes) -> bytes:
    """Return canonical XML without white space between elements or in empty ones."""
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    for each in root.iter():
        if len(each) == 0 and not (each.text or "").strip():
            each.text = None
    return etree.tostring(root, method="c14n")


@pytest.fixture(scope="session")
def second_opinion(shared: Path) -> xmlschema.XMLSchema10:
    """The official schema in another library, which reads it more strictly."""
    return xmlschema.XMLSchema10(official_path(shared), defuse="always", allow="local")


@pytest.mark.shared
@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_becomes_valid_in_both_libraries(
    name: str, shared: Path, second_opinion: xmlschema.XMLSchema10
) -> None:
    xml = converted(shared, name).xml
    assert faults(xml, shared) == []
    assert [str(each) for each in second_opinion.iter_errors(etree.fromstring(xml))] == []


@pytest.mark.shared
@pytest.mark.parametrize("name", WITH_EXPECTED)
def test_samples_become_what_is_expected(name: str, shared: Path) -> None:
    expected = (shared / "samples" / "st66_to_st96" / f"{name}.expected.xml").read_bytes()
    assert canonical(converted(shared, name).xml) == canonical(expected)


@pytest.mark.shared
def test_a_record_says_what_the_office_itself_says_of_it_in_st96(shared: Path) -> None:
    # Both files are one record of the USPTO, four years apart; what did not change must agree. The
    # office leaves out no blank item, gives classes in three classifications and names its agents
    # as the national representative, so only the substance is compared.
    ours = etree.fromstring(converted(shared, "us_sn76044902_tsdr").xml)
    theirs = etree.parse(shared / "samples" / "st96" / "uspto_sn76044902_st96.xml").getroot()

    def said(root: etree._Element, *names: str) -> list[str]:
        found = [each for name in names for each in root.iter("{*}" + name)]
        return [each.text.strip() for each in found if (each.text or "").strip()]

    for name in (
        "RegistrationOfficeCode",
        "ApplicationNumberText",
        "RegistrationNumber",
        "ApplicationDate",
        "MarkCategory",
        "MarkVerbalElementText",
        "MarkSignificantVerbalElementText",
        "MarkStandardCharacterIndicator",
        "GoodsServicesDescriptionText",
        "PublicationIdentifier",
        "LegalEntityName",
    ):
        assert said(ours, name) == said(theirs, name), name
    classes = ".//{*}ClassDescription/{*}ClassNumber"
    assert [each.text for each in ours.iterfind(classes)] == ["009", "042"]
    assert [each.text for each in theirs.iterfind(classes)] == ["009", "042"]
    applicants = [next(iter(said(each, "EntityName"))) for each in ours.iter("{*}Applicant")]
    assert applicants == [
        next(iter(said(each, "EntityName"))) for each in theirs.iter("{*}Applicant")
    ]
    towns = [said(each, "CityName", "PostalCode") for each in ours.iter("{*}Applicant")]
    assert towns == [said(each, "CityName", "PostalCode") for each in theirs.iter("{*}Applicant")]


@pytest.mark.shared
def test_what_an_office_added_of_its_own_is_named_once_each(shared: Path) -> None:
    findings = converted(shared, "us_sn76044902_tsdr").findings
    left_out = {str(each.details["element"]): each for each in findings if "LEFT_OUT" in each.code}

    assert {"TradeMarkExt", "ApplicantExt", "AssignmentBagExt", "MarkEventDetails"} <= set(left_out)
    assert "line 1, 3 times in all" in left_out["ApplicantExt"].message
    assert len(findings) < 30


@pytest.mark.shared
def test_no_finding_repeats_what_stands_in_the_document(shared: Path) -> None:
    for name in SAMPLES:
        root = etree.parse(shared / "samples" / "st66" / f"{name}.xml")
        texts = {str(each).strip() for each in root.getroot().itertext()}
        spoken = " ".join(each.message for each in converted(shared, name).findings)
        kinds = re.findall("“(.*?)”", spoken)
        assert not texts & set(kinds) - {"Normal", "Trademark Information"}, name
        assert not [each for each in texts if len(each) > 20 and each in spoken], name


@pytest.mark.shared
def test_the_same_document_gives_the_same_bytes(shared: Path) -> None:
    first, second = (converted(shared, "authored_b_application_wrapper") for _ in range(2))
    assert first == second
    assert first.xml.startswith(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<tmk:TrademarkTransaction xmlns:com='
    )
    assert b"schemaLocation" not in first.xml


@pytest.mark.parametrize(
    ("xml", "told"),
    [
        ("<Transaction/>", "its root is “Transaction”) is not an ST.66 document"),
        ('<Transaction xmlns="urn:x"/>', "is not an ST.66 document"),
        ('<TrademarkTransaction xmlns="urn:st96"/>', "ST.96 needs no conversion"),
        (NO_MARK, "there is no trade mark, party or term in this ST.66 document"),
        ("<!DOCTYPE Transaction><Transaction/>", "document type declaration"),
        ("<Transaction>", "not well-formed"),
        ("", "the file is empty"),
    ],
)
def test_what_cannot_be_converted_is_refused_with_a_sentence(xml: str, told: str) -> None:
    with pytest.raises(InputError, match=re.escape(told)):
        convert_st66(xml.encode(), source="x.xml")
