"""Texts, names and parties made at random, in every script, with odd but lawful texts.

What is made here can be written as valid ST.96. A field that is left empty is empty; the one form
in which gsfiler itself keeps a thing is used, so that what is read back must be equal.
"""

from typing import Any

from hypothesis import strategies as st
from lxml import etree

from gsfiler.filing.form.part import Identifier, Wording
from gsfiler.filing.form.parties import (
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
