"""Which packs a check uses on a day, or for an edition."""

from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.errors import PackError
from gsfiler.core.packs import Pack, new_header
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.in_force import choose


def pack(name: str, kind: str = PackKind.NICE, edition: str = "", **more: object) -> Pack:
    """Return a pack that was never written; Nice editions begin on 1 January."""
    more.setdefault("effective", date(int(edition[-4:]), 1, 1) if edition else None)
    header = new_header(id=name, kind=str(kind), title=name, edition=edition, **more)
    return Pack(folder=Path(name), header=header)


E24 = pack("nice-24", edition="12-2024", official=True, languages=("en",))
E25 = pack("nice-25", edition="12-2025", official=True, languages=("en",))
E26 = pack("nice-26", edition="13-2026", official=True, languages=("en",))
MGS = pack("mgs", PackKind.MGS)
FIRM = pack("firm", PackKind.LIST)
TMCLASS = pack("tmclass", PackKind.TMCLASS)
ODD = pack("odd", "something-new")


@pytest.mark.parametrize(
    ("on", "edition", "others"),
    [
        (date(2026, 11, 22), "13-2026", ["nice-25", "nice-24"]),
        (date(2026, 1, 1), "13-2026", ["nice-25", "nice-24"]),
        (date(2025, 12, 31), "12-2025", ["nice-26", "nice-24"]),
        (date(2024, 6, 1), "12-2024", ["nice-26", "nice-25"]),
        (date(2020, 1, 1), "12-2024", ["nice-26", "nice-25"]),
    ],
)
def test_the_edition_of_the_day_counts(on, edition, others):
    choice = choose([E26, E24, E25], on)
    assert choice.edition == edition
    assert [each.id for each in choice.other_editions] == others
    assert [each.header.edition for each in choice.current] == [edition]
    assert not choice.starter


def test_an_edition_may_be_wished_whatever_the_day():
    choice = choose([E24, E26], date(2026, 11, 22), "12-2024")
    assert choice.edition == "12-2024"
    assert [each.id for each in choice.other_editions] == ["nice-26"]


@pytest.mark.parametrize(("packs", "have"), [([E26, E24], "12-2024, 13-2026"), ([MGS], "none")])
def test_an_edition_that_is_not_in_force_is_refused(packs, have):
    with pytest.raises(PackError) as refused:
        choose(packs, date(2026, 1, 1), "11-2019")
    assert str(refused.value) == (
        f"Nice edition 11-2019 is not in force (in force: {have}). Install it, or put it in force."
    )


def test_vocabularies_stand_in_the_order_of_their_standing():
    choice = choose([ODD, TMCLASS, FIRM, MGS, E26], date(2026, 11, 22))
    assert [each.id for each in choice.current] == ["nice-26", "mgs", "firm", "tmclass", "odd"]


def test_the_order_in_which_packs_were_put_in_force_does_not_matter():
    packs = [E24, E25, E26, MGS, FIRM, TMCLASS, ODD]
    assert choose(packs, date(2026, 1, 1)) == choose(packs[::-1], date(2026, 1, 1))


def test_master_files_replace_a_list_of_the_same_edition_and_language():
    english = pack("list-en", edition="13-2026", languages=("en",))
    german = pack("list-de", edition="13-2026", languages=("de",))
    choice = choose([english, german, E26], date(2026, 11, 22))
    assert [each.id for each in choice.current] == ["nice-26", "list-de"]
    assert choice.other_editions == ()


def test_a_list_of_an_edition_counts_where_there_are_no_master_files():
    english = pack("list-en", edition="13-2026", languages=("en",))
    assert choose([english], date(2026, 11, 22)).current == (english,)


@pytest.mark.parametrize(
    ("packs", "starter"),
    [([], True), ([FIRM], True), ([TMCLASS], True), ([MGS], False), ([E24], False)],
)
def test_the_starter_stands_in_only_without_nice_and_mgs(packs, starter):
    assert choose(packs, date(2026, 11, 22)).starter is starter


def test_without_nice_there_is_no_edition():
    assert choose([MGS], date(2026, 11, 22)).edition == ""


def test_an_edition_without_a_day_began_long_ago():
    undated = pack("undated", edition="12-2024", effective=None, languages=("en",))
    assert choose([undated, E26], date(2025, 1, 1)).edition == "12-2024"
    assert choose([undated, E26], date(2026, 1, 1)).edition == "13-2026"
