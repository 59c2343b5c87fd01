"""The items of the Madrid forms about people: applicants, holders, the representative."""

from PySide6.QtCore import QCoreApplication

from gsfiler.gui import form_choices as choices
from gsfiler.gui.form_specs import (
    ANY,
    NEVER,
    FieldSpec,
    GroupSpec,
    HeadingSpec,
    ItemSpec,
    Kind,
    Width,
)

translate = QCoreApplication.translate

_CONTACT = "contacts[0]."
_KIND = f"{_CONTACT}names[0].kind"


def applicants() -> ItemSpec:
    """Return items 2 and 3 of form MM2: the applicants and on what ground each may file."""
    return ItemSpec(
        "applicants",
        "2–3",
        translate("MadridParties", "Applicants and entitlement"),
        ("forms[0].applicants",),
        (
            GroupSpec(
                "applicants",
                translate("MadridParties", "Applicant {number}"),
                translate("MadridParties", "Add an applicant"),
                translate("MadridParties", "Remove applicant {number}"),
                (*_party(), *_entitlement()),
            ),
        ),
    )


def holders() -> ItemSpec:
    """Return item 2 of form MM4: the holders as recorded."""
    return ItemSpec(
        "holders",
        "2",
        translate("MadridParties", "Holder"),
        ("forms[0].holders",),
        (
            GroupSpec(
                "holders",
                translate("MadridParties", "Holder {number}"),
                translate("MadridParties", "Add a holder"),
                translate("MadridParties", "Remove holder {number}"),
                _party(),
            ),
        ),
        told=translate("MadridParties", "As recorded in the International Register."),
    )


def representative(number: str) -> ItemSpec:
    """Return the item of the representative."""
    contact = f"representative.{_CONTACT}"
    category = FieldSpec(
        "representative.representative_category",
        translate("MadridParties", "The representative is"),
        Kind.CHOICE,
        Width.HALF,
        choices.representative_categories,
    )
    return ItemSpec(
        "representative",
        number,
        translate("MadridParties", "Representative"),
        ("forms[0].representative",),
        (*names(contact), category, *address(contact)),
        told=translate(
            "MadridParties",
            "Named here, the representative acts before the International Bureau too. Leave all "
            "empty for none.",
        ),
    )


def _party() -> tuple[FieldSpec | HeadingSpec, ...]:
    return (*names(_CONTACT), *address(_CONTACT), *_law())


def names(contact: str) -> tuple[FieldSpec, ...]:
    """Return the fields of a name; ``contact`` leads to it, with its point, or is empty."""
    kind, name = f"{contact}names[0].kind", f"{contact}names[0]"
    return (
        FieldSpec(kind, translate("MadridParties", "This party is a"), Kind.CHOICE, Width.HALF,
                  choices.name_kinds),
        FieldSpec(f"{name}.organization_name", translate("MadridParties", "Full official name"),
                  only_for=(kind, "organization")),
        FieldSpec(f"{name}.last_name", translate("MadridParties", "Family name"), width=Width.HALF,
                  only_for=(kind, "person")),
        FieldSpec(f"{name}.first_name", translate("MadridParties", "Given name"), width=Width.HALF,
                  only_for=(kind, "person")),
        FieldSpec(f"{name}.full_name", translate("MadridParties", "Full name, in one"),
                  only_for=(kind, NEVER)),
        FieldSpec(f"{name}.name_prefix", translate("MadridParties", "Title"), width=Width.THIRD,
                  only_for=(kind, NEVER)),
        FieldSpec(f"{name}.middle_name", translate("MadridParties", "Middle name"),
                  width=Width.THIRD, only_for=(kind, NEVER)),
        FieldSpec(f"{name}.name_suffix", translate("MadridParties", "Suffix"), width=Width.THIRD,
                  only_for=(kind, NEVER)),
        FieldSpec(f"{contact}contact_text",
                  translate("MadridParties", "Name and address, in one"), Kind.TEXT,
                  only_for=(kind, NEVER)),
        FieldSpec(f"{name}.transliterations[0].text",
                  translate("MadridParties", "The name in Latin letters"),
                  told=translate("MadridParties", "Needed where the name is in other letters.")),
    )  # fmt: skip


def address(contact: str) -> tuple[FieldSpec, ...]:
    """Return the fields of an address and how to reach somebody there, as :func:`names` does."""
    street, kind = f"{contact}addresses[0]", f"{contact}names[0].kind"
    return (
        FieldSpec(f"{street}.address_lines", translate("MadridParties", "Street or post box"),
                  Kind.LINES),
        FieldSpec(f"{street}.postal_code", translate("MadridParties", "Postcode"),
                  width=Width.THIRD),
        FieldSpec(f"{street}.city", translate("MadridParties", "Town"), width=Width.THIRD),
        FieldSpec(f"{street}.geographic_regions[0].text",
                  translate("MadridParties", "State or province"), width=Width.THIRD),
        FieldSpec(f"{street}.country", translate("MadridParties", "Country"), Kind.CHOICE,
                  Width.HALF, choices.countries),
        FieldSpec(f"{contact}email_addresses[0].text",
                  translate("MadridParties", "E-mail"), width=Width.HALF,
                  told=translate("MadridParties", "The party's own address.")),
        FieldSpec(f"{contact}phone_numbers[0].text",
                  translate("MadridParties", "Telephone"), width=Width.HALF),
        FieldSpec(f"{contact}fax_numbers[0].text", translate("MadridParties", "Fax"),
                  width=Width.HALF, only_for=(kind, NEVER)),
        FieldSpec(f"{contact}web_addresses[0].text",
                  translate("MadridParties", "Website"), width=Width.HALF,
                  only_for=(kind, NEVER)),
    )  # fmt: skip


def _law() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec("nationality", translate("MadridParties", "Nationality"), Kind.CHOICE,
                  Width.HALF, choices.countries, only_for=(_KIND, "person")),
        FieldSpec("legal_entity", translate("MadridParties", "Legal form"),
                  width=Width.HALF, hint="GmbH", only_for=(_KIND, "organization")),
        FieldSpec("incorporation_country",
                  translate("MadridParties", "Organised under the law of"), Kind.CHOICE,
                  Width.HALF, choices.countries, only_for=(_KIND, "organization")),
        FieldSpec("incorporation_state",
                  translate("MadridParties", "State or territory within it"), width=Width.HALF,
                  only_for=("incorporation_country", "US")),
    )  # fmt: skip


def _entitlement() -> tuple[FieldSpec | HeadingSpec, ...]:
    elsewhere = "contacts[0].addresses[0]"
    return (
        HeadingSpec(
            translate("MadridParties", "Entitlement to file"),
            translate(
                "MadridParties",
                "One ground is enough: it must lead to the party of the Office of origin.",
            ),
        ),
        FieldSpec("entitlement.nationality", translate("MadridParties", "National of"),
                  Kind.CHOICE, Width.THIRD, choices.countries),
        FieldSpec("entitlement.domicile.office", translate("MadridParties", "Domiciled in"),
                  Kind.CHOICE, Width.THIRD, choices.offices),
        FieldSpec("entitlement.establishment.office",
                  translate("MadridParties", "Has a real establishment in"), Kind.CHOICE,
                  Width.THIRD, choices.offices),
        FieldSpec(f"entitlement.domicile.{elsewhere}.address_lines",
                  translate("MadridParties", "Address of that domicile, if another than above"),
                  Kind.LINES, Width.HALF, only_for=("entitlement.domicile.office", ANY)),
        FieldSpec(f"entitlement.establishment.{elsewhere}.address_lines",
                  translate("MadridParties",
                            "Address of that establishment, if another than above"),
                  Kind.LINES, Width.HALF, only_for=("entitlement.establishment.office", ANY)),
    )  # fmt: skip
