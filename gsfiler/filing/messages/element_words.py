"""What the elements of ST.96 are called on the form, for those who read no XML.

“com:DocumentName” is “Document name” to whoever fills in the form. An element is named only where
the form has no words for it.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from gsfiler.core.findings import QUOTED, Detail, Phrase
from gsfiler.filing.form.part import Part, parts_in
from gsfiler.filing.madrid import MadridTransaction
from gsfiler.filing.messages.form_elements import form_elements
from gsfiler.filing.messages.madrid_xml import MM2, MM4, ROOT
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.preview.preview_words import FORM_TITLES, TRANSMISSION, label_of

_ELEMENT = re.compile(r"\b(?:com|tmk):\w+")


def in_form_words(placed: PlacedFinding) -> PlacedFinding:
    """Return a finding about a document told in the form's words, as far as it has some."""
    details = {name: _told(each) for name, each in placed.finding.details.items()}
    return replace(placed, finding=replace(placed.finding, details=MappingProxyType(details)))


def text_in_form_words(text: str) -> str:
    """Return an English sentence with the form's words in place of its elements."""
    return _ELEMENT.sub(lambda found: str(_told(found[0])), text)


def _told(detail: Detail) -> Detail:
    """Return the words of an element, and those of the elements within a phrase."""
    if isinstance(detail, Phrase):
        inner = {name: _told(each) for name, each in detail.details.items()}
        return Phrase(detail.template, MappingProxyType(inner))
    words = _words().get(detail)
    return detail if words is None else QUOTED.of(wording=words)


@cache
def _words() -> Mapping[str, Phrase]:
    """Return what each element is called: the field it holds, or the part of several fields.

    Where it is called in several ways (a name, the name of a payer), the shortest says enough.
    """
    called = {
        ROOT: TRANSMISSION.title,
        MM2: FORM_TITLES["madrid"],
        MM4: FORM_TITLES["madrid-designation"],
    }
    found: dict[str, list[str]] = {}
    for each in form_elements():
        if not each.is_content:
            words = _part_words(each.part) if each.several else label_of(each.part, each.field)
            found.setdefault(each.name, []).append(words)
    shortest = {name: min(words, key=len) for name, words in found.items()}
    return {name: Phrase(words) for name, words in (shortest | called).items()}


def _part_words(part: type[Part]) -> str:
    """Return what a part is called where it stands, the shortest where it stands in several."""
    holders: set[type[Part]] = {MadridTransaction, *(each.part for each in form_elements())}
    words = [
        label_of(holder, name)
        for holder in sorted(holders, key=lambda each: each.__name__)
        for name, field in holder.model_fields.items()
        if part in parts_in(field.annotation)
    ]
    return min(words, key=len, default=TRANSMISSION.title)
