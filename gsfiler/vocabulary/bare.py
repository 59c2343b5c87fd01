"""Take the empty and refused phrases off that surround a term, for searching only.

"All kinds of chairs, etc." is searched as "chairs". Words that carry meaning (negations, purposes,
exceptions) are never dropped, and the user's own text stays as it is.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from gsfiler.vocabulary.tables import read_table

_FIRST = re.compile(r"[\W_]*([^\W_]+)")
_RUNS = re.compile(r"[^\W_]+")
_LONGEST = 2_000
_LONGEST_LAST = 40
_ROUNDS = 8
_SIGNS = " \t\n\r\u00a0.,;:)]"


@dataclass(frozen=True)
class _Phrases:
    """The phrases before and after a term; a phrase is only tried behind its telltale word."""

    leads: str
    tails: str
    first_words: frozenset[str]
    last_words: frozenset[str]
    no_term: frozenset[str]

    @cached_property
    def lead(self) -> re.Pattern[str]:
        """A phrase before a term; many terms need none, and it takes long to compile."""
        return re.compile(rf"[\s\-•*·–—]*(?:{self.leads})(?=\S)", re.IGNORECASE)

    @cached_property
    def tail(self) -> re.Pattern[str]:
        """A phrase behind a term."""
        bracketed = rf"(?P<open>[(\[]\s*)?(?:{self.tails})(?(open)[\s.]*[)\]])"
        return re.compile(rf"(?<![\s,;:])[\s,;:]+{bracketed}[\s.,;:]*$", re.IGNORECASE)


def bare(text: str) -> str:
    """Return the text without the empty or refused phrases around its real term.

    At most eight phrases are taken off each end, and a text of more than 2,000 characters is
    returned as it is, so that endless text costs little.
    """
    if len(text) > _LONGEST:
        return text
    phrases = _phrases()
    start, end = 0, len(text)
    for _ in range(_ROUNDS):
        lead = _lead_end(phrases, text, start, end)
        tail = _tail_start(phrases, text, lead, end)
        if (lead, tail) == (start, end):
            break
        start, end = lead, tail
    return text[start:end]


def _lead_end(phrases: _Phrases, text: str, start: int, end: int) -> int:
    first = _FIRST.match(text, start, end)
    if first is None or first[1].lower() not in phrases.first_words:
        return start
    lead = phrases.lead.match(text, start, end)
    return lead.end() if lead else start


def _tail_start(phrases: _Phrases, text: str, start: int, end: int) -> int:
    last = _RUNS.findall(text[start:end].rstrip(_SIGNS)[-_LONGEST_LAST:].lower())[-1:]
    if not last or (last[0] not in phrases.last_words and not last[0].isdigit()):
        return end
    tail = phrases.tail.search(text, start, end)
    if tail is None or text[start : tail.start()].strip(_SIGNS).lower() in phrases.no_term:
        return end
    return tail.start()


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    table = read_table("empty_phrases")

    def either(name: str) -> str:
        return _spelt_out("|".join(table[name]), table["parts"])

    return _Phrases(
        leads=either("leads"),
        tails=either("tails"),
        first_words=frozenset(table["first_words"]),
        last_words=frozenset(table["last_words"]),
        no_term=frozenset(table["no_term"]),
    )


def _spelt_out(pattern: str, parts: dict[str, str]) -> str:
    """Return a pattern with its named parts filled in; parts may name the parts before them."""
    for name in reversed(parts):
        pattern = pattern.replace(f"{{{name}}}", parts[name])
    return pattern.replace(" ", r"\s+")
