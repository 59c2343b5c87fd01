"""A pack is found by its id, the beginning of it, its edition or its title."""

import pytest

from gsfiler.core.errors import PackError
from gsfiler.core.packs import PackStore, new_header

FILES = {"entries.tsv": b"text\nshoes\n"}


@pytest.fixture
def several(tmp_path) -> PackStore:
    store = PackStore(tmp_path / "packs")
    for pack_id, kind, edition, official in (
        ("nice-12-en", "nice", "12-2024", True),
        ("nice-12-list", "nice", "12-2024", False),
        ("nice-13-list", "nice", "13-2026", False),
        ("firm", "list", "", False),
    ):
        title = f"Title of {pack_id}"
        store.install(
            new_header(id=pack_id, kind=kind, title=title, edition=edition, official=official),
            FILES,
        )
    return store


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("nice-12-en", "nice-12-en"),
        ("nice-12-e", "nice-12-en"),
        ("NICE-13", "nice-13-list"),
        ("13-2026", "nice-13-list"),
        ("12-2024", "nice-12-en"),
        ("title of firm", "firm"),
        ("fi", "firm"),
    ],
)
def test_a_pack_is_found_by_what_people_call_it(several, wanted, found):
    assert several.find(wanted).id == found


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("nice", "may mean several packs: nice-12-en, nice-12-list, nice-13-list."),
        ("11-2020", "There is no pack “11-2020”; installed: firm, nice-12-en"),
        ("", "There is no pack “”"),
    ],
)
def test_what_means_no_pack_or_several_is_refused(several, wanted, told):
    with pytest.raises(PackError) as refused:
        several.find(wanted)
    assert told in str(refused.value)
