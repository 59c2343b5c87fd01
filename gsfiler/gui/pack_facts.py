"""All that is known of one pack, as a small page."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from gsfiler.core.packs import PackHeader
from gsfiler.gui.error_words import recognised
from gsfiler.gui.words import age_in_words, day_in_words, language_name
from gsfiler.vocabulary.standing import PackStanding

translate = QCoreApplication.translate


def facts_html(pack: PackStanding) -> str:
    """Return the facts of a pack as HTML; everything from its header is escaped."""
    header = pack.header
    title = header.title if header else pack.id
    parts = [f"<h3>{escape(title)}</h3>"]
    if pack.problem:
        parts.append(f"<p>{escape(recognised(pack.problem))}</p>")
    if header is not None:
        rows = "".join(
            f"<tr><td style='padding-right:12px'>{escape(name)}</td><td>{escape(value)}</td></tr>"
            for name, value in _rows(pack, header)
            if value
        )
        parts.append(f"<table>{rows}</table>")
        notes: Sequence[str] = (header.model_extra or {}).get("notes", ())
        if notes:
            lines = "".join(f"<li>{escape(note)}</li>" for note in notes)
            told = translate("PackFacts", "Notes from reading the files:")
            parts.append(f"<p>{escape(told)}</p><ul>{lines}</ul>")
    return "".join(parts)


def _rows(pack: PackStanding, header: PackHeader) -> list[tuple[str, str]]:
    """Return the facts as names and values; a fact that is not known has an empty value."""
    days = (
        (translate("PackFacts", "In force since"), header.effective),
        (translate("PackFacts", "Made on"), header.generated),
        (translate("PackFacts", "Installed on"), header.installed_on),
    )
    age = age_in_words(pack.age_days) if pack.age_days is not None else ""
    old = translate("PackFacts", "a newer edition is probably in force") if pack.old else ""
    official = (
        translate("PackFacts", "official, unchanged")
        if header.official
        else translate("PackFacts", "not official")
    )
    entries = header.counts.get("entries")
    return [
        (translate("PackFacts", "Standing"), official),
        (translate("PackFacts", "Edition"), header.edition),
        *((name, day_in_words(day) if day else "") for name, day in days),
        (translate("PackFacts", "Age"), ", ".join(part for part in (age, old) if part)),
        (translate("PackFacts", "Entries"), "" if entries is None else str(entries)),
        (
            translate("PackFacts", "Languages"),
            ", ".join(language_name(code) for code in header.languages),
        ),
        (translate("PackFacts", "Publisher"), header.publisher),
        (translate("PackFacts", "Source"), header.source),
        (translate("PackFacts", "Licence"), header.licence),
        (translate("PackFacts", "Identifier"), header.id),
    ]
