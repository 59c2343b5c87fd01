"""Filings made at random from the model: every field, names in every script, odd but lawful texts.

What is made here can be written as valid ST.96. A field that is left empty is empty; the one form
in which gsfiler itself keeps a thing is used, so that what is read back must be equal.
"""

import string
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from gsfiler.filing.documents import Document, Signature
from gsfiler.filing.goods import ClassDescription, Classification, GoodsServices, Limitation
from gsfiler.filing.madrid import (
    Designation,
    MadridApplication,
    MadridForm,
    MadridSubsequentDesignation,
    MadridTransaction,
)
from gsfiler.filing.mark import Mark, MarkImage, MarkTransliteration
from gsfiler.filing.part import Identifier, Part, Wording
from gsfiler.filing.parties import (
    AddressLine,
    Applicant,
    Contact,
    CorrespondenceAddress,
    EmailAddress,
    Entitlement,
    EntitlementPlace,
    GeographicRegion,
    Name,
    PartyIdentifier,
    Phone,
    PostalAddress,
    Representative,
    Transliteration,
)
from gsfiler.filing.payment import Amount, BankTransfer, CurrentAccount, Payment, PaymentFee
from gsfiler.filing.rights import (
    ApplicationNumber,
    BasicApplication,
    BasicMark,
    BasicRegistration,
    Priority,
    Seniority,
)
from gsfiler.st96.elements import canonical
from gsfiler.st96.names import PREFIXES

SCRIPTS = (
    "Farola Norte & Mar S.L.",
    "株式会社 佐藤商店",
    "ООО «Ёлка»",
    "شركة النور",
    "חברת אור",
    "ห้างหุ้นส่วน",
    "Ελληνική Α.Ε.",
    "ᠮᠣᠩᠭᠣᠯ",
    "Zoë O’Brien-Ångström",
    "𝕸𝖆𝖗𝖐 🦊",
    "e\u0301 decomposed",
)
SPECIAL = (
    "<b>&amp;</b>",
    "]]>",
    "\" ' `",
    "a\tb\nc\rd",
    "  blanks  ",
    "<!-- -->",
    "&#0;",
    "\u2028",
)


def _kept(xml: str) -> str:
    """Return an element in the form in which it is kept."""
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in PREFIXES.items())
    return canonical(etree.fromstring(xml.replace(">", f" {names}>", 1)))


VIENNA = _kept(
    "<tmk:MarkImageClassification><com:FigurativeElementClassificationBag>"
    "<com:ViennaClassificationBag><com:ViennaClassificationText>1.1 &amp; 2"
    "</com:ViennaClassificationText></com:ViennaClassificationBag>"
    "</com:FigurativeElementClassificationBag></tmk:MarkImageClassification>"
)
CLOSURE = _kept(
    "<tmk:MadridOfficeClosureDay><tmk:ContractingPartyClosedDate>2026-12-25"
    "</tmk:ContractingPartyClosedDate></tmk:MadridOfficeClosureDay>"
)
TITLES = _kept(
    "<com:OfficialTitleTextBag><com:OfficialTitleText>Dr.</com:OfficialTitleText>"
    "</com:OfficialTitleTextBag>"
)

_LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"
)


def texts(*, least: int = 1) -> st.SearchStrategy[str]:
    """Texts that XML can hold, in every script."""
    made = st.text(_LETTERS, min_size=least, max_size=12)
    return st.sampled_from((*SCRIPTS, *SPECIAL)) | made


def maybe(strategy: st.SearchStrategy[Any], empty: Any = "") -> st.SearchStrategy[Any]:
    """A value, or more often nothing: a filing with everything in it would be a very long one."""
    return _CHANCE.flatmap(lambda there: strategy if there else st.just(empty))


def some(strategy: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[list[Any]]:
    """One, or sometimes a few."""
    return _CHANCE.flatmap(
        lambda more: st.lists(strategy, min_size=1, max_size=most if more else 1)
    )


def few(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[list[Any]]:
    """Mostly none."""
    return _CHANCE.flatmap(
        lambda there: st.lists(strategy, min_size=1, max_size=most) if there else st.just([])
    )


_CHANCE = st.sampled_from((False, False, False, True))
YES_NO = st.sampled_from((None, True, False))
DAYS = st.dates().map(str) | st.sampled_from(("2026", "2026-11", "2026-11-20Z"))
MOMENTS = st.sampled_from(("2026-11-20T09:30:00+01:00", "2026-11-20T09:30:00"))
LANGUAGES = st.sampled_from(("en", "fr", "es", "ja", "sh"))
OFFICES = st.sampled_from(("ES", "EM", "OA", "BX", "JP", "WO", "YU"))
COUNTRIES = st.sampled_from(("ES", "JP", "US", "CH", "YU"))
NATIONS = COUNTRIES | st.just("Stateless")
FIGURES = st.decimals(
    min_value=0, max_value=10**9, places=2, allow_nan=False, allow_infinity=False
).map(str) | st.sampled_from(("903", "+1.0", "-0"))
ADDRESSES_OF_FILES = st.sampled_from(("mark-0001.png", "https://example.com/a?b=c%20d#e"))
BUSINESS = st.sampled_from(("Business", "Private"))


def wordings(*, numbered: bool = False, least: int = 0) -> st.SearchStrategy[Wording]:
    """Texts with their language, and a number where the standard has room for one."""
    number = maybe(texts()) if numbered else st.just("")
    return st.builds(
        Wording, text=texts(least=least), language=maybe(LANGUAGES), sequence_number=number
    )


def one_wording(*, numbered: bool = False) -> st.SearchStrategy[Wording | None]:
    """A text that is there or not."""
    return maybe(wordings(numbered=numbered, least=1), None)


IDENTIFIERS = st.builds(Identifier, identifier=texts(), office=maybe(OFFICES))
TRANSLITERATIONS = st.builds(
    Transliteration, text=texts(), language=maybe(LANGUAGES), script=maybe(texts())
)
_PERSON = {"language": maybe(LANGUAGES), "transliterations": few(TRANSLITERATIONS)}
NAMES = st.one_of(
    st.builds(
        Name, kind=st.just("person"), full_name=texts(), kept=few(st.just(TITLES), 1), **_PERSON
    ),
    st.builds(
        Name,
        kind=st.just("person"),
        name_prefix=maybe(texts()),
        first_name=maybe(texts()),
        middle_name=maybe(texts()),
        last_name=texts(),
        first_last_name=maybe(texts()),
        second_last_name=maybe(texts()),
        name_suffix=maybe(texts()),
        **_PERSON,
    ),
    st.builds(Name, kind=st.just("organization"), organization_name=texts(), **_PERSON),
    st.builds(
        Name,
        kind=st.just("entity"),
        organization_name=texts().filter(str.strip),
        language=maybe(LANGUAGES),
    ),
)
POSTAL_ADDRESSES = st.builds(
    PostalAddress,
    language=maybe(LANGUAGES),
    category=maybe(st.sampled_from(("Home", "Business"))),
    address_lines=some(
        st.builds(
            AddressLine, text=texts(least=0), category=maybe(st.sampled_from(("Street", "Floor")))
        ),
        3,
    ),
    city=maybe(texts()),
    geographic_regions=few(
        st.builds(
            GeographicRegion,
            text=texts(),
            category=maybe(st.sampled_from(("Province", "City district"))),
            sequence_number=maybe(texts()),
        )
    ),
    country=COUNTRIES,
    postal_code=maybe(texts()),
) | st.builds(PostalAddress, unstructured_lines=some(wordings(numbered=True)))
PHONES = st.builds(
    Phone, text=texts(), category=maybe(st.sampled_from(("Business fixed", "Other")))
)
EMAILS = st.builds(
    EmailAddress,
    text=texts(),
    category=maybe(BUSINESS),
    purpose=maybe(st.sampled_from(("Main", "Alternate"))),
    sequence_number=maybe(texts()),
)
CONTACTS = st.builds(
    Contact,
    language=maybe(LANGUAGES),
    names=some(NAMES),
    addresses=few(POSTAL_ADDRESSES),
    fax_numbers=few(st.builds(Phone, text=texts(), category=maybe(BUSINESS)), 1),
    email_addresses=few(EMAILS),
    web_addresses=few(st.builds(Phone, text=ADDRESSES_OF_FILES, category=maybe(BUSINESS)), 1),
    phone_numbers=few(PHONES),
) | st.builds(Contact, language=maybe(LANGUAGES), contact_text=texts())
PARTY_IDENTIFIERS = st.builds(
    PartyIdentifier,
    identifier=texts(),
    office=maybe(OFFICES),
    category=maybe(st.sampled_from(("Tax identifier", "Professional registration number"))),
)
CORRESPONDENCE = st.builds(
    CorrespondenceAddress,
    party_category=maybe(st.sampled_from(("Applicant", "Representative"))),
    party_identifiers=few(PARTY_IDENTIFIERS),
    contacts=some(CONTACTS, 1),
)
_PLACES = st.builds(EntitlementPlace, office=OFFICES, contacts=few(CONTACTS, 1))
ENTITLEMENTS = st.builds(
    Entitlement,
    nationality=maybe(NATIONS | st.sampled_from(("EM", "OA", "BX"))),
    establishment=maybe(_PLACES, None),
    domicile=_PLACES,
)
_PARTY: dict[str, Any] = {
    "sequence_number": maybe(texts()),
    "legal_entity": maybe(texts()),
    "party_identifiers": few(PARTY_IDENTIFIERS),
    "contacts": some(CONTACTS),
    "national_legal_entity": maybe(texts()),
    "nationality": maybe(NATIONS),
    "incorporation_country": maybe(COUNTRIES | OFFICES),
    "incorporation_state": maybe(texts()),
    "comment": one_wording(numbered=True),
}
APPLICANTS = st.builds(Applicant, entitlement=maybe(ENTITLEMENTS, None), **_PARTY)
REPRESENTATIVES = st.builds(Representative, representative_category=maybe(texts()), **_PARTY)

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
