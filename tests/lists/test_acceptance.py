"""Who says what of acceptance: the packs behind the matrix say what the verdicts say."""

from datetime import date

import pytest

from gsfiler.core.packs import PackStore
from gsfiler.lists.acceptance import Statement, stated_by, statements
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Acceptance
from gsfiler.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
PARTIES = ("EM", "US")
ENTRIES = (
    Entry("umbrellas", 18, "1", accepted="EM US"),
    Entry("umbrellas", 18, "2", rejected="US"),
    Entry("water filters", 7, "3", accepted="US"),
    Entry("water filters", 11, "4", rejected="US"),
    Entry("software for {specify the function}", 9, "5", accepted="US"),
)


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """A snapshot that answers for some parties."""
    folder = tmp_path_factory.mktemp("acceptance")
    store = PackStore(folder / "packs")
    content = PackContent("mgs", PackKind.MGS, "MGS", generated=TODAY, entries=ENTRIES)
    install_contents(store, [(content, {})], TODAY)
    return open_vocabulary(store, folder / "indexes", on=TODAY)


@pytest.mark.parametrize(
    ("term", "said"),
    [
        (Term("umbrellas", 18), ["EM accepted", "US accepted", "US rejected"]),
        (Term("Umbrellas."), ["EM accepted", "US accepted", "US rejected"]),
        (Term("umbrella", 18), []),
        (Term("umbrellas", 9), []),
        (Term("water filters", 7), ["US accepted"]),
        (Term("water filters"), []),
        (Term("umbrellas", 18, "fr"), []),
        (Term("software for {specify the function}", 9), []),
        (Term("umbrellas " * 300, 18), []),
    ],
)
def test_the_packs_say_what_the_verdict_says(
    vocabulary: Vocabulary, term: Term, said: list[str]
) -> None:
    found = statements(vocabulary, term, PARTIES)
    assert [f"{each.party} {each.value}" for each in found] == said
    answers = check_term(term, vocabulary, PARTIES).acceptance
    assert {each.party for each in found} == {
        party for party, answer in answers.items() if answer is not Acceptance.UNKNOWN
    }


def test_wordings_are_counted_by_pack_and_party(vocabulary: Vocabulary) -> None:
    terms = [Term("umbrellas", 18), Term("water filters", 7), Term("hats", 25)]
    stops: list[None] = []
    found = stated_by(vocabulary, terms, PARTIES, lambda: stops.append(None))
    assert found == {("mgs", "EM"): 1, ("mgs", "US"): 2}
    assert len(stops) == len(terms)


def test_a_statement_names_its_pack(vocabulary: Vocabulary) -> None:
    assert statements(vocabulary, Term("water filters", 11), PARTIES) == [
        Statement("US", Acceptance.REJECTED, "mgs")
    ]
