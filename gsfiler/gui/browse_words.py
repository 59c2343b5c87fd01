"""What the class browser says of a class and of an entry, as rich text."""

from html import escape

from PySide6.QtCore import QCoreApplication

from gsfiler.gui.theme import Tone, colour
from gsfiler.gui.words import language_name
from gsfiler.lists.report_html import direction_of
from gsfiler.vocabulary.browsing import EntryDetails
from gsfiler.vocabulary.class_texts import ClassSheet, class_links

CLASS_SCHEME = "class"
"""Links to classes read ``class:9``."""


def sheet_html(sheet: ClassSheet) -> str:
    """Return title, heading, introduction, inclusions and exclusions; classes named are links."""
    text, translate = sheet.text, QCoreApplication.translate
    title = translate("BrowseWords", "Class {number}: {title}").format(
        number=sheet.number, title=sheet.title
    )
    parts = [f"<h3>{escape(title)}</h3>"]
    if sheet.heading != sheet.title:
        parts.append(f"<p><b>{_linked(sheet.heading)}</b></p>")
    if text.introduction:
        parts.append(f"<p>{_linked(text.introduction)}</p>")
    parts += _notes(translate("BrowseWords", "This class includes in particular:"), text.includes)
    parts += _notes(
        translate("BrowseWords", "This class does not include in particular:"), text.excludes
    )
    source = translate("BrowseWords", "Source: {source}").format(source=sheet.source)
    if sheet.other_edition:
        other = translate(
            "BrowseWords",
            "The edition in force is installed without its notes; this is the note of {edition}, "
            "and terms may have moved since.",
        )
        told = escape(other.format(edition=sheet.edition))
        parts.insert(1, f'<p style="color: {colour(Tone.ASK).name()}">▲ {told}</p>')
    parts.append(f'<p style="color: {colour(Tone.QUIET).name()}">{escape(source)}</p>')
    return f'<div dir="{direction_of(sheet.heading)}">{"".join(parts)}</div>'


def entry_html(details: EntryDetails) -> str:
    """Return an entry in full: number, synonyms, other languages, pack and edition."""
    entry, source = details.packed.entry, details.source
    translate = QCoreApplication.translate
    where = translate("BrowseWords", "Class {number}").format(number=entry.class_number)
    facts = [(translate("BrowseWords", "Class"), _class_link(entry.class_number, where))]
    if entry.basic_number:
        facts.append((translate("BrowseWords", "Basic number"), escape(entry.basic_number)))
    if details.synonyms:
        facts.append((translate("BrowseWords", "Synonyms"), _list(details.synonyms)))
    for language in dict.fromkeys(code for code, _ in details.other_languages):
        wordings = [text for code, text in details.other_languages if code == language]
        facts.append((escape(language_name(language)), _list(wordings)))
    for name, codes in (
        (translate("BrowseWords", "Accepted by"), entry.accepted),
        (translate("BrowseWords", "Rejected by"), entry.rejected),
        (translate("BrowseWords", "Similar groups"), entry.groups),
        (translate("BrowseWords", "Note"), entry.note),
    ):
        if codes:
            facts.append((name, escape(codes)))
    standing = (
        translate("BrowseWords", "official")
        if source.official
        else translate("BrowseWords", "not an official list")
    )
    pack = ", ".join(part for part in (source.title, source.effective, standing) if part)
    facts.append((translate("BrowseWords", "Source"), escape(pack)))
    quiet = colour(Tone.QUIET).name()
    rows = "".join(
        f'<tr><td style="color: {quiet}; padding-right: 12px">{name}</td><td>{value}</td></tr>'
        for name, value in facts
    )
    wording = f'<h3 dir="{direction_of(entry.text)}">{escape(entry.text)}</h3>'
    return f"{wording}<table>{rows}</table>"


def _notes(title: str, notes: tuple[str, ...]) -> list[str]:
    if not notes:
        return []
    items = "".join(f"<li>{_linked(note)}</li>" for note in notes)
    return [f"<p><b>{escape(title)}</b></p><ul>{items}</ul>"]


def _linked(text: str) -> str:
    """Return a note, escaped, in which the classes it names are links."""
    pieces, place = [], 0
    for link in class_links(text):
        pieces.append(escape(text[place : link.start]))
        pieces.append(_class_link(link.number, text[link.start : link.end]))
        place = link.end
    return "".join(pieces) + escape(text[place:])


def _class_link(number: int, shown: str) -> str:
    return f'<a href="{CLASS_SCHEME}:{number}">{escape(shown)}</a>'


def _list(wordings: list[str] | tuple[str, ...]) -> str:
    return "<br>".join(escape(wording) for wording in wordings)
