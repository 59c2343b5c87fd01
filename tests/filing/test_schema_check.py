"""The schema's faults of a draft, each at its field."""

from gsfiler.filing.draft import new_draft
from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.parties import Contact, Name
from gsfiler.filing.form.payment import BankTransfer
from gsfiler.filing.madrid import MadridApplication, MadridTransaction
from gsfiler.filing.messages.element_words import text_in_form_words
from gsfiler.filing.messages.form_elements import form_elements
from gsfiler.filing.messages.madrid_xml import read_madrid
from gsfiler.filing.messages.schema_check import check_as_st96
from tests.filing.st96_documents import application, document


def places(transaction: MadridTransaction) -> list[tuple[str, str]]:
    found = check_as_st96(transaction, official=None)
    return [(each.path, each.finding.code) for each in found]


def test_an_empty_draft_misses_what_the_standard_requires() -> None:
    assert places(new_draft("madrid").transaction) == [
        (path, "XML_MISSING")
        for path in (
            "office",
            "request_date",
            "forms[0].application_language",
            "forms[0].applicants",
            "forms[0].basic_marks",
            "forms[0].goods_services",
            "forms[0].designations",
            "forms[0].receiving_office_date",
            "forms[0].payments",
        )
    ]


def test_faults_are_led_back_to_their_fields() -> None:
    transaction, _ = read_madrid(document(application()), source="x")
    assert places(transaction) == []
    form = transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.designations[0].country = "us"
    form.basic_marks[0].registrations[0].date = ""
    form.mark.feature_categories = ["Word", "3-D"]
    form.mark.images = [{"file_name": "a.png", "height": "12"}]  # type: ignore[list-item]
    form.payments[0].payable_total.currency = "SFR"
    form.goods_services[0].class_descriptions[0].descriptions = []
    assert places(transaction) == [
        ("forms[0].basic_marks[0].registrations[0].date", "XML_MISSING"),
        ("forms[0].mark.feature_categories[1]", "XML_VALUE"),
        ("forms[0].mark.images[0].height", "XML_ATTRIBUTE_MISSING"),
        ("forms[0].goods_services[0].class_descriptions[0].descriptions", "XML_MISSING"),
        ("forms[0].designations[0].country", "XML_VALUE"),
        ("forms[0].payments[0].payable_total", "XML_ATTRIBUTE_VALUE"),
    ]


def test_what_cannot_be_written_at_all_is_a_fault_at_its_field() -> None:
    broken = MadridTransaction(office="\x01", forms=[MadridApplication()])
    (found,) = check_as_st96(broken, official=None)
    assert (found.path, found.finding.code) == ("office", "XML_UNWRITABLE")
    assert found.finding.message == (
        "The character U+0001 at position 1 of the text cannot be written in XML. Delete it."
    )


def test_a_version_that_is_not_written_is_a_fault_at_its_field() -> None:
    (found,) = check_as_st96(MadridTransaction(st96_version="V5_0"), official=None)
    assert (found.path, found.finding.code) == ("st96_version", "XML_UNWRITABLE")
    assert "Version V5_0 of ST.96 is not supported; this program writes V6_0." in (
        found.finding.message
    )


def test_faults_are_told_in_the_words_of_the_form_with_the_element_beside() -> None:
    transaction, _ = read_madrid(document(application()), source="x")
    form = transaction.forms[0]
    assert isinstance(form, MadridApplication)
    form.designations = []
    form.documents = [Document(document_kind="MM18")]
    form.payments[0].payable_total.currency = "SFR"
    person = Name(kind="person", full_name="Ana Ruiz", first_name="Ana")
    form.applicants[0].contacts = [Contact(names=[person])]
    (unwritable,) = check_as_st96(transaction, official=None)
    assert unwritable.finding.message == (
        "“Full name” and “Given name” are filled in, and the standard takes only one of them. "
        "Empty the others."
    )
    form.applicants[0].contacts[0].names[0].full_name = ""
    messages = [each.finding.message for each in check_as_st96(transaction, official=None)]
    assert messages == [
        "“Family name” is missing in “Name”, after “Given name”.",
        (
            "“Designation” is missing in “Application for international "
            "registration (MM2)”, after “List”."
        ),
        (
            "The attribute “Currency” of “Total to be paid” "
            "is “SFR”; write a currency code of ISO 4217, such as CHF."
        ),
        "“Document name” is missing in “Document”, before “Document kind”.",
    ]


def test_a_transfer_is_told_in_the_words_of_the_form() -> None:
    transaction, _ = read_madrid(document(application()), source="x")
    payment = transaction.forms[0].payments[0]
    payment.mode, payment.current_account = "Later payment", None
    payment.bank_transfer = BankTransfer(origin_bank="Banco del Faro", date="today")
    messages = [each.finding.message for each in check_as_st96(transaction, official=None)]
    assert messages == [
        "“Number of the transfer” is missing in “Bank transfer”, before “Transfer made on”.",
        "“Transfer made on” holds “today”; write a date such as 2026-01-31.",
        (
            "“WIPO’s account it was paid into” is missing in “Bank transfer”, after “Bank it was "
            "paid from”."
        ),
    ]


def test_every_element_that_has_a_field_has_words_of_the_form() -> None:
    for each in form_elements():
        told = text_in_form_words(f"{each.name} is empty.")
        assert told.startswith("“"), each
        assert told.endswith("” is empty."), each
        assert "com:" not in told, each


def test_what_the_form_has_no_words_for_is_told_by_its_element() -> None:
    assert text_in_form_words("com:PublicationContact is kept.") == (
        "com:PublicationContact is kept."
    )


def test_a_fault_inside_what_is_kept_is_told_at_the_part_around_it() -> None:
    image = (
        "<tmk:MarkImageBag><tmk:MarkImage><com:FileName>a.png</com:FileName>"
        "<tmk:MarkImageQualityIndicator>good</tmk:MarkImageQualityIndicator></tmk:MarkImage>"
        "</tmk:MarkImageBag>"
    )
    transaction, _ = read_madrid(document(application(after_basic_marks=image)), source="x")
    assert places(transaction) == [("forms[0].mark.images[0]", "XML_VALUE")]
