"""A national application or registration → the draft of an international application (form MM2).

An attorney starts from what the office of the basic mark holds already: in ST.96
(``TrademarkTransaction``, ``TrademarkApplication``, ``Trademark``), also in the drafts of the
standard that offices still send, or in ST.66, which is converted first. What belongs to the
national file is not taken; what only the attorney can decide is told and left open. The mapping is
our own: no standard has one.
"""

from dataclasses import dataclass

from lxml import etree

from gsfiler.core.errors import InputError
from gsfiler.core.findings import QUOTED, PhraseKind, series
from gsfiler.core.hardened_xml import line_of, parse_xml
from gsfiler.filing.draft import BasicMarkDetails, Draft, new_draft
from gsfiler.filing.form.parties import Applicant, Representative
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.national import from_national_findings as kinds
from gsfiler.filing.national.from_national_goods import goods_of
from gsfiler.filing.national.from_national_mark import mark_of, recordings
from gsfiler.filing.national.from_national_parties import applicant, representative
from gsfiler.filing.national.from_national_rights import (
    basic_marks_named,
    day,
    designations_of,
    document,
    filing_date,
    is_past,
    national_basis,
    office_of,
    priorities_of,
    seniorities_of,
)
from gsfiler.filing.national.from_national_told import FORM, Telling, tell_addresses
from gsfiler.filing.national.from_st66_draft import converted, read_st66
from gsfiler.filing.placed import PlacedFinding
from gsfiler.st96.from_st66 import MAX_NODES, is_st66
from gsfiler.st96.from_st66_reading import Losses, Reading, local_name
from gsfiler.st96.from_st66_source import Source
from gsfiler.st96.from_st66_tree import NAMESPACES, VERSION
from gsfiler.vocabulary.parties import party_named

_ROOTS = (
    "TrademarkTransaction",
    "Transaction",
    "TrademarkApplication",
    "TrademarkBag",
    "Trademark",
)
_PUBLISHER = (
    "http://www.wipo.int/standards/XMLSchema/",
    "https://www.wipo.int/standards/XMLSchema/",
)
_BODY = ("TrademarkTransactionBody", "TransactionContentBag")
_ENVELOPE = (
    ("TransactionHeader",),
    (*_BODY, "TransactionIdentifier"),
    (*_BODY, "TransactionCategory"),
    (*_BODY, "TransactionSubCode"),
)
"""What says how a document was sent: no part of the mark, and no loss."""

_BAG_OF_MARKS = ("TrademarkBag", "Trademark")
_LANGUAGES = ("en", "fr", "es")
_BENELUX = ("BE", "NL", "LU")
_LOSSES = Losses(kinds.NOT_TAKEN, kinds.EXTENSION_NOT_TAKEN, kinds.REPEATED)


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft made from a document, and what was told while it was made."""

    draft: Draft
    findings: tuple[PlacedFinding, ...]


def draft_from_national(data: bytes, *, source: str) -> Imported:
    """Return the draft of an international application that starts from a national document.

    ``source`` names the document in errors. Raises InputError: not well-formed, hostile, not a
    national document in ST.96 or ST.66, or without any mark.
    """
    root = parse_xml(data, source=source, max_nodes=MAX_NODES)
    told = Telling()
    is_st66_document = is_st66(root)
    if is_st66_document:
        root = read_st66(data, source=source, told=told)
    elif local_name(root) not in _ROOTS or not _is_own(etree.QName(root).namespace or ""):
        raise InputError(
            source,
            f"this XML (its root is “{local_name(root)}”) is not a national trade mark document.",
            "Give the ST.96 or ST.66 export of an office; a Madrid message is opened as it is.",
            line=line_of(root),
        )
    else:
        _tell_version(root, told)
    reading = Reading(_is_own, _LOSSES)
    marks = _marks(Source(reading, root))
    if not marks:
        raise InputError(
            source,
            "there is no trade mark in this document.",
            "Give the record of the mark that is to be the basic mark.",
            line=line_of(root),
        )
    if len(marks) > 1:
        told.tell("", kinds.SEVERAL_MARKS, count=str(len(marks)))
    for other, _ in marks[1:]:
        reading.give_up(other.element)
    draft = _draft(*marks[0], told)
    reading.tell_what_is_left(root)
    for finding in reading.findings():
        told.place(FORM, converted(finding) if is_st66_document else finding)
    return Imported(draft, tuple(told.findings))


def _is_own(namespace: str) -> bool:
    """Return whether a namespace is one of the standard, of whatever version or draft."""
    return namespace.startswith(_PUBLISHER)


def _tell_version(root: etree._Element, told: Telling) -> None:
    """Tell where a document is of another version than the one that was tried."""
    name = etree.QName(root)
    version = str(root.get(f"{{{NAMESPACES['com']}}}st96Version", ""))
    if name.namespace == NAMESPACES["tmk"] and version == VERSION:
        return
    other = version or (name.namespace if name.namespace != NAMESPACES["tmk"] else "")
    told.tell(
        "",
        kinds.OTHER_VERSION,
        version=QUOTED.of(wording=other) if other else kinds.NO_VERSION.of(),
    )


def _marks(around: Source) -> list[tuple[Source, Source]]:
    """Return the marks of a document, each with what it was filed in."""
    for path in _ENVELOPE:
        for part in around.all(*path):
            part.reading.give_up(part.element)
    filings = [
        data.one("TrademarkApplication") or data
        for data in around.all(*_BODY, "TransactionData") or [around]
    ]
    return [(mark, filing) for filing in filings for mark in _marks_in(filing)]


def _marks_in(filing: Source) -> list[Source]:
    name = local_name(filing.element)
    if name == "Trademark":
        return [filing]
    return filing.all("Trademark") if name == "TrademarkBag" else filing.all(*_BAG_OF_MARKS)


def _draft(trademark: Source, filing: Source, told: Telling) -> Draft:
    """Return the draft, filled in the order of the form."""
    draft = new_draft("madrid")
    form = MadridApplication()
    draft.transaction.forms = [form]
    named = basic_marks_named(trademark)
    national = office_of(trademark)
    office = next(filter(None, (each.office for each in named)), national)
    draft.transaction.office = office
    if not office:
        told.place("office", kinds.NO_OFFICE.at())
    form.applicant_file_reference = trademark.said("ApplicantFileReference")
    form.designations = designations_of(trademark)
    is_eu_designated = any(each.country == "EM" for each in form.designations)
    _take_languages(trademark, form, told)
    if is_eu_designated:
        form.second_language = trademark.said("SecondLanguageCode").lower()
    form.applicants = _applicants(trademark, office, told)
    form.representative = _representative(trademark, told)
    form.basic_marks = named or national_basis(trademark, office, told)
    form.priorities = priorities_of(trademark)
    form.seniorities = seniorities_of(trademark, is_eu_designated=is_eu_designated, told=told)
    form.mark = mark_of(trademark, trademark.said("ApplicationLanguageCode").lower(), told)
    form.documents = recordings(trademark, told)
    form.goods_services = goods_of(trademark, told)
    if named:
        told.place("desk.basic_marks", kinds.BASIS_NAMED.at())
        _take_international(trademark, filing, form, told)
    else:
        _tell_priority(trademark, form, told)
        draft.desk.basic_marks = [_details(form)]
    draft.desk.title = form.mark.verbal_element.text if form.mark.verbal_element else ""
    return Draft.model_validate(draft.stored())  # as it will be opened: no empty parts


def _take_languages(trademark: Source, form: MadridApplication, told: Telling) -> None:
    """Take the languages that the Madrid System has."""
    language = trademark.said("ApplicationLanguageCode").lower()
    if language in _LANGUAGES:
        form.application_language = language
    elif language:
        told.tell("application_language", kinds.LANGUAGE_TO_CHOOSE, language=language)
    else:
        told.tell("application_language", kinds.LANGUAGE_NOT_NAMED)
    letters = trademark.said("CorrespondenceLanguageCode").lower()
    if letters in _LANGUAGES:
        form.correspondence_language = letters
    elif letters:
        told.tell("correspondence_language", kinds.CORRESPONDENCE_TO_CHOOSE, language=letters)


def _applicants(trademark: Source, office: str, told: Telling) -> list[Applicant]:
    """Return the applicants, with what is to be decided about them."""
    found = [applicant(each) for each in trademark.all("ApplicantBag", "Applicant")]
    if not found:
        told.tell("applicants", kinds.NO_APPLICANT)
    if len(found) > 1:
        told.tell("applicants", kinds.SEVERAL_APPLICANTS, count=str(len(found)))
    for number, each in enumerate(found):
        path = f"applicants[{number}]"
        tell_addresses(path, each.contacts, told)
        if each.entitlement is None and office:
            grounds = series([ground.of() for ground in _grounds(each, office)])
            told.tell(
                f"{path}.entitlement",
                kinds.ENTITLEMENT_TO_CHOOSE,
                office=party_named(office).name,
                grounds=grounds,
            )
    return found


def _grounds(party: Applicant, office: str) -> list[PhraseKind]:
    """Return what in a document points to a ground of entitlement; it is never filled in."""
    addresses = [each for contact in party.contacts for each in contact.addresses]
    pointing = {
        kinds.BY_NATIONALITY: [party.nationality],
        kinds.BY_INCORPORATION: [party.incorporation_country],
        kinds.BY_ADDRESS: [each.country for each in addresses],
    }
    found = [
        ground
        for ground, countries in pointing.items()
        if any(_lies_in(country, office) for country in countries)
    ]
    return found or [kinds.UNKNOWN_GROUND]


def _lies_in(country: str, office: str) -> bool:
    """Return whether a country is that of an office, or a member of its union."""
    if office == "BX" or (office == "EM" and country in _BENELUX):
        return country in _BENELUX
    return country == office or (country != "" and party_named(country).union == office)


def _representative(trademark: Source, told: Telling) -> Representative | None:
    """Return the first representative; form MM2 has room for one."""
    found = trademark.all("RepresentativeBag", "Representative")
    if not found:
        return None
    if len(found) > 1:
        count = str(len(found))
        told.tell("representative", kinds.OTHER_REPRESENTATIVES, count=count)
    told.tell("representative", kinds.REPRESENTATIVE_TAKEN)
    for other in found[1:]:
        other.reading.give_up(other.element)
    first = representative(found[0])
    tell_addresses("representative", first.contacts, told)
    return first


def _take_international(
    trademark: Source, filing: Source, form: MadridApplication, told: Telling
) -> None:
    """Take what belongs to an international application that an office keeps in this form.

    A document that names its basic mark is one: then its date of receipt and its documents are
    those of the form. Signatures and payments are never taken: they were given for that filing.
    """
    received = trademark.said("ReceivingOfficeDate")
    form.receiving_office_date = day(received) or filing_date(trademark)
    for each in filing.all("DocumentIncludedBag", "DocumentIncluded"):
        form.documents.append(document(each))
        name = form.documents[-1].file_name
        if name:
            path = f"documents[{len(form.documents) - 1}].file_name"
            told.tell(path, kinds.FILE_NOT_AT_HAND, file=name)


def _tell_priority(trademark: Source, form: MadridApplication, told: Telling) -> None:
    """Tell that the priority of the national mark may be claimed.

    Nothing is told where priorities are claimed already, or where the mark was registered too long
    after it was filed for six months not to be over.
    """
    filed = filing_date(trademark)
    if (
        filed
        and not form.priorities
        and not is_past(filed, day(trademark.said("RegistrationDate")))
    ):
        told.tell("priorities", kinds.PRIORITY_POSSIBLE, date=filed)


def _details(form: MadridApplication) -> BasicMarkDetails:
    """Return what is known of the national mark, to compare the application with it."""
    basic = next(iter(form.basic_marks), None)
    numbers = [each.number for each in basic.registrations] if basic else []
    numbers += [each.number.number for each in basic.applications] if basic else []
    colours = form.mark.colours_claimed
    return BasicMarkDetails(
        office=basic.office if basic else "",
        number=next(iter(numbers), ""),
        holders=list(dict.fromkeys(filter(None, (each.display for each in form.applicants)))),
        feature_categories=list(form.mark.feature_categories),
        mark_category=form.mark.mark_category,
        colours_claimed=colours.text if colours else "",
        class_descriptions=[
            each.copy_deep() for goods in form.goods_services for each in goods.class_descriptions
        ],
    )
