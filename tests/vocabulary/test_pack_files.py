"""Pack files: what is written is what is read, and damage is named."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import PackError
from gsfiler.core.packs import PackStore
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind
from gsfiler.vocabulary.installing import counts, install_contents
from gsfiler.vocabulary.pack_files import pack_files, read_class_texts, read_entries

NOTE = ClassText(9, "en", ("Scientific apparatus",), "Intro", ("robots",), ("toys (Cl. 28)",))


def content(*entries: Entry, class_texts: tuple[ClassText, ...] = (), **more: str) -> PackContent:
    fields = {"id": "firm", "kind": PackKind.LIST, "title": "Firm"} | more
    return PackContent(entries=entries, class_texts=class_texts, **fields)


def written(folder: Path, made: PackContent) -> Path:
    for name, data in pack_files(made).items():
        (folder / name).write_bytes(data)
    return folder


field = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
entries = st.builds(
    Entry,
    text=field,
    class_number=st.integers(1, 45),
    concept=field,
    basic_number=field,
    language=field,
    accepted=field,
    note=field | st.sampled_from(["\t", "\n", "\r\n", "\\", "\\t", "\\\\n", "\u2028", "\x00", '"']),
)


@given(st.lists(entries, max_size=5))
def test_entries_come_back_the_same(tmp_path_factory, made):
    folder = written(tmp_path_factory.mktemp("pack"), content(*made))
    assert read_entries(folder) == made


def test_class_texts_come_back_sorted(tmp_path):
    first = ClassText(1, "en")
    folder = written(tmp_path, content(class_texts=(NOTE, first)))
    assert read_class_texts(folder) == [first, NOTE]


def test_the_same_content_gives_the_same_bytes():
    one = content(Entry("shoes", 25), class_texts=(NOTE, ClassText(1, "en")))
    other = content(Entry("shoes", 25), class_texts=(ClassText(1, "en"), NOTE))
    assert pack_files(one) == pack_files(other)


def test_entries_stand_one_to_a_line_under_a_heading():
    lines = pack_files(content(Entry("a\tb\\c\nd", 25)))["entries.tsv"].split(b"\n")
    assert lines[0].startswith(b"text\tclass_number\tconcept\t")
    assert lines[1].startswith(b"a\\tb\\\\c\\nd\t25\t")
    assert lines[2:] == [b""]


def test_an_entry_of_no_class_is_refused():
    with pytest.raises(PackError, match="“odd” has class 46, and classes go from 1 to 45"):
        pack_files(content(Entry("odd", 46)))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (b"text\tclass", b"words\tclass", "line 1: its heading"),
        (b"\t25\t", b"\t46\t", "line 2: “46” is not a class"),
        (b"\t25\t", b"\tx\t", "line 2: “x” is not a class"),
        (b"\t25\t", b"\t25\t\t", "line 2: it has 15 fields instead of 14"),
        (b"shoes", b"sho\xffes", "line 2: it is not UTF-8"),
    ],
)
def test_a_damaged_line_is_named(tmp_path, before, after, told):
    path = written(tmp_path, content(Entry("shoes", 25))) / "entries.tsv"
    path.write_bytes(path.read_bytes().replace(before, after))
    with pytest.raises(PackError) as caught:
        read_entries(tmp_path)
    assert str(caught.value).startswith(f"{path}, {told}")


def test_a_cut_file_is_told(tmp_path):
    path = written(tmp_path, content(Entry("shoes", 25))) / "entries.tsv"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(PackError, match="its last line"):
        read_entries(tmp_path)


def test_an_escape_of_a_later_version_stays_as_it_is(tmp_path):
    path = written(tmp_path, content(Entry("a\tb", 25))) / "entries.tsv"
    path.write_bytes(path.read_bytes().replace(b"a\\tb", b"a\\qb"))
    assert read_entries(tmp_path)[0].text == "a\\qb"


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b'[{"class_number": 46}]', b'[{"class_number": 9}]', b"[" * 100_000]
)
def test_damaged_class_texts_are_told(tmp_path, data):
    (tmp_path / "classes.json").write_bytes(data)
    with pytest.raises(PackError, match=r"classes\.json, line 1: it is not what gsfiler writes"):
        read_class_texts(tmp_path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PackError, match=r"entries\.tsv cannot be read \(No such file"):
        read_entries(tmp_path)


def test_very_many_entries_come_back(tmp_path):
    made = content(*(Entry(f"goods number {number}", 1 + number % 45) for number in range(120_000)))
    written(tmp_path, made)
    assert read_entries(tmp_path) == list(made.entries)


def test_an_installed_vocabulary_says_what_it_is_and_where_it_came_from(tmp_path):
    made = PackContent(
        id="nice-12-2024-en",
        kind=PackKind.NICE,
        title="Nice",
        publisher="WIPO",
        edition="12-2024",
        effective=date(2024, 1, 1),
        generated=date(2023, 6, 6),
        languages=("en",),
        source="© WIPO",
        licence="CC BY 4.0",
        official=True,
        entries=(Entry("shoes", 25, kind=EntryKind.INDICATION), Entry("boots", 25)),
        class_texts=(NOTE,),
        notes=("One row was passed over.",),
    )
    source_files = {"a.zip": "0" * 64}
    [pack] = install_contents(PackStore(tmp_path), [(made, source_files)], date(2026, 1, 31))
    assert pack.header.model_dump(mode="json", exclude={"files"}) == {
        "format": "gsfiler-pack",
        "version": 1,
        "id": "nice-12-2024-en",
        "kind": "nice",
        "title": "Nice",
        "publisher": "WIPO",
        "edition": "12-2024",
        "effective": "2024-01-01",
        "generated": "2023-06-06",
        "installed_on": "2026-01-31",
        "languages": ["en"],
        "source": "© WIPO",
        "licence": "CC BY 4.0",
        "official": True,
        "counts": {"entries": 2, "indication": 1, "term": 1, "classes": 1, "class_texts": 1},
        "source_files": {"a.zip": "0" * 64},
        "notes": ["One row was passed over."],
    }
    assert read_entries(pack.folder) == list(made.entries)
    assert read_class_texts(pack.folder) == [NOTE]


def test_of_several_vocabularies_all_or_none_are_installed(tmp_path):
    store = PackStore(tmp_path)
    good, bad = content(Entry("shoes", 25)), content(Entry("odd", 0), id="bad")
    with pytest.raises(PackError, match="“bad” cannot be made"):
        install_contents(store, [(good, {}), (bad, {})], date(2026, 1, 31))
    assert store.packs() == []


def test_an_empty_vocabulary_counts_nothing():
    assert counts(content()) == {"entries": 0, "classes": 0, "class_texts": 0}
