"""The Madrid forms in ST.96: read, written, and nothing lost on the way."""

from pathlib import Path

import pytest
import xmlschema
from lxml import etree

from gsfiler.core.errors import InputError, UnsupportedDocument
from gsfiler.filing.form.payment import CurrentAccount
from gsfiler.filing.madrid import (
    MadridTransaction,
)
from gsfiler.filing.messages.madrid_xml import madrid_to_xml, read_madrid
from gsfiler.st96.schemas import OfficialSchemas
from tests.filing.st96_documents import (
    CLOSURE,
    application,
    comes_back,
    document,
    first_form,
    read,
    told,
    unified,
)

LEFT_OUT = "was left out."


@pytest.mark.shared
@pytest.mark.parametrize("name", ["madrid_minimal.xml", "madrid_rich.xml"])
def test_the_samples_come_back_equal_and_valid(
    name: str, shared: Path, official: OfficialSchemas
) -> None:
    data = (shared / "samples" / "st96" / name).read_bytes()
    transaction, findings = read_madrid(data, source=name)
    written = madrid_to_xml(transaction)

    assert findings == ()
    assert unified(written) == unified(data)
    root = etree.fromstring(written)
    schema = official.schema("V6_0", root)
    assert schema is not None
    assert schema.messages(root) == []
    path = shared / "st96" / "V6_0" / "MadridOfficeToIBTransaction_V6_0.xsd"
    xmlschema.XMLSchema10(str(path)).validate(written.decode())


@pytest.mark.shared
def test_what_is_wrong_by_the_rules_alone_is_read_as_it_stands(shared: Path) -> None:
    paths = sorted((shared / "samples" / "st96_semantic").glob("s_*.xml"))
    filings = [path.read_bytes() for path in paths if b"<tmk:Madrid" in path.read_bytes()]
    assert len(filings) == 10
    for data in filings:
        assert told(data) == []
        assert comes_back(data)


@pytest.mark.shared
def test_of_a_broken_document_what_is_left_out_is_told(shared: Path) -> None:
    left_out = {
        "m_two_correspondence_addresses.xml": (
            "forms[0]",
            "com:CorrespondenceAddress (line 45) stands a second time in tmk:MadridApplication and "
            + LEFT_OUT,
        ),
        "m_unqualified_attribute.xml": (
            "forms[0].correspondence_address.contacts[0].addresses[0].address_lines[0]",
            "The attribute sequenceNumber of com:AddressLineText (line 36) " + LEFT_OUT,
        ),
        "m_wrong_namespace_payment.xml": (
            "forms[0]",
            "tmk:PaymentBag (line 68) has no place in tmk:MadridApplication and " + LEFT_OUT,
        ),
    }
    for path in sorted((shared / "samples" / "st96_invalid").glob("m_*.xml")):
        if path.name != "m_wrong_st96_version.xml":
            expected = [left_out[path.name]] if path.name in left_out else []
            assert told(path.read_bytes()) == expected, path.name


@pytest.mark.shared
@pytest.mark.parametrize(
    ("folder", "name", "what"),
    [
        ("st96_invalid", "m_wrong_st96_version.xml", "version V5_0 of ST.96 is not supported"),
        ("st96", "uspto_rn2178784_st96_2.2.1.xml", "names no version: com:st96Version is missing"),
        ("st96", "uspto_sn76044902_st96.xml", "names no version: com:st96Version is missing"),
        ("st96", "uspto_rn2178784_st96_D3.xml", "a draft of ST.96 from before its first version"),
        ("st96", "hague_minimal.xml", "is a dgn:HagueOfficeToIBTransaction, not a Madrid filing"),
        ("st66", "us_sn76044902_tsdr.xml", "a document under ST.66"),
        ("st86", "authored_s1_application.xml", "a document under ST.86"),
    ],
)
def test_what_is_not_read_is_named_as_what_it_is(
    folder: str, name: str, what: str, shared: Path
) -> None:
    data = (shared / "samples" / folder / name).read_bytes()
    with pytest.raises(UnsupportedDocument, match="line") as caught:
        read_madrid(data, source=name)
    assert what in str(caught.value)


def test_a_later_version_is_declined_by_name() -> None:
    data = document(application()).replace(b"V6_0", b"V8_0")
    with pytest.raises(UnsupportedDocument, match=r"version V8_0 of ST\.96 is not supported"):
        read(data)
    with pytest.raises(UnsupportedDocument, match="version V8_0"):
        madrid_to_xml(MadridTransaction(), version="V8_0")


@pytest.mark.parametrize("data", [b"", b"<a", b"<!DOCTYPE a><a/>", "<ä/>".encode("utf-16")])
def test_what_is_no_filing_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"filing\.xml"):
        read(data)


def test_writing_is_utf_8_with_line_feeds_and_two_spaces() -> None:
    lines = madrid_to_xml(read(document(application()))).decode("utf-8").split("\n")
    assert lines[0] == '<?xml version="1.0" encoding="UTF-8"?>'
    assert lines[2] == "  <tmk:MadridOfficeTransactionHeader>"
    assert lines[3] == "    <com:IPOfficeCode>ES</com:IPOfficeCode>"
    assert lines[-1] == ""
    assert not any("\r" in line or line != line.rstrip() for line in lines)


def test_other_prefixes_and_blanks_make_no_difference() -> None:
    plain = document(application())
    other = plain.replace(b"com:", b"ns1:").replace(b"tmk:", b"ns2:").replace(b"><", b">\r\n\t<")
    other = other.replace(b"xmlns:com", b"xmlns:ns1").replace(b"xmlns:tmk", b"xmlns:ns2")
    assert read(other) == read(plain)
    assert madrid_to_xml(read(other)) == madrid_to_xml(read(plain))


# What has no field


def test_elements_without_a_field_are_kept_at_their_place() -> None:
    image = (
        "<tmk:MarkImageBag><tmk:MarkImage><com:FileName>a.png</com:FileName>"
        "<tmk:MarkImageClassification><com:FigurativeElementClassificationBag>"
        "<com:ViennaClassificationBag><com:ViennaClassificationText>1.1"
        "</com:ViennaClassificationText></com:ViennaClassificationBag>"
        "</com:FigurativeElementClassificationBag></tmk:MarkImageClassification>"
        "<com:ColourIndicator>1</com:ColourIndicator></tmk:MarkImage></tmk:MarkImageBag>"
    )
    data = document(application(after_basic_marks=image))
    form = first_form(data)
    assert "1.1" in form.mark.images[0].kept[0]
    assert form.mark.images[0].is_colour is True
    assert comes_back(data)
    assert told(data) == []


def test_other_messages_are_kept_in_their_order_and_told() -> None:
    data = document(CLOSURE, application(), CLOSURE.replace("12-25", "12-26"))
    transaction = read(data)
    assert [each.form for each in transaction.forms] == ["madrid"]
    kept = (
        "tmk:MadridOfficeClosureDay (line 1) is kept and written again as it stands, but cannot be "
        "shown or changed here."
    )
    assert told(data) == [("", kept)] * 2
    assert comes_back(data)


def test_what_no_table_knows_is_left_out_with_a_word() -> None:
    strange = "<com:Colour xmlns:x='urn:x' x:of='sky'>blue</com:Colour>"
    data = document(application(start=strange), root='xmlns:x="urn:x" x:own="1"')
    assert told(data) == [
        ("", "The attribute {urn:x}own of tmk:MadridOfficeToIBTransaction (line 1) was left out."),
        (
            "forms[0]",
            "com:Colour (line 1) has no place in tmk:MadridApplication and was left out.",
        ),
    ]


def test_text_between_elements_is_told() -> None:
    data = document(application(applicants="and others"))
    assert told(data) == [
        (
            "forms[0]",
            "The text “and others” between the elements of tmk:ApplicantBag (line 1) was left out.",
        ),
    ]


def test_the_place_of_a_schema_is_kept_and_never_followed() -> None:
    place = (
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="urn:x http://192.0.2.1/x.xsd"'
    )
    data = document(application(), root=place)
    assert comes_back(data)
    assert told(data) == []


def test_a_yes_or_no_that_says_neither_is_kept_and_told() -> None:
    data = document(application(after_basic_marks="<com:ColourIndicator>yes</com:ColourIndicator>"))
    assert first_form(data).mark.is_colour is None
    assert [place for place, _ in told(data)] == ["forms[0]"]
    assert comes_back(data)


def test_what_is_inside_or_beside_a_plain_text_is_told() -> None:
    reference = (
        "<com:ApplicantFileReference com:id='1'>a<com:B>b</com:B>c</com:ApplicantFileReference>"
    )
    data = document(application(start=reference))
    assert first_form(data).applicant_file_reference == "ac"
    assert [message.partition(" (")[0] for _, message in told(data)] == [
        "The attribute com:id of com:ApplicantFileReference",
        "com:B",
    ]


# Passwords and cards


def test_the_password_of_an_account_is_never_stored() -> None:
    method = (
        "<com:PaymentMethod><com:CurrentAccount><com:AccountNumber>12</com:AccountNumber>"
        "<com:CurrentAccountPassword>s3cret</com:CurrentAccountPassword></com:CurrentAccount>"
        "</com:PaymentMethod>"
    )
    data = document(
        application(payment=method + "<com:FeePayableTotalAmount>1</com:FeePayableTotalAmount>")
    )
    transaction = read(data)
    assert "s3cret" not in transaction.model_dump_json()
    assert transaction.forms[0].payments[0].current_account == CurrentAccount(account_number="12")
    reason = "was not taken over: gsfiler never stores passwords or card data."
    place = "forms[0].payments[0].current_account"
    assert told(data) == [(place, f"com:CurrentAccountPassword (line 1) {reason}")]


CARD = (
    "<com:PaymentMethod><com:Card><com:CardProviderCategory>Visa</com:CardProviderCategory>"
    "<com:MaskedPAN>****4242</com:MaskedPAN></com:Card></com:PaymentMethod>"
)


def test_a_card_is_never_stored_nor_an_empty_shell_of_it_written() -> None:
    data = document(
        application(payment=f"{CARD}<com:FeePayableTotalAmount>1</com:FeePayableTotalAmount>")
    )
    transaction = read(data)
    assert "4242" not in transaction.model_dump_json()
    assert b"PaymentMethod" not in madrid_to_xml(transaction)
    assert [path for path, _ in told(data)] == ["forms[0].payments[0]"]


def test_cards_in_messages_that_are_kept_are_not_kept() -> None:
    renewal = (
        f"<tmk:MadridRenewalRequest><com:PaymentBag><com:Payment>{CARD}</com:Payment>"
        "</com:PaymentBag></tmk:MadridRenewalRequest>"
    )
    transaction = read(document(application(), renewal))
    assert "com:Payment" in transaction.kept[0]
    assert "4242" not in transaction.model_dump_json()
    assert "PaymentMethod" not in transaction.kept[0]
