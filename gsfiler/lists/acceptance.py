"""Who says what of acceptance: the packs behind the values of the matrix."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

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

    Without a class only a wording that stands in one class alone has an answer, as in the check.
    """
    entries = [n for n in vocabulary.with_wording(term.text) if n < vocabulary.searchable]
    classes = {vocabulary.class_of(number) for number in entries}
    given = term.class_number or (classes.pop() if len(classes) == 1 else 0)
    packed = [vocabulary.entry(n) for n in entries if vocabulary.class_of(n) == given]
    found = {
        Statement(party, value, each.pack): None
        for party in parties
        for each in packed
        for value, codes in (
            (Acceptance.ACCEPTED, each.entry.accepted),
            (Acceptance.REJECTED, each.entry.rejected),
        )
        if party in codes.split()
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
