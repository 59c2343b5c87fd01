"""Delimited text: rows, the lines they begin on, stray quotation marks, the delimiter."""

import csv
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.delimited import (
    DELIMITERS,
    MAX_QUOTED,
    delimited_rows,
    find_delimiter,
    literal_rows,
    sample_rows,
)


def cells(text: str, delimiter: str = ",") -> list[tuple[str, ...]]:
    return [row.cells for row in delimited_rows(text, delimiter)]


@given(
    st.lists(
        st.lists(st.text("ab\",;'\t\r\n é", max_size=6), min_size=1, max_size=4).filter(
            lambda row: row != [""]
        ),
        max_size=5,
    ),
    st.sampled_from(DELIMITERS),
)
def test_what_the_standard_library_writes_is_read(rows: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    read = list(delimited_rows(stream.getvalue(), delimiter))
    assert [list(row.cells) for row in read] == rows
    assert not any(row.stray for row in read)


@given(st.text('a",;\t\r\n é\x0b\u2028\x85', max_size=60), st.sampled_from([*DELIMITERS, ""]))
def test_any_text_gives_rows_on_rising_lines_and_loses_no_letter(text: str, delimiter: str) -> None:
    rows = list(delimited_rows(text, delimiter))
    lines = [row.line for row in rows]
    assert lines == sorted(set(lines))
    assert "".join("".join(row.cells) for row in rows).count("a") == text.count("a")
    ends = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for row in rows:
        if row.stray:
            line, column = row.stray
            assert ends[line - 1][column - 1] == '"'


def test_a_stray_mark_is_a_letter_and_is_named_by_line_and_column() -> None:
    rows = list(delimited_rows('a,12" b\n"x\ny",z,"never closed\n"w" v\n', ","))
    assert [row.cells for row in rows] == [
        ("a", '12" b'),
        ("x\ny", "z", '"never closed'),
        ('"w" v',),
    ]
    assert [row.stray for row in rows] == [None, (3, 6), (4, 1)]
    assert [row.line for row in rows] == [1, 2, 4]


def test_a_mark_closed_only_far_away_is_stray() -> None:
    fits, too_long = "x" * MAX_QUOTED, "x" * (MAX_QUOTED + 1)
    [first, second] = delimited_rows(f'9,"{fits}"\n9,"{too_long}"\n', ",")
    assert (first.stray, second.stray) == (None, (2, 3))
    assert second.cells == ("9", too_long)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_the_file_whatever_ends_them(line_end: str) -> None:
    text = line_end.join(["a,b", "", '"c', "", 'd",e', "f"])
    rows = list(delimited_rows(text, ",", first_line=3))
    assert [(row.line, row.is_blank) for row in rows] == [
        (3, False),
        (4, True),
        (5, False),
        (8, False),
    ]
    assert [row.line for row in literal_rows(text, ",")] == [1, 2, 3, 4, 5, 6]


def test_literal_rows_keep_every_mark() -> None:
    assert [row.cells for row in literal_rows('"a"\t"b\n""', "\t")] == [('"a"', '"b'), ('""',)]


def test_without_a_delimiter_each_line_is_one_cell() -> None:
    assert cells('a, b\n"c, d"\n', "") == [("a, b",), ("c, d",)]
    assert cells("", ",") == []


def test_the_delimiter_with_the_most_evidence_wins_and_of_equals_the_first() -> None:
    def width(rows: list) -> float:
        return max((len(row.cells) for row in rows), default=0) - 1

    assert find_delimiter("a;b,c,d", width) == ","
    assert find_delimiter("a|b;c", width) == ";"
    assert find_delimiter("a b", width) == ""


def test_a_sample_ends_with_a_whole_row() -> None:
    rows = sample_rows("ab,cd\n\n" * 20_000, ",")
    assert {row.cells for row in rows} == {("ab", "cd")}
    assert len(rows) < 10_000


HOSTILE = {
    "one line of 2.5 MB": "x" * 2_125_000,
    "one line of a quarter of a million cells": "a," * 250_000,
    "a lone mark before 1 MB": '"' + "a,b\n" * 250_000,
    "a lone mark in every cell": '"a,"b\n' * 125_000,
    "marks without end": '"' * 750_000,
    "doubled marks that never close": '"x' + '""' * 1_125_000,
    "odd runs of marks": ('"' * 3 + "x,\n") * 125_000,
    "quoted line ends": '"' + "\n" * 750_000 + '"',
    "blank lines": "\r\n" * 1_125_000,
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_costs_time_and_memory_by_its_length_alone(text: str) -> None:
    read = sum(1 for _ in delimited_rows(text, ","))
    find_delimiter(text, len)
    assert read >= 1
    tracemalloc.start()
    for _ in zip(delimited_rows(text[:300_000], ","), range(1000), strict=False):
        pass
    assert tracemalloc.get_traced_memory()[1] < 60_000_000
    tracemalloc.stop()
