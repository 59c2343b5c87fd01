"""Which second language a comment states: form MM4 has no place of its own for it in a message.

The comment is free text from anywhere, perhaps very long. So its blanks are closed up, no more than
:data:`MOST_READ` signs of it are read, and every gap in a pattern is bounded.
"""

import re

MOST_READ = 20_000
"""How many signs of a comment are read, its blanks closed up; ST.96 has no limit, people do."""

_LANGUAGE_NAMES = {
    "de": "de german allemand alemán aleman deutsch tedesco",
    "en": "en english anglais inglés ingles englisch inglese",
    "es": "es spanish espagnol español espanol castellano spanisch spagnolo",
    "fr": "fr french français francais francés frances französisch francese",
    "it": "it italian italien italiano italienisch",
}
"""The languages of the European Union's Office, as comments in the usual languages name them."""

_SECOND = (
    r"\b(?:second|2nd) language|\b(?:deuxième|seconde|2e|2ème|2de) langue"
    r"|\b(?:segundo|2\.?º) idioma|\bsegunda lengua|\bzweite sprache|\bseconda lingua"
)
_ARTICLE = r"(?:(?:the|el|la|le|l)\b['’ ]{0,2})?"
_OPENING = r"[\s“\"'«(]{0,6}"
_STATEMENTS = (
    re.compile(
        rf"(?:{_SECOND})[^.;:=\n]{{0,60}}(?:[:=]|\b(?:is|est|es|ist|è)\b)"
        rf"{_OPENING}{_ARTICLE}(?P<language>\w{{2,20}})\b",
        re.IGNORECASE,
    ),
    # Without a sign or verb a code is in capitals or ends something: “de” and “en” are words too.
    re.compile(
        rf"(?:{_SECOND})[\s–—-]{{0,6}}{_OPENING}{_ARTICLE}"
        r"(?P<language>\w{3,20}\b|(?-i:[A-Z]{2})\b|\w{2}\b(?= ?(?:[.,;)\]»”\"']|\Z)))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<language>\w{{2,20}}) (?:as|is|comme|est|como|es|als|ist|come|è) "
        rf"{_ARTICLE}(?:{_SECOND})",
        re.IGNORECASE,
    ),
)
"""How a comment says which is the second language: "Second language: EN", "inglés como …"."""


def second_languages_stated(text: str) -> frozenset[str]:
    """Return the languages (ISO 639-1) that a comment states to be the second language.

    A code or name that stands there for another reason ("class 9 as in DE and FR") is none.
    """
    plain = _closed_up(text)
    stated = {
        found["language"].casefold() for each in _STATEMENTS for found in each.finditer(plain)
    }
    return frozenset(code for code, names in _LANGUAGE_NAMES.items() if stated & set(names.split()))


def _closed_up(text: str) -> str:
    """Return a text with single blanks within its lines, empty lines left out, and its end cut."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)[:MOST_READ]
