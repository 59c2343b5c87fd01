"""Open the vocabulary for a command, and say what it is."""

from datetime import date
from typing import TYPE_CHECKING

import click

from gsfiler.cli.context import Face
from gsfiler.cli.progress import message, progress_bar

if TYPE_CHECKING:
    from gsfiler.vocabulary.vocabulary import Vocabulary

CLASS = click.option("--class", "class_number", metavar="N", help="The Nice class, 1 to 45.")
DATE = click.option("--date", "on", metavar="DATE", help="Check as on this day (2026-01-31).")
EDITION = click.option(
    "--edition", metavar="E", help="Check against this Nice edition (12-2024); else the day's."
)
LANGUAGE = click.option("--language", metavar="LL", help="Language of the terms (en, fr, es).")


def open_for(
    face: Face, *, on: str | None, edition: str | None, language: str | None
) -> "Vocabulary":
    """Open the vocabulary in force, with progress where an index must be built first."""
    from gsfiler.core.codes import parse_date, parse_edition, parse_language
    from gsfiler.core.errors import PackError
    from gsfiler.core.packs import PackStore
    from gsfiler.vocabulary.building import open_vocabulary

    day = parse_date(on) if on else face.today
    chosen = parse_edition(edition) if edition else "" if on else face.settings.nice_edition
    store = PackStore(face.folders.packs)
    if problem := store.problem():
        message(problem)
    vocabulary = open_vocabulary(
        store,
        face.folders.index,
        on=day,
        edition=chosen,
        language=parse_language(language) if language else face.settings.language,
        progress=progress_bar(face),
        tell=message,
    )
    if not vocabulary.searchable:
        raise PackError(
            f"No installed vocabulary has wordings in “{vocabulary.language}”. Install one that "
            "has, or name another --language."
        )
    for note in age_notes(vocabulary, day):
        message(note)
    return vocabulary


def age_notes(vocabulary: "Vocabulary", on: date) -> list[str]:
    """Return a sentence for each vocabulary that is old, undated or not yet in force on a day."""
    from gsfiler.vocabulary.content import PackKind
    from gsfiler.vocabulary.in_force import is_old

    notes = []
    for source in vocabulary.current_sources:
        begun = source.in_force_from
        if begun and begun > on:
            notes.append(f"Note: {source.title} is in force only from {source.effective}.")
        elif is_old(begun, on) and source.kind == PackKind.NICE and vocabulary.later_edition:
            later = vocabulary.later_edition
            notes.append(
                f"Note: {source.title} was asked for; {later.title} is installed and in force "
                f"since {later.effective}. Verdicts are for the earlier one."
            )
        elif is_old(begun, on):
            notes.append(
                f"Note: {source.title} is of {source.effective}; a newer version may be out. "
                "Verdicts are for that one."
            )
        elif begun is None and source in vocabulary.doubtful_sources:
            notes.append(f"Note: {source.title} bears no date; its age cannot be told.")
    notes += [
        f"Note: {source.title} has no class headings: a heading is no wording of it, and class "
        "titles come from elsewhere (see “gsfiler vocab list”)."
        for source in vocabulary.without_headings
    ]
    return notes


def sources_line(vocabulary: "Vocabulary") -> str:
    """Return what was checked against, in one line."""
    names = [
        f"{source.title} ({'official' if source.official else 'not official'})"
        for source in vocabulary.current_sources
    ]
    return f"Checked against: {', '.join(names)}."
