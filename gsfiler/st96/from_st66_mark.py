"""ST.66 → ST.96: the trade mark, in the order of ``tmk:Trademark``, and how it is shown."""

from collections.abc import Iterable

from gsfiler.st96 import from_st66_documents as documents
from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_rights as rights
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_goods import goods_services_bag
from gsfiler.st96.from_st66_image import image_bag, sound_bag
from gsfiler.st96.from_st66_parties import applicant_bag, representative_bag, version
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import LANGUAGE_CODE, branch, leaf


def trademark(source: Source, beside: Source | None = None) -> Element | None:
    """Return ``tmk:Trademark``.

    ``beside`` holds parties that belong to the mark though they stand outside it.
    """
    return branch(
        "tmk:Trademark",
        _numbers_and_dates(source),
        _standing(source),
        _registers(source),
        _categories(source),
        mark_representation(source),
        _disclaimers(source),
        _remarks(source),
        goods_services_bag(source),
        rights.priority_bag(source),
        rights.exhibition_priority_bag(source),
        rights.seniority_bag(source),
        documents.publication_bag(source),
        applicant_bag(source, beside),
        representative_bag(source, beside),
        documents.staff_bag(source),
        documents.authorization(source),
        documents.document_bag(
            source, "TradeMarkDocument", "tmk:TrademarkDocumentBag", "tmk:TrademarkDocument"
        ),
        version(source.one("TradeMarkVersion")),
        documents.correspondence_address(source),
        attributes=source.operation(),
    )


def _numbers_and_dates(source: Source) -> Iterable[Element | None]:
    """Yield offices, numbers and dates; ST.96 requires a number, if need be an empty one."""
    yield source.office("RegistrationOfficeCode", "com:RegistrationOfficeCode")
    yield source.office("ReceivingOfficeCode", "com:ReceivingOfficeCode")
    yield source.date("ReceivingOfficeDate", "com:ReceivingOfficeDate")
    application = rights.application_number(source, "ApplicationNumber")
    registration = source.text("RegistrationNumber", "com:RegistrationNumber")
    if application is None and registration is None:
        source.filled_in("ApplicationNumber", told.EMPTY.of())
        application = branch("com:ApplicationNumber", leaf("com:ApplicationNumberText", ""))
    yield from (application, registration)
    filed = source.date("ApplicationDate", "com:ApplicationDate")
    yield (
        source.moment("ApplicationDateTime", "com:ApplicationDateTime") if filed is None else filed
    )
    yield source.date("RegistrationDate", "com:RegistrationDate")
    kind = values.listed_in("otherDateKind")
    for other in source.all("OtherDate"):
        category = other.attribute("otherDateKind", "tmk:otherDateCategory", kind)
        yield leaf("tmk:OtherDate", other.content(values.DATE), category)


def _standing(source: Source) -> Iterable[Element | None]:
    """Yield place, references, languages, and where the mark stands in its life."""
    yield source.text("FilingPlace", "com:FilingPlace")
    yield source.text("ApplicationReference", "com:ApplicantFileReference")
    yield source.token("ApplicantSideCaseKey", "tmk:ApplicantSideCaseIdentifier")
    for name in ("ApplicationLanguageCode", "SecondLanguageCode", "CorrespondenceLanguageCode"):
        yield source.value(name, f"com:{name}", values.LANGUAGE)
    examined = "ExaminedApplicationNumber"
    yield rights.application_number(source, examined, f"tmk:{examined}")
    yield source.date("ExpiryDate", "com:ExpiryDate")
    yield source.date("TerminationDate", "tmk:TerminationDate")
    yield source.listed("MarkCurrentStatusCode", "tmk:MarkCurrentStatusCode")
    yield source.date("MarkCurrentStatusDate", "tmk:MarkCurrentStatusDate")


def _registers(source: Source) -> Iterable[Element | None]:
    """Yield where protection is asked, and the other registrations the mark is tied to.

    ``AssociatedMarkDetails`` is left out: ST.96 requires in what way the marks are associated.
    """
    yield rights.designated_country_bag(source)
    yield rights.previous_registration_bag(source)
    yield rights.divisional_application_bag(source)
    yield rights.basic_mark_bag(source)
    for key in source.all("InternationalMarkKey"):
        numbers = key.all("Identifier")
        target = "tmk:InternationalMarkIdentifier"
        yield branch(f"{target}Bag", (each.identifier(target) for each in numbers))


def _categories(source: Source) -> Iterable[Element | None]:
    """Yield the kinds of mark (rule 6); an office may name several, separated by commas."""
    kind = source.one("KindMark")
    if kind is None:
        return
    several = values.listed_in("KindMark")
    parts = (kind.content() or "").split(",")
    found = [several.reads(part.strip()) for part in parts]
    if len(parts) > 1 and all(found):
        for each in found:
            yield leaf("tmk:MarkCategory", each)
    else:
        yield source.listed("KindMark", "tmk:MarkCategory")


def _disclaimers(source: Source) -> Element | None:
    found = source.each_in("MarkDisclaimerDetails", "MarkDisclaimer")
    return branch(
        "tmk:MarkDisclaimerBag",
        (each.wording("tmk:MarkDisclaimerText", is_numbered=True) for each in found),
    )


def _remarks(source: Source) -> Iterable[Element | None]:
    """Yield what is said about use, distinctiveness and opposition."""
    yield source.truth("NonUseCancelledIndicator", "tmk:NonUseCancelledIndicator")
    yield source.text("SpecialCircumstanceText", "tmk:SpecialCircumstanceText")
    yield source.value("TotalMarkSeries", "tmk:MarkSeriesTotalQuantity", values.WHOLE_NUMBER)
    yield source.truth("TradeDistinctivenessIndicator", "tmk:TradeDistinctivenessIndicator")
    yield source.worded("TradeDistinctivenessText", "tmk:TradeDistinctivenessText")
    yield rights.use_right(source)
    yield source.truth("AsItIsProtectionIndicator", "tmk:AsItIsProtectionIndicator")
    yield source.worded("UseRequirementText", "tmk:UseRequirementText")
    yield source.worded("UseLimitationText", "tmk:UseLimitationText")
    yield source.comment()
    yield source.date("OppositionPeriodStartDate", "tmk:OppositionPeriodStartDate")
    yield source.date("OppositionPeriodEndDate", "tmk:OppositionPeriodEndDate")


def mark_representation(source: Source) -> Element | None:
    """Return how the mark is shown.

    Rule 13: a feature that ST.96 does not list is “Tracer” or “Other”. Rule 16: nothing is written
    where nothing shows the mark; feature and descriptions then stay unread, and are told as such.
    """
    shown = [_words(source), image_bag(source), sound_bag(source)]
    reproduction = branch("tmk:MarkReproduction", shown)
    if reproduction is None:
        return None
    feature = source.listed("MarkFeature", "tmk:MarkFeatureCategory")
    return branch("tmk:MarkRepresentation", feature, reproduction, _descriptions(source))


def _descriptions(source: Source) -> Element | None:
    """Return the descriptions of the mark (rule 15: in their language)."""
    found = source.each_in("MarkDescriptionDetails", "MarkDescription")
    return branch(
        "tmk:MarkDescriptionBag", (each.wording("tmk:MarkDescriptionText") for each in found)
    )


def _words(mark: Source) -> Element | None:
    """Return the words of the mark."""
    source = mark.one("WordMarkSpecification") or mark.extension("WordMarkSpecification")
    if source is None:
        return None
    whole = source.worded("MarkVerbalElementText", "tmk:MarkVerbalElementText")
    said = [
        *(
            each.wording("tmk:MarkTranslationText", is_numbered=True)
            for each in source.all("MarkTranslation")
        ),
        _letters(source.one("MarkTransliteration"), "transliteration"),
        *(_letters(each, "transcription") for each in source.all("MarkTranscription")),
    ]
    significant = _significant(source, whole, is_wanted=any(each is not None for each in said))
    if significant is None:
        source.incomplete("MarkVerbalElementText")
        return None
    is_significant = "MarkVerbalElementSignificantIndicator"
    return branch(
        "tmk:WordMarkSpecification",
        whole,
        significant,
        source.truth(is_significant, f"tmk:{is_significant}"),
        said,
        source.truth("MarkStandardCharacterIndicator", "tmk:MarkStandardCharacterIndicator"),
    )


def _significant(source: Source, whole: Element | None, *, is_wanted: bool) -> Element | None:
    """Return the significant part, which ST.96 requires.

    Rule 5: where there is none it is the whole, with its language. Where there is no whole either,
    it is empty if translations and the like would be lost without it.
    """
    target = "tmk:MarkSignificantVerbalElementText"
    found = source.worded("MarkSignificantVerbalElement", target)
    if found is None and whole is not None:
        source.filled_in("MarkSignificantVerbalElement", told.VERBAL_ELEMENT.of())
        code = whole.get(LANGUAGE_CODE)
        return leaf(target, whole.text or "", {"com:languageCode": code} if code else None)
    if found is None and is_wanted:
        source.filled_in("MarkSignificantVerbalElement", told.EMPTY.of())
        return leaf(target, "")
    return found


def _letters(source: Source | None, what: str) -> Element | None:
    """Return the mark in other letters or as it sounds, with the kind of change."""
    if source is None:
        return None
    kind = values.listed_in(f"{what}Kind")
    category = source.attribute(f"{what}Kind", f"tmk:{what}Category", kind)
    return leaf(f"tmk:Mark{what.capitalize()}", source.content(values.TOKEN), category)
