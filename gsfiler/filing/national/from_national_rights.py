"""A national document in ST.96 → basic marks, priorities, seniorities, designations."""

import re
from datetime import timedelta

from gsfiler.core.codes import parse_date
from gsfiler.core.errors import InvalidCode
from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.goods import GoodsServices
from gsfiler.filing.form.rights import (
    ApplicationNumber,
    BasicApplication,
    BasicMark,
    BasicRegistration,
    Priority,
    Seniority,
)
from gsfiler.filing.madrid import Designation
from gsfiler.filing.national import from_national_findings as kinds
from gsfiler.filing.national.from_national_goods import goods_list
from gsfiler.filing.national.from_national_parties import attribute, text, truth, wording
from gsfiler.filing.national.from_national_told import Telling
from gsfiler.st96.from_st66_source import Source

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*|Z|[+-][0-9]{2}:[0-9]{2})")
_SIX_MONTHS = timedelta(days=184)


def day(said: str) -> str:
    """Return a date without time and time zone, which form MM2 has no room for."""
    found = _DAY.fullmatch(said)
    return found[1] if found else said


def is_past(filed: str, later: str) -> bool:
    """Return whether a day lies more than six months after a filing (Paris Convention, Art. 4C)."""
    try:
        return parse_date(later) - parse_date(filed) > _SIX_MONTHS
    except InvalidCode:
        return False


def application_number(source: Source | None) -> ApplicationNumber | None:
    """Return the number of an application."""
    if source is None:
        return None
    return ApplicationNumber(
        office=source.said("IPOfficeCode"),
        number=source.said("ApplicationNumberText"),
        st13_number=source.said("ST13ApplicationNumber"),
    )


def office_of(trademark: Source) -> str:
    """Return the office of the national mark (ST.3), empty where none is named."""
    return (
        trademark.said("RegistrationOfficeCode")
        or trademark.said("ReceivingOfficeCode")
        or trademark.said("ApplicationNumber", "IPOfficeCode")
    )


def basic_marks_named(trademark: Source) -> list[BasicMark]:
    """Return the basic marks that the document itself names."""
    bag = trademark.all("BasicRegistrationApplicationBag", "BasicRegistrationApplication")
    return [
        BasicMark(
            office=each.said("RegistrationOfficeCode"),
            applications=[
                BasicApplication(
                    number=application_number(one.one("BasicApplicationNumber"))
                    or ApplicationNumber(),
                    date=day(one.said("BasicApplicationDate")),
                )
                for one in each.all("BasicApplicationBag", "BasicApplication")
            ],
            registrations=[
                BasicRegistration(
                    number=one.said("BasicRegistrationNumber"),
                    date=day(one.said("BasicRegistrationDate")),
                )
                for one in each.all("BasicRegistrationBag", "BasicRegistration")
            ],
        )
        for each in bag
    ]


def filing_date(trademark: Source) -> str:
    """Return when the national application was filed."""
    return day(trademark.said("ApplicationDate") or trademark.said("ApplicationDateTime"))


def national_basis(trademark: Source, office: str, told: Telling) -> list[BasicMark]:
    """Return the national mark as basic mark: its registration, else its application.

    A registration is the firmer basis; the number of the application behind it is the Office's to
    indicate (Rule 9(5)(d)(i)).
    """
    registration = BasicRegistration(
        number=trademark.said("RegistrationNumber"),
        date=day(trademark.said("RegistrationDate")),
    )
    number = application_number(trademark.one("ApplicationNumber"))
    if registration.number:
        told.tell("basic_marks[0]", kinds.BASIS_TAKEN, basis=kinds.REGISTRATION.of())
        return [BasicMark(office=office, registrations=[registration])]
    if number is not None and (number.number or number.st13_number):
        told.tell("basic_marks[0]", kinds.BASIS_TAKEN, basis=kinds.APPLICATION.of())
        basic = BasicApplication(number=number, date=filing_date(trademark))
        return [BasicMark(office=office, applications=[basic])]
    told.tell("basic_marks", kinds.NO_BASIS)
    return []


def priorities_of(trademark: Source) -> list[Priority]:
    """Return the priorities claimed."""
    return [_priority(each) for each in trademark.all("PriorityBag", "Priority")]


def _priority(source: Source) -> Priority:
    return Priority(
        office=source.said("PriorityCountryCode"),
        number=application_number(source.one("ApplicationNumber")),
        filing_date=day(source.said("PriorityApplicationFilingDate")),
        holder_name=source.said("PriorityHolderName"),
        comment=wording(source.one("CommentText")),
        documents=[document(each) for each in source.all("PriorityDocument")],
        is_partial=truth(source, "PriorityPartialIndicator"),
        partial_goods=_part_of(source.one("PriorityPartialGoodsServices")),
        registration_number=source.said("PriorityRegistrationNumber"),
        registration_date=day(source.said("PriorityRegistrationDate")),
    )


def _part_of(source: Source | None) -> GoodsServices | None:
    """Return the goods and services that a claim is limited to."""
    return None if source is None else goods_list(source)


def seniorities_of(trademark: Source, *, is_eu_designated: bool, told: Telling) -> list[Seniority]:
    """Return the seniorities claimed, which only a designation of the European Union can carry."""
    found = trademark.all("SeniorityBag", "Seniority")
    if found and not is_eu_designated:
        told.tell("seniorities", kinds.SENIORITY_NOT_TAKEN)
        for each in found:
            each.reading.give_up(each.element)
        return []
    return [
        Seniority(
            office=each.said("SeniorityCountryCode"),
            application_number=application_number(each.one("SeniorityApplicationNumber")),
            application_date=day(each.said("SeniorityApplicationDate")),
            filing_date=day(each.said("SeniorityFilingDate")),
            registration_number=each.said("SeniorityRegistrationNumber"),
            registration_date=day(each.said("SeniorityRegistrationDate")),
            publication_date=day(each.said("SeniorityPublicationDate")),
            is_partial=truth(each, "SeniorityPartialIndicator"),
            partial_goods=_part_of(each.one("SeniorityPartialGoodsServices")),
            international_category=each.said("InternationalTrademarkCategory"),
            comment=wording(each.one("CommentText")),
        )
        for each in found
    ]


def designations_of(trademark: Source) -> list[Designation]:
    """Return the parties designated."""
    return [
        Designation(
            country=each.said("DesignatedCountryCode"),
            madrid_system=each.said("MadridSystemCategory"),
            territory_limitation=wording(each.one("TerritoryLimitationText")),
        )
        for each in trademark.all("DesignatedCountryBag", "DesignatedCountry")
    ]


def document(source: Source) -> Document:
    """Return a document that goes with a claim or an application."""
    kind = source.one("DocumentKindCategory")
    return Document(
        language=attribute(source, "languageCode").lower(),
        document_name=source.said("DocumentName"),
        file_name=source.said("FileName"),
        document_format=source.said("DocumentFormatCategory"),
        document_kind=text(kind) if kind else "",
        document_date=day(source.said("DocumentDate")),
        document_media=source.said("DocumentMediaCategory"),
        comment=wording(source.one("CommentText")),
    )
