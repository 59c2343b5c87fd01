"""Parts of filings made at random: every field, names in every script, odd but lawful texts.

What is made here can be written as valid ST.96. A field that is left empty is empty; the one form
in which gsfiler itself keeps a thing is used, so that what is read back must be equal.
"""

import string
from typing import Any

from hypothesis import strategies as st

from gsfiler.filing.form.documents import Document, Signature
from gsfiler.filing.form.goods import ClassDescription, Classification, GoodsServices, Limitation
from gsfiler.filing.form.mark import Mark, MarkImage, MarkTransliteration
from gsfiler.filing.form.payment import Amount, BankTransfer, CurrentAccount, Payment, PaymentFee
from gsfiler.filing.form.rights import (
    ApplicationNumber,
    BasicApplication,
    BasicMark,
    BasicRegistration,
    Priority,
    Seniority,
)
from gsfiler.filing.madrid import (
    Designation,
)
from tests.filing.random_parties import (
    ADDRESSES_OF_FILES,
    CONTACTS,
    CORRESPONDENCE,
    DAYS,
    FIGURES,
    IDENTIFIERS,
    LANGUAGES,
    NAMES,
    OFFICES,
    VIENNA,
    YES_NO,
    few,
    maybe,
    one_wording,
    some,
    texts,
    wordings,
)

NUMBERS = st.builds(ApplicationNumber, office=maybe(OFFICES), number=texts()) | st.builds(
    ApplicationNumber,
    office=maybe(OFFICES),
    st13_number=st.text(string.digits, min_size=15, max_size=15),
)
BASIC_APPLICATIONS = st.builds(BasicApplication, number=NUMBERS, date=maybe(DAYS))
BASIC_REGISTRATIONS = st.builds(BasicRegistration, number=texts(), date=DAYS)
BASIC_MARKS = st.builds(
    BasicMark,
    office=maybe(OFFICES),
    applications=few(BASIC_APPLICATIONS),
    registrations=some(BASIC_REGISTRATIONS),
)
DOCUMENTS = st.builds(
    Document,
    language=maybe(LANGUAGES),
    identifier=maybe(st.just("id")),
    document_name=texts(),
    file_name=maybe(texts()),
    document_format=maybe(st.sampled_from(("PDF", "JPEG", "MS Word"))),
    document_kind=maybe(texts()),
    document_date=maybe(DAYS),
    document_media=maybe(st.sampled_from(("File", "Paper"))),
    document_location=maybe(ADDRESSES_OF_FILES),
    document_version=maybe(texts()),
    comment=one_wording(numbered=True),
)

CLASS_DESCRIPTIONS = st.builds(
    ClassDescription,
    classification_version=maybe(st.sampled_from(("12-2024", "13-2026"))),
    class_number=maybe(st.integers(1, 45).map(str)),
    descriptions=some(wordings(numbered=True), 3),
    use_nice_heading=YES_NO,
)
CLASSIFICATIONS = st.builds(
    Classification,
    kind=st.sampled_from(("Domestic", "US")),
    classification_version=maybe(texts()),
    comment=one_wording(numbered=True),
    class_number=maybe(texts()),
    national_class_number=maybe(texts()),
    class_title=maybe(texts()),
)
_GOODS: dict[str, Any] = {
    "class_descriptions": some(CLASS_DESCRIPTIONS, 3),
    "proposed_leading_class": maybe(texts()),
    "comments": few(wordings(numbered=True)),
}


def _with_own_edition(goods: GoodsServices) -> GoodsServices:
    """Say the edition of the list where its classes would tell it otherwise."""
    editions = {each.classification_version for each in goods.classifications}
    if len(editions) == 1:
        goods.classification_version = editions.pop()
    return goods


GOODS = st.builds(
    GoodsServices, classification_version=maybe(st.sampled_from(("12-2024", "13-2026"))), **_GOODS
) | st.builds(GoodsServices, classifications=some(CLASSIFICATIONS, 3), **_GOODS).map(
    _with_own_edition
)


LIMITATIONS = st.builds(
    Limitation,
    countries=few(OFFICES, 3),
    category=st.sampled_from(("List limited to", "Remove from list")),
    class_descriptions=some(CLASS_DESCRIPTIONS),
    comments=few(wordings(numbered=True)),
) | st.builds(Limitation, countries=few(OFFICES), comments=some(wordings(numbered=True)))
DESIGNATIONS = st.builds(
    Designation,
    country=OFFICES,
    madrid_system=maybe(st.sampled_from(("Protocol", "Agreement"))),
    territory_limitation=one_wording(),
)
PRIORITIES = st.builds(
    Priority,
    office=OFFICES,
    number=maybe(NUMBERS, None),
    filing_date=DAYS,
    holder_name=maybe(texts()),
    status_category=maybe(st.sampled_from(("Claimed", "Partially refused"))),
    status_date=maybe(DAYS),
    comment=one_wording(numbered=True),
    documents=few(DOCUMENTS),
    is_partial=YES_NO,
    partial_goods=maybe(GOODS, None),
    registration_number=maybe(texts()),
    registration_date=maybe(DAYS),
)
SENIORITIES = st.builds(
    Seniority,
    office=OFFICES,
    application_number=maybe(NUMBERS, None),
    application_date=maybe(DAYS),
    filing_date=maybe(DAYS),
    registration_number=maybe(texts()),
    registration_date=maybe(DAYS),
    publication_date=maybe(DAYS),
    international_category=maybe(st.sampled_from(("Madrid", "EU"))),
    is_partial=YES_NO,
    partial_goods=maybe(GOODS, None),
    status_category=maybe(st.sampled_from(("Claimed", "Refused"))),
    status_date=maybe(DAYS),
    comment=one_wording(numbered=True),
    documents=few(DOCUMENTS),
)
_IMAGE: dict[str, Any] = {
    "sequence_number": maybe(texts()),
    "file_name": texts(),
    "image_format": maybe(st.sampled_from(("PNG", "JPEG"))),
    "colours_claimed": few(wordings(numbered=True)),
    "colour_parts_claimed": few(wordings(numbered=True)),
    "height": FIGURES,
    "height_unit": st.sampled_from(("Px", "Cm")),
    "width": FIGURES,
    "width_unit": st.sampled_from(("Px", "Cm")),
    "kept": few(st.just(VIENNA), 1),
}
MARK_IMAGES = st.builds(MarkImage, is_colour=YES_NO, **_IMAGE) | st.builds(
    MarkImage, colour_mode=st.sampled_from(("Colour", "Black and white")), **_IMAGE
)
MARKS = st.builds(
    Mark,
    significant_verbal_element=one_wording(),
    verbal_element=one_wording(),
    standard_characters=YES_NO,
    is_colour=YES_NO,
    colours_claimed=one_wording(numbered=True),
    colour_parts_claimed=one_wording(numbered=True),
    feature_categories=few(st.sampled_from(("Word", "Figurative", "Three dimensional", "Sound"))),
    translations=few(wordings(numbered=True)),
    transliterations=few(
        st.builds(
            MarkTransliteration, text=texts(), category=maybe(st.sampled_from(("Thai to Latin",)))
        )
    ),
    not_translatable=YES_NO,
    disclaimers=few(wordings(numbered=True)),
    mark_category=maybe(st.sampled_from(("Trademark", "Collective mark"))),
    images=few(MARK_IMAGES),
    descriptions=some(wordings()),
    voluntary_descriptions=few(wordings()),
    description_images=few(MARK_IMAGES, 1),
) | st.just(Mark())

_SIGNS: dict[str, Any] = {
    "contact": CONTACTS,
    "capacity": maybe(st.sampled_from(("Applicant", "Representative"))),
    "date": maybe(DAYS),
    "place": maybe(texts()),
}
SIGNATURES = st.one_of(
    st.builds(Signature, text=texts(), **_SIGNS),
    st.builds(Signature, image_uri=ADDRESSES_OF_FILES, **_SIGNS),
    st.builds(Signature, click_wrap=st.booleans(), **_SIGNS),
    st.builds(Signature, enhanced=texts(), **_SIGNS),
)
AMOUNTS = st.builds(Amount, amount=FIGURES, currency=maybe(st.sampled_from(("CHF", "EUR"))))
_FEE: dict[str, Any] = {
    "identifier": maybe(IDENTIFIERS, None),
    "reference": maybe(texts()),
    "basic_amount": AMOUNTS,
    "unit_amount": maybe(AMOUNTS, None),
    "comment": one_wording(numbered=True),
}
FEES = st.builds(PaymentFee, **_FEE) | st.builds(
    PaymentFee, unit_quantity=FIGURES, unit=texts(), **_FEE
)
_PAYMENT: dict[str, Any] = {
    "identifier": maybe(IDENTIFIERS, None),
    "reference": maybe(texts()),
    "mode": maybe(st.sampled_from(("Current account", "Later payment"))),
    "payer_names": few(NAMES),
    "status": maybe(st.sampled_from(("Done", "To follow"))),
    "date": maybe(DAYS),
    "fees": few(FEES),
    "payable_total": AMOUNTS,
    "paid_total": maybe(AMOUNTS, None),
    "comment": one_wording(numbered=True),
}
PAYMENTS = st.one_of(
    st.builds(Payment, other_method=maybe(texts()), **_PAYMENT),
    st.builds(
        Payment,
        current_account=st.builds(
            CurrentAccount,
            account_number=texts(),
            holder_names=few(NAMES),
            holder_email=maybe(texts()),
            correspondence_address=maybe(CORRESPONDENCE, None),
        ),
        **_PAYMENT,
    ),
    st.builds(
        Payment,
        bank_transfer=st.builds(
            BankTransfer,
            identifier=IDENTIFIERS,
            date=st.dates().map(str),
            origin_bank=maybe(texts()),
            destination_account=texts(),
        ),
        **_PAYMENT,
    ),
)
