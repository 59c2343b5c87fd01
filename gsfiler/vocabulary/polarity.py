"""Words and constructions that turn the meaning of a term round, compared as meaning.

"Non-metallic pipes" and "pipes, not of metal" say the same; "pipes of metal" says the opposite,
however alike the letters are. All functions take words as :func:`gsfiler.vocabulary.text.words`
folds them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.text import fold_word

_TWO_WORD_NEGATORS = frozenset(
    (("other", "than"), ("rather", "than"), ("otherwise", "than"), ("free", "of"), ("free", "from"))
)
_UN = re.compile(r"un(?!der)([a-z]{2,}(?:ed|ght|able|ible|ing|own|orn|ozen|oken))")
_NON = re.compile(r"non([a-z]{4,})")
_LESS = re.compile(r"([a-z]{3,})less")
_FREE = re.compile(r"([a-z]{3,})free")


@dataclass(frozen=True)
class _Table:
    """The words of the table, ready for look-up; ``turning`` are all stems that count."""

    negators: frozenset[str]
    prefixes: frozenset[str]
    links: frozenset[str]
    free_of: frozenset[str]
    only: frozenset[str]
    modifiers: frozenset[str]
    not_negative: frozenset[str]
    singles: frozenset[str]
    turning: frozenset[str]
    pairs: frozenset[frozenset[str]]
    stems: Mapping[str, str]
    compounds: Mapping[tuple[str, str], str]
    compound_starts: frozenset[str]

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The words that a negation, or another phrase that counts, may begin with."""
        negators = {first for first, _ in _TWO_WORD_NEGATORS}
        alone = self.negators | self.prefixes | self.only | self.modifiers
        return alone | self.free_of | self.compound_starts | negators


def polarity(words: Sequence[str]) -> frozenset[str]:
    """Return the signature of a text: two texts whose signatures differ are never variants."""
    return _signature(tuple(words))


@lru_cache(maxsize=4_096)
def _signature(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(element for element, _ in _readings(words))


def alone(word: str) -> str:
    """Return what a folded word adds to the signature where the other text says nothing of it.

    Empty for a word that only narrows, such as one of "hot" and "cold".
    """
    stem, negative = _reading(word)
    if negative:
        return "-" + stem
    return stem if stem in _table().singles else ""


def opposed(a: str, b: str) -> bool:
    """Tell whether two folded words are opposites ("worked" and "unworked", "raw" and "cooked")."""
    (stem_a, negative_a), (stem_b, negative_b) = _reading(a), _reading(b)
    if negative_a != negative_b:
        return stem_a == stem_b
    return not negative_a and frozenset((stem_a, stem_b)) in _table().pairs


def polarity_changes(
    typed_words: Sequence[str], official_words: Sequence[str]
) -> list[tuple[str, str]]:
    """Return what turns the meaning round, as pairs of phrases; one side may be empty."""
    typed = dict(_readings(typed_words))
    official = dict(_readings(official_words))
    missing = {element: phrase for element, phrase in official.items() if element not in typed}
    changes = []
    for element, phrase in typed.items():
        if element not in official:
            partner = next((other for other in missing if _opposite(element, other)), "")
            changes.append((phrase, missing.pop(partner, "")))
    return changes + [("", phrase) for phrase in missing.values()]


def says_the_opposite(typed_words: Sequence[str], official_words: Sequence[str]) -> bool:
    """Tell whether one phrase of a text stands for its opposite in the other."""
    typed_says, official_says = polarity(typed_words), polarity(official_words)
    if not typed_says or not official_says or typed_says == official_says:
        return False
    changes = polarity_changes(typed_words, official_words)
    return any(typed and official for typed, official in changes)


def _opposite(element: str, other: str) -> bool:
    if element.startswith("-") != other.startswith("-"):
        return element.lstrip("-") == other.lstrip("-")
    return frozenset((element, other)) in _table().pairs


def _readings(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each element of the signature with the phrase that says it."""
    if not any(map(_may_turn, words)):
        return
    place = 0
    while place < len(words):
        start = place
        place, elements = _reading_at(words, place)
        for element in elements:
            yield element, " ".join(words[start:place])


@lru_cache(maxsize=65_536)
def _may_turn(word: str) -> bool:
    """Tell whether a word can take part in a signature; most words cannot."""
    table = _table()
    stem, negative = _reading(word)
    return negative or stem in table.turning or word in table.beginnings


def _reading_at(words: Sequence[str], place: int) -> tuple[int, Sequence[str]]:
    """Return where the phrase that begins at a place ends, and what it adds to the signature."""
    denied = _denied_at(words, place)
    if denied:
        return denied
    table = _table()
    word = words[place]
    if word in table.modifiers and place + 1 < len(words):
        return place + 2, (f"{word} {words[place + 1]}",)
    if word in table.only:
        return place + 1, ("only",)
    stem, length = _stem(words, place)
    reading, negative = _reading(stem)
    if negative:
        return place + length, ("-" + reading,)
    return place + length, (reading,) if reading in table.turning else ()


def _denied_at(words: Sequence[str], place: int) -> tuple[int, Sequence[str]] | None:
    """Return where a negation in several words ends and what it denies, or ``None``."""
    table = _table()
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if word in table.negators:
        return _scope(words, place + 1)
    if (word, following) in _TWO_WORD_NEGATORS:
        return _scope(words, place + 2)
    if word in table.prefixes and following:
        stem, length = _stem(words, place + 1)
        return place + 1 + length, ("-" + _reading(stem)[0],)
    if following == "free" and word in table.free_of and not _frees(words, place + 1):
        return place + 2, ("-" + table.stems.get(word, word),)
    return None


def _frees(words: Sequence[str], place: int) -> bool:
    """Tell whether the "free" at a place looks forward ("free of", "free from")."""
    return place + 1 < len(words) and words[place + 1] in ("of", "from")


def _scope(words: Sequence[str], place: int) -> tuple[int, list[str]]:
    """Return where the scope of a negation ends and what it denies; a bare "-" if nothing."""
    table = _table()
    elements: list[str] = []
    while place < len(words):
        if words[place] in table.links:
            place += 1
            continue
        stem, length = _stem(words, place)
        elements.append("-" + _reading(stem)[0])
        place += length
        if place >= len(words) - 1 or words[place] not in ("or", "nor"):
            break
        place += 1
    return place, elements or ["-"]


def _stem(words: Sequence[str], place: int) -> tuple[str, int]:
    """Return the word at a place, or the one two words make, and how many words it takes."""
    table = _table()
    word = words[place]
    if word in table.compound_starts and place + 1 < len(words):
        compound = table.compounds.get((word, words[place + 1]))
        if compound:
            return compound, 2
    return word, 1


@lru_cache(maxsize=65_536)
def _reading(word: str) -> tuple[str, bool]:
    """Return the stem of a word, and whether the word denies it ("unworked" denies "worked")."""
    table = _table()
    known = table.stems.get(word, word)
    if known in table.turning or word in table.not_negative:
        return known, False
    for pattern in (_NON, _UN, _LESS, _FREE):
        match = pattern.fullmatch(word)
        if match:
            stem = fold_word(match[1])
            return table.stems.get(stem, stem), True
    return known, False


@lru_cache(maxsize=1)
def _table() -> _Table:
    table = read_table("polarity")
    pairs = [frozenset(pair) for pair in table["pairs"]]
    forms = [(form, stem) for stem, forms in table["synonyms"].items() for form in forms]
    compounds = {
        (parts[0], parts[1]): stem for form, stem in forms if len(parts := form.split()) == 2
    }
    sets = ("negators", "prefixes", "links", "free_of", "only", "modifiers", "not_negative")
    return _Table(
        **{name: frozenset(table[name]) for name in sets},
        singles=frozenset(table["singles"]),
        turning=frozenset(table["singles"]).union(*pairs),
        pairs=frozenset(pairs),
        stems={form: stem for form, stem in forms if " " not in form},
        compounds=compounds,
        compound_starts=frozenset(first for first, _ in compounds),
    )
