"""The reader of the Nice master files."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind
from gsfiler.vocabulary.readers.nice import read_nice
from tests.vocabulary.readers.vocabulary_samples import STRUCTURE, TEXTS, zipped


def read(structure: str = STRUCTURE, texts: str = TEXTS) -> PackContent:
    [content] = read_nice([("s.xml", structure.encode()), ("t.xml", texts.encode())])
    return content


def refusal(*files: tuple[str, str]) -> InputError:
    with pytest.raises(InputError) as caught:
        read_nice([(name, text.encode()) for name, text in files])
    return caught.value


def test_edition_dates_language_and_attribution_come_from_the_files():
    content = read()
    assert content.id == "nice-12-2024-en"
    assert content.kind is PackKind.NICE
    assert content.title == "Nice Classification 12-2024, en"
    assert content.edition == "12-2024"
    assert content.effective == date(2024, 1, 1)
    assert content.generated == date(2023, 7, 7)
    assert content.languages == ("en",)
    assert content.source == "Source: WIPO, Nice Classification, 12-2024"
    assert content.licence == "CC BY 4.0"
    assert content.publisher == "WIPO"
    assert content.official is True


def test_indications_synonyms_and_headings_become_entries_in_class_order():
    heading, indication = EntryKind.HEADING, EntryKind.INDICATION
    assert read().entries == (
        Entry("Moon dust for use in industry", 1, "heading-01-U201", kind=heading),
        Entry("star glue", 1, "heading-01-2", kind=heading),
        Entry("moon dust [raw]", 1, "010007", "010007", kind=indication),
        Entry("lunar dust", 1, "010007", "010007", kind=EntryKind.SYNONYM),
        Entry("star glue", 1, "010009", "010009", kind=indication),
        Entry("Legal zebra care", 45, "heading-45-U202", kind=heading),
        Entry("zebra care", 45, "450001", "450001", kind=indication),
    )


def test_class_links_stand_as_class_numbers():
    assert read().class_texts == (
        ClassText(
            1,
            "en",
            heading=("Moon dust for use in industry", "star glue"),
            introduction="Class 1 includes mainly dust.",
            includes=("fine dust",),
            excludes=("advice on dust (Cl. 45), old dust",),
        ),
        ClassText(45, "en", heading=("Legal zebra care",)),
    )


def test_zips_in_any_order_read_like_plain_files():
    files = [("t.zip", zipped(texts=TEXTS)), ("s.zip", zipped(structure=STRUCTURE))]
    assert read_nice(files) == [read()]
    assert read_nice([("all.zip", zipped(a=TEXTS, b=STRUCTURE))]) == [read()]


def test_one_vocabulary_for_each_language_and_edition_sorted_by_id():
    french = TEXTS.replace('language="en"', 'language="FR"')
    newer = [text.replace("2024", "2026").replace('"12"', '"13"') for text in (STRUCTURE, TEXTS)]
    files = [french, TEXTS, STRUCTURE, *newer]
    contents = read_nice([(f"{n}.xml", text.encode()) for n, text in enumerate(files)])
    ids = ["nice-12-2024-en", "nice-12-2024-fr", "nice-13-2026-en"]
    assert [content.id for content in contents] == ids
    assert {entry.language for entry in contents[1].entries} == {"fr"}


@pytest.mark.parametrize("prefix", ["", 'xmlns="urn:other"', 'xmlns:x="urn:x"'])
def test_the_namespace_does_not_matter(prefix):
    old = 'xmlns="http://www.wipo.int/classifications/ncl"'
    assert read(STRUCTURE.replace(old, prefix), TEXTS.replace(old, prefix)) == read()


def test_what_is_missing_is_noted():
    assert read().notes == ("The structure holds 2 of 45 classes.",)
    start, end = TEXTS.index('<ClassTexts id="U102"'), TEXTS.index('<ClassTexts id="U101"')
    cut = TEXTS[:start] + TEXTS[end:]
    cut = cut.replace("zebra care", "")
    assert read(texts=cut).notes == (
        "The structure holds 2 of 45 classes.",
        "1 classes have no heading or explanatory note in “en”.",
        "1 basic numbers have no wording in “en”.",
    )


def test_a_whole_structure_has_no_note():
    classes = "".join(f'<Class id="X{n}" classNumber="{n}"/>' for n in range(2, 45))
    texts = "".join(f'<ClassTexts idRef="X{n}"/>' for n in range(2, 45))
    structure = STRUCTURE.replace("</ClassificationTop", classes + "</ClassificationTop")
    assert read(structure, TEXTS.replace("</ClassesTexts>", texts + "</ClassesTexts>")).notes == ()


def test_a_missing_date_of_generation_is_tolerated():
    assert read(texts=TEXTS.replace('dateOfGeneration="2023-07-07"', "")).generated is None


@pytest.mark.parametrize(
    ("old", "new", "problem", "line"),
    [
        ('classNumber="45"', 'classNumber="46"', "“46” is not a class", 8),
        ('classNumber="45"', 'classNumber="0"', "“0” is not a class", 8),
        ('classNumber="45"', 'classNumber="1"', "class 1 is given twice", 8),
        ('basicNumber="0009"', 'basicNumber="9"', "“9” is not a basic number", 6),
        ('basicNumber="0009"', 'basicNumber="000x"', "“000x” is not a basic number", 6),
        ('basicNumber="0009"', 'basicNumber="0007"', "basic number 010007 is given twice", 3),
        ('id="U12"', 'id="U11"', "the id “U11” is missing or given twice", 6),
        ('id="U2"', "", "the id “” is missing", 8),
        ("GoodOrService ", "Other ", "holds no basic numbers", 3),
        ('version="2024"', 'version="new"', "does not say edition", 3),
        ('"2024-01-01"', '"soon"', "“soon” is not a date", 3),
        ("ClassificationTopStructure", "FixedTexts", "root element is “FixedTexts”", 3),
    ],
)
def test_a_wrong_structure_is_refused_with_its_line(old, new, problem, line):
    error = refusal(("s.xml", STRUCTURE.replace(old, new)), ("t.xml", TEXTS))
    assert problem in error.problem
    assert (error.source, error.line) == ("s.xml", line)


@pytest.mark.parametrize(
    ("old", "new", "problem", "line"),
    [
        ('idRef="U21"', 'idRef="U99"', "“U99” is not in the structure", 25),
        ('idRef="U21"', 'idRef="U11"', "texts of the id “U11” are given twice", 28),
        ('ClassTexts id="U102" idRef="U2"', 'ClassTexts idRef="U9"', "“U9” is not a class", 5),
        ('ClassTexts id="U102" idRef="U2"', 'ClassTexts idRef="U1"', "class 1 are given", 8),
        ('ClassLink idRef="U2"', 'ClassLink idRef="U9"', "“U9” is not a class", 18),
        ('language="en"', 'language="english"', "not a language code", 3),
        ("zebra care</Label>", "123</Label>", "has no letters", 26),
        (
            'dateInForce="2024-01-01"',
            'dateInForce="2025-01-01"',
            "the structure on 2024-01-01",
            None,
        ),
        ('edition="12"', 'edition="11"', "the texts are of edition 11-2024", None),
    ],
)
def test_wrong_texts_are_refused_with_their_line(old, new, problem, line):
    error = refusal(("s.xml", STRUCTURE), ("t.xml", TEXTS.replace(old, new)))
    assert problem in error.problem
    assert (error.source, error.line) == ("t.xml", line)


def test_texts_without_indications_are_refused():
    start = TEXTS.index("<GoodsAndServicesTexts>")
    cut = TEXTS[:start] + "</ClassificationTexts>"
    assert "hold no indications" in refusal(("s", STRUCTURE), ("t", cut)).problem


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ([("t.xml", TEXTS)], "structure file is missing"),
        ([("s.xml", STRUCTURE)], "texts file is missing"),
        ([], "structure file is missing"),
        ([("s.xml", STRUCTURE), ("s2.xml", STRUCTURE), ("t", TEXTS)], "2024-01-01 is given twice"),
        ([("s.xml", STRUCTURE), ("t.xml", TEXTS), ("u.xml", TEXTS)], "12-2024, en are given twice"),
        (
            [("s", STRUCTURE), ("r", STRUCTURE.replace("2024-01", "2023-01")), ("t", TEXTS)],
            "no texts in force on 2023-01-01",
        ),
    ],
)
def test_missing_and_doubled_files_are_refused(files, problem):
    error = refusal(*files)
    assert problem in error.problem
    assert error.remedy


def test_an_archive_without_xml_is_refused():
    with pytest.raises(InputError, match="holds no XML file"):
        read_nice([("s.zip", zipped(a="x").replace(b".xml", b".txt"))])


def test_the_member_of_an_archive_is_named():
    with pytest.raises(InputError, match=r"s\.zip \(a\.xml\), line 1"):
        read_nice([("s.zip", zipped(a="<a>"))])


def test_the_master_files_of_2024(shared: Path):
    paths = sorted((shared / "ncl").glob("ncl-20240101-*.zip"))
    [content] = read_nice([(path.name, path.read_bytes()) for path in paths])
    kinds = Counter(entry.kind for entry in content.entries)
    assert kinds == {"indication": 9915, "synonym": 1105, "heading": 221}
    numbered = {entry.concept for entry in content.entries if entry.basic_number}
    assert len(numbered) == 9915
    assert len(content.class_texts) == 45
    assert sum(len(text.includes) for text in content.class_texts) == 334
    assert sum(len(text.excludes) for text in content.class_texts) == 310
    assert sum(text.count("(Cl. ") for each in content.class_texts for text in each.excludes) == 466
    assert all("*" not in entry.text and "  " not in entry.text for entry in content.entries)
    assert content.notes == ()
    labels = Counter(entry.class_number for entry in content.entries if entry.basic_number)
    assert (labels[1], labels[9], labels[25], labels[45]) == (773, 924, 214, 100)
