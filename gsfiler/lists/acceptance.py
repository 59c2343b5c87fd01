"""Who says what of acceptance: the packs behind the values of the matrix."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gsfiler.vocabulary.check import answers
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance
from gsfiler.vocabulary.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Statement:
    """What one pack says of one party and one wording: accepted or rejected."""

    party: str
    value: Acceptance
    pack: str


def statements(vocabulary: Vocabulary, term: Term, parties: Sequence[str]) -> list[Statement]:
    """Return what the packs say of exactly this wording in its class, by party and pack.

    They say of it what the verdict about it says: nothing where it is malformed, of another
    language, or of several classes and the term of none.
    """
    found = {
        Statement(party, each.value, each.pack): None
        for party, sources in answers(term, vocabulary, parties).items()
        for each in sources
    }
    return list(found)


def stated_by(
    vocabulary: Vocabulary,
    terms: Iterable[Term],
    parties: Sequence[str],
    check_stop: Callable[[], None],
) -> Counter[tuple[str, str]]:
    """Return how many wordings of a list each pack says something of, by pack and party."""
    found: Counter[tuple[str, str]] = Counter()
    for term in terms:
        check_stop()
        found.update({(each.pack, each.party) for each in statements(vocabulary, term, parties)})
    return found
