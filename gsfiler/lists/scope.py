"""What the words alone tell about two indications: which one covers the other.

Only what can be read off the words is said: an added “namely …”, “except …”, “for …”, an added
adjective before the same head, a shortened or lengthened list of items. Everything else is
*unclear*: “ice cream” is no kind of cream, and no word of it says so.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from gsfiler.core.findings import COMMAS, QUOTED, Detail, Phrase, PhraseKind, series
from gsfiler.vocabulary.forms import forms, tokens
from gsfiler.vocabulary.polarity import polarity
from gsfiler.vocabulary.text import fold_word, key, plain, words

_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[,\[\]()/]")
_MARKS = frozenset(",[]/")
_JOINING = frozenset(("and", "or"))
_NAMELY = frozenset(("namely", "viz", "being", "specifically"))
_EXCEPT = frozenset(("except", "excepting", "excluding"))
_LINKS = frozenset(
    fold_word(word)
    for word in "for of from in on by made used adapted intended designed featuring having "
    "containing relating between under through against consisting composed".split()
)
_EXCLUDING = _EXCEPT | frozenset(
    fold_word(word) for word in "exclude exception than without not no none nor neither but".split()
)
"""Words under which adding takes away and taking away adds."""
_TAKING_OUT = (
    *((word,) for word in sorted(_EXCEPT)),
    ("other", "than"),
    ("with", fold_word("exception"), "of"),
    ("save", "for"),
    ("but", "not"),
    *(("but", word) for word in sorted(_EXCEPT)),
    ("not", fold_word("including")),
    ("not",),
    ("non",),
)
_OPEN_ENDED = frozenset(
    fold_word(word)
    for word in "including include includes inclusive etc like similar other others related "
    "various particular particularly especially such example limited also well plus class classes "
    "aforesaid aforementioned said above".split()
)
"""Words after which nothing can be said for certain."""

_ADJECTIVE = re.compile(r"[a-z]{2,}(?:al|ic|[^e]ed|ous|ive|able|ible|less|proof|resistant)")
_NO_ADJECTIVES = frozenset(
    "animal cereal mineral signal terminal hospital journal manual portal petal oatmeal meal "
    "material medal pedal coal capital chemical clinic fabric garlic music magic topic public "
    "arsenic olive hive dive archive native adhesive locomotive table cable vegetable stable "
    "timetable seed weed feed speed breed reed need linseed bed shed sled".split()
)
_NAMING_OTHER_GOODS = frozenset(
    "artificial synthetic electronic virtual digital herbal decorative downloadable edible "
    "inflatable alcoholic vegetable disposable imaginary fictional theatrical simulated imitated "
    "flavoured flavored scented aerated fermented malted candied frozen stuffed".split()
)
"""Adjectives whose goods are often no kind of what their noun names (“electronic cigarettes”)."""

_LIMITING = frozenset(
    fold_word(word)
    for word in "cotton leather wooden metal plastic steel wool woollen silk linen nylon rubber "
    "gold golden silver copper brass bronze iron aluminium stainless concrete ceramic glass woven "
    "knitted men's women's ladies gentlemen's children's babies infants boys girls human "
    "veterinary fresh raw live dried portable household domestic outdoor indoor waterproof "
    "unprocessed unworked unwrought new used large small heavy light rechargeable handheld".split()
)


class Relation(StrEnum):
    """How the goods of one wording lie to those of another, as far as the words tell."""

    SAME = "same"
    VARIANT = "variant"
    NARROWER = "narrower"
    BROADER = "broader"
    UNCLEAR = "unclear"


COVERED = frozenset((Relation.SAME, Relation.VARIANT, Relation.NARROWER))
"""Relations in which a term lies within the other one."""


class Scope(NamedTuple):
    """A relation and the reason for it, a clause such as ``adds “for bicycles”``."""

    relation: Relation
    reason: Phrase


SAME_WORDING = PhraseKind("the same wording")
OTHER_FORM = PhraseKind("the same words in another form")
ADDS = PhraseKind("adds {items}")
LEAVES_OUT = PhraseKind("leaves out {items}")
LEAVES_OUT_RESTRICTION = PhraseKind("leaves out the restriction {items}")
EXCLUDES_MORE = PhraseKind("also excludes {items}")
EXCLUDES_LESS = PhraseKind("no longer excludes {items}")
WORDS_DO_NOT_TELL = PhraseKind("the words do not tell which of the two is wider")


class _Token(NamedTuple):
    """A word or mark as typed, lower case, and folded."""

    raw: str
    folded: str


@dataclass(frozen=True, slots=True)
class _Reading:
    """A wording made ready for comparison."""

    key: str
    forms: frozenset[str]
    polarity: frozenset[str]
    tokens: tuple[_Token, ...]
    folded: tuple[str, ...]


def compare_scope(term: str, main: str) -> Scope:
    """Return how a term lies to a term of the main list: within it, beyond it, or unclear."""
    own, other = _read(term), _read(main)
    if own.key == other.key:
        return Scope(Relation.SAME, SAME_WORDING.of())
    if own.forms & other.forms and own.polarity == other.polarity:
        return Scope(Relation.VARIANT, OTHER_FORM.of())
    if added := _limits(own, other):
        return Scope(Relation.NARROWER, ADDS.of(items=_quoted([added])))
    if taken := _limits(other, own):
        return Scope(Relation.BROADER, LEAVES_OUT_RESTRICTION.of(items=_quoted([taken])))
    return _compare_lists(own, other)


def _compare_lists(own: _Reading, other: _Reading) -> Scope:
    """Compare two wordings as lists: “namely” items, exceptions, or plain items."""
    own_list, other_list = _listed(own.tokens), _listed(other.tokens)
    if own_list.head == other_list.head and own_list.opener == other_list.opener:
        less, more = own_list.items.keys(), other_list.items.keys()
        if own_list.opener == "except":
            less, more = more, less
        if less and less < more:
            return Scope(Relation.NARROWER, _items_reason(own_list, other_list))
        if more and more < less:
            return Scope(Relation.BROADER, _items_reason(own_list, other_list))
    return Scope(Relation.UNCLEAR, WORDS_DO_NOT_TELL.of())


class _Listed(NamedTuple):
    """A wording as head, opener (``namely``, ``except`` or nothing) and its items, as typed too."""

    head: tuple[str, ...]
    opener: str
    items: dict[str, str]


def _items_reason(own: _Listed, other: _Listed) -> Phrase:
    come = [raw for folded, raw in own.items.items() if folded not in other.items]
    gone = [raw for folded, raw in other.items.items() if folded not in own.items]
    if own.opener == "except":
        said = EXCLUDES_MORE if come else EXCLUDES_LESS
    else:
        said = ADDS if come else LEAVES_OUT
    return said.of(items=_quoted(come or gone))


def _quoted(items: Sequence[str]) -> Detail:
    return series([QUOTED.of(wording=item) for item in items], COMMAS)


def _listed(sequence: Sequence[_Token]) -> _Listed:
    """Read a wording as a list; one that cannot safely be read so has no items."""
    folded = [token.folded for token in sequence]
    if _OPEN_ENDED & set(folded):
        return _Listed(tuple(folded), "", {})
    place = next((n for n, word in enumerate(folded) if word in _NAMELY | _EXCEPT), None)
    if place is not None:
        head = tuple(word for word in folded[:place] if word != ",")
        opener = "namely" if folded[place] in _NAMELY else "except"
        return _Listed(head, opener, _items(sequence[place + 1 :], single_words=False))
    return _Listed((), "", _items(sequence, single_words=True))


def _items(sequence: Sequence[_Token], *, single_words: bool) -> dict[str, str]:
    """Return the items of “hats, leather shoes and boots”; empty where the reading is unsafe.

    “And” divides single words only: in “leather shoes and boots” the boots may be leather too.
    """
    folded = [token.folded for token in sequence]
    if set(folded) & (_EXCLUDING | _NAMELY | {"[", "]", "/"}):
        return {}
    items: list[list[_Token]] = [[]]
    for place, token in enumerate(sequence):
        after = folded[place + 1 : place + 3]
        single_after = len(after) == 1 or after[1:2] in ([","], ["and"], ["or"])
        joins = token.folded in _JOINING and len(items[-1]) < 2 and (single_after or not items[-1])
        if token.folded == "," or joins:
            items.append([])
        else:
            items[-1].append(token)
    found = [item for item in items if item]
    if single_words and any(len(item) > 1 or _is_adjective(item[0].folded) for item in found):
        return {}
    return {" ".join(token.folded for token in item): _phrase(_raw(item)) for item in found}


def _limits(narrow: _Reading, wide: _Reading) -> str:
    """Return the words by which the first wording limits the second, empty if it does not."""
    least = len(wide.folded)
    for cut in range(least, len(narrow.folded) + 1):
        rest = narrow.tokens[cut:]
        if rest and not _is_restriction(rest, wide):
            continue
        qualifiers = _qualifiers(narrow.tokens[:cut], wide.folded)
        if qualifiers is not None and (qualifiers or rest):
            added = [*qualifiers, *(["…"] if qualifiers and rest else []), *_raw(rest)]
            return _phrase(added)
    return ""


def _is_restriction(rest: Sequence[_Token], wide: _Reading) -> bool:
    """Tell whether words after an indication limit it, and it alone."""
    if (_EXCLUDING | _OPEN_ENDED) & set(wide.folded):
        return False
    folded = [token.folded for token in rest]
    after_comma = folded[0] == ","
    said = folded[1:] if after_comma else folded
    taken_out = _exception_opener(said)
    if not said or _OPEN_ENDED & set(said[taken_out:]):
        return False
    if taken_out:
        return _is_plain_list(said[taken_out:])
    opener, content = said[0], said[1:]
    if opener in _NAMELY:
        return bool(content)
    plain_words = not (_MARKS | _JOINING | _EXCLUDING) & set(said)
    if opener in _LINKS:
        return bool(content) and plain_words
    return after_comma and len(said) <= 3 and plain_words and all(map(_is_adjective, said))


def _exception_opener(said: Sequence[str]) -> int:
    """Return how many words open an exception at the start of a restriction; 0 for none."""
    return next((len(words) for words in _TAKING_OUT if tuple(said[: len(words)]) == words), 0)


def _is_plain_list(content: Sequence[str]) -> bool:
    """Tell whether exceptions end with the wording: “, and” after one item may begin new goods."""
    commas = [place for place, word in enumerate(content) if word == ","]
    joined = [p for p in commas if p + 1 < len(content) and content[p + 1] in _JOINING]
    nested = _EXCLUDING & set(content)
    return bool(content) and not nested and not (joined and len(commas) < 2)


def _qualifiers(longer: Sequence[_Token], wide: Sequence[str]) -> list[str] | None:
    """Return the adjectives put into a wording, None when anything else was changed.

    They stand before a word, and before any exception: after “except” a qualifier takes less away.
    """
    added: list[_Token] = []
    position = 0
    excluding = denied = False
    for place, token in enumerate(longer):
        if position < len(wide) and token.folded == wide[position] and not denied:
            position += 1
            excluding = excluding or token.folded in _EXCLUDING
        elif not excluding and place + 1 < len(longer) and _may_qualify(longer, place):
            added.append(token)
            denied = token.folded == "non"
        else:
            return None
    if position < len(wide):
        return None
    return _raw(added)


def _may_qualify(sequence: Sequence[_Token], place: int) -> bool:
    """Tell whether the word at a place is an adjective that limits the word after it."""
    word, following = sequence[place].folded, sequence[place + 1].folded
    if following in _MARKS or following in _JOINING or following in _LINKS:
        return False
    if word == "non":
        after = sequence[place + 2].folded if place + 2 < len(sequence) else ""
        return bool(after) and after not in _MARKS and _is_adjective(following)
    return _is_adjective(word)


def _is_adjective(word: str) -> bool:
    if word in _LIMITING:
        return True
    known = word not in _NO_ADJECTIVES and word not in _NAMING_OTHER_GOODS
    return known and bool(_ADJECTIVE.fullmatch(word))


@lru_cache(maxsize=65_536)
def _read(text: str) -> _Reading:
    found = []
    for raw in _PIECE.findall(plain(text).casefold()):
        folded = tokens(raw)
        if folded:
            found.append(_Token(raw, folded[0]))
    while found and found[-1].folded == ",":
        found.pop()
    return _Reading(
        key(text),
        frozenset(forms(text)),
        polarity(words(text)),
        tuple(found),
        tuple(token.folded for token in found),
    )


def _raw(sequence: Sequence[_Token]) -> list[str]:
    return [token.raw for token in sequence]


def _phrase(pieces: Sequence[str]) -> str:
    """Return words as a phrase, marks close to the word before them."""
    return re.sub(r"\s+([,\])])|([\[(])\s+", r"\1\2", " ".join(pieces)).lstrip(", ")
