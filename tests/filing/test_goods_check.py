"""The check of one class at a time by a vocabulary, and what is remembered of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gsfiler.core.errors import Cancelled
from gsfiler.core.findings import Finding, Severity
from gsfiler.core.packs import PackStore
from gsfiler.filing.checking import check_changed, check_filing
from gsfiler.filing.rules import goods_check as module
from gsfiler.filing.rules.class_terms import ClassText
from gsfiler.filing.rules.goods_check import goods_check, heeded
from gsfiler.filing.rules.goods_lists import _basic_list, _beyond_basic
from gsfiler.filing.rules.rule import TermsCheck
from gsfiler.lists.basic import compare_with_basic
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.expressions import expression_table
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.parties import parties
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.vague import vague_rows
from gsfiler.vocabulary.vocabulary import Vocabulary
from tests.vocabulary.conftest import TODAY, contents, train_on_few

from .rules.cases import changed
from .rules.drafts import application, situation


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    folder: Path = tmp_path_factory.mktemp("vocabulary")
    store = PackStore(folder / "packs")
    install_contents(store, [(content, {}) for content in contents()], TODAY)
    with pytest.MonkeyPatch.context() as patch:
        train_on_few(patch)
        return open_vocabulary(store, folder / "index", on=TODAY)


@pytest.fixture
def check(vocabulary: Vocabulary) -> TermsCheck:
    return goods_check(vocabulary)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The terms that the vocabulary was asked for."""
    seen: list[str] = []
    genuine: Callable[..., object] = module.check_term

    def counting(term: Term, *rest: object) -> object:
        seen.append(term.text)
        return genuine(term, *rest)

    monkeypatch.setattr(module, "check_term", counting)
    return seen


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in found]


def test_a_finding_says_where_in_the_text_of_the_class_it_is(check: TermsCheck) -> None:
    text = "eyeglasses;  all goods in this class; refrigerators"
    found = check(text, 11, "en", ())

    told = {(text[each.start : each.end], each.code) for each in found}
    assert ("eyeglasses", "TERM_WRONG_CLASS") in told
    assert ("all goods in this class", "EXPR_ALL_GOODS") in told
    assert "refrigerators" not in {place for place, _ in told}


def test_an_exact_term_in_its_class_says_nothing(check: TermsCheck) -> None:
    assert codes(check("refrigerators; air fryers", 11, "en", ())) == []


def test_what_a_party_rejects_is_told_with_pack_and_day(check: TermsCheck) -> None:
    found = check("smart umbrellas", 18, "en", ("CN", "EM"))
    rejected = [each for each in found if each.code == "PARTY_REJECTS"]

    assert [each.severity for each in rejected] == [Severity.WARNING]
    assert "China" in rejected[0].message
    assert (rejected[0].start, rejected[0].end) == (0, 15)
    assert rejected[0].authority.source == "mgs-sample, 2026-05-01"
    assert rejected[0].authority.date == "2026-05-01"


def test_sources_that_differ_are_a_conflict(check: TermsCheck) -> None:
    found = check("folding umbrellas", 18, "en", ("EM", "US"))
    assert codes(found) == ["PARTY_CONFLICT"]
    assert "United States" in found[0].message


def test_a_party_that_no_list_speaks_of_is_named_once(check: TermsCheck) -> None:
    found = check("refrigerators; air fryers", 11, "en", ("JP", "MX"))
    assert codes(found) == ["PARTY_SILENT"]
    assert (found[0].severity, found[0].start) == (Severity.NOTE, None)
    assert "JP, MX" in found[0].message


def test_what_all_parties_accept_says_nothing(check: TermsCheck) -> None:
    assert codes(check("refrigerators", 11, "en", ("EM", "JP", "US"))) == []


def test_a_list_in_another_language_is_not_compared(check: TermsCheck) -> None:
    assert codes(check("réfrigérateurs; parapluies", 11, "fr", ())) == ["GOODS_OTHER_LANGUAGE"]


def test_what_was_checked_is_not_asked_again(check: TermsCheck, asked: list[str]) -> None:
    check("refrigerators; hats", 11, "en", ("JP",))
    asked.clear()
    check("refrigerators; hats", 11, "en", ("JP",))
    assert asked == []


def test_a_changed_class_asks_for_the_terms_that_changed(
    check: TermsCheck, asked: list[str]
) -> None:
    check("refrigerators; hats", 11, "en", ())
    asked.clear()
    check("air fryers; refrigerators; hats", 11, "en", ())
    assert asked == ["air fryers"]


def test_a_check_that_is_stopped_between_two_terms_keeps_what_it_found(
    vocabulary: Vocabulary, asked: list[str]
) -> None:
    text, memory = "refrigerators; hats; air fryers", module.Memory()

    def stop() -> None:
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        goods_check(vocabulary, memory, stop)(text, 11, "en", ())
    assert asked == ["refrigerators", "hats"]
    asked.clear()
    goods_check(vocabulary, memory)(text, 11, "en", ())
    assert asked == ["air fryers"]


def test_a_further_party_asks_for_no_term_unless_wording_rules_know_it(
    check: TermsCheck, asked: list[str]
) -> None:
    check("refrigerators; hats", 11, "en", ("CH",))
    asked.clear()
    check("refrigerators; hats", 11, "en", ("CH", "NO", "MX"))
    assert asked == []
    check("refrigerators; hats", 11, "en", ("CH", "US"))
    assert asked == ["refrigerators", "hats"]


WORDINGS = (
    "hats [headwear]",
    "goods, including hats",
    "clothing, in particular hats",
    "retail services",
    "machines",
    "bags",
    "repair",
    "furniture and the like",
)


@pytest.mark.parametrize("text", WORDINGS)
def test_fewer_parties_say_the_same_of_a_wording_as_all(vocabulary: Vocabulary, text: str) -> None:
    term = Term(text, 35 if "retail" in text else 25)
    named = [(party.code,) for party in parties()]
    for designated in [*named, ("US", "FR"), ("EM", "FR", "CH"), ("KR", "SE", "JP"), ()]:
        whole = check_term(term, vocabulary, designated).findings
        assert check_term(term, vocabulary, heeded(designated)).findings == whole


def test_every_party_that_the_tables_of_wording_name_is_heeded() -> None:
    named = {party for row in expression_table() for party in row.parties}
    named |= {party for row in vague_rows() for party in row.parties}
    assert named <= {*module.HEEDED, module.UNION}


def test_a_filing_is_told_of_its_terms_at_their_class(vocabulary: Vocabulary) -> None:
    draft = changed(
        application(),
        {
            "application_language": "en",
            "goods_services[0].class_descriptions": [
                {"class_number": "11", "descriptions": ["refrigerators; umbrellas"]},
                {"class_number": "18", "descriptions": ["smart umbrellas"]},
            ],
            "designations": ["CN"],
        },
    )
    found = check_filing(draft, situation(terms=goods_check(vocabulary)))
    places = {
        (each.rule_id, each.finding.code): each.path
        for each in found
        if each.finding.start is not None
    }
    below = "forms[0].goods_services[0].class_descriptions"
    assert places["M-085", "TERM_WRONG_CLASS"] == f"{below}[0].descriptions[0]"
    assert places["M-084", "PARTY_REJECTS"] == f"{below}[1].descriptions[0]"


def test_a_changed_class_is_checked_as_by_a_full_check(vocabulary: Vocabulary) -> None:
    now = situation(terms=goods_check(vocabulary))
    base = {"application_language": "en", "designations": ["CN", "US"]}
    place = "goods_services[0].class_descriptions[0].descriptions[0].text"
    before = check_filing(changed(application(), {**base, place: "refrigerators; hats"}), now)
    after = changed(application(), {**base, place: "refrigerators; hats; umbrellas"})

    found = check_changed(after, now, f"forms[0].{place}", before)

    assert found == check_filing(after, now)
    assert found != before


BASIC = (
    ClassText("hats; clothing; footwear for sports", 25, "en"),
    ClassText("umbrellas; hats", 18, "en"),
    ClassText("computers; computer programs, recorded", 9, "en"),
)
LISTS = (
    ClassText("hats; sports hats; hats, not of straw; shoes; clothing, namely, shirts", 25, "en"),
    ClassText("hats; umbrella; walking sticks", 18, "en"),
    ClassText("footwear for sports; hat; clothing", 28, "en"),
    ClassText("", 9, "en"),
)


@pytest.mark.parametrize("text", LISTS)
def test_a_class_is_measured_as_by_a_comparison_with_the_whole_basic_list(text: ClassText) -> None:
    basic = GoodsList(tuple(term for each in BASIC for term in each.terms))
    whole = [row.finding for row in compare_with_basic(GoodsList(text.terms), basic) if row.finding]

    found = _beyond_basic(text, _basic_list(BASIC))

    assert [(each.code, each.details) for each in found] == [
        (each.code, each.details) for each in whole
    ]
