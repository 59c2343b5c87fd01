"""Headings and notes of classes: which pack speaks, in which language, and what links to what."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.errors import PackError
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.class_texts import class_links, class_sheets, class_titles
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.readers.nice import read_nice
from tests.vocabulary.conftest import contents

TODAY = date(2026, 11, 22)


def test_there_are_always_45_classes_and_our_own_notes_where_no_pack_speaks(
    tmp_path: Path,
) -> None:
    sheets = class_sheets(PackStore(tmp_path / "packs"), on=TODAY)
    assert [sheet.number for sheet in sheets] == list(range(1, 46))
    assert {sheet.source for sheet in sheets} == {"gsfiler starter vocabulary"}
    assert sheets[0].title == "Chemicals for industry and horticulture"
    assert sheets[0].heading == sheets[0].title


@pytest.mark.parametrize(
    ("language", "heading", "includes"),
    [
        ("en", "Vehicles", ("sledges and sleighs",)),
        ("fr", "Véhicules", ("traîneaux",)),
        ("es", "Vehicles", ("sledges and sleighs",)),
    ],
)
def test_a_pack_speaks_in_the_language_asked_else_in_english(
    packs: PackStore, language: str, heading: str, includes: tuple[str, ...]
) -> None:
    sheet = class_sheets(packs, on=TODAY, language=language)[11]
    assert (sheet.number, sheet.heading, sheet.text.includes) == (12, heading, includes)
    assert (sheet.source, sheet.edition) == ("Nice Classification 13-2026", "13-2026")
    assert sheet.title == class_titles()[12]


def test_the_edition_can_be_chosen_and_one_that_is_missing_is_told(packs: PackStore) -> None:
    assert class_sheets(packs, on=TODAY, edition="12-2024")[11].edition == "12-2024"
    with pytest.raises(PackError, match="10-2015 is not in force"):
        class_sheets(packs, on=TODAY, edition="10-2015")


def test_the_note_of_another_edition_stands_in_and_says_so(tmp_path: Path) -> None:
    store = PackStore(tmp_path / "packs")
    without = replace(contents()[1], class_texts=())
    install_contents(store, [(content, {}) for content in (contents()[0], without)], TODAY)
    sheet = class_sheets(store, on=TODAY)[11]
    assert (sheet.heading, sheet.edition, sheet.other_edition) == ("Vehicles", "12-2024", True)
    assert class_sheets(store, on=TODAY)[0].source == "gsfiler starter vocabulary"
    assert not class_sheets(store, on=TODAY, edition="12-2024")[11].other_edition


def test_links_are_found_in_official_and_in_own_notes() -> None:
    note = "raw natural resins (Cl. 2), semi-processed resins (Cl. 17); not 46 (46) but fuels (4)"
    found = [(note[link.start : link.end], link.number) for link in class_links(note)]
    assert found == [("Cl. 2", 2), ("Cl. 17", 17), ("(4)", 4)]
    assert class_links("Cl. 99, (0) and 5") == []


def test_real_notes_link_to_the_classes_they_name(shared: Path, tmp_path: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    store = PackStore(tmp_path / "packs")
    install_contents(store, [(content, {}) for content in read_nice(files)], TODAY)
    first = class_sheets(store, on=TODAY)[0]
    assert "unprocessed plastics" in first.heading
    linked = [link.number for note in first.text.excludes for link in class_links(note)]
    assert linked == [2, 17, 5, 5, 16, 30, 31]
