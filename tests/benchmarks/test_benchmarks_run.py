"""The benchmark's plumbing on a few cases, so that it runs when it is needed."""

import json
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import pytest

from gsfiler.filing.checking import Situation, check_filing
from gsfiler.filing.example import example_draft
from gsfiler.filing.tables.members import load_members
from gsfiler.vocabulary.verdict import VerdictKind

from . import alternatives, corpus, filing, filing_cases, quality, run
from .cases import Case, synthetic
from .figures import OURS, Figure, Table, table_text
from .product import TODAY, BenchmarkError, opened_bench
from .timing import quantile
from .typing_letters import misspelt

LABELS = ["lanterns for lighting", "chains of metal", "life nets", "life jackets"]
NUMBERS = ["110001", "060001", "090001", "090002"]


@pytest.mark.shared
def test_the_quality_section_answers_five_cases_against_the_nice_files(shared: Path) -> None:
    cases = {"format": [case for case in synthetic(shared) if case.kind == "format"][:5]}
    entries = corpus.read(corpus.nice_files(shared))[0].entries
    found, notes = quality.made(
        [alternatives.token_sort, alternatives.fts5], [entry.text for entry in entries]
    )
    with opened_bench(shared, per_kind=5) as bench:
        answers = quality.measure(
            cases, bench.nice.open(), found, [entry.basic_number for entry in entries]
        )
    top, *_ = quality.tables(answers, notes)[0].figures
    assert (top.measure, top.ours) == ("format", (100.0, 100.0))
    assert "token_sort" in top.others


@pytest.mark.shared
def test_made_vocabularies_begin_with_nice_and_hold_no_wording_twice_in_a_class(
    shared: Path,
) -> None:
    made = list(islice(corpus.entries(shared), 31_000))
    assert made[0].basic_number or made[0].class_number == 1
    assert len({(alternatives.fold(e.text), e.class_number) for e in made}) == len(made)
    assert len({e.class_number for e in corpus.of_size(made, 1_000)}) > 40
    assert made == list(islice(corpus.entries(shared), 31_000))


def test_a_folder_without_the_nice_files_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(BenchmarkError, match=r"does not hold the Nice master files"),
        opened_bench(tmp_path),
    ):
        pass


def test_an_unknown_section_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run.main([str(tmp_path), "beauty"])
    assert "there are quality, classes, speed, memory" in capsys.readouterr().err


def test_the_machine_is_named() -> None:
    assert run.machine().startswith("Python 3.")


@pytest.mark.parametrize(
    "maker", [alternatives.w_ratio, alternatives.token_sort, alternatives.w_ratio_first]
)
def test_an_alternative_finds_the_label_with_one_letter_wrong(
    maker: Callable[[Sequence[str]], alternatives.Alternative],
) -> None:
    assert maker(LABELS).find("Lanterms for lighting", 2)[0][0] == 0


def test_difflib_leaves_out_what_is_not_alike() -> None:
    found = alternatives.difflib_ratio(LABELS, 1).find("life net", 4)
    assert [place for place, _ in found] == [2, 3, 1]


def test_full_text_search_finds_words_in_another_order() -> None:
    search = alternatives.fts5(LABELS)
    assert search.find("metal chains", 1)[0][0] == 1
    assert search.find("no", 1) == []


def test_what_is_not_installed_is_told_and_left_out() -> None:
    def missing(_labels: object) -> alternatives.Alternative:
        raise alternatives.NotInstalled("It is not there.")

    found, notes = quality.made([missing, alternatives.token_sort], LABELS)
    assert ([other.name for other in found], notes) == (["token_sort"], ["It is not there."])


def test_verdicts_and_places_become_figures() -> None:
    right = Case("a", "near_miss", "life net", numbers=frozenset({"090001"}))
    answers = {
        OURS: {"near_miss": [quality.Answer(right, ("090001",), VerdictKind.NEAR, "090001")]},
        "other": {"near_miss": [quality.Answer(right, ("090001",), VerdictKind.EXACT, "090001")]},
    }
    figures = quality.tables(answers, [])[1].figures
    assert [(f.measure, f.ours, f.others, f.reached) for f in figures] == [
        ("near miss called exact or variant", (0,), {"other": (100,)}, True)
    ]


def test_a_table_is_aligned_and_says_what_is_reached() -> None:
    table = Table(
        "Speed",
        [
            Figure("median", (0.5,), (0.8,), {"other": (12.0,)}, "ms", smaller=True),
            Figure("right", (90.0, 99.0), (91.0, 98.0)),
            Figure("size", (3.0,)),
        ],
        ["A note."],
    )
    assert table_text(table).splitlines() == [
        "Speed",
        "-----",
        "                 gsfiler     target           other",
        "median (ms)          0.5      ≤ 0.8  reached   12.0",
        "right        90.0 / 99.0  ≥ 91 / 98   MISSED      –",
        "size                 3.0                          –",
        "  * A note.",
    ]
    assert json.loads(json.dumps(table.as_json()))["figures"][1]["reached"] is False


def test_quantiles_stay_within_the_times() -> None:
    assert [quantile([1.0, 2.0, 3.0], share) for share in (0.0, 0.5, 1.0)] == [1.0, 2.0, 3.0]


def test_a_misspelling_changes_one_letter_but_the_first_always_the_same_way() -> None:
    wrong = misspelt("lanterns", 1)
    assert wrong == misspelt("lanterns", 1)
    assert wrong[0] == "l"
    assert sum(a != b for a, b in zip("lanterns", wrong, strict=True)) == 1


def test_the_large_filing_loses_no_term_and_fills_sixty_groups() -> None:
    terms = [(number % 45 + 1, f"lanterns {number}; lit") for number in range(2_000)]
    made = filing_cases.groups(terms)
    assert len(made) == filing_cases.GROUPS
    assert {int(group.class_number) for group in made} == set(range(1, 46))
    texts = [group.descriptions[0].text.split("; ") for group in made]
    assert sum(map(len, texts)) == len(terms)


def test_a_change_is_measured_against_a_check_anew() -> None:
    opened = example_draft()
    situation = Situation(TODAY, load_members())
    before = check_filing(opened.draft, situation)
    for _, path, change in filing.CHANGED[:3]:
        times = filing.times_of_change(opened, situation, before, path, change, 2)
        assert len(times) == 2
    assert opened.draft == example_draft().draft
