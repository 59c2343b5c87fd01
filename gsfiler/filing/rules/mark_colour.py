"""Colours: claimed, named and shown (MM2 items 7 and 8)."""

from collections.abc import Iterator

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.filing.form.mark import Mark
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.places import designated, known_basics, numbered
from gsfiler.filing.rules.rule import Application, Rule
from gsfiler.filing.rules.sources import authority

STANDARD_WITH_COLOUR = FindingKind(
    "MARK_STANDARD_COLOUR",
    Severity.WARNING,
    "Colours are claimed for a mark in standard characters; the two contradict each other.",
    authority("M-060"),
)
COLOURS_UNNAMED = FindingKind(
    "MARK_COLOUR_UNNAMED",
    Severity.ERROR,
    "Parts of the mark are claimed in colour, but no colour is named. Name the colours in words.",
    authority("M-061"),
)
COLOUR_UNMARKED = FindingKind(
    "MARK_COLOUR_UNMARKED",
    Severity.ERROR,
    "Colours are claimed (“{colours}”), yet the form does not say that the mark is in colour. "
    "Correct one of the two.",
    authority("M-061"),
)
COLOUR_IMAGE_GREY = FindingKind(
    "MARK_COLOUR_IMAGE_GREY",
    Severity.ERROR,
    "Colour is claimed, but the representation “{file}” is without colour. Attach it in colour.",
    authority("M-061"),
)
COLOUR_NOT_IN_BASIC = FindingKind(
    "MARK_COLOUR_NOT_IN_BASIC",
    Severity.WARNING,
    "Colour is claimed here, but not for basic mark “{number}”. The Office of origin must certify "
    "that the basic mark is in these colours: make sure of it.",
    authority("M-062"),
)
COLOUR_NOT_CLAIMED = FindingKind(
    "MARK_COLOUR_NOT_CLAIMED",
    Severity.WARNING,
    "The mark is in colour and no colour is claimed. That is allowed, yet the higher basic fee for "
    "a mark in colour is due.",
    authority("M-063"),
)
COLOUR_PARTS_MISSING = FindingKind(
    "MARK_COLOUR_PARTS_MISSING",
    Severity.NOTE,
    "Colour is claimed without saying which parts of the mark are in which colour. It is optional, "
    "yet some designated Offices ask for it, that of the United States among them.",
    authority("M-064"),
)


def check_standard_colour(case: Application) -> Iterator[PlacedFinding]:
    """M-060: standard characters have no colour."""
    if case.form.mark.standard_characters and claims_colour(case.form.mark):
        yield case.at("mark.colours_claimed", STANDARD_WITH_COLOUR.at())


def check_colour_claim(case: Application) -> Iterator[PlacedFinding]:
    """M-061: a colour claim names colours, is marked as one, and shows a mark in colour."""
    mark = case.form.mark
    named = colours_named(mark)
    if claims_colour(mark) and not named:
        yield case.at("mark.colours_claimed", COLOURS_UNNAMED.at())
    if named and mark.is_colour is not True:
        severity = None if mark.is_colour is False else Severity.WARNING
        finding = COLOUR_UNMARKED.at(severity=severity, colours=named)
        yield case.at("mark.is_colour", finding)
    if claims_colour(mark):
        for path, file, coloured in _images_with_colour(case):
            if coloured is False:
                yield case.at(path, COLOUR_IMAGE_GREY.at(file=file))


def check_colour_of_basic(case: Application) -> Iterator[PlacedFinding]:
    """M-062: a claim that the basic mark does not make needs its colours all the same."""
    if claims_colour(case.form.mark):
        for basic in known_basics(case.draft):
            if not basic.colours_claimed.strip():
                finding = COLOUR_NOT_IN_BASIC.at(number=basic.number)
                yield case.at("mark.colours_claimed", finding)


def check_unclaimed_colour(case: Application) -> Iterator[PlacedFinding]:
    """M-063: a representation in colour without a claim is allowed and costs as one with it."""
    if claims_colour(case.form.mark):
        return
    images = [path for path, _, coloured in _images_with_colour(case) if coloured]
    if images or case.form.mark.is_colour:
        yield case.at((images or ["mark.is_colour"])[0], COLOUR_NOT_CLAIMED.at())


def check_colour_parts(case: Application) -> Iterator[PlacedFinding]:
    """M-064: which parts are in which colour, for the Offices that ask for it."""
    if claims_colour(case.form.mark) and not _parts_named(case.form.mark):
        severity = Severity.WARNING if "US" in designated(case.form) else None
        yield case.at("mark.colour_parts_claimed", COLOUR_PARTS_MISSING.at(severity=severity))


def colours_named(mark: Mark) -> str:
    """Return the colours that are claimed, as typed; empty where none is."""
    wordings = [each for image in mark.images for each in image.colours_claimed]
    if mark.colours_claimed is not None:
        wordings.insert(0, mark.colours_claimed)
    return ", ".join(each.text.strip() for each in wordings if each.text.strip())


def claims_colour(mark: Mark) -> bool:
    """Tell whether colour is claimed as a distinctive feature."""
    return bool(colours_named(mark)) or _parts_named(mark)


def _parts_named(mark: Mark) -> bool:
    wordings = [each for image in mark.images for each in image.colour_parts_claimed]
    if mark.colour_parts_claimed is not None:
        wordings.append(mark.colour_parts_claimed)
    return any(each.text.strip() for each in wordings)


def _images_with_colour(case: Application) -> Iterator[tuple[str, str, bool | None]]:
    """Yield path and file of each image, and whether it is in colour: measured, else as said."""
    measured = case.pictures()
    for path, image in numbered("mark.images", case.form.mark.images):
        said = image.is_colour
        if said is None and image.colour_mode:
            said = image.colour_mode == "Colour"
        picture = measured.get(image.file_name)
        seen = picture.in_colour if picture else None
        yield f"{path}.file_name", image.file_name, said if seen is None else seen


RULES = (
    Rule("M-060", ("mark",), check_standard_colour),
    Rule("M-061", ("mark", "attachments"), check_colour_claim),
    Rule("M-062", ("mark", "desk.basic_marks"), check_colour_of_basic),
    Rule("M-063", ("mark", "attachments"), check_unclaimed_colour),
    Rule("M-064", ("mark", "designations"), check_colour_parts),
)
