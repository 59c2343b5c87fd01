"""Expressions: each kind triggers in each language, its innocent neighbours do not."""

import re
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gsfiler.core.findings import Confidence, Severity
from gsfiler.vocabulary.expressions import (
    LANGUAGES,
    VAGUE_CODES,
    Expression,
    expression_table,
    expressions,
)

FOUND = (
    ("clothing, etc.", "en", "EXPR_ETC", "etc."),
    ("shoes and the like", "en", "EXPR_ETC", "and the like"),
    ("shoes or the like", "en", "EXPR_ETC", "or the like"),
    ("shoes, and so on", "en", "EXPR_ETC", "and so on"),
    ("wheels, e.g. rims", "en", "EXPR_ETC", "e.g."),
    ("paints and similar goods", "en", "EXPR_ETC", "and similar goods"),
    (
        "paints as well as other similar products",
        "en",
        "EXPR_ETC",
        "as well as other similar products",
    ),
    ("paints, varnishes…", "en", "EXPR_ETC", "…"),
    ("vêtements et similaires", "fr", "EXPR_ETC", "et similaires"),
    ("vêtements et autres produits similaires", "fr", "EXPR_ETC", "et autres produits similaires"),
    ("zapatos y similares", "es", "EXPR_ETC", "y similares"),
    ("zapatos, etcétera", "es", "EXPR_ETC", "etcétera"),
    ("all goods in this class", "en", "EXPR_ALL_GOODS", "all goods in this class"),
    ("all other services in class 35", "en", "EXPR_ALL_GOODS", "all other services in class 35"),
    ("chairs (all included in this class)", "en", "EXPR_ALL_GOODS", "all included in this class"),
    (
        "tous les produits compris dans cette classe",
        "fr",
        "EXPR_ALL_GOODS",
        "tous les produits compris dans cette classe",
    ),
    (
        "todos los productos comprendidos en esta clase",
        "es",
        "EXPR_ALL_GOODS",
        "todos los productos comprendidos en esta clase",
    ),
    (
        "goods of wood not included in other classes",
        "en",
        "EXPR_NOT_ELSEWHERE",
        "not included in other classes",
    ),
    (
        "bois non compris dans d'autres classes",
        "fr",
        "EXPR_NOT_ELSEWHERE",
        "non compris dans d'autres classes",
    ),
    (
        "bois non compris dans d’autres classes",
        "fr",
        "EXPR_NOT_ELSEWHERE",
        "non compris dans d’autres classes",
    ),
    (
        "madera no comprendida en otras clases",
        "es",
        "EXPR_NOT_ELSEWHERE",
        "no comprendida en otras clases",
    ),
    ("covers for the goods in class 9", "en", "EXPR_OTHER_CLASS", "in class 9"),
    ("covers (class 9)", "en", "EXPR_OTHER_CLASS", "(class 9)"),
    ("étuis pour produits de la classe 9", "fr", "EXPR_OTHER_CLASS", "de la classe 9"),
    ("fundas para productos de la clase 9", "es", "EXPR_OTHER_CLASS", "de la clase 9"),
    ("furniture and parts therefor", "en", "EXPR_PARTS", "parts therefor"),
    ("robots, parts and accessories for welding", "en", "EXPR_PARTS", "parts and accessories"),
    (
        "parts and fittings for the aforesaid goods",
        "en",
        "EXPR_PARTS",
        "parts and fittings for the aforesaid goods",
    ),
    ("meubles et leurs parties", "fr", "EXPR_PARTS", "leurs parties"),
    ("muebles y sus partes", "es", "EXPR_PARTS", "sus partes"),
    ("all the aforesaid goods of wood", "en", "EXPR_AFORESAID", "all the aforesaid goods"),
    ("tous les produits précités en bois", "fr", "EXPR_AFORESAID", "tous les produits précités"),
    (
        "todos los productos antes mencionados",
        "es",
        "EXPR_AFORESAID",
        "todos los productos antes mencionados",
    ),
    ("software and related services", "en", "EXPR_RELATED", "and related services"),
    ("associated services", "en", "EXPR_RELATED", "associated services"),
    ("logiciels et services connexes", "fr", "EXPR_RELATED", "et services connexes"),
    ("programas y servicios relacionados", "es", "EXPR_RELATED", "y servicios relacionados"),
    ("pens and/or pencils", "en", "EXPR_AND_OR", "and/or"),
    ("pens and / or pencils", "en", "EXPR_AND_OR", "and / or"),
    ("stylos et/ou crayons", "fr", "EXPR_AND_OR", "et/ou"),
    ("plumas y/o lápices", "es", "EXPR_AND_OR", "y/o"),
    ("all kinds of chairs", "en", "EXPR_VARIOUS", "all kinds of"),
    ("chairs of all types", "en", "EXPR_VARIOUS", "of all types"),
    ("various chairs", "en", "EXPR_VARIOUS", "various"),
    ("other chairs", "en", "EXPR_VARIOUS", "other"),
    ("chaises de toutes sortes", "fr", "EXPR_VARIOUS", "de toutes sortes"),
    ("todo tipo de sillas", "es", "EXPR_VARIOUS", "todo tipo de"),
    ("chairs, including stools", "en", "EXPR_INCLUDING", "including"),
    ("chairs such as stools", "en", "EXPR_INCLUDING", "such as"),
    ("chaises, y compris tabourets", "fr", "EXPR_INCLUDING", "y compris"),
    ("sillas, tales como taburetes", "es", "EXPR_INCLUDING", "tales como"),
    ("namely, chairs", "en", "EXPR_NO_HEAD", "namely"),
    ("  in particular chairs", "en", "EXPR_NO_HEAD", "in particular"),
    ("the following: chairs", "en", "EXPR_NO_HEAD", "the following"),
    ("notamment chaises", "fr", "EXPR_NO_HEAD", "notamment"),
    ("a saber, sillas", "es", "EXPR_NO_HEAD", "a saber"),
    ("chairs as well as tables", "en", "EXPR_AS_WELL_AS", "as well as"),
    ("chaises ainsi que tables", "fr", "EXPR_AS_WELL_AS", "ainsi que"),
    ("sillas así como mesas", "es", "EXPR_AS_WELL_AS", "así como"),
    ("premium chairs", "en", "EXPR_PRAISE", "premium"),
    ("a wide range of chairs", "en", "EXPR_PRAISE", "a wide range of"),
    ("chairs, all being new", "en", "EXPR_PRAISE", "all being new"),
    ("chairs, namely for resale", "en", "EXPR_PRAISE", "namely for resale"),
    ("une gamme de chaises", "fr", "EXPR_PRAISE", "une gamme de"),
    ("nuestros muebles", "es", "EXPR_PRAISE", "nuestros"),
)

SILENT = (
    ("clothing, namely hats", "en"),
    ("chairs, i.e. stools", "en"),
    ("gloves for medical purposes", "en"),
    ("gears, other than for land vehicles", "en"),
    ("other than chairs", "en"),
    ("chairs, not including stools", "en"),
    ("wire, except fuse wire", "en"),
    ("electronic toll collection [ETC] services", "en"),
    ("clothing especially made for laboratories", "en"),
    ("all-terrain vehicles", "en"),
    ("premium rate telephone services", "en"),
    ("class 1 lasers", "en"),
    ("services relating to the matching of various professionals", "en"),
    ("putties and other paste fillers", "en"),
    ("substitutes therefor", "en"),
    ("services related to insurance", "en"),
    ("vêtements, à savoir chapeaux", "fr"),
    ("meubles autres que lits", "fr"),
    ("ropa, a saber sombreros", "es"),
    ("servicios relacionados con seguros", "es"),
    ("sketches", "en"),
    ("", "en"),
)


@pytest.mark.parametrize(("text", "language", "code", "found"), FOUND)
def test_an_expression_is_found_at_its_place(
    text: str, language: str, code: str, found: str
) -> None:
    findings = expressions(text, (), language)
    assert [(finding.code, text[finding.start : finding.end]) for finding in findings] == [
        (code, found)
    ]
    if code != "EXPR_NO_HEAD":
        assert f"“{found}”" in findings[0].message


@pytest.mark.parametrize(("text", "language"), SILENT)
def test_expressions_that_do_their_work_are_silent(text: str, language: str) -> None:
    assert expressions(text, (), language) == []


@pytest.mark.parametrize(("text", "language", "code", "found"), FOUND)
def test_a_text_of_unknown_language_is_searched_in_all(
    text: str, language: str, code: str, found: str
) -> None:
    assert code in [finding.code for finding in expressions(text, (), "")]


def test_every_code_of_the_table_has_its_case_in_every_language() -> None:
    covered = {(code, language) for _, language, code, _ in FOUND}
    wanted = {
        (row.kind.code, language)
        for row in expression_table()
        for language in LANGUAGES
        if row.kind and not row.quiet
    }
    assert covered == wanted


def test_the_guidelines_expressions_are_all_in_the_table() -> None:
    effects = {row.id: row.effect for row in expression_table()}
    assert effects["namely"] == effects["except"] == effects["purpose"] == "restricts"
    assert effects["including"] == "example only"
    assert effects["etc"] == effects["all-goods"] == effects["class-reference"] == "refused"
    assert effects["as-well-as"] == "joins"
    assert effects["and-or"] == "ambiguous"
    assert effects["various"] == effects["related"] == "vague"


@pytest.mark.parametrize("row", expression_table(), ids=lambda row: row.id)
def test_every_row_speaks_three_languages(row: Expression) -> None:
    assert set(row.patterns) == set(LANGUAGES)
    assert all(row.patterns.values())


@pytest.mark.parametrize(
    ("text", "designated", "severity"),
    [
        ("chairs, including stools", (), Severity.WARNING),
        ("chairs, including stools", ("EM",), Severity.WARNING),
        ("chairs, including stools", ("JP", "US"), Severity.ERROR),
        ("chairs, in particular stools", ("EM",), Severity.WARNING),
    ],
)
def test_a_designated_party_may_be_stricter(
    text: str, designated: tuple[str, ...], severity: Severity
) -> None:
    assert [finding.severity for finding in expressions(text, designated)] == [severity]


@pytest.mark.parametrize("designated", [(), ("US",), ("DE", "FR")])
def test_in_particular_is_taken_by_all_but_euipo(designated: tuple[str, ...]) -> None:
    assert expressions("chairs, in particular stools", designated) == []


def test_the_authority_is_that_of_the_stricter_party() -> None:
    own, theirs = (expressions("hats such as caps", parties)[0] for parties in ((), ("US",)))
    assert own.authority.confidence is Confidence.RECALLED
    assert theirs.authority.confidence is Confidence.RECALLED
    assert (theirs.authority.rule, theirs.authority.date) == ("TMEP 1402.03(a)", "2024-05-01")


def test_codes_that_make_a_term_vague_are_errors() -> None:
    severities = {row.kind.code: row.kind.severity for row in expression_table() if row.kind}
    assert {severities[code] for code in VAGUE_CODES} == {Severity.ERROR}
    assert "EXPR_VARIOUS" not in VAGUE_CODES


def test_several_expressions_are_found_in_order() -> None:
    text = "all kinds of chairs and/or stools, including benches, etc."
    codes = [finding.code for finding in expressions(text)]
    assert codes == ["EXPR_VARIOUS", "EXPR_AND_OR", "EXPR_INCLUDING", "EXPR_ETC"]


def test_special_blanks_and_ligatures_do_not_hide_an_expression() -> None:
    text = "chairs and\u00a0the\u00a0like"
    finding = expressions(text)[0]
    assert text[finding.start : finding.end] == "and\u00a0the\u00a0like"
    assert [each.code for each in expressions("oﬃce chairs, etc.")] == ["EXPR_ETC"]


def test_what_is_too_long_for_a_term_is_not_searched() -> None:
    assert expressions("etc. " * 2_001) == []
    assert len(expressions("etc. " * 2_000)) == 2_000


def test_long_runs_of_blanks_and_letters_take_no_time() -> None:
    for text in (" " * 9_990 + "x", "a" * 9_990, ", " * 4_990 + "x", "all " * 2_490):
        assert all(0 <= f.start < f.end <= len(text) for f in expressions(text, (), ""))


ROWS = [(row, name) for row in expression_table() if row.kind for name in LANGUAGES]


@pytest.mark.parametrize(("row", "language"), ROWS, ids=[f"{r.id}-{name}" for r, name in ROWS])
@settings(max_examples=30)
@given(data=st.data())
def test_the_quick_look_lets_every_expression_through(
    row: Expression, language: str, data: st.DataObject
) -> None:
    pattern = data.draw(st.sampled_from(row.patterns[language])).replace(" ", r"\s+")
    text = data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE)))
    # A dotless i is no i to the quick look; no text of the three languages has one.
    assume(text.casefold() == text.lower() and "ı" not in text and "İ" not in text)
    with_all_parties = [party for rule in expression_table() for party in rule.parties]
    found = expressions(text, with_all_parties, language)
    searched = unicodedata.normalize("NFKC", text)
    if re.search(pattern, searched, re.IGNORECASE) and len(searched) == len(text):
        assert found
