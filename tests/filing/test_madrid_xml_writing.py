"""The Madrid forms in ST.96: how a value was written, what goes without saying, what cannot be."""

import pytest

from gsfiler.core.errors import UnwritableDraft
from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.mark import Mark, MarkImage
from gsfiler.filing.form.part import Wording
from gsfiler.filing.form.parties import Applicant, Contact, Name, PostalAddress
from gsfiler.filing.form.payment import CurrentAccount, Payment
from gsfiler.filing.form.rights import ApplicationNumber, Priority
from gsfiler.filing.madrid import (
    Designation,
    MadridApplication,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from gsfiler.filing.messages.madrid_xml import madrid_to_xml
from tests.filing.st96_documents import application, comes_back, document, first_form, read

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


def test_an_attribute_without_a_value_is_kept_and_gives_way() -> None:
    address = (
        '<com:PostalStructuredAddress com:languageCode="">'
        '<com:AddressLineText com:sequenceNumber="">x</com:AddressLineText>'
        "<com:CountryCode>ES</com:CountryCode></com:PostalStructuredAddress>"
    )
    contact = (
        "<com:Contact><com:Name><com:EntityName>x</com:EntityName></com:Name>"
        f"<com:PostalAddressBag><com:PostalAddress>{address}</com:PostalAddress>"
        "</com:PostalAddressBag></com:Contact>"
    )
    data = document(application(applicants=f"<tmk:Applicant>{contact}</tmk:Applicant>"))
    assert comes_back(data)
    transaction = read(data)
    transaction.forms[0].applicants[0].contacts[0].addresses[0].language = "es"  # type: ignore[union-attr]
    assert b'<com:PostalStructuredAddress com:languageCode="es">' in madrid_to_xml(transaction)


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
            "“Number” and “Number in the form of ST.13” are filled in, and the standard takes",
        ),
        (
            MadridApplication(
                payments=[
                    Payment(current_account=CurrentAccount(account_number="1"), other_method="cash")
                ]
            ),
            "forms[0].payments[0]",
            "“Current account” and “Other method” are filled in",
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
            "“Name” and “Name and address as given” are filled in",
        ),
        (
            MadridApplication(mark=Mark(images=[MarkImage(is_colour=True, colour_mode="Colour")])),
            "forms[0].mark.images[0]",
            "“In colour” and “Colour mode” are filled in",
        ),
        (
            MadridSubsequentDesignation(effective_after_renewal=False, effective_after_change="1"),
            "forms[0]",
            "“To take effect after the renewal” and “To take effect after the recording of” are",
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
