"""The Madrid forms in ST.96: read, written, and nothing lost on the way."""

from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
import xmlschema
from lxml import etree

from gsfiler.core.errors import InputError, UnsupportedDocument, UnwritableDraft
from gsfiler.filing.goods import ClassDescription, GoodsServices
from gsfiler.filing.madrid import (
    Designation,
    MadridApplication,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from gsfiler.filing.madrid_xml import madrid_to_xml, read_madrid
from gsfiler.filing.mark import Mark, MarkImage
from gsfiler.filing.part import Wording
from gsfiler.filing.parties import Applicant, Contact, Name, PostalAddress
from gsfiler.filing.payment import CurrentAccount, Payment
from gsfiler.filing.rights import ApplicationNumber, Priority
from gsfiler.st96.schemas import OfficialSchemas
from tests.filing.st96_documents import CLOSURE, application, document, unified

LEFT_OUT = "was left out."


def read(data: bytes) -> MadridTransaction:
    return read_madrid(data, source="filing.xml")[0]


def told(data: bytes) -> list[tuple[str, str]]:
    findings = read_madrid(data, source="filing.xml")[1]
    return [(each.path, each.finding.message) for each in findings]


def first_form(data: bytes) -> MadridApplication:
    form = read(data).forms[0]
    assert isinstance(form, MadridApplication)
    return form


def comes_back(data: bytes) -> bool:
    return unified(madrid_to_xml(read(data))) == unified(data)


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


# Ways of writing that mean the same


@pytest.mark.parametrize("said", ["1", "0", " true ", "false"])
def test_a_yes_or_no_is_written_as_it_was_read_until_it_changes(said: str) -> None:
    data = document(
        application(after_basic_marks=f"<com:ColourIndicator>{said}</com:ColourIndicator>")
    )
    transaction = read(data)
    form = transaction.forms[0]
    assert isinstance(form, MadridApplication)
    assert madrid_to_xml(transaction).count(f">{said}</com:ColourIndicator>".encode()) == 1

    form.mark.is_colour = not form.mark.is_colour
    word = b"true" if form.mark.is_colour else b"false"
    assert b">" + word + b"</com:ColourIndicator>" in madrid_to_xml(transaction)


def test_words_in_italics_are_kept_until_the_name_changes() -> None:
    organization = (
        "<com:OrganizationName><com:OrganizationStandardName>Farola <com:I>Norte</com:I> S.L."
        "</com:OrganizationStandardName></com:OrganizationName>"
    )
    entity = "<com:EntityName>Puente <com:B>IP</com:B>&amp;<com:Br/>Co</com:EntityName>"
    contact = f"<com:Contact><com:Name>{organization}{entity}</com:Name></com:Contact>"
    data = document(application(applicants=f"<tmk:Applicant>{contact}</tmk:Applicant>"))
    transaction = read(data)
    names = transaction.forms[0].applicants[0].contacts[0].names  # type: ignore[union-attr]
    assert [name.display for name in names] == ["Farola Norte S.L.", "Puente IP&Co"]
    assert comes_back(data)

    names[0].organization_name, names[1].organization_name = "Farola Sur", "Puente"
    written = madrid_to_xml(transaction)
    assert b">Farola Sur</com:OrganizationStandardName>" in written
    assert b"<com:EntityName>Puente</com:EntityName>" in written


def test_an_order_that_the_schema_leaves_open_is_remembered() -> None:
    parts = {
        "c": "<com:Contact><com:ContactText>{}</com:ContactText></com:Contact>",
        "p": "<com:PartyIdentifier>{}</com:PartyIdentifier>",
        "l": "<com:LegalEntityName>{}</com:LegalEntityName>",
    }
    made = "".join(parts[each].format(n) for n, each in enumerate("cplpcl"))
    data = document(application(applicants=f"<tmk:Applicant>{made}</tmk:Applicant>"))
    transaction = read(data)
    applicant = first_form(data).applicants[0]
    assert applicant.legal_entity == "2"
    assert [each.contact_text for each in applicant.contacts] == ["0", "4"]
    assert comes_back(data)

    transaction.forms[0].applicants[0].contacts.append(  # type: ignore[union-attr]
        Contact(contact_text="later")
    )
    assert b">later<" in madrid_to_xml(transaction)


def test_an_empty_element_gives_way_to_what_is_filled_in() -> None:
    person = (
        "<com:PersonName><com:PersonStructuredName><com:LastName/></com:PersonStructuredName>"
        "</com:PersonName>"
    )
    contact = f"<com:Contact><com:Name>{person}</com:Name></com:Contact>"
    data = document(application(applicants=f"<tmk:Applicant>{contact}</tmk:Applicant>"))
    assert comes_back(data)

    transaction = read(data)
    name = transaction.forms[0].applicants[0].contacts[0].names[0]  # type: ignore[union-attr]
    name.last_name = "Ibarra"
    written = madrid_to_xml(transaction)
    assert written.count(b"com:LastName") == 2
    assert b"<com:LastName>Ibarra</com:LastName>" in written

    name.last_name, name.full_name = "", "Marta Ibarra"
    assert b"LastName" not in madrid_to_xml(transaction)


# What goes without saying


def test_the_header_counts_the_messages() -> None:
    transaction = MadridTransaction(forms=[MadridApplication(), MadridSubsequentDesignation()])
    text = madrid_to_xml(transaction).decode()
    assert "<com:TransactionTotalQuantity>2</com:TransactionTotalQuantity>" in text
    assert text.count("<com:TransactionTotalQuantity>1</com:TransactionTotalQuantity>") == 2
    assert ">Subsequent designation</tmk:MadridOfficeTransactionCategory>" in text
    assert "CountBag" not in madrid_to_xml(MadridTransaction(forms=[MadridApplication()])).decode()


def test_a_header_that_counts_otherwise_is_kept_until_it_counts_right() -> None:
    data = document(application(), application(), total="7")
    transaction = read(data)
    assert transaction.total == "7"
    assert comes_back(data)

    transaction = read(document(application(), application()))
    assert transaction.total == ""
    transaction.forms.append(MadridApplication())
    assert b"<com:TransactionTotalQuantity>3<" in madrid_to_xml(transaction)


def test_lines_of_an_address_are_numbered() -> None:
    address = PostalAddress(address_lines=["one", "two"])
    form = MadridApplication(applicants=[Applicant(contacts=[Contact(addresses=[address])])])
    text = madrid_to_xml(MadridTransaction(forms=[form])).decode()
    assert '<com:AddressLineText com:sequenceNumber="2">two</com:AddressLineText>' in text


def test_numbers_of_lines_that_say_more_are_kept() -> None:
    lines = "".join(
        f'<com:AddressLineText com:sequenceNumber="{n}">x</com:AddressLineText>' for n in ("1", "3")
    )
    address = (
        f"<com:PostalStructuredAddress>{lines}<com:CountryCode>ES</com:CountryCode>"
        "</com:PostalStructuredAddress>"
    )
    contact = (
        "<com:Contact><com:Name><com:EntityName>x</com:EntityName></com:Name>"
        f"<com:PostalAddressBag><com:PostalAddress>{address}</com:PostalAddress>"
        "</com:PostalAddressBag></com:Contact>"
    )
    data = document(application(applicants=f"<tmk:Applicant>{contact}</tmk:Applicant>"))
    lines_read = first_form(data).applicants[0].contacts[0].addresses[0].address_lines
    assert [bool(line.kept_attributes) for line in lines_read] == [False, True]
    assert comes_back(data)


def test_the_classes_are_said_before_the_texts() -> None:
    goods = GoodsServices(
        classification_version="13-2026",
        class_descriptions=[
            ClassDescription(class_number=number, descriptions=[Wording(text="x")])
            for number in ("9", "42", "9")
        ],
    )
    text = madrid_to_xml(MadridTransaction(forms=[MadridApplication(goods_services=[goods])]))
    again = read(text)
    assert text.count(b"<tmk:GoodsServicesClassification>") == 2
    assert text.count(b"<com:ClassificationVersion>13-2026</com:ClassificationVersion>") == 2
    assert again.forms[0].goods_services == [goods]  # type: ignore[union-attr]


def test_an_edition_said_twice_changes_in_both_places() -> None:
    goods = application().replace(
        "</tmk:GoodsServicesClassificationBag>",
        "</tmk:GoodsServicesClassificationBag>"
        "<com:ClassificationVersion>12-2026</com:ClassificationVersion>",
    )
    data = document(goods)
    assert comes_back(data)
    transaction = read(data)
    listed = transaction.forms[0].goods_services[0]  # type: ignore[union-attr]
    assert listed.classifications == []
    listed.classification_version = "13-2026"
    assert madrid_to_xml(transaction).count(b"13-2026") == 2


def test_classes_that_differ_from_the_texts_are_kept() -> None:
    data = document(application().replace("<tmk:ClassNumber>25<", "<tmk:ClassNumber>35<", 1))
    listed = first_form(data).goods_services[0]
    assert [each.class_number for each in listed.classifications] == ["35"]
    assert listed.classification_version == "12-2026"
    assert comes_back(data)


# What cannot be written


@pytest.mark.parametrize(
    ("form", "path", "problem"),
    [
        (
            MadridApplication(applicants=[Applicant(legal_entity="a\x00b")]),
            "forms[0].applicants[0].legal_entity",
            "the character U+0000 at position 2 of the text cannot be written in XML.",
        ),
        (
            MadridApplication(mark=Mark(feature_categories=["Word", "\ufffe"])),
            "forms[0].mark.feature_categories[1]",
            "the character U+FFFE",
        ),
        (
            MadridApplication(applicants=[Applicant(sequence_number="\x0b")]),
            "forms[0].applicants[0].",
            "the character U+000B",
        ),
        (
            MadridApplication(
                priorities=[Priority(number=ApplicationNumber(number="1", st13_number="2"))]
            ),
            "forms[0].priorities[0].number",
            "number and st13_number are filled in, and the standard takes only one of them.",
        ),
        (
            MadridApplication(
                payments=[
                    Payment(current_account=CurrentAccount(account_number="1"), other_method="cash")
                ]
            ),
            "forms[0].payments[0]",
            "current_account and other_method are filled in",
        ),
        (
            MadridApplication(
                applicants=[
                    Applicant(
                        contacts=[Contact(names=[Name(organization_name="A")], contact_text="B")]
                    )
                ]
            ),
            "forms[0].applicants[0].contacts[0]",
            "names and contact_text are filled in",
        ),
        (
            MadridApplication(mark=Mark(images=[MarkImage(is_colour=True, colour_mode="Colour")])),
            "forms[0].mark.images[0]",
            "is_colour and colour_mode are filled in",
        ),
        (
            MadridSubsequentDesignation(effective_after_renewal=False, effective_after_change="1"),
            "forms[0]",
            "effective_after_renewal and effective_after_change are filled in",
        ),
        (
            MadridApplication(designations=[Designation(kept=["<a>"])]),
            "forms[0].designations[0].kept",
            "the XML that was kept here cannot be read",
        ),
        (
            MadridApplication(designations=[Designation(kept=["<!DOCTYPE a><a/>"])]),
            "forms[0].designations[0].kept",
            "the XML that was kept here cannot be read",
        ),
        (
            MadridApplication(designations=[Designation(kept=["<a/>"])]),
            "forms[0].designations[0].kept",
            "a cannot stand in tmk:DesignatedCountry, where it was kept.",
        ),
        (
            MadridApplication(designations=[Designation(kept_attributes={"x": "1"})]),
            "forms[0].designations[0].kept",
            "x cannot stand in tmk:DesignatedCountry",
        ),
    ],
)
def test_what_cannot_be_written_is_named_with_its_place(
    form: MadridApplication | MadridSubsequentDesignation, path: str, problem: str
) -> None:
    with pytest.raises(UnwritableDraft) as caught:
        madrid_to_xml(MadridTransaction(forms=[form]))
    assert str(caught.value).startswith(path)
    assert problem in str(caught.value)


def test_a_sequence_number_where_the_standard_has_no_room_for_one_is_not_lost_silently() -> None:
    form = MadridApplication(mark=Mark(descriptions=[Wording(text="x", sequence_number="1")]))
    with pytest.raises(UnwritableDraft, match="sequence_number"):
        madrid_to_xml(MadridTransaction(forms=[form]))


def test_a_filing_of_sixty_classes_is_written_within_a_fifth_of_a_second() -> None:
    terms = "; ".join(f"apparatus number {number} for cutting" for number in range(34))
    goods = GoodsServices(
        classification_version="13-2026",
        class_descriptions=[
            ClassDescription(class_number=str(number % 45 + 1), descriptions=[Wording(text=terms)])
            for number in range(60)
        ],
    )
    transaction = read(document(application()))
    transaction.forms[0].goods_services = [goods]  # type: ignore[union-attr]
    times = [perf_counter()]
    for _ in range(5):
        madrid_to_xml(transaction)
        times.append(perf_counter())
    assert min(after - before for before, after in pairwise(times)) < 0.2
