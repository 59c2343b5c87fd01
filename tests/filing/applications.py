"""Whole filings made at random from the model, of both forms."""

from typing import Any

from hypothesis import strategies as st

from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import (
    MadridApplication,
    MadridForm,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from tests.filing.random_parties import (
    APPLICANTS,
    CLOSURE,
    CORRESPONDENCE,
    DAYS,
    IDENTIFIERS,
    LANGUAGES,
    MOMENTS,
    OFFICES,
    REPRESENTATIVES,
    YES_NO,
    few,
    maybe,
    one_wording,
    some,
    texts,
    wordings,
)
from tests.filing.random_parts import (
    BASIC_MARKS,
    DESIGNATIONS,
    DOCUMENTS,
    GOODS,
    LIMITATIONS,
    MARKS,
    PAYMENTS,
    PRIORITIES,
    SENIORITIES,
    SIGNATURES,
)

_FORM: dict[str, Any] = {
    "office_reference": maybe(IDENTIFIERS, None),
    "applicant_file_reference": maybe(texts()),
    "representative": maybe(REPRESENTATIVES, None),
    "seniorities": few(SENIORITIES, 1),
    "designations": some(DESIGNATIONS, 8),
    "limitations": few(LIMITATIONS),
    "signatures": few(SIGNATURES),
    "record_identifier": maybe(IDENTIFIERS, None),
    "record_notification_date": maybe(DAYS),
    "receiving_office_date": DAYS,
    "payments": some(PAYMENTS),
    "documents": few(DOCUMENTS),
    "comment": one_wording(numbered=True),
}
APPLICATIONS = st.builds(
    MadridApplication,
    application_language=LANGUAGES,
    second_language=maybe(LANGUAGES),
    correspondence_language=maybe(LANGUAGES),
    correspondence_address=maybe(CORRESPONDENCE, None),
    applicants=some(APPLICANTS),
    basic_marks=some(BASIC_MARKS),
    priorities=few(PRIORITIES),
    mark=MARKS,
    goods_services=some(GOODS),
    **_FORM,
)
_LATER: dict[str, Any] = {
    "notification_language": st.sampled_from(("en", "fr", "es")),
    "international_registration_number": texts(),
    "holders": few(APPLICANTS),
    "mark_translations": few(wordings(numbered=True)),
    "basic_marks": few(BASIC_MARKS, 1),
    "verbal_element_significant": YES_NO,
    "colours_claimed": one_wording(numbered=True),
    "colour_parts_claimed": one_wording(numbered=True),
    **_FORM,
}
SUBSEQUENT_DESIGNATIONS = st.builds(
    MadridSubsequentDesignation, effective_after_renewal=YES_NO, **_LATER
) | st.builds(MadridSubsequentDesignation, effective_after_change=texts(), **_LATER)
FORMS: st.SearchStrategy[MadridForm] = APPLICATIONS | SUBSEQUENT_DESIGNATIONS


def transactions(forms: st.SearchStrategy[Any] = FORMS) -> st.SearchStrategy[MadridTransaction]:
    """Whole documents, nearly always of one form."""
    return st.builds(
        MadridTransaction,
        office=OFFICES,
        request_date=DAYS | MOMENTS,
        total=maybe(st.just("99")),
        ipo_version=maybe(texts()),
        forms=some(forms),
        kept=few(st.just(CLOSURE), 1),
    ).map(_number_documents)


def _number_documents(transaction: MadridTransaction) -> MadridTransaction:
    """Give each document that has an identifier one of its own, as XML wants it."""
    for number, document in enumerate(_documents(transaction)):
        if document.identifier:
            document.identifier = f"doc{number}"
    return transaction


def _documents(part: Part) -> list[Document]:
    """Return the documents anywhere in a part."""
    found = [part] if isinstance(part, Document) else []
    for name in type(part).model_fields:
        value = getattr(part, name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Part):
                found += _documents(each)
    return found
