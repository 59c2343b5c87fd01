"""M-050 to M-074: the mark, its representation and what is said about it."""

import pytest

from gsfiler.filing.files.media import MediaFacts
from gsfiler.filing.files.media_images import Picture
from gsfiler.filing.files.media_streams import Condition

from .cases import GONE, Case, assert_found, assert_quiet

FILE = {"path": "mark.png", "sha256": "0a"}
FIGURATIVE = {
    "mark": {"feature_categories": ["Figurative"], "images": [{"file_name": "mark.png"}]},
    "attachments": [FILE],
}
CLAIM = {"mark.colours_claimed": {"text": "Azul, oro"}}
GOOD = Picture(1200, 900, "RGB", (300.0, 300.0), in_colour=False)


def media(media_type: str = "image/png", size: int = 1_000, **facts: object) -> dict[str, object]:
    """What was found out about the one file of the draft."""
    return {"media": {"0a": MediaFacts(media_type, size, **facts)}}  # type: ignore[arg-type]


def picture(*, coloured: bool) -> dict[str, object]:
    return media(picture=Picture(1200, 900, "RGB", (300.0, 300.0), in_colour=coloured))


SOUND = {
    "mark": {"feature_categories": ["Sound"]},
    "attachments": [{"path": "mark.mp3", "sha256": "0a"}],
}
COLLECTIVE = {"mark.mark_category": "Collective mark"}


def basic(**known: object) -> dict[str, object]:
    return {"desk.basic_marks": [{"number": "M1", **known}]}


FOUND = [
    Case("M-050", "MEDIA_NONE", {"mark": {"feature_categories": ["Figurative"]}}, severity="error"),
    Case("M-050", "MEDIA_NONE", {"mark": {}}),
    Case("M-050", "MEDIA_NONE", {"mark": {"standard_characters": True}}, severity="error"),
    Case("M-050", "MEDIA_NONE", {"mark.standard_characters": GONE}, severity="error"),
    Case(
        "M-050",
        "MEDIA_SEVERAL",
        {**FIGURATIVE, "mark.images[1]": {"file_name": "other.png"}},
        severity="error",
    ),
    Case("M-051", "MEDIA_FORMAT", FIGURATIVE, given=media("image/gif"), severity="error"),
    Case(
        "M-051",
        "MEDIA_IMAGE_SIZE",
        FIGURATIVE,
        given=media(picture=Picture(9000, 900, "RGB", (300.0, 300.0))),
    ),
    Case("M-052", "MEDIA_FILE_SIZE", SOUND, given=media("audio/mpeg", 6 * 2**20)),
    Case("M-053", "MEDIA_FILE_SIZE", SOUND, given=media("video/mp4", 21 * 2**20)),
    Case(
        "M-054",
        "MEDIA_COLOUR_MODEL",
        FIGURATIVE,
        given=media(picture=Picture(1200, 900, "CMYK", (300.0, 300.0))),
    ),
    Case(
        "M-055",
        "MEDIA_NOT_AS_BASIC",
        {**SOUND, **basic(feature_categories=["Word"])},
        given=media("audio/mpeg"),
        severity="error",
    ),
    Case("M-056", "MEDIA_UNREADABLE", FIGURATIVE, given=media(condition=Condition.CUT_SHORT)),
    Case("M-057", "MEDIA_NOT_GRAPHIC", SOUND, given=media("audio/mpeg"), severity="warning"),
    Case(
        "M-058",
        "MEDIA_SMALL",
        FIGURATIVE,
        given=media(picture=Picture(90, 90, "RGB", (300.0, 300.0))),
        severity="warning",
    ),
    Case(
        "M-059",
        "MARK_STANDARD_FEATURE",
        {"mark.feature_categories": ["Combined", "Colour"]},
        path="forms[0].mark.standard_characters",
        severity="warning",
    ),
    Case("M-059", "MARK_STANDARD_SIGNS", {"mark.verbal_element": {"text": "FAROLA 灯"}}),
    Case("M-060", "MARK_STANDARD_COLOUR", CLAIM, severity="warning"),
    Case(
        "M-061",
        "MARK_COLOUR_UNNAMED",
        {"mark.colour_parts_claimed": {"text": "Oro: el farol"}},
        severity="error",
    ),
    Case("M-061", "MARK_COLOUR_UNMARKED", {**CLAIM, "mark.is_colour": False}, severity="error"),
    Case("M-061", "MARK_COLOUR_UNMARKED", CLAIM, severity="warning"),
    Case(
        "M-061",
        "MARK_COLOUR_IMAGE_GREY",
        {**FIGURATIVE, **CLAIM},
        given=picture(coloured=False),
        path="forms[0].mark.images[0].file_name",
        severity="error",
    ),
    Case(
        "M-061",
        "MARK_COLOUR_IMAGE_GREY",
        {**FIGURATIVE, **CLAIM, "mark.images[0].colour_mode": "Black and white"},
    ),
    Case("M-062", "MARK_COLOUR_NOT_IN_BASIC", {**CLAIM, **basic()}, severity="warning"),
    Case(
        "M-063",
        "MARK_COLOUR_NOT_CLAIMED",
        FIGURATIVE,
        given=picture(coloured=True),
        path="forms[0].mark.images[0].file_name",
        severity="warning",
    ),
    Case(
        "M-063", "MARK_COLOUR_NOT_CLAIMED", {"mark.is_colour": True}, path="forms[0].mark.is_colour"
    ),
    Case("M-064", "MARK_COLOUR_PARTS_MISSING", CLAIM, severity="note"),
    Case(
        "M-064", "MARK_COLOUR_PARTS_MISSING", {**CLAIM, "designations": ["US"]}, severity="warning"
    ),
    Case(
        "M-065",
        "MARK_KIND_NOT_IN_BASIC",
        {"mark.feature_categories": ["Colour"], **basic(feature_categories=["Figurative"])},
        severity="error",
    ),
    Case("M-065", "MARK_KIND_ONLY_IN_BASIC", basic(feature_categories=["Colour"])),
    Case(
        "M-066",
        "MARK_KIND_NOT_IN_BASIC",
        {"mark.feature_categories": ["Three dimensional"], **basic(feature_categories=["Word"])},
    ),
    Case(
        "M-066",
        "MARK_KIND_ONLY_IN_BASIC",
        basic(feature_categories=["Three dimensional"]),
        path="forms[0].mark.feature_categories",
        severity="error",
    ),
    Case("M-067", "MARK_KIND_ONLY_IN_BASIC", basic(feature_categories=["Sound"])),
    Case("M-067", "MARK_KIND_NOT_IN_BASIC", {**SOUND, **basic(feature_categories=["Motion"])}),
    Case(
        "M-068",
        "MARK_KIND_NOT_IN_BASIC",
        {**COLLECTIVE, **basic(mark_category="Trademark")},
        path="forms[0].mark.mark_category",
        severity="error",
    ),
    Case("M-068", "MARK_KIND_ONLY_IN_BASIC", basic(mark_category="Certification mark")),
    Case("M-068", "MARK_REGULATIONS_OF_USE", COLLECTIVE, severity="note"),
    Case(
        "M-069", "MARK_DESCRIPTION_NOT_REPEATED", basic(description="A lamp."), severity="warning"
    ),
    Case("M-069", "MARK_DESCRIPTION_SEVERAL", {"mark.descriptions": ["One.", "Two."]}),
    Case(
        "M-070",
        "MARK_DESCRIPTION_ADVISABLE",
        {**FIGURATIVE, "designations": ["IN"]},
        severity="warning",
    ),
    Case("M-071", "MARK_TRANSLITERATION_MISSING", {"mark.verbal_element": {"text": "ФАР"}}),
    Case("M-071", "MARK_TRANSLITERATION_MISSING", {"mark.verbal_element": {"text": "FAROLA ٣"}}),
    Case(
        "M-071",
        "MARK_TRANSLITERATION_SCRIPT",
        {"mark.transliterations": ["ФАР"]},
        path="forms[0].mark.transliterations[0].text",
        severity="error",
    ),
    Case("M-072", "MARK_VERBAL_MISSING", {"mark.verbal_element": GONE}, severity="warning"),
    Case("M-072", "MARK_VERBAL_SCRIPT", {"mark.verbal_element": {"text": "FAR ФАР"}}),
    Case(
        "M-073",
        "MARK_TRANSLATION_CONTRADICTED",
        {"mark.translations": ["north lamp"], "mark.not_translatable": True},
        severity="error",
    ),
    Case(
        "M-073",
        "MARK_TRANSLATION_LANGUAGE",
        {"mark.translations": [{"text": "Laterne", "language": "de"}]},
        severity="warning",
    ),
    Case("M-074", "MARK_DISCLAIMER_NOT_IN_MARK", {"mark.disclaimers": ["LUZ"]}, severity="warning"),
]

QUIET = [
    Case("M-050", "MEDIA_NONE", FIGURATIVE),
    Case("M-050", "MEDIA_SEVERAL", FIGURATIVE, given=media(picture=GOOD)),
    Case("M-051", "MEDIA_FORMAT", FIGURATIVE, given=media(picture=GOOD)),
    Case("M-052", "MEDIA_FILE_SIZE", SOUND, given=media("audio/mpeg", 4 * 2**20)),
    Case("M-053", "MEDIA_FILE_SIZE", SOUND, given=media("video/mp4", 10 * 2**20)),
    Case("M-054", "MEDIA_COLOUR_MODEL", FIGURATIVE, given=media(picture=GOOD)),
    Case(
        "M-055",
        "MEDIA_NOT_AS_BASIC",
        {**SOUND, **basic(feature_categories=["Sound"])},
        given=media("audio/mpeg"),
    ),
    Case("M-056", "MEDIA_UNREADABLE", FIGURATIVE, given=media(picture=GOOD)),
    Case("M-057", "MEDIA_NOT_GRAPHIC", FIGURATIVE, given=media(picture=GOOD)),
    Case("M-058", "MEDIA_SMALL", FIGURATIVE, given=media(picture=GOOD)),
    Case("M-059", "MARK_STANDARD_SIGNS", {"mark.verbal_element": {"text": "FAROLA Nº 3 ÑÇ!"}}),
    Case("M-059", "MARK_STANDARD_FEATURE", FIGURATIVE),
    Case("M-060", "MARK_STANDARD_COLOUR", {**CLAIM, "mark.standard_characters": False}),
    Case("M-061", "MARK_COLOUR_UNMARKED", {**CLAIM, "mark.is_colour": True}),
    Case("M-061", "MARK_COLOUR_UNNAMED", {"mark.is_colour": True}),
    Case("M-061", "MARK_COLOUR_IMAGE_GREY", {**FIGURATIVE, **CLAIM}, given=picture(coloured=True)),
    Case("M-061", "MARK_COLOUR_IMAGE_GREY", {**FIGURATIVE, **CLAIM}),
    Case("M-062", "MARK_COLOUR_NOT_IN_BASIC", {**CLAIM, **basic(colours_claimed="blue, gold")}),
    Case("M-062", "MARK_COLOUR_NOT_IN_BASIC", basic()),
    Case("M-063", "MARK_COLOUR_NOT_CLAIMED", FIGURATIVE, given=picture(coloured=False)),
    Case("M-063", "MARK_COLOUR_NOT_CLAIMED", {**FIGURATIVE, **CLAIM}, given=picture(coloured=True)),
    Case(
        "M-064",
        "MARK_COLOUR_PARTS_MISSING",
        {**CLAIM, "mark.colour_parts_claimed": {"text": "Oro: el farol"}},
    ),
    Case(
        "M-065",
        "MARK_KIND_NOT_IN_BASIC",
        {"mark.feature_categories": ["Colour"], **basic(feature_categories=["Colour"])},
    ),
    Case("M-065", "MARK_KIND_ONLY_IN_BASIC", basic(feature_categories=["Combined", "Colour"])),
    Case("M-066", "MARK_KIND_ONLY_IN_BASIC", basic(feature_categories=["Word"])),
    Case("M-066", "MARK_KIND_NOT_IN_BASIC", {"mark.feature_categories": ["Three dimensional"]}),
    Case("M-067", "MARK_KIND_NOT_IN_BASIC", {**SOUND, **basic(feature_categories=["Sound"])}),
    Case("M-067", "MARK_KIND_ONLY_IN_BASIC", basic(feature_categories=["Word"])),
    Case(
        "M-068", "MARK_KIND_NOT_IN_BASIC", {**COLLECTIVE, **basic(mark_category="Collective mark")}
    ),
    Case("M-068", "MARK_KIND_ONLY_IN_BASIC", basic(mark_category="Trademark")),
    Case(
        "M-069",
        "MARK_DESCRIPTION_NOT_REPEATED",
        {**basic(description="A lamp."), "mark.descriptions": ["Una farola."]},
    ),
    Case(
        "M-069",
        "MARK_DESCRIPTION_SEVERAL",
        {"mark.descriptions": ["Una."], "mark.voluntary_descriptions": ["Otra."]},
    ),
    Case("M-070", "MARK_DESCRIPTION_ADVISABLE", {"designations": ["IN"]}),
    Case("M-070", "MARK_DESCRIPTION_ADVISABLE", FIGURATIVE),
    Case(
        "M-071",
        "MARK_TRANSLITERATION_MISSING",
        {"mark.verbal_element": {"text": "ФАР"}, "mark.transliterations": ["FAR"]},
    ),
    Case(
        "M-071", "MARK_TRANSLITERATION_MISSING", {"mark.verbal_element": {"text": "FAROLA XIV 2"}}
    ),
    Case("M-072", "MARK_VERBAL_MISSING", FIGURATIVE),
    Case("M-073", "MARK_TRANSLATION_CONTRADICTED", {"mark.not_translatable": True}),
    Case("M-073", "MARK_TRANSLATION_LANGUAGE", {"mark.translations": ["north lamp"]}),
    Case("M-074", "MARK_DISCLAIMER_NOT_IN_MARK", {"mark.disclaimers": ["No “norte” by itself"]}),
]


@pytest.mark.parametrize("case", FOUND, ids=str)
def test_what_is_against_the_rule_is_found(case: Case) -> None:
    assert_found(case)


@pytest.mark.parametrize("case", QUIET, ids=str)
def test_what_is_within_the_rule_is_left_alone(case: Case) -> None:
    assert_quiet(case)
