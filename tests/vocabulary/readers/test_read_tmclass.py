"""The reader of TMclass exports."""

from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.entries import Entry
from tests.vocabulary.readers.vocabulary_samples import TMCLASS, read_one


def test_flags_go_to_the_source_and_ticks_to_the_note_but_never_to_acceptance():
    content = read_one("tmclass_de.tsv", TMCLASS.encode())
    note = '{"Harm":"M","MGS":"V","harmonised":"Y"}'
    assert content.entries == (
        Entry("moon dust", 1, "1-2", language="de", source="Harm MGS", note=note),
        Entry("star paint", 2, "2-3", language="de"),
    )
    assert content.id == "tmclass-de"
    assert content.kind is PackKind.TMCLASS
    assert content.languages == ("de",)
    assert content.source == "Source: EUIPO, TMclass"
    assert len(content.notes) == 1
    assert "no office counts as accepting" in content.notes[0]


def test_an_export_that_names_no_language_is_taken_as_english():
    content = read_one("export.tsv", TMCLASS.encode())
    assert content.languages == ("en",)
    assert content.notes[1] == (
        "The export does not name its language; its terms were taken as English."
    )


def test_bad_rows_are_named():
    content = read_one("t_en.tsv", (TMCLASS + "46\tx y\n3\n\t\t\n4\tok\n").encode())
    assert [entry.class_number for entry in content.entries] == [1, 2, 4]
    assert content.notes[1].startswith("t_en.tsv, line 4 was not taken: “46” is not a class")
    assert content.notes[2] == "t_en.tsv, line 5 was not taken: the term is empty."
    assert len(content.notes) == 3


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (TMCLASS.splitlines()[0], "no row of this export can be used."),
        (TMCLASS.splitlines()[0] + "\n0\tx", "The first, line 2, was not taken: “0”"),
    ],
)
def test_an_export_without_a_usable_row_is_refused(text, problem):
    with pytest.raises(InputError) as caught:
        read_one("t.tsv", text.encode())
    assert problem in caught.value.problem


def test_the_sample_of_2500_rows(shared: Path):
    path = shared / "vocab/tmclass_in_sample_classes01-10.tsv"
    content = read_one(path.name, path.read_bytes())
    assert len(content.entries) == 2500
    assert sum("MGS" in entry.source.split() for entry in content.entries) == 1663
    assert not any(entry.accepted or entry.rejected for entry in content.entries)
    assert len(content.notes) == 2
