"""A national document in ST.96 → the list of goods and services, by the classes of Nice."""

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.part import Wording
from gsfiler.filing.national import from_national_findings as kinds
from gsfiler.filing.national.from_national_parties import attribute, text, wording
from gsfiler.filing.national.from_national_told import Telling
from gsfiler.st96.from_st66_source import Source

_NICE = ("nice", "primary")
_BAG = ("GoodsServicesClassificationBag", "GoodsServicesClassification")


def goods_of(trademark: Source, told: Telling) -> list[GoodsServices]:
    """Return the list of goods and services; lists of one edition of Nice become one."""
    found: list[GoodsServices] = []
    for source in trademark.all("GoodsServicesBag", "GoodsServices"):
        if not _is_by_nice(source):
            told.tell("goods_services", kinds.OTHER_CLASSIFICATION)
            source.reading.give_up(source.element)
            continue
        part = goods_list(source)
        edition = part.classification_version
        known = next((each for each in found if each.classification_version == edition), None)
        if known is None:
            found.append(part)
        else:
            for each in part.class_descriptions:
                _add_class(known, each)
    kept = [each for each in found if each.class_descriptions]
    _tell_classes(kept, told)
    return kept


def goods_list(source: Source) -> GoodsServices:
    """Return one list, whole or part of a claim."""
    editions = [each.said("ClassificationVersion") for each in source.all(*_BAG)]
    own = source.said("ClassificationVersion")
    goods = GoodsServices(classification_version=own or next(filter(None, editions), ""))
    for each in source.all("ClassDescriptionBag", "ClassDescription"):
        number = _class_of(each, source)
        _add_class(goods, ClassDescription(class_number=number, descriptions=_texts(each)))
    return goods


def _is_by_nice(source: Source) -> bool:
    """Return whether a list is classified by Nice; one that does not say so is."""
    said = [each.said("ClassificationKindCode").lower() for each in source.all(*_BAG)]
    said.append(source.said("ClassificationKindCode").lower())
    named = [each for each in said if each]
    return not named or any(each in _NICE for each in named)


def _class_of(description: Source, goods: Source) -> str:
    """Return the class of a text as the form writes it: “9”, not “009”."""
    numbers = {each.said("ClassNumber") for each in goods.all(*_BAG)} - {""}
    only = numbers.pop() if len(numbers) == 1 else ""
    said = description.said("ClassNumber") or only
    try:
        return str(parse_class(said))
    except InvalidCode:
        return said


def _texts(description: Source) -> list[Wording]:
    """Return the texts of a class; of terms, where there is no whole text."""
    found = map(wording, description.all("GoodsServicesDescriptionText"))
    whole = [each for each in found if each is not None]
    if whole:
        return whole
    terms: dict[str, list[str]] = {}
    path = ("ClassificationTermBag", "ClassificationTerm", "ClassificationTermText")
    for each in description.all(*path):
        terms.setdefault(attribute(each, "languageCode").lower(), []).append(text(each))
    return [Wording(text="; ".join(each), language=code) for code, each in terms.items()]


def _add_class(goods: GoodsServices, added: ClassDescription) -> None:
    """Add the texts of a class to a list; a class that is there already grows."""
    number = added.class_number
    known = next((each for each in goods.class_descriptions if each.class_number == number), None)
    if known is None:
        if number or added.descriptions:
            goods.class_descriptions.append(added)
        return
    for each in added.descriptions:
        same = next((old for old in known.descriptions if old.language == each.language), None)
        if same is None:
            known.descriptions.append(each)
        else:
            same.text = f"{same.text}; {each.text}"


def _tell_classes(lists: list[GoodsServices], told: Telling) -> None:
    """Tell what is wrong with the classes that were taken."""
    if not lists:
        told.tell("goods_services", kinds.NO_GOODS)
    for at, goods in enumerate(lists):
        for number, each in enumerate(goods.class_descriptions):
            path = f"goods_services[{at}].class_descriptions[{number}]"
            try:
                parse_class(each.class_number)
            except InvalidCode:
                told.tell(f"{path}.class_number", kinds.CLASS_UNKNOWN, number=each.class_number)
            if not each.descriptions:
                told.tell(
                    f"{path}.descriptions", kinds.CLASS_WITHOUT_TEXT, number=each.class_number
                )
