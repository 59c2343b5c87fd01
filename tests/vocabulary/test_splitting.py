"""Splitting: nothing is lost, semicolons divide, headings give classes, commas wait to be told."""

import json
import textwrap
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gsfiler.core.errors import InputError
from gsfiler.vocabulary import splitting
from gsfiler.vocabulary.splitting import CommaRule, Split, split_terms

PIECES = [
    "cables",
    "mice [of metal; new]",
    "(a",
    "b)",
    "[",
    "}",
    ";",
    "；",
    "\u037e",
    "؛",
    ",",
    ", namely ",
    ".",
    "etc.",
    "\n",
    "\r\n",
    "\r",
    "\u2029",
    "\x0b",
    "\x0c",
    "\t",
    " ",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "- ",
    "• ",
    "1. ",
    "a) ",
    "(ii) ",
    "Class 9:",
    "Class 46: ",
    "Classe 9 : ",
    "第9類",
    "[9] ",
    "9 | ",
    "9\t",
    "25",
    "07 Goods",
    "and ",
    "in",
    "class 9",
    "# ",
    "**",
    "e\u0301",
    "日本語",
    "(511) NCL(12-2024)",
    "IC 009. US 021 023. G & S: ",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map("".join)


def found(split: Split) -> list[tuple[int | None, str]]:
    return [(term.class_number, term.text) for term in split.terms]


def texts(split: Split) -> list[str]:
    return [term.text for term in split.terms]


@given(text=TEXTS, comma=st.sampled_from(CommaRule), headings=st.booleans())
@example(text="0\x1f|", comma=CommaRule.KEEP, headings=False)
def test_every_character_that_is_not_blank_lies_in_one_term_or_separator(
    text: str, comma: CommaRule, headings: bool
) -> None:
    split = split_terms(text, comma=comma, headings=headings)
    spans = sorted((part.start, part.end) for part in (*split.terms, *split.separators))
    position = 0
    for start, end in spans:
        assert position <= start < end
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()
    for part in (*split.terms, *split.separators):
        assert text[part.start : part.end] == part.text == part.text.strip()
    breaks = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    for term in split.terms:
        before = len(text[: term.start].replace("\r\n", "\n"))
        assert term.line == breaks[:before].count("\n") + 1
        assert (term.class_number is None) or not term.class_problem


@given(
    goods=st.lists(
        st.tuples(
            st.integers(1, 45),
            st.lists(
                st.builds(
                    "".join,
                    st.tuples(
                        # Of these letters no abbreviation is made that keeps its full stop (ggf.).
                        st.text("bcdfh", min_size=3, max_size=8),
                        st.sampled_from(["", ", not of xyz", " [xy; wz]", " (v)"]),
                    ),
                ),
                min_size=1,
                max_size=5,
            ),
        ),
        max_size=5,
    )
)
def test_a_list_in_the_official_layout_splits_into_its_terms(
    goods: list[tuple[int, list[str]]],
) -> None:
    text = "\n".join(f"Class {number}: {'; '.join(terms)}." for number, terms in goods)
    assert found(split_terms(text)) == [(n, term) for n, terms in goods for term in terms]
    assert found(split_terms(text.replace("\n", " "))) == found(split_terms(text))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", []),
        (" ; ;; \n\u200b.\n", []),
        ("cables; mice", ["cables", "mice"]),
        ("cables；mice\u037e pens؛ ink", ["cables", "mice", "pens", "ink"]),
        ("cables\nmice\r\npens\rink\x0bglue", ["cables", "mice", "pens", "ink", "glue"]),
        ("cables, non-electric; mice", ["cables, non-electric", "mice"]),
        ("coats [fur; wool]; hats", ["coats [fur; wool]", "hats"]),
        ("coats (fur [a; b] {c; d}); hats", ["coats (fur [a; b] {c; d})", "hats"]),
        ("coats （fur； wool）； hats", ["coats （fur； wool）", "hats"]),
        ("coats (fur; wool; hats", ["coats (fur", "wool", "hats"]),
        ("coats) fur; hats (wool", ["coats) fur", "hats (wool"]),
        ("a) coats; b) hats (x; y)", ["coats", "hats (x; y)"]),
        (
            "- coats\n– hats\n• shoes\n\uf0b7\tbelts\no\tgloves",
            ["coats", "hats", "shoes", "belts", "gloves"],
        ),
        ("* coats\n*hats\n-shoes\n-20 °C freezers", ["coats", "hats", "shoes", "-20 °C freezers"]),
        ("• coats • hats • shoes", ["coats", "hats", "shoes"]),
        (
            "1. coats\n2) hats\n(3) shoes\n1.2.3. belts\niv) ties",
            ["coats", "hats", "shoes", "belts", "ties"],
        ),
        ("a. coats\nb. hats", ["coats", "hats"]),
        ("E. coli tests\nhats", ["E. coli tests", "hats"]),
        ("1 - coats\n2 - hats", ["coats", "hats"]),
        ("5 - fluorouracil\nhats", ["5 - fluorouracil", "hats"]),
        ("coats; 2. hats; - shoes", ["coats", "hats", "shoes"]),
        ("coats; hats; and shoes.", ["coats", "hats", "shoes"]),
        ("sand and gravel; or otherwise", ["sand and gravel", "otherwise"]),
        ("coats\thats\t", ["coats", "hats"]),
        ("coats.\nhats,\nshoes。", ["coats", "hats", "shoes"]),
        ("coats, hats, etc.", ["coats, hats, etc."]),
        ("goods made in the U.S.A.", ["goods made in the U.S.A."]),
        ("coats, e.g.", ["coats, e.g."]),
        ("works of art.", ["works of art"]),
        ("coats...", ["coats..."]),
        ("coats..", ["coats."]),
        ("coats.; hats", ["coats.", "hats"]),
        ("coats. hats", ["coats. hats"]),
        ("-----\ncoats\n=====", ["coats"]),
        (
            "3D printers\n2.4 GHz aerials\n16:9 screens\n35 mm film\n1,2-diols",
            ["3D printers", "2.4 GHz aerials", "16:9 screens", "35 mm film", "1,2-diols"],
        ),
        ("100\n2024", ["100", "2024"]),
        ("???; (", ["???", "("]),
    ],
)
def test_signs_and_lines_divide(text: str, terms: list[str]) -> None:
    assert texts(split_terms(text)) == terms


@pytest.mark.parametrize(
    "heading",
    [
        "Class 9:",
        "Class 09 -",
        "CLASS 009.",
        "class 9",
        "Class 9\n",
        "Class no. 9:",
        "Class # 9 :",
        "Class: 9 -",
        "Classe 9 :",
        "Classe n° 9 :",
        "Clase 9.",
        "Klasse 9 –",
        "Kl. 9:",
        "Cl. 9",
        "Int. Cl. 9",
        "International Class 009:",
        "Nice Class 9:",
        "IC 009. US 021 023 026. G & S:",
        "Класс 9:",
        "第9類：",
        "第 9 类",
        "제9류",
        "Ｃｌａｓｓ　９：",
        "Class\u00a09\u202f:",
        "\ufeffClass 9:",
        "(Class 9)",
        "[Class 9]",
        "## Class 9",
        "**Class 9:**",
        "- Class 9:",
        "1. Class 9:",
        "Class 9 (apparatus):",
        "Class 9,",
        "[9]",
        "9 |",
        "| 9 |",
        "9:",
        "9\t",
        "9\n",
        "009.\n",
        "(9)\n",
        "(511) NCL(12-2024)\n9\n",
    ],
)
def test_a_heading_gives_its_class(heading: str) -> None:
    split = split_terms(f"{heading} cables; mice")
    assert found(split) == [(9, "cables"), (9, "mice")]
    assert split.last_class == 9


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Class 9: a1; b1. Class 25: c1; d1.", [(9, "a1"), (9, "b1"), (25, "c1"), (25, "d1")]),
        ("Class 9: a1; b1; Class 25: c1", [(9, "a1"), (9, "b1"), (25, "c1")]),
        ("Class 9; a1; b1\nClass 25; c1", [(9, "a1"), (9, "b1"), (25, "c1")]),
        ("Class 9: a1; Class 25; c1", [(9, "a1"), (25, "c1")]),
        ("Class 9: a1. Class 25; c1", [(9, "a1"), (25, "c1")]),
        ("Classes 9 and 25; a1", [(None, "a1")]),
        ("Class 9: a1 of\nclass 1; b1", [(9, "a1 of\nclass 1"), (9, "b1")]),
        ("9. a1; b1\n25. c1", [(9, "a1"), (9, "b1"), (25, "c1")]),
        ("35) a1\n36) b1\n41) c1", [(35, "a1"), (36, "b1"), (41, "c1")]),
        ("(3) a1\n(5) b1", [(3, "a1"), (5, "b1")]),
        ("9 - a1\n25 - b1", [(9, "a1"), (25, "b1")]),
        ("Class 9:\n3. a1\n5. b1", [(9, "a1"), (9, "b1")]),
        ("1. a1\n2. b1\n4. c1", [(None, "a1"), (None, "b1"), (None, "c1")]),
        ("50. a1\n52. b1", [(None, "a1"), (None, "b1")]),
        (
            "09 Computers; mice.\n14 jewels; rings.\n25 Hats",
            [(9, "Computers"), (9, "mice"), (14, "jewels"), (14, "rings"), (25, "Hats")],
        ),
        ("(511) NCL(12-2024)\n25 Hats; caps", [(None, "25 Hats"), (None, "caps")]),
        ("12 volt lamps\n24 volt lamps", [(None, "12 volt lamps"), (None, "24 volt lamps")]),
        ("9\na1\nb1\n25\nc1", [(9, "a1"), (9, "b1"), (25, "c1")]),
        ("goods included in\nclass 9; a1", [(None, "goods included in\nclass 9"), (None, "a1")]),
        ("Class 9: Class 25: a1", [(9, "Class 25: a1")]),
        ("class 9.5 a1", [(None, "class 9.5 a1")]),
        ("a1; class 25 goods", [(None, "a1"), (None, "class 25 goods")]),
        ("classical guitars", [(None, "classical guitars")]),
    ],
)
def test_headings_and_numbers_in_a_list(text: str, terms: list[tuple[int | None, str]]) -> None:
    assert found(split_terms(text)) == terms


@pytest.mark.parametrize(
    ("heading", "number"),
    [("Class 46:", "46"), ("Class 0:", "0"), ("99\n", "99"), ("Classes 9 and 42:", "9 and 42")],
)
def test_a_class_that_is_none_is_a_problem_of_all_that_follows(heading: str, number: str) -> None:
    split = split_terms(f"Class 3: soap\n{heading} cables; mice\nClass 25: hats")
    sentence = f"“{number}” is not a class of the Nice Classification; give 1 to 45."
    assert [(term.class_number, term.class_problem) for term in split.terms] == [
        (3, ""),
        (None, sentence),
        (None, sentence),
        (25, ""),
    ]


def test_headings_are_part_of_the_terms_where_they_are_not_looked_for() -> None:
    split = split_terms("Class 9: cables; 9 | mice", headings=False, class_number=42)
    assert found(split) == [(42, "Class 9: cables"), (42, "9 | mice")]


def test_what_is_given_reaches_every_term() -> None:
    split = split_terms(
        "cables\nmice",
        class_number=9,
        language="en",
        term_id="7",
        note="n",
        first_line=5,
    )
    term = split.terms[1]
    assert (term.class_number, term.language, term.id, term.note) == (9, "en", "7", "n")
    assert (term.line, term.start, term.end) == (6, 7, 11)
    bad = split_terms("cables", class_problem="No class.")
    assert bad.terms[0].class_problem == bad.last_problem == "No class."


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("cables; computer\nprograms; mice", ["cables", "computer\nprograms", "mice"]),
        ("Class 9: cables; LED\nTV sets; pens", ["cables", "LED\nTV sets", "pens"]),
        ("coats [of\nwool]\nhats", ["coats [of\nwool]", "hats"]),
        ("coats [of\nwool\nhats", ["coats [of", "wool", "hats"]),
        ("coats (a\n(b)", ["coats (a", "(b)"]),
        ("clothing, namely\nshirts, hats\nshoes", ["clothing, namely\nshirts, hats", "shoes"]),
        ("coats\nhats; caps\nshoes\nbelts", ["coats", "hats", "caps", "shoes", "belts"]),
        ("coats;\n- hats\n- caps", ["coats", "hats", "caps"]),
        ("coats; hats.\ncaps; belts", ["coats", "hats", "caps", "belts"]),
        ("coats; hats\n\ncaps; belts", ["coats", "hats", "caps", "belts"]),
        ("coats; hats\x0ccaps; belts", ["coats", "hats", "caps", "belts"]),
        ("coats; hats\u2029caps; belts", ["coats", "hats", "caps", "belts"]),
        (f"coats; {'x' * 200} hats\ncaps", ["coats", f"{'x' * 200} hats", "caps"]),
    ],
)
def test_wrapped_lines_are_joined_and_others_are_not(text: str, terms: list[str]) -> None:
    split = split_terms(text)
    assert texts(split) == terms
    assert split.joined_lines == sum("\n" in term for term in terms)


def test_text_wrapped_at_a_width_is_joined_though_few_semicolons_divide_it() -> None:
    words = "apparatus for recording transmission or reproduction of sound and images "
    text = textwrap.fill(f"{words * 9}; {words * 4}; mice", 70)
    assert len(split_terms(text).terms) == 3


@pytest.mark.parametrize(
    ("text", "keep", "auto", "split"),
    [
        ("hats, caps, belts", 1, 3, 3),
        ("hats, caps, and belts", 1, 3, 3),
        ("hats, caps", 1, 1, 2),
        ("cables, non-electric, of metal", 1, 1, 3),
        ("statues of wood, wax, plaster", 1, 1, 3),
        ("surgical, medical, dental instruments", 1, 1, 3),
        ("heating, ventilating, air conditioning equipment", 1, 1, 3),
        ("hats, , belts", 1, 1, 2),
        ("hats, caps [a, b], belts", 1, 3, 3),
        ("hats, caps (a, belts", 1, 3, 3),
        ("clothing, namely hats, caps, belts", 1, 1, 1),
        ("hats, clothing, including caps, belts", 1, 1, 2),
        ("hats, clothing namely caps, belts", 1, 1, 2),
        ("vêtements, à savoir chapeaux, gants", 1, 1, 1),
        ("ropa, a saber, gorros, guantes", 1, 1, 1),
        ("1,2-diols, esters, salts", 1, 3, 3),
        ("hats, caps, belts; shoes", 2, 2, 4),
        ("hats, caps, belts\nshoes", 2, 2, 4),
    ],
)
def test_commas_divide_only_as_the_user_says(text: str, keep: int, auto: int, split: int) -> None:
    assert [len(split_terms(text, comma=rule).terms) for rule in CommaRule] == [keep, split, auto]
    assert split_terms(text).dividing_commas == 0


def test_a_million_terms_are_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitting, "MAX_TERMS", 3)
    assert len(split_terms("a; b; c").terms) == 3
    with pytest.raises(InputError) as problem:
        split_terms("a; b; c; d", source="goods.txt")
    assert str(problem.value) == (
        "goods.txt: the text holds more than 3 terms. Split it into smaller lists."
    )


@pytest.mark.parametrize(
    "piece", ["(", "(;", "(;)", "- ", "1. ", "Class 9: ", ", ", ". Class ", "a\n(b\n"]
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    for rule in CommaRule:
        terms = split_terms(text, comma=rule).terms
        assert all(text[term.start : term.end] == term.text for term in terms)


@pytest.mark.shared
def test_real_terms_come_back_from_every_layout(shared: Path) -> None:
    classes: dict[int, list[str]] = defaultdict(list)
    for line in (shared / "eval" / "real.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        classes[case["registered_class"]].append(case["text"])
    expected = [(number, term) for number in sorted(classes) for term in classes[number]]
    groups = sorted(classes.items())
    official = [f"Class {number}: {'; '.join(terms)}." for number, terms in groups]
    lines = [f"Classe {number} :\n" + "\n".join(terms) for number, terms in groups]
    bullets = [f"{number}\n" + "\n".join(f"• {term}" for term in terms) for number, terms in groups]
    cells = [f"{number}\t{term}" for number, term in expected]
    layouts = (
        "\n".join(official),
        " ".join(official),
        "\n\n".join(lines),
        "\n".join(bullets),
        "\n".join(cells),
    )
    for text in layouts:
        assert found(split_terms(text)) == expected
    wrapped = "\n".join(
        textwrap.fill(line, 72, break_on_hyphens=False, break_long_words=False) for line in official
    )
    assert [(n, " ".join(t.split())) for n, t in found(split_terms(wrapped))] == expected


@pytest.mark.parametrize("head", ["IC 9:", "In Class 9:", "(9)"])
def test_more_ways_of_writing_a_class_head(head: str) -> None:
    terms = split_terms(f"{head} cables; mice").terms
    assert [(term.class_number, term.text) for term in terms] == [(9, "cables"), (9, "mice")]
