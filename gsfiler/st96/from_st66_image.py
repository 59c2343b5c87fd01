"""ST.66 → ST.96: images of a mark, the classification of what they show, and sounds."""

import re
from collections.abc import Iterable

from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch, leaf

_VIENNA = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{1,2}))?")
_UNKNOWN_OFFICE = "XX"
_CLASSIFICATION = "com:NationalFigurativeElementClassification"


def image_bag(mark: Source) -> Element | None:
    """Return the images of a mark."""
    found = mark.each_in("MarkImageDetails", "MarkImage")
    office = values.OFFICE.reads(mark.said("RegistrationOfficeCode"))
    return branch("tmk:MarkImageBag", (_image(each, office) for each in found))


def sound_bag(mark: Source) -> Element | None:
    """Return the sounds of a mark."""
    found = mark.all("MarkSoundDetails", "MarkSound")
    return branch("tmk:MarkSoundBag", map(_sound, found))


def _sound(source: Source) -> Element | None:
    file_name = source.text("MarkSoundFilename", "com:FileName")
    kind = source.listed("MarkSoundFileFormat", "tmk:SoundFileFormatCategory")
    if file_name is None:
        source.incomplete("MarkSoundFilename")
        return None
    return branch("tmk:MarkSound", file_name, kind)


def _image(source: Source, office: str | None) -> Element | None:
    """Return an image (rule 16: nothing where no file is named)."""
    file_name = source.text("MarkImageFilename", "com:FileName")
    if file_name is None:
        source.incomplete("MarkImageFilename")
        return None
    return branch(
        "tmk:MarkImage",
        file_name,
        source.listed("MarkImageFileFormat", "com:ImageFormatCategory"),
        _claims(source, "MarkImageColourClaimedText"),
        _claims(source, "MarkImageColourPartClaimedText"),
        _size(source.one("MarkImageRepresentationSize")),
        _classification(source.one("MarkImageCategory"), office),
        source.truth("MarkImageQualityIndicator", "tmk:MarkImageQualityIndicator"),
        branch(
            "tmk:MarkImageRenditionBag",
            map(_rendition, source.all("MarkImageRenditionDetails", "MarkImageRendition")),
        ),
        _colour(source),
    )


def _claims(source: Source, name: str) -> Iterable[Element | None]:
    return (each.wording(f"tmk:{name}", is_numbered=True) for each in source.all(name))


def _colour(source: Source) -> Element | None:
    """Return whether the image is in colour, or in which mode: ST.96 takes one of the two."""
    indicator = source.truth("MarkImageColourIndicator", "com:ColourIndicator")
    if indicator is not None:
        return indicator
    return source.listed("MarkImageColourMode", "com:ColourModeCategory")


def _size(source: Source | None) -> list[Element | None]:
    """Return height and width (rule 11: in the unit that is named); none without a unit."""
    if source is None:
        return []
    unit = source.listed("Unit", "com:unit")
    if unit is None or not unit.text:
        source.incomplete("Unit")
        return []
    attributes = {"com:measureUnitCode": unit.text}
    return [
        source.value("Height", "com:HeightMeasure", values.NUMBER, attributes),
        source.value("Width", "com:WidthMeasure", values.NUMBER, attributes),
    ]


def _rendition(source: Source) -> Element | None:
    """Return another rendition of an image; ST.96 requires its size."""
    size = _size(source.one("MarkImageRenditionRepresentationSize"))
    if not size or any(each is None for each in size):
        source.incomplete("MarkImageRenditionRepresentationSize")
        return None
    return branch(
        "tmk:MarkImageRendition",
        source.listed("MarkImageRenditionKind", "tmk:MarkImageRenditionCategory"),
        source.text("MarkImageRenditionFilename", "com:FileName"),
        source.listed(
            "MarkImageRenditionFileFormat", "com:ImageFormatCategory", of="MarkImageFileFormat"
        ),
        source.listed(
            "MarkImageRenditionColourMode", "com:ColourModeCategory", of="MarkImageColourMode"
        ),
        size,
    )


def _classification(source: Source | None, office: str | None) -> Element | None:
    """Return the classification of what an image shows.

    Rule 12: of Vienna, with its edition and the parts of each code; any other is the office's own,
    of whom ST.96 requires the code.
    """
    codes = source.all("CategoryCodeDetails", "CategoryCode") if source else []
    if source is None or not codes:
        return None
    if source.said("CategoryKind").casefold() == "vienna":
        edition = source.token("CategoryVersion", "com:ViennaClassificationEdition")
        bag = branch("com:ViennaClassificationBag", edition, map(_vienna, codes))
    else:
        if office is None:
            source.filled_in("RegistrationOfficeCode", told.OFFICE_UNKNOWN.of())
        bag = branch(
            "com:NationalFigurativeElementClassificationBag",
            leaf("com:IPOfficeCode", office or _UNKNOWN_OFFICE),
            source.token("CategoryVersion", "com:NationalClassificationEdition"),
            (leaf(_CLASSIFICATION, each.content()) for each in codes),
        )
    return branch(
        "tmk:MarkImageClassification", branch("com:FigurativeElementClassificationBag", bag)
    )


def _vienna(source: Source) -> Element | None:
    """Return a code of the Vienna Classification in its parts, else as it stands."""
    code = source.content() or ""
    found = _VIENNA.fullmatch(code)
    if found is None:
        return leaf("com:ViennaClassificationText", code)
    return branch(
        "com:ViennaClassification",
        leaf("com:ViennaCategory", found[1]),
        leaf("com:ViennaDivision", found[2]),
        leaf("com:ViennaSection", found[3]),
    )
