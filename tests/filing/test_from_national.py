"""A national document becomes the draft of an international application; the rest is told."""

import re
from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.filing.importing import import_file
from gsfiler.filing.madrid import MadridApplication
from gsfiler.filing.national.from_national import Imported, draft_from_national

COM = "http://www.wipo.int/standards/XMLSchema/ST96/Common"
TMK = "http://www.wipo.int/standards/XMLSchema/ST96/Trademark"
DRAFT_COM = "http://www.wipo.int/standards/XMLSchema/Common/1"
DRAFT_TMK = "http://www.wipo.int/standards/XMLSchema/Trademark/1"
HEAD = f'xmlns:com="{COM}" xmlns:tmk="{TMK}" com:st96Version="V6_0"'
OFFICE = "<com:RegistrationOfficeCode>{}</com:RegistrationOfficeCode>"
NUMBER = (
    "<com:ApplicationNumber><com:ApplicationNumberText>N-1</com:ApplicationNumberText>"
    "</com:ApplicationNumber>"
)
FILED = "<com:ApplicationDate>2026-01-31</com:ApplicationDate>"
REGISTERED = (
    "<com:RegistrationNumber>R-1</com:RegistrationNumber>"
    "<com:RegistrationDate>{}</com:RegistrationDate>"
)
PARTY = (
    "<tmk:Applicant><com:Contact><com:Name><com:PersonName><com:PersonStructuredName>"
    "<com:FirstName>Marta</com:FirstName><com:LastName>Ibarra</com:LastName>"
    "</com:PersonStructuredName></com:PersonName></com:Name><com:PostalAddressBag>"
    "<com:PostalAddress><com:PostalStructuredAddress><com:AddressLineText com:sequenceNumber='1'>"
    "Kai 1</com:AddressLineText><com:CityName>Wien</com:CityName><com:CountryCode>{}"
    "</com:CountryCode></com:PostalStructuredAddress></com:PostalAddress></com:PostalAddressBag>"
    "</com:Contact>{}</tmk:Applicant>"
)
APPLICANTS = "<tmk:ApplicantBag>{}</tmk:ApplicantBag>"
NATIONAL_OF = "<com:NationalityCode>{}</com:NationalityCode>"
LANGUAGE = "<com:ApplicationLanguageCode>{}</com:ApplicationLanguageCode>"
DESIGNATED = (
    "<tmk:DesignatedCountryBag><tmk:DesignatedCountry><com:DesignatedCountryCode>{}"
    "</com:DesignatedCountryCode></tmk:DesignatedCountry></tmk:DesignatedCountryBag>"
)
SENIORITY = (
    "<tmk:SeniorityBag><tmk:Seniority><tmk:SeniorityCountryCode>DE</tmk:SeniorityCountryCode>"
    "<tmk:SeniorityRegistrationNumber>30101</tmk:SeniorityRegistrationNumber></tmk:Seniority>"
    "</tmk:SeniorityBag>"
)
SHOWN = (
    "<tmk:MarkRepresentation><tmk:MarkFeatureCategory>Combined</tmk:MarkFeatureCategory>"
    "<tmk:MarkReproduction>{}</tmk:MarkReproduction></tmk:MarkRepresentation>"
)
WORDS = "<tmk:WordMarkSpecification>{}</tmk:WordMarkSpecification>"
IMAGES = "<tmk:MarkImageBag>{}</tmk:MarkImageBag>"
IMAGE = "<tmk:MarkImage><com:FileName>{}</com:FileName>{}</tmk:MarkImage>"
GOODS = "<tmk:GoodsServicesBag>{}</tmk:GoodsServicesBag>"
LIST = (
    "<tmk:GoodsServices><tmk:GoodsServicesClassificationBag><tmk:GoodsServicesClassification>"
    "<tmk:ClassificationKindCode>{}</tmk:ClassificationKindCode><com:ClassificationVersion>13-2026"
    "</com:ClassificationVersion></tmk:GoodsServicesClassification>"
    "</tmk:GoodsServicesClassificationBag><tmk:ClassDescriptionBag>{}</tmk:ClassDescriptionBag>"
    "</tmk:GoodsServices>"
)
CLASS = "<tmk:ClassDescription><tmk:ClassNumber>{}</tmk:ClassNumber>{}</tmk:ClassDescription>"
TEXT = (
    '<tmk:GoodsServicesDescriptionText com:languageCode="{}">{}</tmk:GoodsServicesDescriptionText>'
)


def imported(*parts: str) -> Imported:
    """Return what a single mark, made of parts, is imported as."""
    xml = f"<tmk:Trademark {HEAD}>{''.join(parts)}</tmk:Trademark>"
    return draft_from_national(xml.encode(), source="x.xml")


def form_of(result: Imported) -> MadridApplication:
    form = result.draft.transaction.forms[0]
    assert isinstance(form, MadridApplication)
    return form


def told(result: Imported, *codes: str) -> list[tuple[str, str]]:
    """Return the paths and codes of findings, of all or of some codes."""
    found = [(each.path, each.finding.code.removeprefix("IMPORT_")) for each in result.findings]
    return [each for each in found if not codes or each[1] in codes]


def test_items_of_the_form_are_filled_from_a_national_mark() -> None:
    words = (
        '<tmk:MarkVerbalElementText com:languageCode="fr">PHARE</tmk:MarkVerbalElementText>'
        "<tmk:MarkSignificantVerbalElementText>PHARE</tmk:MarkSignificantVerbalElementText>"
        '<tmk:MarkTranslationText com:languageCode="en">lighthouse</tmk:MarkTranslationText>'
        '<tmk:MarkTransliteration tmk:transliterationCategory="Greek to Latin">FAROS'
        "</tmk:MarkTransliteration>"
        "<tmk:MarkStandardCharacterIndicator>true</tmk:MarkStandardCharacterIndicator>"
    )
    result = imported(
        OFFICE.format("FR"),
        NUMBER,
        FILED,
        "<com:ApplicantFileReference>REF</com:ApplicantFileReference>",
        LANGUAGE.format("FR"),
        APPLICANTS.format(PARTY.format("FR", NATIONAL_OF.format("FR"))),
        SHOWN.format(WORDS.format(words)),
        GOODS.format(LIST.format("Nice", CLASS.format("009", TEXT.format("fr", "Logiciels")))),
    )
    form = form_of(result)

    assert result.draft.transaction.office == "FR"
    assert (form.application_language, form.applicant_file_reference) == ("fr", "REF")
    assert form.applicants[0].display == "Marta Ibarra"
    assert form.applicants[0].nationality == "FR"
    assert form.mark.verbal_element is not None
    assert form.mark.verbal_element.text == "PHARE"
    assert form.mark.significant_verbal_element is None
    assert form.mark.standard_characters is True
    assert form.mark.translations[0].text == "lighthouse"
    assert form.mark.transliterations[0].category == "Greek to Latin"
    assert form.basic_marks[0].applications[0].number.number == "N-1"
    assert form.basic_marks[0].applications[0].date == "2026-01-31"
    goods = form.goods_services[0]
    assert goods.classification_version == "13-2026"
    assert goods.class_descriptions[0].class_number == "9"
    assert goods.class_descriptions[0].descriptions[0].language == "fr"


def test_what_is_known_of_the_basic_mark_lies_on_the_desk_to_compare_with() -> None:
    goods = LIST.format("Nice", CLASS.format("9", TEXT.format("fr", "Logiciels")))
    result = imported(
        OFFICE.format("FR"),
        NUMBER,
        REGISTERED.format("2026-03-01"),
        "<tmk:MarkCategory>Trademark</tmk:MarkCategory>"
        "<tmk:MarkCategory>Collective mark</tmk:MarkCategory>",
        APPLICANTS.format(PARTY.format("FR", "") * 2),
        GOODS.format(goods),
    )
    details = result.draft.desk.basic_marks[0]

    assert (details.office, details.number) == ("FR", "R-1")
    assert details.holders == ["Marta Ibarra"]
    assert details.mark_category == "Collective mark"
    assert details.class_descriptions == form_of(result).goods_services[0].class_descriptions
    details.class_descriptions[0].descriptions[0].text = "changed"
    assert form_of(result).goods_services[0].class_descriptions[0].descriptions[0].text != "changed"


def test_a_registration_is_the_basis_before_the_application_behind_it() -> None:
    result = imported(OFFICE.format("FR"), NUMBER, REGISTERED.format("2026-03-01-05:00"))
    basic = form_of(result).basic_marks[0]

    assert (basic.registrations[0].number, basic.registrations[0].date) == ("R-1", "2026-03-01")
    assert basic.applications == []
    basis = next(each for each in result.findings if each.finding.code == "IMPORT_BASIS_TAKEN")
    assert basis.path == "forms[0].basic_marks[0]"
    assert "national registration was taken" in basis.finding.message


@pytest.mark.parametrize(
    ("office", "country", "nationality", "ground"),
    [
        ("AT", "AT", "", "the address lies there"),
        ("AT", "DE", "AT", "the document names this nationality"),
        ("AT", "DE", "", "the document names none"),
        ("EM", "AT", "", "the address lies there"),
        ("EM", "US", "BE", "the document names this nationality"),
        ("BX", "NL", "", "the address lies there"),
        ("BX", "AT", "", "the document names none"),
        ("US", "AT", "AT", "the document names none"),
    ],
)
def test_a_ground_of_entitlement_is_suggested_and_never_filled_in(
    office: str, country: str, nationality: str, ground: str
) -> None:
    national = NATIONAL_OF.format(nationality) if nationality else ""
    result = imported(
        OFFICE.format(office), NUMBER, APPLICANTS.format(PARTY.format(country, national))
    )
    finding = next(each for each in result.findings if each.path.endswith(".entitlement"))

    assert form_of(result).applicants[0].entitlement is None
    assert finding.path == "forms[0].applicants[0].entitlement"
    assert ground in finding.finding.message


def test_a_ground_that_the_document_names_is_taken() -> None:
    entitled = (
        "<tmk:Entitlement><com:EntitlementNationalityCode>AT</com:EntitlementNationalityCode>"
        "<com:EntitlementDomiciled><com:EntitlementDomiciledCode>AT</com:EntitlementDomiciledCode>"
        "</com:EntitlementDomiciled></tmk:Entitlement>"
    )
    result = imported(OFFICE.format("AT"), NUMBER, APPLICANTS.format(PARTY.format("AT", entitled)))
    found = form_of(result).applicants[0].entitlement

    assert found is not None
    assert found.nationality == "AT"
    assert found.domicile is not None
    assert found.domicile.office == "AT"
    assert told(result, "ENTITLEMENT_TO_CHOOSE") == []


TO_DECIDE = [
    ((LANGUAGE.format("de"),), "LANGUAGE_TO_CHOOSE", "forms[0].application_language"),
    ((), "LANGUAGE_NOT_NAMED", "forms[0].application_language"),
    (("<com:CorrespondenceLanguageCode>de</com:CorrespondenceLanguageCode>",),
     "CORRESPONDENCE_TO_CHOOSE", "forms[0].correspondence_language"),
    ((), "NO_OFFICE", "office"),
    ((), "NO_APPLICANT", "forms[0].applicants"),
    ((APPLICANTS.format(PARTY.format("AT", "") * 2),), "SEVERAL_APPLICANTS",
     "forms[0].applicants"),
    ((), "NO_GOODS", "forms[0].goods_services"),
    ((GOODS.format(LIST.format("Domestic", CLASS.format("9", TEXT.format("en", "x")))),),
     "OTHER_CLASSIFICATION", "forms[0].goods_services"),
    ((GOODS.format(LIST.format("Nice", CLASS.format("99", TEXT.format("en", "x")))),),
     "CLASS_UNKNOWN", "forms[0].goods_services[0].class_descriptions[0].class_number"),
    ((GOODS.format(LIST.format("Nice", CLASS.format("9", ""))),), "CLASS_WITHOUT_TEXT",
     "forms[0].goods_services[0].class_descriptions[0].descriptions"),
    ((), "NO_MARK_SHOWN", "forms[0].mark"),
    ((), "FEATURE_TO_CHOOSE", "forms[0].mark.feature_categories"),
    ((SHOWN.format(IMAGES.format(IMAGE.format("a.png", "") + IMAGE.format("b.png", ""))),),
     "FILE_NOT_AT_HAND", "forms[0].mark.images[1].file_name"),
    ((SENIORITY,), "SENIORITY_NOT_TAKEN", "forms[0].seniorities"),
    ((FILED,), "PRIORITY_POSSIBLE", "forms[0].priorities"),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "code", "path"), TO_DECIDE)
def test_what_the_attorney_must_decide_is_told_at_its_item(
    parts: tuple[str, ...], code: str, path: str
) -> None:
    assert (path, code) in told(imported(NUMBER, *parts))


@pytest.mark.parametrize(
    ("registered", "is_told"), [("2026-03-01", True), ("2026-07-31", True), ("2026-09-01", False)]
)
def test_a_priority_that_the_document_shows_to_be_over_is_not_proposed(
    registered: str, is_told: bool
) -> None:
    result = imported(NUMBER, FILED, REGISTERED.format(registered))
    assert bool(told(result, "PRIORITY_POSSIBLE")) is is_told


def test_a_priority_is_taken_with_its_part_of_the_goods() -> None:
    part = LIST.format("Nice", CLASS.format("9", TEXT.format("en", "Software")))
    part = part.replace("tmk:GoodsServices>", "tmk:PriorityPartialGoodsServices>")
    priority = (
        "<tmk:PriorityBag><tmk:Priority><com:PriorityCountryCode>PT</com:PriorityCountryCode>"
        f"{NUMBER}<com:PriorityApplicationFilingDate>2026-01-02Z"
        "</com:PriorityApplicationFilingDate><tmk:PriorityPartialIndicator>true"
        f"</tmk:PriorityPartialIndicator>{part}</tmk:Priority></tmk:PriorityBag>"
    )
    result = imported(NUMBER, FILED, priority)
    found = form_of(result).priorities[0]

    assert (found.office, found.filing_date, found.is_partial) == ("PT", "2026-01-02", True)
    assert found.partial_goods is not None
    assert found.partial_goods.class_descriptions[0].class_number == "9"
    assert told(result, "PRIORITY_POSSIBLE") == []


def test_seniority_and_second_language_go_with_a_designation_of_the_union() -> None:
    second = "<com:SecondLanguageCode>de</com:SecondLanguageCode>"
    with_union = imported(NUMBER, second, DESIGNATED.format("EM"), SENIORITY)
    without = imported(NUMBER, second, DESIGNATED.format("US"), SENIORITY)

    assert form_of(with_union).second_language == "de"
    assert form_of(with_union).seniorities[0].registration_number == "30101"
    assert form_of(without).second_language == ""
    assert form_of(without).seniorities == []
    assert [each.country for each in form_of(without).designations] == ["US"]


def test_colours_are_claimed_once_in_the_language_of_the_application() -> None:
    claim = (
        '<tmk:MarkImageColourClaimedText com:languageCode="{}">{}</tmk:MarkImageColourClaimedText>'
    )
    claims = claim.format("de", "Blau") + claim.format("fr", "Bleu") + claim.format("fr", "-")
    image = IMAGE.format("a.png", claims + "<com:ColourIndicator>true</com:ColourIndicator>")
    result = imported(LANGUAGE.format("fr"), NUMBER, SHOWN.format(IMAGES.format(image)))
    mark = form_of(result).mark

    assert mark.is_colour is True
    assert mark.colours_claimed is not None
    assert mark.colours_claimed.text == "Bleu"
    assert mark.images[0].colours_claimed == []
    assert told(result, "OTHER_CLAIMS") == [("forms[0].mark.colours_claimed", "OTHER_CLAIMS")]


def test_a_sound_becomes_a_document_for_form_mm2_has_no_item_for_it() -> None:
    sound = "<tmk:MarkSoundBag><tmk:MarkSound><com:FileName>s.mp3</com:FileName></tmk:MarkSound>"
    result = imported(NUMBER, SHOWN.format(f"{sound}</tmk:MarkSoundBag>"))

    assert form_of(result).documents[0].file_name == "s.mp3"
    path = "forms[0].documents[0].file_name"
    assert told(result, "FILE_NOT_AT_HAND") == [(path, "FILE_NOT_AT_HAND")]


def test_a_picture_is_taken_from_beside_the_national_document_and_told_once(
    tmp_path: Path,
) -> None:
    images = IMAGE.format("a.png", "") + IMAGE.format("b.png", "") + IMAGE.format("", "")
    xml = f"<tmk:Trademark {HEAD}>{SHOWN.format(IMAGES.format(images))}</tmk:Trademark>"
    path = tmp_path / "mark.xml"
    path.write_text(xml, "utf-8")
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    found = import_file(path)
    assert [each.path for each in found.draft.attachments] == ["a.png"]
    files = [
        (each.path, each.finding.code)
        for each in found.findings
        if "_FILE_" in each.finding.code or "ATTACHMENT" in each.finding.code
    ]
    assert files == [
        ("forms[0].mark.images[1].file_name", "ATTACHMENT_NOT_BESIDE"),
        ("attachments", "ATTACHMENT_TAKEN_NAMED"),
    ]


def test_lists_of_one_edition_become_one_and_a_class_stands_once() -> None:
    first = LIST.format("Nice", CLASS.format("009", TEXT.format("en", "Cables")))
    second = LIST.format(
        "Primary",
        CLASS.format("9", TEXT.format("fr", "Câbles") + TEXT.format("en", "Mice"))
        + CLASS.format("42", TEXT.format("en", "Hosting")),
    )
    goods = form_of(imported(NUMBER, GOODS.format(first + second))).goods_services

    assert len(goods) == 1
    assert [each.class_number for each in goods[0].class_descriptions] == ["9", "42"]
    texts = [(each.language, each.text) for each in goods[0].class_descriptions[0].descriptions]
    assert texts == [("en", "Cables; Mice"), ("fr", "Câbles")]


def test_a_class_that_is_given_as_terms_alone_becomes_a_text() -> None:
    term = (
        "<tmk:ClassificationTerm><tmk:ClassificationTermText>{}</tmk:ClassificationTermText>"
        "</tmk:ClassificationTerm>"
    )
    terms = f"<tmk:ClassificationTermBag>{term.format('cables')}{term.format('mice')}"
    listed = CLASS.format("9", f"{terms}</tmk:ClassificationTermBag>")
    goods = form_of(imported(NUMBER, GOODS.format(LIST.format("Nice", listed)))).goods_services

    assert goods[0].class_descriptions[0].descriptions[0].text == "cables; mice"


def test_a_document_that_names_its_basic_mark_is_an_international_application() -> None:
    named = (
        "<tmk:BasicRegistrationApplicationBag><tmk:BasicRegistrationApplication>"
        f"{OFFICE.format('ES')}<tmk:BasicRegistrationBag><tmk:BasicRegistration>"
        "<tmk:BasicRegistrationNumber>3600001</tmk:BasicRegistrationNumber>"
        "<tmk:BasicRegistrationDate>2018-05-05</tmk:BasicRegistrationDate></tmk:BasicRegistration>"
        "</tmk:BasicRegistrationBag></tmk:BasicRegistrationApplication>"
        "</tmk:BasicRegistrationApplicationBag>"
    )
    received = "<com:ReceivingOfficeDate>2026-02-02</com:ReceivingOfficeDate>"
    national = imported(received, NUMBER, FILED)
    result = imported(received, NUMBER, FILED, named)

    assert form_of(national).receiving_office_date == ""
    assert form_of(result).receiving_office_date == "2026-02-02"
    assert result.draft.transaction.office == "ES"
    assert form_of(result).basic_marks[0].registrations[0].number == "3600001"
    assert result.draft.desk.basic_marks == []
    assert ("desk.basic_marks", "BASIS_NAMED") in told(result)


def test_what_has_no_item_in_the_form_is_named_with_its_line() -> None:
    extra = (
        "<com:ExpiryDate>2030-01-01</com:ExpiryDate>\n<tmk:MarkEventBag><x/>y</tmk:MarkEventBag>"
        '<own:Note xmlns:own="urn:office">z</own:Note>'
    )
    result = imported(NUMBER, extra)

    spoken = [
        each.finding.message for each in result.findings if "not taken over" in each.finding.message
    ]
    assert [re.findall(r"“(\w+)” \((line \d)\)", each) for each in spoken] == [
        [("ExpiryDate", "line 1")],
        [("MarkEventBag", "line 2")],
        [("Note", "line 2")],
    ]


def test_the_first_of_several_representatives_and_marks_is_taken() -> None:
    agent = "<com:Representative><com:LegalEntityName>{}</com:LegalEntityName></com:Representative>"
    agents = (
        f"<com:RepresentativeBag>{agent.format('A')}{agent.format('B')}</com:RepresentativeBag>"
    )
    mark = f"<tmk:Trademark>{NUMBER}{agents}</tmk:Trademark>"
    body = (
        "<tmk:TrademarkTransactionBody><tmk:TransactionContentBag><tmk:TransactionData>"
        f"<tmk:TrademarkBag>{mark}</tmk:TrademarkBag></tmk:TransactionData>"
        "</tmk:TransactionContentBag></tmk:TrademarkTransactionBody>"
    )
    inside = f"<tmk:TrademarkTransaction {HEAD}>{body * 2}</tmk:TrademarkTransaction>"
    xml = f"<tmk:TrademarkBag {HEAD}>{mark * 2}</tmk:TrademarkBag>"
    result = draft_from_national(xml.encode(), source="x")
    assert draft_from_national(inside.encode(), source="x").draft == result.draft

    found = form_of(result).representative
    assert found is not None
    assert found.legal_entity == "A"
    assert told(result, "OTHER_REPRESENTATIVES", "SEVERAL_MARKS") == [
        ("forms[0]", "SEVERAL_MARKS"),
        ("forms[0].representative", "OTHER_REPRESENTATIVES"),
    ]


@pytest.mark.parametrize(
    ("root", "com", "tmk", "version", "wanted"),
    [
        ("TrademarkBag", COM, TMK, 'com:st96Version="V6_0"', ""),
        ("TrademarkBag", COM, TMK, 'com:st96Version="V7_1"', "“V7_1”"),
        ("TrademarkBag", COM, TMK, "", "a version that is not named"),
        ("TrademarkBag", DRAFT_COM, DRAFT_TMK, "", f"“{DRAFT_TMK}”"),
    ],
)
def test_other_versions_are_read_as_far_as_names_agree_and_named_as_such(
    root: str, com: str, tmk: str, version: str, wanted: str
) -> None:
    xml = (
        f'<tmk:{root} xmlns:com="{com}" xmlns:tmk="{tmk}" {version}><tmk:Trademark>{NUMBER}'
        f"</tmk:Trademark></tmk:{root}>"
    )
    result = draft_from_national(xml.encode(), source="x")
    spoken = [e.finding.message for e in result.findings if "OTHER_VERSION" in e.finding.code]

    assert form_of(result).basic_marks[0].applications[0].number.number == "N-1"
    assert len(spoken) == bool(wanted)
    assert all(wanted in each for each in spoken)


@pytest.mark.parametrize(
    ("xml", "sentence"),
    [
        ("<Trademark/>", "is not a national trade mark document"),
        (f"<tmk:MadridOfficeToIBTransaction {HEAD}/>", "a Madrid message is opened as it is"),
        (f"<tmk:TrademarkTransaction {HEAD}/>", "there is no trade mark in this document"),
        ("<!DOCTYPE x><x/>", "document type declaration"),
        ("nothing", "not well-formed"),
    ],
)
def test_what_is_no_national_document_is_refused_with_a_sentence(xml: str, sentence: str) -> None:
    with pytest.raises(InputError, match=re.escape(sentence)):
        draft_from_national(xml.encode(), source="x.xml")
