"""ST.66 → ST.96: goods and services, and terms of a classification."""

from collections.abc import Iterable

from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch, leaf

_NICE = "Nice"


def goods_services_bag(mark: Source) -> Element | None:
    """Return ``tmk:GoodsServicesBag`` of a mark."""
    found = mark.each_in("GoodsServicesDetails", "GoodsServices")
    return branch("tmk:GoodsServicesBag", map(goods_services, found))


def goods_services(source: Source, target: str = "tmk:GoodsServices") -> Element | None:
    """Return a list of goods and services; ``target`` names it where it belongs to a claim."""
    descriptions = source.all("ClassDescriptionDetails", "ClassDescription")
    return branch(
        target,
        _classification_bag(source, descriptions),
        source.token("ClassificationKindCode", "tmk:ClassificationKindCode"),
        source.text("ClassificationVersion", "com:ClassificationVersion"),
        branch("com:CommentTextBag", source.comment()),
        source.text("ProposedLeadingClassNumber", "tmk:ProposedLeadingClassNumber"),
        branch("tmk:ClassDescriptionBag", map(class_description, descriptions)),
    )


def _classification_bag(source: Source, descriptions: list[Source]) -> Element | None:
    """Return the bag that ST.96 requires before the texts.

    Rule 4: it is made of the distinct class numbers, each with the kind of classification (Nice
    where none is named) and its edition.
    """
    kind = " ".join(source.said("ClassificationKindCode").split()) or _NICE
    edition = source.said("ClassificationVersion") or None
    numbers = [each.said("ClassNumber") for each in descriptions]
    distinct: Iterable[str | None] = dict.fromkeys(filter(None, numbers)) or [None]
    return branch(
        "tmk:GoodsServicesClassificationBag",
        (
            branch(
                "tmk:GoodsServicesClassification",
                leaf("tmk:ClassificationKindCode", kind),
                leaf("com:ClassificationVersion", edition),
                leaf("tmk:ClassNumber", number),
            )
            for number in distinct
        ),
    )


def class_description(source: Source) -> Element | None:
    """Return the goods or services of one class."""
    texts = [
        each.wording("tmk:GoodsServicesDescriptionText", is_numbered=True)
        for each in source.all("GoodsServicesDescription")
    ]
    if not texts:  # Rule 20: ST.96 requires a text of each class, so an empty one is written.
        source.filled_in("GoodsServicesDescription", told.EMPTY.of())
        texts = [leaf("tmk:GoodsServicesDescriptionText", "")]
    return branch(
        "tmk:ClassDescription",
        source.text("ClassNumber", "tmk:ClassNumber"),
        source.listed("ClassNumberStatusCode", "tmk:ClassNumberStatusCategory"),
        texts,
        source.truth("UseNiceHeadingIndicator", "tmk:UseNiceHeadingIndicator"),
        classification_term_bag(source),
    )


def classification_term_bag(parent: Source) -> Element | None:
    """Return ``tmk:ClassificationTermBag``: terms of a classification, each by itself."""
    found = parent.all("ClassificationTermDetails", "ClassificationTerm")
    return branch("tmk:ClassificationTermBag", map(_term, found))


def _term(source: Source) -> Element | None:
    """Return one term; ST.96 requires its text."""
    wording = _term_text(source)
    if wording is None:
        source.incomplete("ClassificationTermText")
        return None
    number = source.one("ClassificationTermIdentifier")
    return branch(
        "tmk:ClassificationTerm",
        number and number.identifier("tmk:ClassificationTermIdentifier"),
        source.office("ClassificationTermOffice", "tmk:ClassificationTermOfficeCode"),
        source.text("ClassificationTermOfficeKey", "tmk:ClassificationTermOfficeIdentification"),
        source.listed("ClassificationTermSource", "tmk:ClassificationTermSourceCategory"),
        source.date("ClassificationTermEntryDate", "tmk:ClassificationTermEntryDate"),
        source.text("ClassNumber", "tmk:ClassNumber"),
        wording,
        source.text("ClassificationTermEquivalentGroup", "tmk:ClassificationTermEquivalentGroup"),
        source.text("ClassificationTermReferenceGroup", "tmk:ClassificationTermReferenceGroup"),
        source.text("ClassificationTermTranslationGroup", "tmk:ClassificationTermTranslationGroup"),
        _term_status(source),
        source.value("WIPOBasicNumber", "tmk:WIPOBasicNumber", values.BASIC_NUMBER),
        attributes=source.operation(),
    )


def _term_text(source: Source) -> Element | None:
    """Return the text of a term, in the language that it or the term names."""
    wording = source.worded("ClassificationTermText", "tmk:ClassificationTermText")
    named = source.one("ClassificationTermLanguageCode")
    code = named and named.content(values.LANGUAGE)
    if wording is None or not code or wording.attrib:
        return wording
    return leaf("tmk:ClassificationTermText", wording.text, {"com:languageCode": code})


def _term_status(source: Source) -> Element | None:
    """Return the standing of a term at an office."""
    status = source.one("ClassificationTermStatus")
    if status is None:
        return None
    office = status.attribute("officeCode", "com:officeCode", values.OFFICE)
    kind = values.listed_in("ClassificationTermStatus")
    return leaf("tmk:ClassificationTermStatus", status.content(kind), office)
