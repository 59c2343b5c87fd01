"""What the designated parties say of a term: only an exact wording has their answer."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from gsfiler.vocabulary.identity import Identity
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance, AcceptanceSource, VerdictKind
from gsfiler.vocabulary.vocabulary import Vocabulary


def acceptance_sources(
    vocabulary: Vocabulary, identity: Identity, term: Term, designated: Sequence[str]
) -> MappingProxyType[str, tuple[AcceptanceSource, ...]]:
    """Return what the data says of exactly this wording; a variant's answer is not the user's."""
    if not designated or identity.kind is not VerdictKind.EXACT:
        return MappingProxyType({})
    entries = [number for number in identity.entries if number < vocabulary.searchable]
    classes = {vocabulary.class_of(number) for number in entries}
    given = term.class_number if term.class_number is not None else min(classes, default=0)
    # Without a class, data of several classes would answer for each other; so it does not answer.
    if not (term.class_number or len(classes) == 1):
        return MappingProxyType({})
    said: dict[str, list[AcceptanceSource]] = {}
    for number in entries:
        if vocabulary.class_of(number) != given:
            continue
        entry, source = vocabulary.entry(number).entry, vocabulary.source_of(number)
        for value, codes in (
            (Acceptance.ACCEPTED, entry.accepted),
            (Acceptance.REJECTED, entry.rejected),
        ):
            told = AcceptanceSource(value, source.id, source.edition, source.effective)
            for party in codes.split():
                said.setdefault(party, []).append(told)
    return MappingProxyType(
        {party: tuple(dict.fromkeys(said[party])) for party in designated if party in said}
    )


def acceptance_of(
    sources: Mapping[str, Sequence[AcceptanceSource]], designated: Sequence[str]
) -> MappingProxyType[str, Acceptance]:
    """Return the one answer of each party; sources that differ are a conflict."""
    found = {}
    for party in designated:
        values = {said.value for said in sources.get(party, ())}
        found[party] = (
            Acceptance.CONFLICT
            if len(values) > 1
            else values.pop()
            if values
            else Acceptance.UNKNOWN
        )
    return MappingProxyType(found)
