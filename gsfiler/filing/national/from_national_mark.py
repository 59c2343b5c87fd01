"""A national document in ST.96 → the mark, as form MM2 wants it."""

from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.mark import Mark, MarkImage, MarkTransliteration
from gsfiler.filing.form.part import Wording
from gsfiler.filing.national import from_national_findings as kinds
from gsfiler.filing.national.from_national_parties import attribute, text, truth, wording
from gsfiler.filing.national.from_national_told import Telling
from gsfiler.st96.from_st66_source import Source

_ORDINARY = ("Trademark", "Service mark", "Individual mark", "Mark")


def mark_of(trademark: Source, language: str, told: Telling) -> Mark:
    """Return the mark; ``language`` is that of the national application, for texts in several."""
    shown = trademark.one("MarkRepresentation")
    mark = Mark(
        disclaimers=_wordings(trademark, "MarkDisclaimerBag", "MarkDisclaimerText"),
        mark_category=_category(trademark),
    )
    if shown is not None:
        mark.feature_categories = [text(each) for each in shown.all("MarkFeatureCategory")]
        mark.descriptions = _wordings(shown, "MarkDescriptionBag", "MarkDescriptionText")
        path = ("MarkDescriptionBag", "MarkVoluntaryDescriptionText")
        mark.voluntary_descriptions = _wordings(shown, *path)
        _take_words(shown.one("MarkReproduction", "WordMarkSpecification"), mark)
        images = shown.all("MarkReproduction", "MarkImageBag", "MarkImage")
        _take_images(images, mark, language, told)
    for number, image in enumerate(mark.images):
        if image.file_name:
            path_of_file = f"mark.images[{number}].file_name"
            told.tell(path_of_file, kinds.FILE_NOT_AT_HAND, file=image.file_name)
    if mark.verbal_element is None and not mark.images:
        told.tell("mark", kinds.NO_MARK_SHOWN)
    if not mark.feature_categories:
        told.tell("mark.feature_categories", kinds.FEATURE_TO_CHOOSE)
    return mark


def _category(trademark: Source) -> str:
    """Return the kind of mark; of several the one that form MM2 asks for (collective and so on)."""
    found = [text(each) for each in trademark.all("MarkCategory")]
    return next((each for each in found if each not in _ORDINARY), found[0] if found else "")


def _wordings(source: Source, *path: str) -> list[Wording]:
    """Return texts in a language that say something: offices write “-” for none."""
    return [
        found
        for each in source.all(*path)
        if (found := wording(each)) and any(map(str.isalnum, found.text))
    ]


def _take_words(words: Source | None, mark: Mark) -> None:
    """Take the words of a mark; a significant part that is the whole says nothing of its own."""
    if words is None:
        return
    mark.verbal_element = wording(words.one("MarkVerbalElementText"))
    significant = wording(words.one("MarkSignificantVerbalElementText"))
    if significant and mark.verbal_element is None:
        mark.verbal_element = significant
    elif significant and mark.verbal_element and significant.text != mark.verbal_element.text:
        mark.significant_verbal_element = significant
    mark.standard_characters = truth(words, "MarkStandardCharacterIndicator")
    mark.translations = _wordings(words, "MarkTranslationText")
    mark.transliterations = [
        MarkTransliteration(text=text(each), category=attribute(each, "transliterationCategory"))
        for each in words.all("MarkTransliteration")
    ]


def _take_images(images: list[Source], mark: Mark, language: str, told: Telling) -> None:
    """Take the images; form MM2 has the claim of colours once, beside them."""
    colours: list[Wording] = []
    parts: list[Wording] = []
    for source in images:
        mark.images.append(_image(source))
        colours += _wordings(source, "MarkImageColourClaimedText")
        parts += _wordings(source, "MarkImageColourPartClaimedText")
        in_colour = truth(source, "ColourIndicator")
        if in_colour is None and (mode := source.said("ColourModeCategory")):
            in_colour = mode == "Colour"
        mark.is_colour = mark.is_colour or in_colour
    mark.colours_claimed = _in_language(colours, language)
    mark.colour_parts_claimed = _in_language(parts, language)
    for name, claims in (("colours_claimed", colours), ("colour_parts_claimed", parts)):
        if len(claims) > 1:
            told.tell(f"mark.{name}", kinds.OTHER_CLAIMS, count=str(len(claims)))


def _image(source: Source) -> MarkImage:
    height, width = source.one("HeightMeasure"), source.one("WidthMeasure")
    return MarkImage(
        file_name=source.said("FileName"),
        image_format=source.said("ImageFormatCategory"),
        height=text(height) if height else "",
        height_unit=attribute(height, "measureUnitCode") if height else "",
        width=text(width) if width else "",
        width_unit=attribute(width, "measureUnitCode") if width else "",
    )


def _in_language(found: list[Wording], language: str) -> Wording | None:
    """Return the text in a language, else the first."""
    return next((each for each in found if each.language == language), found[0] if found else None)


def recordings(trademark: Source, told: Telling) -> list[Document]:
    """Return sounds and films of the mark as documents: form MM2 has no other item for them."""
    shown = ("MarkRepresentation", "MarkReproduction")
    sounds = trademark.all(*shown, "MarkSoundBag", "MarkSound")
    films = trademark.all(*shown, "MarkMultimediaBag", "MarkMultimedia")
    found = [
        *(_recording(each, "Sound", "SoundFileFormatCategory") for each in sounds),
        *(_recording(each, "Multimedia", "MarkMultimediaFileFormatCategory") for each in films),
    ]
    for number, document in enumerate(found):
        if document.file_name:
            path = f"documents[{number}].file_name"
            told.tell(path, kinds.FILE_NOT_AT_HAND, file=document.file_name)
    return found


def _recording(source: Source, name: str, format_name: str) -> Document:
    return Document(
        document_name=name,
        file_name=source.said("FileName"),
        document_format=source.said(format_name),
    )
