"""The items of the Madrid forms, in the order of the form: MM2 (application), MM4 (designation).

The numbers are those of the form where it has one. Who looks for the law finds it in the rules
(:mod:`gsfiler.filing.rules`); the sentences here only say what belongs into a field.
"""

from PySide6.QtCore import QCoreApplication

from gsfiler.filing.draft import FormKind
from gsfiler.gui import form_choices as choices
from gsfiler.gui.form_specs import ANY, FieldSpec, GroupSpec, HeadingSpec, ItemSpec, Kind, Width
from gsfiler.gui.madrid_parties import applicants, holders, representative

translate = QCoreApplication.translate

DAY = "2026-01-31"
"""How a date is written, shown in empty fields."""


def items_of(kind: FormKind) -> tuple[ItemSpec, ...]:
    """Return the items of a form."""
    return application_items() if kind == "madrid" else designation_items()


def application_items() -> tuple[ItemSpec, ...]:
    """Return the items of the international application (form MM2)."""
    return (
        _origin(), applicants(), representative("4"), _basic_marks("5"), _priorities(), _mark(),
        _indications(), _goods(), _limitations("10"), _designations("11"), _seniorities("11"),
        _documents(), _fees(), _signatures("12"), _certification(),
    )  # fmt: skip


def designation_items() -> tuple[ItemSpec, ...]:
    """Return the items of the subsequent designation (form MM4)."""
    return (
        _registration(), holders(), representative("3"), _designations("4"), _limitations("5"),
        _seniorities("4"), _documents(), _fees(), _signatures("7"), _later_certification(),
    )  # fmt: skip


def _origin() -> ItemSpec:
    return ItemSpec(
        "origin",
        "1",
        translate("MadridItems", "Office of origin and language"),
        (
            "office", "request_date", "forms[0].applicant_file_reference",
            "forms[0].application_language", "forms[0].correspondence_language",
            "forms[0].correspondence_address",
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
            FieldSpec(
                "correspondence_language",
                translate("MadridItems", "Language of correspondence"),
                Kind.CHOICE,
                Width.HALF,
                choices.madrid_languages,
                told=translate("MadridItems", "Empty: that of the application."),
            ),
            FieldSpec(
                "correspondence_address.party_category",
                translate("MadridItems", "Correspondence goes to"),
                Kind.CHOICE,
                Width.HALF,
                choices.correspondence_parties,
            ),
        ),
        told=translate(
            "MadridItems",
            "The application goes to the International Bureau through this Office.",
        ),
    )  # fmt: skip


def _basic_marks(number: str) -> ItemSpec:
    group = GroupSpec(
        "basic_marks",
        translate("MadridItems", "Basic mark {number}"),
        translate("MadridItems", "Add a basic mark"),
        translate("MadridItems", "Remove basic mark {number}"),
        (
            FieldSpec("office", translate("MadridItems", "Office"), Kind.CHOICE, Width.WHOLE,
                      choices.offices),
            FieldSpec("applications[0].number.number",
                      translate("MadridItems", "Number of the basic application"),
                      width=Width.HALF),
            FieldSpec("applications[0].date", translate("MadridItems", "Filing date"), Kind.DATE,
                      Width.HALF, hint=DAY),
            FieldSpec("registrations[0].number",
                      translate("MadridItems", "Number of the basic registration"),
                      width=Width.HALF),
            FieldSpec("registrations[0].date", translate("MadridItems", "Registration date"),
                      Kind.DATE, Width.HALF, hint=DAY),
        ),
    )  # fmt: skip
    return ItemSpec(
        "basic",
        number,
        translate("MadridItems", "Basic mark"),
        ("forms[0].basic_marks", "desk.basic_marks"),
        (group,),
        told=translate(
            "MadridItems",
            "The mark at the Office of origin that this application rests on. Several are allowed "
            "if together they cover all goods and services.",
        ),
    )


def _priorities() -> ItemSpec:
    group = GroupSpec(
        "priorities",
        translate("MadridItems", "Priority {number}"),
        translate("MadridItems", "Claim a priority"),
        translate("MadridItems", "Remove priority {number}"),
        (
            FieldSpec("office", translate("MadridItems", "Office of the earlier filing"),
                      Kind.CHOICE, Width.WHOLE, choices.countries),
            FieldSpec("number.number", translate("MadridItems", "Number"), width=Width.HALF),
            FieldSpec("filing_date", translate("MadridItems", "Filing date"), Kind.DATE,
                      Width.HALF, hint=DAY),
            FieldSpec("is_partial",
                      translate("MadridItems", "For a part of the goods and services only"),
                      Kind.FLAG),
            FieldSpec("partial_goods.class_descriptions[0].class_number",
                      translate("MadridItems", "Class"), width=Width.THIRD,
                      only_for=("is_partial", ANY)),
            FieldSpec("partial_goods.class_descriptions[0].descriptions[0].text",
                      translate("MadridItems", "Goods and services of the priority"), Kind.TEXT,
                      only_for=("is_partial", ANY)),
        ),
    )  # fmt: skip
    return ItemSpec(
        "priority",
        "6",
        translate("MadridItems", "Priority"),
        ("forms[0].priorities",),
        (group,),
        told=translate(
            "MadridItems",
            "An earlier filing of the same mark, at most six months before the registration date.",
        ),
    )


def _mark() -> ItemSpec:
    return ItemSpec(
        "mark",
        "7",
        translate("MadridItems", "The mark"),
        (
            "forms[0].mark.images", "forms[0].mark.standard_characters",
            "forms[0].mark.verbal_element", "forms[0].mark.significant_verbal_element",
            "forms[0].mark.feature_categories", "forms[0].mark.mark_category", "attachments",
        ),
        (
            FieldSpec("mark.verbal_element.text",
                      translate("MadridItems", "Verbal elements of the mark"),
                      told=translate("MadridItems",
                                     "The words as they stand in the mark, for the index.")),
            FieldSpec("mark.standard_characters",
                      translate("MadridItems", "The mark is in standard characters"), Kind.FLAG),
            FieldSpec("mark.feature_categories[0]", translate("MadridItems", "Kind of mark"),
                      Kind.CHOICE, Width.HALF, choices.mark_features),
            FieldSpec("mark.mark_category", translate("MadridItems", "Registered as"),
                      Kind.CHOICE, Width.HALF, choices.mark_categories),
        ),
        view="mark",
    )  # fmt: skip


def _indications() -> ItemSpec:
    return ItemSpec(
        "indications",
        "8–9",
        translate("MadridItems", "Colours and other indications"),
        ("forms[0].mark",),
        (
            HeadingSpec(translate("MadridItems", "Colours claimed")),
            FieldSpec("mark.is_colour", translate("MadridItems", "Colour is claimed"), Kind.FLAG),
            FieldSpec("mark.colours_claimed.text", translate("MadridItems", "Colours"),
                      hint=translate("MadridItems", "blue, gold")),
            FieldSpec("mark.colour_parts_claimed.text",
                      translate("MadridItems", "Principal parts in each colour"),
                      hint=translate("MadridItems", "gold: the lantern; blue: the background")),
            HeadingSpec(translate("MadridItems", "Words of the mark")),
            FieldSpec("mark.transliterations[0].text",
                      translate("MadridItems", "Transliteration into Latin letters"),
                      width=Width.HALF),
            FieldSpec("mark.transliterations[0].category", translate("MadridItems", "From"),
                      Kind.CHOICE, Width.HALF, choices.scripts),
            FieldSpec("mark.translations[0].text", translate("MadridItems", "Translation"),
                      width=Width.HALF),
            FieldSpec("mark.translations[0].language",
                      translate("MadridItems", "Language of the translation"), Kind.CHOICE,
                      Width.HALF, choices.madrid_languages),
            FieldSpec("mark.not_translatable",
                      translate("MadridItems",
                                "The words have no meaning and cannot be translated"), Kind.FLAG),
            HeadingSpec(translate("MadridItems", "Description and disclaimer")),
            FieldSpec("mark.descriptions[0].text",
                      translate("MadridItems", "Description contained in the basic mark"),
                      Kind.TEXT),
            FieldSpec("mark.voluntary_descriptions[0].text",
                      translate("MadridItems", "Voluntary description"), Kind.TEXT,
                      told=translate("MadridItems",
                                     "India and the United States advise to give one.")),
            FieldSpec("mark.disclaimers[0].text", translate("MadridItems", "Disclaimer"),
                      Kind.TEXT,
                      told=translate("MadridItems",
                                     "It applies to the whole registration, in every party.")),
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


def _limitations(number: str) -> ItemSpec:
    group = GroupSpec(
        "limitations",
        translate("MadridItems", "Limitation {number}"),
        translate("MadridItems", "Add a limitation"),
        translate("MadridItems", "Remove limitation {number}"),
        (
            FieldSpec("countries", translate("MadridItems", "Parties it is for"), Kind.CODES,
                      Width.HALF, hint="US, JP"),
            FieldSpec("category", translate("MadridItems", "How it is worded"), Kind.CHOICE,
                      Width.HALF, choices.limitation_categories),
            FieldSpec("class_descriptions[0].class_number", translate("MadridItems", "Class"),
                      width=Width.THIRD),
            FieldSpec("class_descriptions[0].descriptions[0].text",
                      translate("MadridItems", "Goods and services of this class"), Kind.TEXT),
            FieldSpec("class_descriptions[1].class_number",
                      translate("MadridItems", "Second class"), width=Width.THIRD),
            FieldSpec("class_descriptions[1].descriptions[0].text",
                      translate("MadridItems", "Goods and services of the second class"),
                      Kind.TEXT, only_for=("class_descriptions[1].class_number", ANY)),
            FieldSpec("class_descriptions[2].class_number",
                      translate("MadridItems", "Third class"), width=Width.THIRD,
                      only_for=("class_descriptions[1].class_number", ANY)),
            FieldSpec("class_descriptions[2].descriptions[0].text",
                      translate("MadridItems", "Goods and services of the third class"),
                      Kind.TEXT, only_for=("class_descriptions[2].class_number", ANY)),
        ),
    )  # fmt: skip
    return ItemSpec(
        "limitations",
        number,
        translate("MadridItems", "Limitations"),
        ("forms[0].limitations",),
        (group,),
        told=translate(
            "MadridItems",
            "For these parties alone the list is narrower. A limitation stays inside the list.",
        ),
    )


def _designations(number: str) -> ItemSpec:
    return ItemSpec(
        "designations",
        number,
        translate("MadridItems", "Designations"),
        ("forms[0].designations", "forms[0].second_language", "desk.intention_to_use_read"),
        () if number == "4" else (_second_language(),),
        view="designations",
    )


def _second_language() -> FieldSpec:
    return FieldSpec(
        "second_language",
        translate("MadridItems", "Second language for the European Union"),
        Kind.CHOICE,
        Width.HALF,
        choices.second_languages,
        told=translate("MadridItems", "Another than that of the application."),
    )


def _seniorities(number: str) -> ItemSpec:
    group = GroupSpec(
        "seniorities",
        translate("MadridItems", "Earlier mark {number}"),
        translate("MadridItems", "Claim a seniority"),
        translate("MadridItems", "Remove earlier mark {number}"),
        (
            FieldSpec("office", translate("MadridItems", "Member State"), Kind.CHOICE,
                      Width.WHOLE, choices.countries),
            FieldSpec("registration_number", translate("MadridItems", "Registration number"),
                      width=Width.HALF),
            FieldSpec("registration_date", translate("MadridItems", "Date of registration"),
                      Kind.DATE, Width.HALF, hint=DAY),
            FieldSpec("filing_date", translate("MadridItems", "Filing date"), Kind.DATE,
                      Width.HALF, hint=DAY),
        ),
    )  # fmt: skip
    return ItemSpec(
        "seniority",
        number,
        translate("MadridItems", "Seniority"),
        ("forms[0].seniorities",),
        (group,),
        told=translate(
            "MadridItems",
            "Earlier marks in member States (form MM17); only where the European Union is "
            "designated.",
        ),
    )


def _documents() -> ItemSpec:
    return ItemSpec(
        "documents",
        "",
        translate("MadridItems", "Annexed documents"),
        ("forms[0].documents",),
        view="documents",
        told=translate(
            "MadridItems",
            "Forms MM17 and MM18, and what else goes with the application.",
        ),
    )


def _fees() -> ItemSpec:
    return ItemSpec(
        "fees",
        "",
        translate("MadridItems", "Fees and payment"),
        ("forms[0].payments",),
        (
            HeadingSpec(translate("MadridItems", "Payment")),
            FieldSpec("payments[0].mode", translate("MadridItems", "Paid by"), Kind.CHOICE,
                      Width.HALF, choices.payment_modes),
            FieldSpec("payments[0].current_account.account_number",
                      translate("MadridItems", "Account number"), width=Width.HALF,
                      only_for=("payments[0].mode", "Current account")),
            FieldSpec("payments[0].reference", translate("MadridItems", "Payment reference"),
                      width=Width.HALF),
            FieldSpec("payments[0].payer_names[0].organization_name",
                      translate("MadridItems", "Payer"), width=Width.HALF),
        ),
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
            FieldSpec("date", translate("MadridItems", "Date"), Kind.DATE, Width.HALF, hint=DAY),
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
                  Kind.DATE, Width.HALF, hint=DAY),
        FieldSpec("office_reference.identifier", translate("MadridItems", "Office’s reference"),
                  width=Width.HALF),
        FieldSpec("record_notification_date", translate("MadridItems", "Sent on"), Kind.DATE,
                  Width.HALF, hint=DAY),
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
            "forms[0].applicant_file_reference",
        ),
        (
            FieldSpec("international_registration_number",
                      translate("MadridItems", "Number of the international registration"),
                      width=Width.HALF),
            FieldSpec("notification_language", translate("MadridItems", "Language of the request"),
                      Kind.CHOICE, Width.HALF, choices.madrid_languages),
            FieldSpec("applicant_file_reference", translate("MadridItems", "Your reference"),
                      width=Width.HALF),
        ),
    )  # fmt: skip
