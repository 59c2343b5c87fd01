"""The translations themselves: whole, up to date, with the placeholders and signs they need."""

import ast
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

import gsfiler
from gsfiler.core.shipped import shipped_text
from gsfiler.gui.messages import placeholders
from gsfiler.gui.mnemonics import mnemonic, unique_mnemonics
from tests.gui.speaking import languages

CODES = languages.CODES
_NUMBER = re.compile(r"%L?n")
_DATA = re.compile(r"{\w+}|\(term, [^)]*\)")
_TAG = re.compile(r"</?\w+>")
_FRENCH_BLANK = re.compile(r"[ \w»’)}][:;?!](?!//)(?=\s|$)|[^\u00a0]»|«[^\u00a0]|\w%")
_GLOSSARY = {
    # What offices and the WIPO call a thing, each with the one word the window uses for it.
    "Nice Classification": ("classification de Nice", "Clasificación de Niza"),
    "basic mark": ("marque de base", "marca de base"),
    "designated parties": ("parties contractantes désignées", "partes contratantes designadas"),
    "goods and services": ("produits et services", "productos y servicios"),
    "limitation": ("limitation", "limitación"),
    "edition": ("édition", "edición"),
    "vocabulary": ("vocabulaire", "vocabulario"),
    "wording": ("libellé", "enunciado"),
    "this term": ("indication", "indicación"),
    "finding": ("constat", "observaci"),
    "verdict": ("verdict", "dictamen"),
    "International Bureau": ("Bureau international", "Oficina Internacional"),
}
_FORBIDDEN_IN_NAMES = '< > : " | ? *'
"""Signs that a sentence lists; they are none of its own."""
_REPHRASED = {
    # Said with another word on purpose, for the grammar of the sentence asks for it.
    "The wording stands in the vocabulary, yet offices may find it vague. {advice}",
    "“{term}” is wording in another language ({found}); the list is in “{wanted}”. {instead}",
    "plain wording",
    "gsfiler, own advice on plain wording",
    "gsfiler's own check: a limitation lies within the wording of the list and limits something",
}


def told(code: str) -> Iterator[tuple[str, str]]:
    """Yield source and translation, each form of a plural by itself."""
    for _context, message in languages.messages(languages.FOLDER / f"gsfiler_{code}.ts"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None, source
        for form in translation.findall("numerusform") or [translation]:
            yield source, (form.text or "").replace(_FORBIDDEN_IN_NAMES, "")


def test_nothing_is_left_to_be_translated() -> None:
    assert list(languages.unfinished(languages.FOLDER)) == []


def test_the_translations_hold_the_texts_of_the_sources_and_no_others(tmp_path: Path) -> None:
    for code in CODES:
        shutil.copy(languages.FOLDER / f"gsfiler_{code}.ts", tmp_path)
    try:
        languages.update(tmp_path)
    except SystemExit as missing:
        pytest.skip(str(missing))
    for code in CODES:
        kept, fresh = (
            [(context, each.findtext("source")) for context, each in languages.messages(path)]
            for path in (languages.FOLDER / f"gsfiler_{code}.ts", tmp_path / f"gsfiler_{code}.ts")
        )
        assert set(kept) == set(fresh), "run “make translations” and translate what is new"


@pytest.mark.parametrize("code", CODES)
def test_placeholders_numbers_and_tags_are_those_of_the_source(code: str) -> None:
    differing = [
        (source, text)
        for source, text in told(code)
        if placeholders(source) != placeholders(text)
        or sorted(_NUMBER.findall(source)) != sorted(_NUMBER.findall(text))
        or sorted(_TAG.findall(source)) != sorted(_TAG.findall(text))
        or source.count("\n") != text.count("\n")
    ]
    assert differing == []


@pytest.mark.parametrize("code", CODES)
def test_what_has_a_mnemonic_or_announces_a_dialog_does_so_in_each_language(code: str) -> None:
    differing = [
        (source, text)
        for source, text in told(code)
        if "<" not in source
        and (
            bool(mnemonic(source)) != bool(mnemonic(text))
            or source.endswith("…") != text.endswith("…")
        )
    ]
    assert differing == []


def test_no_text_hides_inside_an_f_string() -> None:
    # The tool that gathers the texts does not look there, so that nobody would translate them.
    sources = Path(gsfiler.__file__).parent.rglob("*.py")
    hidden = [
        (path.name, call.lineno)
        for path in sources
        for string in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in {"tr", "translate"}
    ]
    assert hidden == []


@pytest.mark.parametrize("code", CODES)
def test_no_english_quotation_mark_is_left(code: str) -> None:
    assert [text for _, text in told(code) if re.search('[“”]|"(?![^{}]*}})', text)] == []


def test_french_puts_no_break_spaces_where_they_belong() -> None:
    assert [text for _, text in told("fr") if _french_fault(text)] == []


def test_spanish_opens_its_questions_and_puts_no_spaces_inside_quotes() -> None:
    faulty = [
        text
        for _, text in told("es")
        if text.count("?") != text.count("¿")
        or text.count("!") != text.count("¡")
        or re.search(r"«\s|\s»|\s[:;?]", text)
    ]
    assert faulty == []


@pytest.mark.parametrize(("place", "code"), list(enumerate(CODES)))
def test_the_words_of_the_field_are_those_that_offices_use(place: int, code: str) -> None:
    other = [
        (source, text)
        for source, text in told(code)
        for english, words in _GLOSSARY.items()
        if re.search(rf"\b{english}\b", re.sub(r"{\w+}|\(term, [^)]*\)", "", source))
        and source not in _REPHRASED
        if words[place].casefold() not in text.casefold().replace("&", "")
    ]
    assert other == []


@pytest.mark.parametrize("code", CODES)
def test_the_help_has_the_same_parts_in_each_language(code: str) -> None:
    assert _outline(f"help/{code}.html") == _outline("help/en.html")


def test_the_help_in_french_is_set_as_french() -> None:
    text = re.sub(r"<[^>]*>", "", shipped_text("help/fr.html"))
    assert [line for line in text.splitlines() if _french_fault(line)] == []


def test_every_sentence_of_the_rooms_below_is_gathered() -> None:
    gathered = {text for _, text in languages.told_below()}
    assert "class {number}" in gathered
    assert "Name each accessory" in gathered
    assert any("China" in text for text in gathered)
    assert any("Guernsey is designated for itself" in text for text in gathered)
    assert "report of WIPO Information Notice 8/2023, Japan" in gathered
    assert "another program or person has changed this file since you opened it." in gathered
    assert any("leaves the list open" in text for text in gathered)


def test_a_gathered_text_is_marked_once_and_quoted_safely() -> None:
    texts = [("Findings", 'a "b"\\'), ("Findings", 'a "b"\\'), ("Findings", ""), ("A", "x")]
    assert languages.marked(texts) == (
        'QT_TRANSLATE_NOOP("A", "x")\nQT_TRANSLATE_NOOP("Findings", "a \\"b\\"\\\\")\n'
    )


@pytest.mark.parametrize(
    ("texts", "mended"),
    [
        (["&Open", "&Other"], ["&Open", "O&ther"]),
        (["&Find next", "&Find"], ["&Find next", "F&ind"]),
        (["Plain", "&Plain"], ["Plain", "&Plain"]),
        (["&A", "&A"], ["&A", "A"]),
        (["Save && &close", "&Copy all"], ["Save && &close", "Copy &all"]),
    ],
)
def test_of_two_with_the_same_mnemonic_the_second_gets_another(
    texts: list[str], mended: list[str]
) -> None:
    assert unique_mnemonics(texts) == mended


class _Outline(HTMLParser):
    """Collects the tags and anchors of a page, without its words."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag (overrides HTMLParser); emphasis may stand elsewhere in another language."""
        if tag not in {"i", "b"}:
            self.parts.append(f"{tag} {dict(attrs).get('name', '')}")


def _outline(name: str) -> list[str]:
    outline = _Outline()
    outline.feed(shipped_text(name))
    return outline.parts


def _french_fault(text: str) -> bool:
    plain = re.sub(r"https?://\S*|\(\*[^)]*\)|\*\.\w+|&\w+;|[A-Z]:\\", "", text)
    plain = re.sub(r"Class \d+:[^.»]*", "", plain)
    return bool(_FRENCH_BLANK.search(plain))
