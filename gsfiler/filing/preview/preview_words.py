"""The words of the forms: which item each field belongs to, and what it is called on paper.

Items of form MM2 are those of WIPO's explanatory notes (2012 and 2017), those of form MM4 are
recalled. Fields that no item of the form has room for (references, languages, the sender) stand in
sections without a number. A field without a word of its own is called by its name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from gsfiler.core.findings import Phrase, PhraseKind, Severity
from gsfiler.filing.draft import Draft
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.form_voice import Tell, in_english

FORM_TITLES: Mapping[str, str] = {
    "madrid": "Application for international registration (MM2)",
    "madrid-designation": "Subsequent designation (MM4)",
}
IN_ITEM = PhraseKind("{item}: {field}")
EVERYWHERE = ("kept", "kept_attributes")
"""Fields that every part has: what a read document says and no field has room for."""

_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a form on paper: number of the item (or none), title, and the fields shown there.

    ``mark.images`` is a field of a field; ``applicants.entitlement`` stands apart from the
    applicant it belongs to.
    """

    item: str
    title: str
    fields: tuple[str, ...]

    @property
    def heading(self) -> str:
        """Number and title."""
        return f"{self.item}. {self.title}" if self.item else self.title

    def told(self, tell: Tell) -> str:
        """Return number and title as a face tells them."""
        return replace(self, title=tell(Phrase(self.title))).heading


MM2 = (
    Section(
        "",
        "References and languages",
        (
            "office_reference",
            "applicant_file_reference",
            "application_language",
            "correspondence_language",
        ),
    ),
    Section("2", "Applicant", ("applicants", "correspondence_address")),
    Section("3", "Entitlement to file", ("applicants.entitlement",)),
    Section("4", "Representative", ("representative",)),
    Section("5", "Basic application or basic registration", ("basic_marks",)),
    Section("6", "Priority claimed", ("priorities",)),
    Section(
        "7",
        "The mark",
        (
            "mark.images",
            "mark.verbal_element",
            "mark.significant_verbal_element",
            "mark.standard_characters",
            "mark.feature_categories",
            "mark.mark_category",
        ),
    ),
    Section(
        "8",
        "Colours claimed",
        ("mark.is_colour", "mark.colours_claimed", "mark.colour_parts_claimed"),
    ),
    Section(
        "9",
        "Miscellaneous indications",
        (
            "mark.transliterations",
            "mark.translations",
            "mark.not_translatable",
            "mark.descriptions",
            "mark.voluntary_descriptions",
            "mark.description_images",
            "mark.disclaimers",
            "mark.kept",
            "mark.kept_attributes",
        ),
    ),
    Section("10", "Goods and services", ("goods_services", "limitations")),
    Section("11", "Designations", ("designations", "second_language", "seniorities")),
    Section("12", "Signature by the applicant or representative", ("signatures",)),
    Section(
        "13",
        "Certification by the Office of origin",
        ("receiving_office_date", "record_identifier", "record_notification_date"),
    ),
    Section("", "Payment of fees", ("payments",)),
    Section("", "Documents and comment", ("documents", "comment")),
)
MM4 = (
    Section(
        "",
        "References and languages",
        ("office_reference", "applicant_file_reference", "notification_language"),
    ),
    Section("1", "International registration", ("international_registration_number",)),
    Section("2", "Holder", ("holders",)),
    Section("3", "Representative", ("representative",)),
    Section("4", "Designations", ("designations", "seniorities")),
    Section("5", "Goods and services", ("limitations",)),
    Section(
        "6",
        "Miscellaneous indications",
        (
            "mark_translations",
            "verbal_element_significant",
            "colours_claimed",
            "colour_parts_claimed",
            "basic_marks",
        ),
    ),
    Section(
        "7",
        "Date of the subsequent designation",
        ("effective_after_renewal", "effective_after_change"),
    ),
    Section("8", "Signature by the holder or representative", ("signatures",)),
    Section(
        "9",
        "Office that presents the designation",
        ("receiving_office_date", "record_identifier", "record_notification_date"),
    ),
    Section("", "Payment of fees", ("payments",)),
    Section("", "Documents and comment", ("documents", "comment")),
)
SECTIONS: Mapping[type[Part], tuple[Section, ...]] = {
    MadridApplication: MM2,
    MadridSubsequentDesignation: MM4,
}
ORIGIN = Section("1", "Office of origin", ("office",))
SENDER = Section("", "Sent by", ("office",))
OTHER = Section("", "Other entries", EVERYWHERE)
TRANSMISSION = Section("", "Transmission", ())
ATTACHED = Section("", "Attachments", ())
DESK = Section("", "For your own file, never sent", ())

_WORDS: Mapping[str, str] = {
    "applicants": "Applicant",
    "holders": "Holder",
    "contacts": "Contact",
    "names": "Name",
    "Name.kind": "Kind of name",
    "organization_name": "Name",
    "first_name": "Given name",
    "last_name": "Family name",
    "first_last_name": "First family name",
    "second_last_name": "Second family name",
    "name_prefix": "Title before the name",
    "name_suffix": "Title after the name",
    "transliterations": "Transliteration",
    "addresses": "Postal address",
    "address_lines": "Address",
    "unstructured_lines": "Address as given",
    "geographic_regions": "State, canton or province",
    "postal_code": "Postcode",
    "email_addresses": "E-mail",
    "phone_numbers": "Telephone",
    "fax_numbers": "Fax",
    "web_addresses": "Web address",
    "contact_text": "Name and address as given",
    "legal_entity": "Legal form",
    "national_legal_entity": "Legal form, national code",
    "incorporation_country": "Organised under the law of",
    "incorporation_state": "Territorial unit of that law",
    "party_identifiers": "Number of the party",
    "establishment": "Industrial or commercial establishment",
    "domicile": "Domicile",
    "office": "Office or party",
    "MadridTransaction.office": "Office",
    "number": "Number",
    "st13_number": "Number in the form of ST.13",
    "basic_marks": "Basic mark",
    "applications": "Basic application",
    "registrations": "Basic registration",
    "priorities": "Priority",
    "seniorities": "Seniority (MM17)",
    "is_partial": "For part of the goods and services",
    "partial_goods": "Goods and services concerned",
    "Payment.mode": "Paid by",
    "BankTransfer.identifier": "Number of the transfer",
    "BankTransfer.date": "Transfer made on",
    "origin_bank": "Bank it was paid from",
    "destination_account": "WIPO’s account it was paid into",
    "images": "Reproduction of the mark",
    "description_images": "Picture of the description",
    "file_name": "File",
    "verbal_element": "Verbal element",
    "significant_verbal_element": "Significant verbal element",
    "standard_characters": "Standard characters",
    "is_colour": "In colour",
    "feature_categories": "Kind of mark",
    "mark_category": "Category of mark",
    "colours_claimed": "Colours claimed",
    "colour_parts_claimed": "Principal parts in each colour",
    "translations": "Translation of the mark",
    "mark_translations": "Translation of the mark",
    "Mark.transliterations": "Transliteration of the mark",
    "not_translatable": "The words have no meaning and cannot be translated",
    "descriptions": "Text",
    "Mark.descriptions": "Description of the mark",
    "voluntary_descriptions": "Voluntary description",
    "disclaimers": "Disclaimer",
    "goods_services": "List",
    "class_descriptions": "Class",
    "class_number": "Class",
    "classification_version": "Edition of the Nice Classification",
    "use_nice_heading": "The class heading is used",
    "classifications": "Class as listed before the texts",
    "comments": "Comment",
    "limitations": "Limitation",
    "countries": "Parties",
    "designations": "Designation",
    "country": "Country",
    "madrid_system": "Treaty",
    "territory_limitation": "Limited to the territory",
    "signatures": "Signature",
    "capacity": "Signs as",
    "click_wrap": "Signed by consent",
    "enhanced": "Enhanced signature (PKCS #7)",
    "image_uri": "Picture of the signature",
    "record_identifier": "Record number",
    "receiving_office_date": "Received by the Office on",
    "record_notification_date": "Notified on",
    "effective_after_renewal": "To take effect after the renewal",
    "effective_after_change": "To take effect after the recording of",
    "verbal_element_significant": "The verbal element is significant",
    "international_registration_number": "Number of the international registration",
    "payments": "Payment",
    "payable_total": "Total to be paid",
    "paid_total": "Total paid",
    "fees": "Fee",
    "unit": "Unit",
    "documents": "Document",
    "document_kind": "Document kind",
    "sha256": "SHA-256",
    "media_type": "Type by content",
    "counts": "Messages of one category",
    "st96_version": "Version of ST.96",
    "ipo_version": "Version of the office",
    "attachments": "Attachment",
    "ignored": "Finding set aside",
    "intention_to_use_read": "Statement of intention to use, read for",
    "checked_with": "Checked with",
    "kept": "Kept from the document read",
    "kept_attributes": "Kept attributes",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a path leads on paper: form (from 0, or none), section, and the words of the field."""

    form: int | None
    section: Section
    words: str

    def told(self, tell: Tell) -> str:
        """Return item and field as a face tells them; the words are told already.

        A field that is called as the item is not said twice.
        """
        heading = self.section.told(tell)
        is_said = self.words in ("", tell(Phrase(self.section.title)))
        return heading if is_said else tell(IN_ITEM.of(item=heading, field=self.words))

    @property
    def anchor(self) -> str:
        """The name of the section's place in a page."""
        form = "" if self.form is None else f"form-{self.form + 1}-"
        return form + re.sub(r"[^a-z0-9]+", "-", self.section.heading.casefold()).strip("-")

    def __str__(self) -> str:
        """Return item and field, as “2. Applicant: Nationality”."""
        return self.told(in_english)


def label_of(part: type[BaseModel], name: str, tell: Tell = in_english) -> str:
    """Return what a field is called on paper; unknown fields are called by their name."""
    own = _WORDS.get(f"{part.__name__}.{name}") or _WORDS.get(name)
    called = own or name.replace("_", " ").capitalize()
    return tell(Phrase(called)) if own or name in part.model_fields else called


def form_words() -> Iterator[str]:
    """Yield every title and label of the forms, for translators; some more than once."""
    yield from FORM_TITLES.values()
    for section in (*MM2, *MM4, ORIGIN, SENDER, OTHER, TRANSMISSION, ATTACHED, DESK):
        yield section.title
    waiting: list[type[Part]] = list(Part.__subclasses__())
    for part in waiting:
        waiting += part.__subclasses__()
        yield from (label_of(part, name) for name in part.model_fields)


def place_of(draft: Draft, path: str, tell: Tell = in_english) -> Place:
    """Return where a path of a finding or of a comparison leads; never raises.

    ``tell`` tells the words of the fields; the section is told by :meth:`Place.told`.
    """
    steps = re.findall(r"[^.\[\]]+", path)
    words: list[str] = []
    form, section = None, TRANSMISSION
    part: Any = draft if steps[:1] in (["desk"], ["attachments"]) else draft.transaction
    if part is draft:
        section = DESK if steps[0] == "desk" else ATTACHED
        steps = steps[1:] if steps[0] == "desk" else steps
        part = draft.desk if section is DESK else draft
    elif steps[:1] == ["forms"] and len(steps) > 1 and _is_number(steps[1]):
        form = int(steps[1])
        forms = draft.transaction.forms
        part = forms[form] if form < len(forms) else None
        steps = steps[2:]
        section = section_of(type(part), steps) if part is not None else OTHER
    elif steps[:1] == ["office"]:
        form, section = (0 if draft.transaction.forms else None), sender_of(draft)
    for step in steps:
        part = _follow(part, step, words, tell)
    return Place(form, section, " › ".join(words))


def in_form_order(draft: Draft, found: Iterable[PlacedFinding]) -> list[PlacedFinding]:
    """Return findings in the order of the items they are about; within an item as they came.

    The sender stands first, behind each form's items what has none; attachments and the user's own
    notes stand at the end.
    """
    listed = list(found)
    places = {path: _order_of(draft, path) for path in {each.path for each in listed}}
    return sorted(listed, key=lambda each: places[each.path])


def errors_first(draft: Draft, found: Iterable[PlacedFinding]) -> list[PlacedFinding]:
    """Return findings as people read them: by their weight, and then in the order of the form."""
    weights = list(Severity)
    return sorted(in_form_order(draft, found), key=lambda each: weights.index(each.severity))


def _order_of(draft: Draft, path: str) -> tuple[int, int]:
    """Return the rank of a path: its form, then its item there."""
    place = place_of(draft, path)
    forms = draft.transaction.forms
    if place.section in (TRANSMISSION, ORIGIN, SENDER):
        return (-1, 0)
    if place.form is None or place.form >= len(forms):
        return (len(forms), (ATTACHED, DESK).index(place.section) if place.form is None else -1)
    sections = SECTIONS[type(forms[place.form])]
    known = place.section in sections
    return (place.form, sections.index(place.section) if known else len(sections))


def sender_of(draft: Draft) -> Section:
    """Return where the sending office stands: item 1 of MM2, without a number in MM4."""
    first = draft.transaction.forms[:1]
    return ORIGIN if first and isinstance(first[0], MadridApplication) else SENDER


def section_of(form: type[Part], steps: list[str]) -> Section:
    """Return the section of a form in which a field is shown, by the steps of its path."""
    names = [step for step in steps if not step.isdecimal()]
    wanted = (".".join(names[:2]), ".".join(names[:1]))
    for name in wanted:
        for section in SECTIONS.get(form, ()):
            if name in section.fields:
                return section
    for section in SECTIONS.get(form, ()):
        if names and any(field.startswith(f"{names[0]}.") for field in section.fields):
            return section
    return OTHER


def _is_number(step: str) -> bool:
    """Tell whether a step is a place in a list; a field of somebody's own may be all digits too."""
    return step.isascii() and step.isdecimal() and len(step) <= _MOST_DIGITS


def _follow(part: Any, step: str, words: list[str], tell: Tell) -> Any:
    """Take one step down, adding its words; None where the draft does not reach so far."""
    if _is_number(step):
        number = int(step)
        item = part[number] if isinstance(part, list) and number < len(part) else None
        several = isinstance(part, list) and len(part) > 1
        # A class is called by its number; "Class 1" would not be the first of the list.
        called = getattr(item, "class_number", "") or (f"{number + 1}" if several or number else "")
        if words and called:
            words[-1] += f" {called}"
        return item
    words.append(label_of(type(part) if isinstance(part, BaseModel) else Part, step, tell))
    if isinstance(part, BaseModel):
        return getattr(part, step, None)
    return part.get(step) if isinstance(part, dict) else None
