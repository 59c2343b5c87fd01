"""What is taken as the representation of a mark: rules M-050 to M-058."""

from dataclasses import replace

import pytest

from gsfiler.core.findings import Severity
from gsfiler.filing.draft import new_draft
from gsfiler.filing.files.attachments import attach
from gsfiler.filing.files.media import MediaFacts, facts_by_hash, media_facts
from gsfiler.filing.files.media_images import Picture
from gsfiler.filing.files.media_rules import (
    MarkFile,
    check_media,
    check_representation,
    mark_files,
    media_limits,
)
from gsfiler.filing.files.media_streams import Condition
from gsfiler.filing.form.mark import Mark
from tests.filing.media_samples import mp3, mp4, pdf, picture, sound

FINE = Picture(1200, 1000, "RGB", (300, 300), in_colour=True)


def found(facts: MediaFacts) -> list[tuple[str, str, str]]:
    return [
        (each.rule_id, each.finding.code, str(each.severity))
        for each in check_media(MarkFile("forms[0].mark.images[0]", "mark", facts))
    ]


def image(picture_facts: Picture = FINE, media_type: str = "image/jpeg") -> MediaFacts:
    return MediaFacts(media_type, 1000, picture=picture_facts)


@pytest.mark.parametrize(
    "facts",
    [
        image(),
        image(media_type="image/png"),
        image(media_type="image/tiff"),
        image(replace(FINE, width=2362, height=2362)),
        media_facts(sound()),
        media_facts(mp3()),
        media_facts(mp4()),
        MediaFacts("audio/wav", 5_000_000),
        MediaFacts("video/mp4", 20_000_000),
    ],
)
def test_what_is_within_the_limits_has_no_finding(facts: MediaFacts) -> None:
    assert found(facts) == []


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        (image(media_type="image/gif"), [("M-051", "MEDIA_FORMAT", "error")]),
        (MediaFacts("application/pdf", 9), [("M-051", "MEDIA_FORMAT", "error")]),
        (MediaFacts("image/svg+xml", 9), [("M-051", "MEDIA_FORMAT", "error")]),
        (MediaFacts("audio/flac", 9), [("M-052", "MEDIA_FORMAT", "error")]),
        (MediaFacts("video/quicktime", 9), [("M-053", "MEDIA_FORMAT", "error")]),
        (image(replace(FINE, width=2400)), [("M-051", "MEDIA_IMAGE_SIZE", "error")]),
        (image(replace(FINE, dpi=(72, 72))), [("M-051", "MEDIA_IMAGE_SIZE", "error")]),
        (image(replace(FINE, dpi=None)), [("M-051", "MEDIA_RESOLUTION", "note")]),
        (image(replace(FINE, frames=3)), [("M-050", "MEDIA_PAGES", "error")]),
        (image(replace(FINE, mode="CMYK")), [("M-054", "MEDIA_COLOUR_MODEL", "warning")]),
        (
            image(replace(FINE, width=944, height=900)),
            [("M-058", "MEDIA_SMALL", "warning")],
        ),
        (MediaFacts("audio/mpeg", 5_000_001), [("M-052", "MEDIA_FILE_SIZE", "warning")]),
        (MediaFacts("audio/mpeg", 5_242_881), [("M-052", "MEDIA_FILE_SIZE", "error")]),
        (MediaFacts("video/mp4", 20_971_521), [("M-053", "MEDIA_FILE_SIZE", "error")]),
        (
            MediaFacts("image/png", 9, Condition.CUT_SHORT),
            [("M-056", "MEDIA_UNREADABLE", "error")],
        ),
    ],
)
def test_each_limit_has_its_finding(facts: MediaFacts, wanted: list[tuple[str, str, str]]) -> None:
    assert found(facts) == wanted


@pytest.mark.parametrize(("stated", "codes"), [("", []), ("TIFF", []), ("JPEG", ["M-051"])])
def test_a_picture_is_of_the_format_that_the_application_states(
    stated: str, codes: list[str]
) -> None:
    facts = image(media_type="image/tiff")
    file = MarkFile("forms[0].mark.images[0].file_name", "mark.jpg", facts, stated)
    findings = check_media(file)
    assert [each.rule_id for each in findings] == codes
    if findings:
        assert findings[0].severity is Severity.ERROR
        assert findings[0].finding.message == (
            "The application calls the picture “mark.jpg” JPEG, but it is TIFF. Attach it anew, or "
            "write TIFF as its form."
        )


def test_the_finding_tells_the_measures_the_source_and_its_date() -> None:
    facts = image(replace(FINE, width=2400, dpi=(300, 300)))
    (placed,) = check_media(MarkFile("forms[0].mark.images[0].file_name", "mark.jpg", facts))
    assert placed.finding.message == (
        "“mark.jpg” is 20.3 by 8.5 cm in print; at most 20 cm are taken each way. Reduce it, or "
        "record a higher resolution in it."
    )
    assert placed.finding.authority.date == "2023-01-30"
    assert str(placed.finding.authority.confidence) == "verified"


def represented(*names: str, **fields: object) -> Mark:
    return Mark.model_validate({"images": [{"file_name": name} for name in names]} | fields)


def test_a_figurative_mark_needs_exactly_one_representation() -> None:
    for mark, wanted in (
        (represented(feature_categories=["Figurative"]), ["M-050"]),
        (represented(), ["M-050"]),
        (represented("a.jpg"), []),
        (represented("a.jpg", "b.jpg"), ["M-050"]),
        (represented("a.jpg", "a.jpg"), []),
        (represented("", standard_characters=True), ["M-050"]),
        (represented(standard_characters=True), ["M-050"]),
        (represented(standard_characters=True, verbal_element="FAROLA"), []),
        (represented(standard_characters=True, verbal_element=" "), ["M-050"]),
        (represented(feature_categories=["Word"]), ["M-050"]),
        (represented(feature_categories=["Word"], verbal_element="FAROLA"), ["M-050"]),
        (represented("a.jpg", feature_categories=["Word"], verbal_element="FAROLA"), []),
        (represented(feature_categories=["Word", "Colour"]), ["M-050"]),
    ):
        findings = check_representation("forms[0]", mark, ())
        assert [each.rule_id for each in findings] == wanted
        assert all(each.path == "forms[0].mark.images" for each in findings)


@pytest.mark.parametrize(
    ("data", "basic", "wanted"),
    [
        (sound(), (), ["M-057"]),
        (sound(), ("Sound",), ["M-057"]),
        (sound(), ("Figurative",), ["M-055", "M-057"]),
        (mp4(), ("Multimedia",), ["M-057"]),
        (mp4(), ("Motion", "Combined"), ["M-057"]),
        (mp4(), ("Sound",), ["M-055", "M-057"]),
        (picture(), ("Sound",), []),
    ],
)
def test_a_sound_or_film_is_as_the_basic_mark_and_is_no_graphic(
    data: bytes, basic: tuple[str, ...], wanted: list[str]
) -> None:
    file = MarkFile("attachments[0]", "mark", media_facts(data))
    findings = check_representation("forms[0]", Mark(), (file,), basic)
    assert [each.rule_id for each in findings] == wanted
    assert all(
        each.severity is (Severity.ERROR if each.rule_id == "M-055" else Severity.WARNING)
        for each in findings
    )


def test_the_files_of_a_mark_are_its_pictures_and_every_sound_or_film() -> None:
    attached = attach(new_draft("madrid"), {}, picture(), name="mark.png")
    attached = attach(attached.draft, attached.contents, sound(), name="jingle.wav")
    attached = attach(attached.draft, attached.contents, pdf(), name="power.pdf")
    mark = represented("mark.png", "not there.png")

    files = mark_files(
        "forms[0]", mark, attached.draft.attachments, facts_by_hash(attached.contents)
    )

    assert [(each.path, each.name) for each in files] == [
        ("forms[0].mark.images[0].file_name", "mark.png"),
        ("attachments[1]", "jingle.wav"),
    ]


def test_the_limits_say_where_they_come_from() -> None:
    for row in (media_limits(), media_limits()["print"], media_limits()["standards"]):
        assert row["rule"]
        assert row["source"]
        assert row["date"] <= "2026-11-22"
        assert row["confidence"] in {"verified", "recalled", "stale"}
