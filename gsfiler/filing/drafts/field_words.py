"""What is said of each field of a draft to those who fill it in by a program.

Title and item are the form's own words, values and elements those of the two-way tables and of our
profile of ST.96, parties and languages those of the table of members. Only what none of them tells
stands here, as notes.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from gsfiler.filing.draft import Attachment, BasicMarkDetails, RegistrationDetails
from gsfiler.filing.form.documents import DOCUMENT_KINDS, Document
from gsfiler.filing.form.goods import Limitation
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.form.part import Part, parts_in
from gsfiler.filing.madrid import (
    Designation,
    MadridApplication,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from gsfiler.filing.messages.form_elements import FormElement, form_elements
from gsfiler.filing.preview.preview_words import ORIGIN, Section, label_of, section_of
from gsfiler.filing.tables.members import load_members
from gsfiler.st96.values import ONE_OF, ONE_OF_MANY, OTHER, ValueType
from gsfiler.vocabulary.parties import parties

_FORMS: Mapping[type[Part], str] = {MadridApplication: "MM2", MadridSubsequentDesignation: "MM4"}
_PARTY = "A Contracting Party by its code of WIPO ST.3."
_LISTS = (ONE_OF.template, ONE_OF_MANY.template)
_BUREAU_LANGUAGES = ("application_language", "notification_language", "correspondence_language")
_AS_WRITTEN = "As the Office writes it, letter by letter."

_NOTES: Mapping[str, str] = {
    "sequence_number": "Its place among its likes, from 1; the order of the list says it already.",
    "MadridTransaction.office": "The Office that sends the form: of origin, or of the holder.",
    "request_date": "Left out: the day of export.",
    "receiving_office_date": "The Office writes it; left out: the day of export.",
    "record_identifier": "The Office writes it.",
    "record_notification_date": "The Office writes it.",
    "MadridTransaction.total": "Left out: counted.",
    "counts": "Left out: counted.",
    "st96_version": "Left out: V6_0.",
    "forms": "Nearly always one; a package holds exactly one.",
    "applicant_file_reference": "Your own reference.",
    "correspondence_language": "Left out: that of the application.",
    "correspondence_address": "Only if it is none of those given for the parties.",
    "Name.kind": "A person has last_name and first_name, or full_name; others organization_name.",
    "organization_name": "The full official name.",
    "contact_text": "All in one text; then nothing else of the contact is filled in.",
    "address_lines": "Street or post box, one text for each line.",
    "unstructured_lines": "The address in free lines; then no other field of it is filled in.",
    "legal_entity": "Such as GmbH or Sociedad limitada; not for a natural person.",
    "incorporation_country": "Not for a natural person.",
    "incorporation_state": "Such as Delaware, where the law is that of a part of the country.",
    "nationality": "Of a natural person.",
    "entitlement": "One ground is enough; it must lead to the party of the Office of origin.",
    "Entitlement.nationality": "EM, OA and BX are taken as well.",
    "EntitlementPlace.office": _PARTY,
    "EntitlementPlace.contacts": "The address there, if it is another than that of the applicant.",
    "BasicMark.office": "The Office of origin.",
    "ApplicationNumber.number": _AS_WRITTEN,
    "ApplicationNumber.st13_number": "Instead of number.",
    "BasicRegistration.number": _AS_WRITTEN,
    "registration_number": _AS_WRITTEN,
    "international_registration_number": _AS_WRITTEN,
    "partial_goods": "Only where is_partial is true.",
    "Seniority.office": "A member State of the European Union.",
    "file_name": "The path of one of the attachments, letter by letter.",
    "height_unit": "Px stands for pixels.",
    "width_unit": "Px stands for pixels.",
    "images": "One picture; sounds and films go to the documents.",
    "Mark.transliterations": "The words of the mark in Latin letters.",
    "classification_version": "Edition and year of the Nice Classification, such as 13-2026.",
    "class_number": "A class of the Nice Classification, 1 to 45.",
    "ClassDescription.descriptions": "The terms of the class, divided by semicolons.",
    "classifications": "Left out: made from the classes.",
    "limitations": "For these parties alone the list is narrower; it stays inside the list.",
    "madrid_system": "May be left out.",
    "Signature.text": "The sign itself, such as /Ana Ruiz/; one of text, image_uri, click_wrap and "
    "enhanced.",
    "click_wrap": "Instead of text.",
    "image_uri": "Instead of text: the path of one of the attachments.",
    "enhanced": "Instead of text.",
    "payable_total": "What is paid in all; “gsfiler filing fees FILE --take” writes it.",
    "currency": "Fees are paid in CHF.",
    "Payment.mode": "“Current account” has WIPO debit it; “Later payment” is a transfer to the "
    "bank account of WIPO, made already or to come: the standard has no other value for one.",
    "bank_transfer": "Of a transfer made already, then all but origin_bank; the mode is “Later "
    "payment”.",
    "other_method": "In words, where the payment is of no other kind.",
    "Attachment.path": "The path in the package, such as papers/mm18.pdf; in plain JSON also that "
    "of the file, from the folder of the JSON.",
    "sha256": "64 small hexadecimal digits; may be left out in plain JSON.",
    "size": "In bytes; may be left out in plain JSON.",
    "media_type": "Told by the content; may be left out in plain JSON.",
    "document_kind": "What the Office files it under: one of the examples, or a kind of its own.",
    "intention_to_use_read": _PARTY,
    "designated": _PARTY,
    "RegistrationDetails.date": "A date such as 2026-01-31.",
    "IgnoredFinding.code": "That of the finding, such as GOODS_EDITION_MISSING.",
    "IgnoredFinding.path": "That of the finding; left out: wherever it is made.",
    "IgnoredFinding.reason": "Without one the finding is not set aside; an error never is.",
    "stage": "Only “sent” and “received” are asked of you; all before follows from the findings.",
    "checked_with": "gsfiler writes it.",
}
"""Notes by field, or by part and field where a field of this name means something else there."""


def described_field(part: type[Part], name: str) -> dict[str, Any]:
    """Return title, description and, where its values are listed, examples of a field."""
    found = _elements().get((part, name), ())
    values = [each.values for each in found if each.values is not None]
    examples = _listed(part, name, values)
    note = _NOTES.get(f"{part.__name__}.{name}") or _NOTES.get(name, "")
    written = ", ".join(dict.fromkeys(each.name for each in found if not each.around))
    is_closed = bool(examples) and name != "document_kind"
    sentences = (
        f"{items}." if (items := ", ".join(_items().get((part, name), ()))) else "",
        "One of the values under “examples”." if is_closed else _form_of(values),
        note,
        f"ST.96: {written}." if written else "",
    )
    described: dict[str, Any] = {"title": label_of(part, name)}
    if told := " ".join(filter(None, sentences)):
        described["description"] = told
    return described | ({"examples": examples} if examples else {})


def is_party(part: type[Part], name: str) -> bool:
    """Tell whether a field holds parties that are, or can be, designated."""
    return (part, name) in {
        (Designation, "country"),
        (Limitation, "countries"),
        (RegistrationDetails, "designated"),
    }


def party_codes() -> list[str]:
    """Return the codes of the parties that can be designated."""
    return [party.code for party in parties()]


def _listed(part: type[Part], name: str, values: list[ValueType]) -> list[str]:
    """Return the values that are listed for a field; nothing where any of a form will do."""
    if (part, name) in {(Document, "document_kind"), (Attachment, "document_kind")}:
        return list(DOCUMENT_KINDS)
    if name in _BUREAU_LANGUAGES:
        return list(load_members().application_languages.value or ())
    if name == "second_language":
        return list(load_members().second_languages.value or ())
    if part in (BasicMarkDetails, RegistrationDetails) and name in Mark.model_fields:
        of_mark = _elements().get((Mark, name), ())
        values = [each.values for each in of_mark if each.values is not None]
    listed = (each.listed() for each in values if _template(each) in _LISTS)
    return list(dict.fromkeys(value for each in listed for value in each))


def _template(values: ValueType) -> str:
    return getattr(values.in_words(), "template", "")


def _form_of(values: list[ValueType]) -> str:
    """Return as a sentence how a value is written, where that is more than a text."""
    told = dict.fromkeys(
        str(each.in_words()) for each in values if _template(each) not in (*_LISTS, OTHER.template)
    )
    words = " or ".join(told).replace("“true” or “false”", "true or false")
    return f"{words[0].upper()}{words[1:]}." if words else ""


@cache
def _elements() -> Mapping[tuple[type[Part], str], tuple[FormElement, ...]]:
    found: dict[tuple[type[Part], str], tuple[FormElement, ...]] = {}
    for each in form_elements():
        place = (each.part, each.field)
        found[place] = (*found.get(place, ()), each)
    return found


@cache
def _items() -> Mapping[tuple[type[Part], str], tuple[str, ...]]:
    """Return the items of the forms in which a field stands."""
    found: dict[tuple[type[Part], str], tuple[str, ...]] = {
        (MadridTransaction, "office"): (_item("MM2", ORIGIN),)
    }
    for form, called in _FORMS.items():
        for name, field in form.model_fields.items():
            within = [(p, inner) for p in parts_in(field.annotation) for inner in p.model_fields]
            steps = [((form, name), [name]), *((place, [name, place[1]]) for place in within)]
            for place, way in steps:
                item = _item(called, section_of(form, way))
                found[place] = tuple(dict.fromkeys((*found.get(place, ()), item)))
    return found


def _item(form: str, section: Section) -> str:
    return f"{form} item {section.item} ({section.title})" if section.item else form
