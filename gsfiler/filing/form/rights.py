"""The rights an application rests on: basic marks, priority, seniority.

Form MM2 items 5 and 6 (Rule 9(5)(b), Rule 9(4)(a)(iv)), form MM17 (Rule 9(5)(g)(i)). Dates are kept
as typed; the standard wants ISO 8601 (``2026-01-31``).
"""

from pydantic import Field

from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.goods import GoodsServices
from gsfiler.filing.form.part import Part, Wording


class ApplicationNumber(Part):
    """The number of an application: as its office writes it, or in the form of WIPO ST.13."""

    plain_field = "number"

    office: str = ""
    number: str = ""
    st13_number: str = ""


class BasicApplication(Part):
    """A basic application, with its filing date."""

    number: ApplicationNumber = Field(default_factory=ApplicationNumber)
    date: str = ""


class BasicRegistration(Part):
    """A basic registration, with its registration date."""

    number: str = ""
    date: str = ""


class BasicMark(Part):
    """The basic applications and registrations at one office (``BasicRegistrationApplication``)."""

    office: str = ""
    applications: list[BasicApplication] = Field(default_factory=list)
    registrations: list[BasicRegistration] = Field(default_factory=list)


class Priority(Part):
    """An earlier filing whose priority is claimed (Paris Convention, Article 4)."""

    office: str = ""
    number: ApplicationNumber | None = None
    filing_date: str = ""
    holder_name: str = ""
    status_category: str = ""
    status_date: str = ""
    comment: Wording | None = None
    documents: list[Document] = Field(default_factory=list)
    is_partial: bool | None = None
    partial_goods: GoodsServices | None = None
    registration_number: str = ""
    registration_date: str = ""


class Seniority(Part):
    """An earlier mark in a member State of the European Union (form MM17)."""

    office: str = ""
    application_number: ApplicationNumber | None = None
    application_date: str = ""
    filing_date: str = ""
    registration_number: str = ""
    registration_date: str = ""
    publication_date: str = ""
    international_category: str = ""
    is_partial: bool | None = None
    partial_goods: GoodsServices | None = None
    status_category: str = ""
    status_date: str = ""
    comment: Wording | None = None
    documents: list[Document] = Field(default_factory=list)
