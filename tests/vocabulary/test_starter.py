"""The starter vocabulary: enough of it, in order, and at odds with no official label."""

from collections import Counter, defaultdict

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.entries import EntryKind
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.starter import STARTER_ID, starter_content
from gsfiler.vocabulary.text import key

ALL_CLASSES = set(range(1, 46))


def test_the_starter_vocabulary_is_our_own_and_never_official():
    content = starter_content()
    assert content.id == STARTER_ID == "starter"
    assert content.kind is PackKind.LIST
    assert content.official is False
    assert content.languages == ("en",)
    assert "not an official list" in content.source
    assert {entry.source for entry in content.entries} == {"gsfiler"}
    assert {entry.kind for entry in content.entries} == {EntryKind.TERM}
    assert {entry.basic_number for entry in content.entries} == {""}


def test_there_are_3000_terms_over_all_classes():
    entries = starter_content().entries
    per_class = Counter(entry.class_number for entry in entries)
    assert len(entries) >= 3000
    assert set(per_class) == ALL_CLASSES
    assert min(per_class.values()) >= 20


def test_no_term_stands_twice_and_each_has_a_concept_of_its_own():
    entries = starter_content().entries
    counted = Counter((key(entry.text), entry.class_number) for entry in entries)
    assert [pair for pair, count in counted.items() if count > 1] == []
    assert len({entry.concept for entry in entries}) == len(entries)
    assert all(entry.text == entry.text.strip() and key(entry.text) for entry in entries)


def test_the_table_is_in_the_order_of_its_classes():
    classes = [entry.class_number for entry in starter_content().entries]
    assert classes == sorted(classes)


def test_every_class_has_a_title_and_one_line_of_scope():
    texts = starter_content().class_texts
    assert [text.class_number for text in texts] == sorted(ALL_CLASSES)
    for text in texts:
        assert text.language == "en"
        assert len(text.heading) == 1
        assert text.heading[0]
        assert text.introduction.endswith(".")
    lines = shipped_text("vocabulary/starter/classes.tsv").splitlines()
    assert lines[0] == "class\ttitle\tscope"
    assert len(lines) == 46


def test_no_term_that_is_an_official_label_has_another_class(shared):
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    editions = {
        "12-2024": [(e.text, e.class_number) for e in read_nice(files)[0].entries],
        "13-2026": [
            (text, int(number))
            for number, _, text in (
                row.split("\t")
                for row in (shared / "vocab" / "ncl13-2026_en.tsv")
                .read_text("utf-8")
                .splitlines()[1:]
            )
        ],
    }
    for edition, labels in editions.items():
        official = defaultdict(set)
        for text, number in labels:
            official[key(text)].add(number)
        assert len(official) > 9000, edition
        wrong = [
            (entry.text, entry.class_number, sorted(official[key(entry.text)]))
            for entry in starter_content().entries
            if key(entry.text) in official and entry.class_number not in official[key(entry.text)]
        ]
        assert wrong == [], edition
