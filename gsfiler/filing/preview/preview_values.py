"""Every value of a part of the form as HTML: nothing that is filled in is left out.

The model is walked, so that a new field shows up by itself; only goods and services and pictures
have a look of their own. Whatever the user wrote is escaped, has its own direction of writing and,
where it is known, its language.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from gsfiler.core.findings import Detail, PhraseKind
from gsfiler.filing.draft import Attachment
from gsfiler.filing.files.media import GIF, JPEG, PNG, WEBP, MediaFacts, media_facts
from gsfiler.filing.files.media_images import shown
from gsfiler.filing.files.media_rules import condition_of
from gsfiler.filing.form.goods import ClassDescription
from gsfiler.filing.form.mark import MarkImage
from gsfiler.filing.form.part import Part
from gsfiler.filing.preview.form_voice import ENGLISH, FormVoice
from gsfiler.filing.preview.preview_phrases import (
    CLASS,
    CONVERTED,
    GOODS_AND_SERVICES,
    NO,
    NOT_ATTACHED,
    NOT_READABLE,
    NOT_SHOWN,
    YES,
)
from gsfiler.filing.preview.preview_words import EVERYWHERE, label_of
from gsfiler.lists.report_html import direction_of
from gsfiler.lists.writers.characters import writable

PICTURE_BUDGET = 8 * 2**20
"""How many bytes of pictures a page holds; what goes beyond is shown smaller, or named."""

SMALLER = 1000
"""Pixels of the longer side of a picture that is shown smaller, or in another form."""

_SHOWN_BY_BROWSERS = frozenset({JPEG, PNG, GIF, WEBP})
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_CODED = frozenset(
    "office country countries nationality incorporation_country intention_to_use_read".split()
)
_INLINE = frozenset({"contacts", "contact", "representative", "goods_services"})
_EMPTY: tuple[Any, ...] = ("", [], {}, None)
_ALWAYS = frozenset({"form", "format", "version", "st96_version"})


@dataclass(slots=True)
class Sheet:
    """What a page needs beside the draft: the files, the names of codes, room for pictures.

    ``names`` gives the names of offices and countries by their code; ``facts`` what is known of
    the contents by SHA-256; ``room`` counts the bytes left for pictures.
    """

    attachments: Sequence[Attachment] = ()
    contents: Mapping[str, bytes] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, MediaFacts] = field(default_factory=dict)
    room: int = PICTURE_BUDGET
    voice: FormVoice = ENGLISH

    def say(self, words: PhraseKind, **details: Detail | int) -> str:
        """Return words of the page itself, told and escaped."""
        return text_html(self.voice.tell(words.of(**details)))


def text_html(text: str) -> str:
    """Return fixed words or foreign text, escaped; what no page can hold is shown as �."""
    return escape(writable(text))


def own_html(text: str, language: str = "") -> str:
    """Return the user's text with its own direction and, where it is a code, its language."""
    spoken = f' lang="{escape(language)}"' if _LANGUAGE.fullmatch(language) else ""
    return f'<bdi dir="{direction_of(text)}"{spoken}>{text_html(text)}</bdi>'


def fields_html(
    part: Part, sheet: Sheet, leave_out: Iterable[str] = (), only: Sequence[str] | None = None
) -> str:
    """Return a list of all that is filled in; empty where nothing is.

    ``leave_out`` names fields that are shown elsewhere, ``only`` those that are shown here, in
    their order.
    """
    rows = _rows(part, sheet, frozenset(leave_out), only)
    return f"<dl>{rows}</dl>" if rows else ""


def value_html(name: str, value: Any, sheet: Sheet, label: str) -> str:
    """Return one value: a text, a part, several of them, or whatever an unknown field holds."""
    if isinstance(value, list):
        return _list_html(name, value, sheet, label)
    if isinstance(value, Part):
        return part_html(value, sheet)
    if isinstance(value, bool):
        return sheet.say(YES if value else NO)
    if isinstance(value, dict):
        return _mapping_html(value, sheet)
    if name in EVERYWHERE:
        return f'<pre dir="ltr">{text_html(str(value))}</pre>'
    words = sheet.names.get(str(value), "") if name in _CODED else ""
    named = f' <span class="aside">{own_html(words)}</span>' if words else ""
    return own_html(str(value)) + named


def part_html(part: Part, sheet: Sheet) -> str:
    """Return one part: its plain text with what is said about it, or its fields."""
    if isinstance(part, MarkImage):
        return picture_html(part.file_name, sheet) + fields_html(part, sheet)
    plain = type(part).plain_field
    if not plain:
        return fields_html(part, sheet)
    return _plain_part_html(part, plain, sheet)


def classes_html(classes: Sequence[ClassDescription], sheet: Sheet) -> str:
    """Return goods and services as a table by class, each text in its language."""
    rows = []
    for each in classes:
        texts = "".join(f"<div>{part_html(text, sheet)}</div>" for text in each.descriptions)
        more = fields_html(each, sheet, ("class_number", "descriptions"))
        rows.append(
            f'<tr class="row"><td class="number">{own_html(each.class_number)}</td>'
            f"<td>{texts}{more}</td></tr>"
        )
    head = (
        f'<th scope="col" class="number">{sheet.say(CLASS)}</th>'
        f'<th scope="col">{sheet.say(GOODS_AND_SERVICES)}</th>'
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def picture_html(file_name: str, sheet: Sheet) -> str:
    """Return a picture of the draft as part of the page, or why it is not shown."""
    attached = next((each for each in sheet.attachments if each.path == file_name), None)
    data = sheet.contents.get(attached.sha256) if attached else None
    if attached is None or data is None:
        return _aside(sheet.say(NOT_ATTACHED)) if file_name else ""
    facts = sheet.facts.get(attached.sha256) or media_facts(data)
    if not facts.is_readable:
        return _aside(sheet.say(NOT_READABLE, condition=condition_of(facts)))
    media_type, size = facts.media_type, len(data)
    if media_type not in _SHOWN_BY_BROWSERS or size > sheet.room:
        data, media_type = shown(data, media_type, SMALLER) or b"", PNG
    if not data or len(data) > sheet.room:
        return _aside(sheet.say(NOT_SHOWN))
    sheet.room -= len(data)
    converted = len(data) != size
    note = _aside(sheet.say(CONVERTED)) if converted else ""
    encoded = b64encode(data).decode("ascii")
    return (
        f'<p><img class="mark" alt="{text_html(file_name)}" '
        f'src="data:{media_type};base64,{encoded}"></p>{note}'
    )


def _aside(html: str) -> str:
    return f'<p class="aside">{html}</p>'


def _rows(
    part: Part,
    sheet: Sheet,
    leave_out: frozenset[str] = frozenset(),
    only: Sequence[str] | None = None,
) -> str:
    """Return label and value of each field; a contact that stands alone has no label."""
    filled = dict(_filled(part, leave_out))
    rows = []
    for name in filled if only is None else [name for name in only if name in filled]:
        value, label = filled[name], label_of(type(part), name, sheet.voice.tell)
        alone = value[0] if isinstance(value, list) and len(value) == 1 else value
        if name in _INLINE and isinstance(alone, Part):
            rows.append(_rows(alone, sheet))
        elif shown_value := value_html(name, value, sheet, label):
            rows.append(_row(text_html(label), shown_value, wide=name == "class_descriptions"))
    return "".join(rows)


def _row(label: str, value: str, *, wide: bool = False) -> str:
    kind = "field wide" if wide else "field"
    return f'<div class="{kind}"><dt>{label}</dt><dd>{value}</dd></div>'


def _filled(part: Part, leave_out: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """Yield name and value of what is filled in: the form's fields, unknown ones, kept ones."""
    fields = type(part).model_fields
    ordered = [name for name in fields if name not in EVERYWHERE]
    for name in (*ordered, *(part.model_extra or {}), *EVERYWHERE):
        value = getattr(part, name)
        said = name in _ALWAYS or name not in fields or value != fields[name].default
        if name not in leave_out and value not in _EMPTY and said:
            yield name, value


def _list_html(name: str, values: Sequence[Any], sheet: Sheet, label: str) -> str:
    if values and all(isinstance(each, ClassDescription) for each in values):
        return classes_html(values, sheet)
    shown_values = [value_html(name, each, sheet, label) for each in values]
    if all(isinstance(each, str) and "\n" not in each for each in values) and name != "kept":
        return ", ".join(filter(None, shown_values))
    if len(values) == 1 or all(_is_plain(each) for each in values):
        return "".join(f"<div>{each}</div>" for each in shown_values)
    return "".join(
        f"<h4>{text_html(label)} {number}</h4>{each}"
        for number, each in enumerate(shown_values, start=1)
        if each
    )


def _is_plain(value: Any) -> bool:
    return not isinstance(value, Part) or bool(type(value).plain_field)


def _plain_part_html(part: Part, plain: str, sheet: Sheet) -> str:
    """Return plain text with its language and order beside it, and further fields below."""
    text, language = str(getattr(part, plain)), str(getattr(part, "language", ""))
    words = sheet.names.get(text, "") if plain in _CODED else ""
    told = [own_html(text, language)] if text else []
    if words:
        told.append(f'<span class="aside">{own_html(words)}</span>')
    if currency := str(getattr(part, "currency", "")):
        told.append(own_html(currency))
    if language:
        told.append(f'<span class="aside">[{own_html(language)}]</span>')
    return " ".join(told) + fields_html(part, sheet, (plain, "currency", "language"))


def _mapping_html(values: Mapping[str, Any], sheet: Sheet) -> str:
    rows = (
        _row(own_html(str(name)), value_html(str(name), value, sheet, str(name)))
        for name, value in values.items()
    )
    return f"<dl>{''.join(rows)}</dl>"
