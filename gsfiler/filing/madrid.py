"""The Madrid forms: international application (MM2) and subsequent designation (MM4).

A :class:`MadridTransaction` is what one ST.96 document says: who sends it and the forms inside. A
draft holds one; it nearly always has a single form.
"""

from typing import Annotated, Literal

from pydantic import Field

from gsfiler.filing.form.documents import Document, Signature
from gsfiler.filing.form.goods import GoodsServices, Limitation
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.form.part import Identifier, Part, Wording
from gsfiler.filing.form.parties import Applicant, CorrespondenceAddress, Holder, Representative
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.form.rights import BasicMark, Priority, Seniority


class Designation(Part):
    """A Contracting Party where protection is asked (``tmk:DesignatedCountry``; ST.3 code)."""

    plain_field = "country"

    country: str = ""
    madrid_system: str = ""
    territory_limitation: Wording | None = None


class MadridApplication(Part):
    """The international application, form MM2 (Rule 9; ``tmk:MadridApplication``)."""

    form: Literal["madrid"] = "madrid"
    office_reference: Identifier | None = None
    applicant_file_reference: str = ""
    application_language: str = ""
    second_language: str = ""
    correspondence_language: str = ""
    correspondence_address: CorrespondenceAddress | None = None
    applicants: list[Applicant] = Field(default_factory=list)
    representative: Representative | None = None
    basic_marks: list[BasicMark] = Field(default_factory=list)
    priorities: list[Priority] = Field(default_factory=list)
    seniorities: list[Seniority] = Field(default_factory=list)
    mark: Mark = Field(default_factory=Mark)
    goods_services: list[GoodsServices] = Field(default_factory=list)
    designations: list[Designation] = Field(default_factory=list)
    limitations: list[Limitation] = Field(default_factory=list)
    signatures: list[Signature] = Field(default_factory=list)
    record_identifier: Identifier | None = None
    record_notification_date: str = ""
    receiving_office_date: str = ""
    payments: list[Payment] = Field(default_factory=list)
    documents: list[Document] = Field(default_factory=list)
    comment: Wording | None = None


class MadridSubsequentDesignation(Part):
    """The subsequent designation, form MM4 (Rule 24; ``tmk:MadridSubsequentDesignation``)."""

    form: Literal["madrid-designation"] = "madrid-designation"
    office_reference: Identifier | None = None
    applicant_file_reference: str = ""
    notification_language: str = ""
    international_registration_number: str = ""
    holders: list[Holder] = Field(default_factory=list)
    representative: Representative | None = None
    designations: list[Designation] = Field(default_factory=list)
    limitations: list[Limitation] = Field(default_factory=list)
    seniorities: list[Seniority] = Field(default_factory=list)
    mark_translations: list[Wording] = Field(default_factory=list)
    basic_marks: list[BasicMark] = Field(default_factory=list)
    verbal_element_significant: bool | None = None
    colours_claimed: Wording | None = None
    colour_parts_claimed: Wording | None = None
    signatures: list[Signature] = Field(default_factory=list)
    record_notification_date: str = ""
    record_identifier: Identifier | None = None
    receiving_office_date: str = ""
    effective_after_renewal: bool | None = None
    effective_after_change: str = ""
    payments: list[Payment] = Field(default_factory=list)
    documents: list[Document] = Field(default_factory=list)
    comment: Wording | None = None


MadridForm = Annotated[MadridApplication | MadridSubsequentDesignation, Field(discriminator="form")]


class TransactionCount(Part):
    """How many messages of one category a document holds."""

    category: str = ""
    total: str = ""


class MadridTransaction(Part):
    """One ST.96 document from an office to the International Bureau.

    ``office`` (ST.3) is the sender: the office of origin, or of the holder's party. The header's
    total and its counts are written from the forms; ``total`` and ``counts`` are filled only where
    a read document says something else. ``request_date`` may hold a date or a date and time.
    """

    office: str = ""
    request_date: str = ""
    total: str = ""
    counts: list[TransactionCount] = Field(default_factory=list)
    st96_version: str = "V6_0"
    ipo_version: str = ""
    forms: list[MadridForm] = Field(default_factory=list)
