"""Building the index of the packs in force, and finding it built."""

import os
import subprocess
import sys
from datetime import date

import pytest

from gsfiler.core.errors import Cancelled, PackError
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary import building, class_training
from gsfiler.vocabulary.building import KEPT_INDEXES, Gathered, open_vocabulary, source_of
from gsfiler.vocabulary.check import check_term
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import ClassText, Entry
from gsfiler.vocabulary.in_force import choose
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.starter import STARTER_ID
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import VerdictKind
from gsfiler.vocabulary.vocabulary import Source

pytestmark = pytest.mark.usefixtures("little_training")

TODAY = date(2026, 11, 22)
SMALL = PackContent(
    "mgs-small",
    PackKind.MGS,
    "Small",
    languages=("en",),
    entries=tuple(
        Entry(text, number, str(place))
        for place, (text, number) in enumerate(
            [("motor boats", 12), ("hats", 25), ("ink", 16), ("boat motors", 7), ("milk", 29)]
        )
    ),
)


@pytest.fixture
def store(tmp_path) -> PackStore:
    store = PackStore(tmp_path / "packs")
    install_contents(store, [(SMALL, {})], TODAY)
    return store


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "indexes"


def index_files(folder) -> list[str]:
    return sorted(path.name for path in folder.glob("*.index"))


def test_an_index_is_built_once_and_then_found(store, folder):
    steps = []
    opened = open_vocabulary(store, folder, on=TODAY, progress=lambda *step: steps.append(step))
    assert steps == [("reading packs", 0, 3), ("indexing", 1, 3), ("done", 3, 3)]
    assert len(opened) == opened.searchable == 5
    [name] = index_files(folder)
    before = (folder / name).stat()
    again = open_vocabulary(store, folder, on=TODAY, progress=lambda *step: steps.append(step))
    assert len(steps) == 3
    assert len(again) == 5
    after = (folder / name).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_pack_that_was_changed_is_not_indexed(store, folder):
    [pack] = store.in_force()
    [name] = [name for name in pack.header.files if "entries" in name]
    path = pack.folder / name
    path.write_bytes(path.read_bytes().replace(b"hats", b"cats"))
    with pytest.raises(PackError, match=f"“mgs-small” is damaged: its file {name} was changed"):
        open_vocabulary(store, folder, on=TODAY)
    assert index_files(folder) == []


def test_there_may_be_more_packs_than_a_byte_can_count(tmp_path):
    gathered = Gathered("en")
    for number in range(300):
        source = Source(f"p{number}", "P", "mgs", "", "", official=False)
        gathered.add_current(source, [Entry(f"thing {number}", 9)])
    gathered.save(tmp_path / "many.index")
    opened = building._opened(tmp_path / "many.index", TODAY)
    [place] = opened.with_wording("thing 299")
    assert opened.source_of(place).id == "p299"


def test_the_work_may_be_cancelled_and_leaves_nothing(store, folder):
    def stop(_what: str, _done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        open_vocabulary(store, folder, on=TODAY, progress=stop)
    assert index_files(folder) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:0],
        lambda data: data[:40],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-64],
        lambda data: b"x" + data[1:],
    ],
)
def test_a_damaged_index_is_rebuilt(store, folder, damage):
    open_vocabulary(store, folder, on=TODAY)
    path = folder / index_files(folder)[0]
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert open_vocabulary(store, folder, on=TODAY).with_wording("hats") == [1]
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", [b'"language"', b'"sources"', b'"classes"', b'"edition"'])
def test_an_index_with_a_damaged_head_is_rebuilt(store, folder, name):
    open_vocabulary(store, folder, on=TODAY)
    path = folder / index_files(folder)[0]
    whole = path.read_bytes()
    path.write_bytes(whole.replace(name, name[:-2] + b'~"', 1))
    assert open_vocabulary(store, folder, on=TODAY).with_wording("hats") == [1]


def test_the_same_packs_make_the_same_bytes(store, folder, tmp_path):
    other_store = PackStore(tmp_path / "other")
    install_contents(other_store, [(SMALL, {})], date(2026, 11, 22))
    open_vocabulary(store, folder, on=TODAY)
    open_vocabulary(other_store, tmp_path / "others", on=TODAY)
    assert index_files(folder) == index_files(tmp_path / "others")
    [name] = index_files(folder)
    assert (folder / name).read_bytes() == (tmp_path / "others" / name).read_bytes()


BUILD = """
import sys
from datetime import date
from pathlib import Path
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary import class_training
from gsfiler.vocabulary.building import open_vocabulary
train = class_training.train
class_training.train = lambda texts, classes, *more: train(texts[:400], classes[:400], *more)
open_vocabulary(PackStore(Path(sys.argv[1])), Path(sys.argv[2]), on=date(2026, 11, 22))
"""


def test_the_same_packs_make_the_same_bytes_whatever_the_hash_seed(store, folder, tmp_path):
    open_vocabulary(store, folder, on=TODAY)
    [name] = index_files(folder)
    subprocess.run(
        [sys.executable, "-c", BUILD, str(store.folder), str(tmp_path / "seeded")],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "4242"},
    )
    assert (tmp_path / "seeded" / name).read_bytes() == (folder / name).read_bytes()


def test_each_choice_and_language_has_an_index_of_its_own(packs, tmp_path):
    for on, language in [
        (date(2026, 1, 1), "en"),
        (date(2026, 12, 31), "en"),
        (date(2024, 1, 1), "en"),
        (date(2026, 1, 1), "fr"),
    ]:
        open_vocabulary(packs, tmp_path, on=on, language=language)
    assert len(index_files(tmp_path)) == 3


def test_a_changed_table_makes_another_index(store, folder, monkeypatch):
    open_vocabulary(store, folder, on=TODAY)
    read = building.shipped_text
    monkeypatch.setattr(
        building,
        "shipped_text",
        lambda name: read(name) + "zzz\tink\t16\tsame\n" * ("every" in name),
    )
    open_vocabulary(store, folder, on=TODAY)
    assert len(index_files(folder)) == 2


def test_old_indexes_are_forgotten(store, folder):
    folder.mkdir()
    for age in range(10):
        path = folder / f"old{age}.index"
        path.write_bytes(b"old")
        os.utime(path, (1000 - age, 1000 - age))
    (folder / "notes.txt").write_text("kept", "utf-8")
    open_vocabulary(store, folder, on=TODAY)
    names = index_files(folder)
    assert len(names) == KEPT_INDEXES
    assert [name for name in names if name.startswith("old")] == [
        f"old{age}.index" for age in range(KEPT_INDEXES - 1)
    ]
    assert (folder / "notes.txt").read_text("utf-8") == "kept"


def test_an_index_that_cannot_be_forgotten_is_no_trouble(store, folder, monkeypatch):
    def refuse(_path: object) -> float:
        raise PermissionError

    monkeypatch.setattr(building.os.path, "getmtime", refuse)
    assert len(open_vocabulary(store, folder, on=TODAY)) == 5


def test_a_damaged_pack_is_named(store, folder):
    (store.get("mgs-small").folder / "entries.tsv").write_bytes(b"nothing\n")
    with pytest.raises(PackError, match=r"entries\.tsv"):
        open_vocabulary(store, folder, on=TODAY)
    assert index_files(folder) == []


def test_a_wished_edition_that_is_not_there_is_refused(store, folder):
    with pytest.raises(PackError, match="Nice edition 11-2019 is not in force"):
        open_vocabulary(store, folder, on=TODAY, edition="11-2019")


def test_an_edition_may_be_wished(packs, indexes):
    wished = open_vocabulary(packs, indexes, on=TODAY, edition="12-2024")
    assert [s.edition for s in wished.current_sources if s.edition] == ["12-2024"]
    assert wished.class_of(wished.with_wording("eyeglasses")[0]) == 9


def test_a_source_remembers_its_pack(packs):
    assert source_of(packs.get("nice-13-2026")) == Source(
        "nice-13-2026",
        "Nice Classification 13-2026",
        "nice",
        "13-2026",
        "2026-01-01",
        official=True,
    )
    assert source_of(packs.get("firm-list")).effective == "2026-02-01"


def test_only_wordings_of_the_language_in_force_are_searchable():
    gathered = Gathered("en")
    source = Source("a", "A", "mgs", "", "", official=False)
    gathered.add_current(
        source,
        [
            Entry("hats", 25, "1"),
            Entry("chapeaux", 25, "1", language="fr"),
            Entry("bonnets", 25, "2", status="deleted", since="2025-01-01"),
        ],
    )
    assert [entry.text for entry in gathered.searchable] == ["hats"]
    assert [entry.text for entry in gathered.others] == ["chapeaux", "bonnets"]


def others_of(packs, on: date) -> dict[str, Entry]:
    gathered = Gathered("en")
    choice = choose(packs.in_force(), on)
    for pack in choice.current:
        gathered.add_current(source_of(pack), building.read_entries(pack.folder))
    before = len(gathered.others)
    for pack in choice.other_editions:
        gathered.add_other_edition(source_of(pack), building.read_entries(pack.folder), choice)
    return {entry.text: entry for entry in gathered.others[before:]}


def test_a_former_edition_adds_what_was_deleted_reworded_or_moved(packs):
    found = others_of(packs, TODAY)
    told = {text: (e.class_number, e.status, e.since, e.replacement) for text, e in found.items()}
    assert told == {
        "eyeglasses": (9, "deleted", "2026-01-01", ""),
        "heliographic apparatus": (9, "deleted", "2026-01-01", ""),
        "walking frames for disabled persons": (
            10,
            "modified",
            "2026-01-01",
            "walking frames for persons with disabilities",
        ),
    }


def test_a_later_edition_adds_what_is_to_come(packs):
    found = others_of(packs, date(2024, 6, 1))
    told = {text: (e.class_number, e.status, e.since, e.replacement) for text, e in found.items()}
    assert told == {
        "eyeglasses": (10, "later", "2026-01-01", ""),
        "air fryers": (11, "later", "2026-01-01", ""),
        "walking frames for persons with disabilities": (10, "later", "2026-01-01", ""),
    }


def test_entries_without_a_concept_are_concepts_of_their_own():
    gathered = Gathered("en")
    source = Source("a", "A", "list", "", "", official=False)
    entries = [Entry("hats", 25), Entry("hats", 25), Entry("hats", 26), Entry("caps", 25)]
    gathered.add_current(source, entries)
    assert [concept for _, concept in gathered._searchable_places] == [0, 0, 1, 2]


def test_concepts_of_two_packs_are_never_the_same():
    gathered = Gathered("en")
    for name in "ab":
        gathered.add_current(
            Source(name, name, "list", "", "", official=False), [Entry("hats", 25, "1")]
        )
    assert [concept for _, concept in gathered._searchable_places] == [0, 1]


@pytest.fixture
def learnt(monkeypatch) -> list[tuple[object, ...]]:
    """What class prediction is given to learn from, each time an index is built."""
    given: list[tuple[object, ...]] = []
    train = class_training.train
    monkeypatch.setattr(class_training, "train", lambda *each: given.append(each) or train(*each))
    return given


def test_class_texts_of_the_packs_are_learnt_from(packs, tmp_path, learnt):
    open_vocabulary(packs, tmp_path, on=TODAY)
    class_texts = learnt[0][2]
    assert all(isinstance(text, ClassText) for text in class_texts)
    assert [text.heading for text in class_texts] == [("Vehicles",)]


def test_our_own_words_are_learnt_from_in_english_only(store, tmp_path, learnt):
    open_vocabulary(store, tmp_path, on=TODAY)
    open_vocabulary(store, tmp_path, on=TODAY, language="fr")
    english, french = (list(zip(each[0], each[1], strict=True)) for each in learnt)
    assert english[:5] == [(entry.text, entry.class_number) for entry in SMALL.entries]
    assert len(set(english)) == len(english) > 3000
    assert ("sneakers", 25) in english
    assert french == []


def test_the_starter_stands_in_where_nothing_else_is(starter_vocabulary):
    assert [source.id for source in starter_vocabulary.current_sources] == [STARTER_ID]
    assert starter_vocabulary.searchable >= 3000


def test_the_starter_does_not_stand_in_beside_a_snapshot(vocabulary):
    assert STARTER_ID not in {source.id for source in vocabulary.sources}


@pytest.mark.usefixtures("little_training")
def test_where_nothing_can_be_written_the_index_is_built_for_this_once(tmp_path):
    folder, told = tmp_path / "index", []
    folder.write_text("no folder")
    opened = open_vocabulary(PackStore(tmp_path / "packs"), folder, on=TODAY, tell=told.append)
    assert check_term(Term("hats", 25), opened).kind is VerdictKind.EXACT
    assert len(told) == 1
    assert told[0].startswith(f"Nothing can be written to {folder}: the search index is made anew")
    assert folder.read_text() == "no folder"
