"""The items of the Madrid forms, in the order of the form: MM2 (application), MM4 (designation).

The numbers are those of the form where it has one. Who looks for the law finds it in the rules
(:mod:`gsfiler.filing.rules`); the sentences here only say what belongs into a field.
"""

from PySide6.QtCore import QCoreApplication

from gsfiler.filing.draft import FormKind
from gsfiler.gui import form_choices as choices
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, ItemSpec, Kind, Width
from gsfiler.gui.madrid_marks import (
    basic_marks,
    indications,
    later_indications,
    limitations,
    list_hint,
    mark,
    priorities,
    seniorities,
)
from gsfiler.gui.madrid_parties import address, applicants, holders, names, representative
from gsfiler.gui.words import day_hint

translate = QCoreApplication.translate


def items_of(kind: FormKind) -> tuple[ItemSpec, ...]:
    """Return the items of a form."""
    return application_items() if kind == "madrid" else designation_items()


def application_items() -> tuple[ItemSpec, ...]:
    """Return the items of the international application (form MM2)."""
    return (
        _origin(), applicants(), representative("4"), basic_marks("5"), priorities(), mark(),
        indications(), _goods(), limitations("10"), _designations("11"), seniorities("11"),
        _documents(), _fees(), _signatures("12"), _certification(),
    )  # fmt: skip


def designation_items() -> tuple[ItemSpec, ...]:
    """Return the items of the subsequent designation (form MM4)."""
    return (
        _registration(), holders(), representative("3"), _designations("4"), limitations("5"),
        later_indications(), seniorities("4"), _documents(), _fees(), _signatures("7"),
        _later_certification(),
    )  # fmt: skip


def _origin() -> ItemSpec:
    return ItemSpec(
        "origin",
        "1",
        translate("MadridItems", "Office of origin and language"),
        (
            "office", "request_date", "forms[0].applicant_file_reference",
            "forms[0].application_language", "forms[0].correspondence_language",
            "forms[0].correspondence_address", "desk.notes",
        ),
        (
            FieldSpec(
                "/office", translate("MadridItems", "Office of origin"), Kind.CHOICE, Width.HALF,
                choices.offices,
            ),
            FieldSpec(
                "applicant_file_reference",
                translate("MadridItems", "Your reference"),
                width=Width.HALF,
            ),
            FieldSpec(
                "application_language",
                translate("MadridItems", "Language of the application"),
                Kind.CHOICE,
                Width.HALF,
                choices.madrid_languages,
                told=translate("MadridItems", "All texts of the application are in this language."),
            ),
            *_correspondence(),
            _notes(),
        ),
        told=translate(
            "MadridItems",
            "The application goes to the International Bureau through this Office.",
        ),
    )  # fmt: skip


def _notes() -> FieldSpec:
    return FieldSpec(
        "/desk.notes", translate("MadridItems", "Notes of your own"), Kind.TEXT,
        told=translate("MadridItems", "Kept with the filing, never sent."),
    )  # fmt: skip


def _correspondence() -> tuple[HeadingSpec | FieldSpec | GroupSpec, ...]:
    return (
        HeadingSpec(
            translate("MadridItems", "Correspondence (optional)"),
            translate(
                "MadridItems",
                "Left empty, the International Bureau writes to the representative, or else to the "
                "first applicant, in the language of the application.",
            ),
        ),
        FieldSpec("correspondence_language", translate("MadridItems", "Language of correspondence"),
                  Kind.CHOICE, Width.HALF, choices.madrid_languages),
        FieldSpec("correspondence_address.party_category",
                  translate("MadridItems", "Correspondence goes to"), Kind.CHOICE, Width.HALF,
                  choices.correspondence_parties),
        GroupSpec(
            "correspondence_address.contacts",
            translate("MadridItems", "Another address for correspondence"),
            translate("MadridItems", "Give another address for correspondence"),
            translate("MadridItems", "Remove the other address for correspondence"),
            (*names(""), *address("")),
            most=1,
        ),
    )  # fmt: skip


def _goods() -> ItemSpec:
    return ItemSpec(
        "goods",
        "10",
        translate("MadridItems", "Goods and services"),
        ("forms[0].goods_services",),
        view="goods",
    )


def _designations(number: str) -> ItemSpec:
    return ItemSpec(
        "designations",
        number,
        translate("MadridItems", "Designations"),
        ("forms[0].designations", "forms[0].second_language", "desk.intention_to_use_read"),
        (*(() if number == "4" else (_second_language(),)), _statements()),
        view="designations",
    )


def _statements() -> FieldSpec:
    return FieldSpec(
        "/desk.intention_to_use_read",
        translate("MadridItems", "Statements read to the applicant, for these parties"),
        Kind.CODES,
        hint="GB, IN",
        told=translate(
            "MadridItems",
            "Designating some parties declares an intention to use or a lawful business. Kept with "
            "the filing, never sent.",
        ),
    )


def _second_language() -> FieldSpec:
    return FieldSpec(
        "second_language",
        translate("MadridItems", "Second language for the European Union"),
        Kind.CHOICE,
        Width.HALF,
        choices.second_languages,
        told=translate("MadridItems", "Another than that of the application."),
        only_for=("designations", "EM"),
    )


def _documents() -> ItemSpec:
    return ItemSpec(
        "documents",
        "",
        translate("MadridItems", "Annexed documents"),
        ("forms[0].documents", "attachments"),
        (_document_group(),),
        view="documents",
        told=translate(
            "MadridItems",
            "Forms MM17 and MM18, and what else goes with the application.",
        ),
    )


def _document_group() -> GroupSpec:
    return GroupSpec(
        "documents",
        translate("MadridItems", "Document {number}"),
        "",
        "",
        (
            FieldSpec("document_kind", translate("MadridItems", "Annexed as"), Kind.CHOICE,
                      Width.HALF, choices.document_kinds),
            FieldSpec("file_name", translate("MadridItems", "Name of the file"), width=Width.HALF),
            FieldSpec("document_date", translate("MadridItems", "Dated"), Kind.DATE, Width.HALF,
                      hint=day_hint()),
            FieldSpec("language", translate("MadridItems", "Language of the document"),
                      Kind.CHOICE, Width.HALF, choices.madrid_languages),
        ),
    )  # fmt: skip


def _payment() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec("payments[0].mode", translate("MadridItems", "Paid by"), Kind.CHOICE,
                  choices=choices.payment_modes),
        *_account(),
        *_transfer(),
        FieldSpec("payments[0].reference", translate("MadridItems", "Payment reference"),
                  width=Width.HALF,
                  told=translate("MadridItems",
                                 "Of a payment made already: the number of WIPO’s receipt.")),
        FieldSpec("payments[0].payer_names[0].organization_name",
                  translate("MadridItems", "Payer"), width=Width.HALF),
        FieldSpec("payments[0].payable_total.amount",
                  translate("MadridItems", "Total to be paid"), width=Width.THIRD,
                  told=translate("MadridItems", "As in 1250.00.")),
        FieldSpec("payments[0].payable_total.currency",
                  translate("MadridItems", "Currency"), width=Width.THIRD, hint="CHF"),
        FieldSpec("payments[0].date", translate("MadridItems", "Paid on"), Kind.DATE,
                  Width.THIRD, hint=day_hint()),
    )  # fmt: skip


def _account() -> tuple[FieldSpec, ...]:
    mode = "payments[0].mode", "Current account"
    account = "payments[0].current_account"
    return (
        FieldSpec(f"{account}.account_number", translate("MadridItems", "Account number"),
                  width=Width.HALF, only_for=mode),
        FieldSpec(f"{account}.holder_names[0].organization_name",
                  translate("MadridItems", "Holder of the account"), width=Width.HALF,
                  only_for=mode),
    )  # fmt: skip


def _transfer() -> tuple[FieldSpec, ...]:
    mode = "payments[0].mode", "Later payment"
    transfer = "payments[0].bank_transfer"
    return (
        FieldSpec(f"{transfer}.date", translate("MadridItems", "Transfer made on"), Kind.DATE,
                  Width.HALF, hint=day_hint(), only_for=mode,
                  told=translate("MadridItems",
                                 "Leave all four empty while nothing has been paid.")),
        FieldSpec(f"{transfer}.identifier.identifier",
                  translate("MadridItems", "Number of the transfer"), width=Width.HALF,
                  only_for=mode),
        FieldSpec(f"{transfer}.destination_account",
                  translate("MadridItems", "WIPO’s account it was paid into"), width=Width.HALF,
                  only_for=mode),
        FieldSpec(f"{transfer}.origin_bank", translate("MadridItems", "Bank it was paid from"),
                  width=Width.HALF, only_for=mode),
    )  # fmt: skip


def _fees() -> ItemSpec:
    return ItemSpec(
        "fees",
        "",
        translate("MadridItems", "Fees and payment"),
        ("forms[0].payments",),
        (HeadingSpec(translate("MadridItems", "Payment")), *_payment()),
        view="fees",
    )  # fmt: skip


def _signatures(number: str) -> ItemSpec:
    group = GroupSpec(
        "signatures",
        translate("MadridItems", "Signature {number}"),
        translate("MadridItems", "Add a signature"),
        translate("MadridItems", "Remove signature {number}"),
        (
            FieldSpec("contact.names[0].first_name", translate("MadridItems", "Given name"),
                      width=Width.HALF),
            FieldSpec("contact.names[0].last_name", translate("MadridItems", "Family name"),
                      width=Width.HALF),
            FieldSpec("capacity", translate("MadridItems", "Signs as"), Kind.CHOICE, Width.HALF,
                      choices.signatory_capacities),
            FieldSpec("date", translate("MadridItems", "Date"), Kind.DATE, Width.HALF,
                      hint=day_hint()),
            FieldSpec("place", translate("MadridItems", "Place"), width=Width.HALF),
            FieldSpec("text", translate("MadridItems", "Signature as text"), width=Width.HALF,
                      hint="/Marta Ibarra/"),
        ),
    )  # fmt: skip
    return ItemSpec(
        "signature",
        number,
        translate("MadridItems", "Signature"),
        ("forms[0].signatures",),
        (group,),
        told=translate("MadridItems", "Where the Office requires or allows the applicant to sign."),
    )


def _certification() -> ItemSpec:
    return ItemSpec(
        "certification",
        "13",
        translate("MadridItems", "Certification by the Office"),
        (
            "forms[0].receiving_office_date", "forms[0].office_reference",
            "forms[0].record_identifier", "forms[0].record_notification_date", "forms[0].comment",
        ),
        _office_fields(),
        told=translate(
            "MadridItems",
            "The Office of origin fills this in. The day of receipt is the registration date if "
            "the International Bureau has the application within two months of it.",
        ),
    )  # fmt: skip


def _later_certification() -> ItemSpec:
    return ItemSpec(
        "certification",
        "8",
        translate("MadridItems", "The Office that sends it"),
        (
            "office", "forms[0].receiving_office_date", "forms[0].office_reference",
            "forms[0].record_identifier", "forms[0].record_notification_date", "forms[0].comment",
        ),
        (
            FieldSpec("/office", translate("MadridItems", "Office"), Kind.CHOICE, Width.HALF,
                      choices.offices),
            *_office_fields(),
        ),
    )  # fmt: skip


def _office_fields() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec("receiving_office_date", translate("MadridItems", "Received by the Office on"),
                  Kind.DATE, Width.HALF, hint=day_hint()),
        FieldSpec("office_reference.identifier", translate("MadridItems", "Office’s reference"),
                  width=Width.HALF),
        FieldSpec("record_notification_date", translate("MadridItems", "Sent on"), Kind.DATE,
                  Width.HALF, hint=day_hint()),
        FieldSpec("record_identifier.identifier", translate("MadridItems", "Record number"),
                  width=Width.HALF),
        FieldSpec("comment.text", translate("MadridItems", "Remark"), Kind.TEXT),
    )  # fmt: skip


def _registration() -> ItemSpec:
    return ItemSpec(
        "registration",
        "1",
        translate("MadridItems", "International registration"),
        (
            "forms[0].international_registration_number", "forms[0].notification_language",
            "forms[0].applicant_file_reference", "forms[0].effective_after_renewal",
            "forms[0].effective_after_change", "desk.registration", "desk.notes",
        ),
        (
            FieldSpec("international_registration_number",
                      translate("MadridItems", "Number of the international registration"),
                      width=Width.HALF),
            FieldSpec("notification_language", translate("MadridItems", "Language of the request"),
                      Kind.CHOICE, Width.HALF, choices.madrid_languages),
            FieldSpec("applicant_file_reference", translate("MadridItems", "Your reference"),
                      width=Width.HALF),
            FieldSpec("effective_after_change",
                      translate("MadridItems", "To take effect after the recording of"),
                      width=Width.HALF),
            FieldSpec("effective_after_renewal",
                      translate("MadridItems", "To take effect after the renewal"), Kind.FLAG),
            HeadingSpec(
                translate("MadridItems", "For the checks, never sent"),
                translate("MadridItems", "What the International Register says."),
            ),
            FieldSpec("/desk.registration.date",
                      translate("MadridItems", "Date of the international registration"),
                      Kind.DATE, Width.HALF, hint=day_hint()),
            FieldSpec("/desk.registration.designated",
                      translate("MadridItems", "Parties designated already"), Kind.CODES,
                      Width.HALF, hint="EM, US"),
            FieldSpec("/desk.registration.mark_category",
                      translate("MadridItems", "Registered as"), Kind.CHOICE, Width.HALF,
                      choices.mark_categories,
                      told=translate("MadridItems",
                                     "A collective, certification or guarantee mark costs more in "
                                     "some parties.")),
            FieldSpec("/desk.registration.has_email",
                      translate("MadridItems",
                                "The Register shows an e-mail address of the holder"),
                      Kind.FLAG),
            FieldSpec("/desk.registration.class_descriptions",
                      translate("MadridItems", "Goods and services of the registration"),
                      Kind.GOODS, hint=list_hint()),
            _notes(),
        ),
    )  # fmt: skip
