"""How packs stand on a day: used, old, damaged, and which edition."""

from datetime import date
from pathlib import Path

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.standing import standing

TODAY = date(2026, 11, 23)


def nice(edition: str, effective: date) -> PackContent:
    return PackContent(
        f"nice-{edition}",
        PackKind.NICE,
        f"Nice {edition}",
        edition=edition,
        effective=effective,
        languages=("en",),
        official=True,
        entries=(Entry("coffee", 30),),
    )


def test_an_empty_store_stands_on_the_starter(tmp_path: Path) -> None:
    found = standing(PackStore(tmp_path), TODAY)
    assert (found.packs, found.edition, found.editions, found.starter) == ((), "", (), True)
    assert (found.undo, found.problem, found.used, found.damaged_in_force) == ((), "", (), ())


def test_the_edition_of_the_day_is_used_and_the_older_one_is_old_no_more(tmp_path: Path) -> None:
    store = PackStore(tmp_path)
    for content in (nice("12-2024", date(2024, 1, 1)), nice("13-2026", date(2026, 1, 1))):
        install_contents(store, [(content, {})], TODAY)
    found = standing(store, TODAY)
    assert (found.edition, found.editions) == ("13-2026", ("13-2026", "12-2024"))
    assert [(pack.id, pack.used, pack.old) for pack in found.packs] == [
        ("nice-12-2024", False, False),
        ("nice-13-2026", True, False),
    ]
    assert standing(store, TODAY, "12-2024").edition == "12-2024"
    assert standing(store, TODAY, "11-2017").edition == "13-2026"
    store.drop(["nice-13-2026"])
    alone = standing(store, TODAY)
    assert [pack.in_force for pack in alone.packs] == [True, False]
    assert alone.used[0].age_days == 1057


def test_data_of_an_earlier_year_is_old_unless_newer_is_here(tmp_path: Path) -> None:
    store = PackStore(tmp_path)
    install_contents(store, [(nice("12-2024", date(2024, 1, 1)), {})], TODAY)
    assert [pack.old for pack in standing(store, TODAY).packs] == [True]
    assert [pack.old for pack in standing(store, date(2024, 12, 31)).packs] == [False]
    assert [pack.old for pack in standing(store, date(2025, 1, 1)).packs] == [True]


def test_a_damaged_pack_is_named_and_not_used(tmp_path: Path) -> None:
    store = PackStore(tmp_path)
    [pack] = install_contents(store, [(nice("12-2024", date(2024, 1, 1)), {})], TODAY)
    (pack.folder / "pack.json").unlink()
    found = standing(store, TODAY)
    assert [each.id for each in found.damaged_in_force] == ["nice-12-2024"]
    assert found.packs[0].header is None
    assert "is damaged" in found.packs[0].problem
    assert found.undo == ("installed nice-12-2024",)
