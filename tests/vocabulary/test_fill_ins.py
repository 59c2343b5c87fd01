"""Fill-ins: blanks are found, fillings are read back from their template and judged."""

import pytest

from gsfiler.core.findings import Severity
from gsfiler.vocabulary.fill_ins import blanks, filling_findings, fillings, unfilled_findings

TEMPLATE = "Downloadable software for {specify the function}"


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("software for {specify the function}", ["{specify the function}"]),
        ("software for [specify …]", ["[specify …]"]),
        ("software (please specify)", ["(please specify)"]),
        ("software for [INDICATE purpose] and {enter use}", ["[INDICATE purpose]", "{enter use}"]),
        ("software for ____", ["____"]),
        ("software for []", ["[]"]),
        ("software for [...]", ["[...]"]),
        ("software for ( … )", ["( … )"]),
        ("software for <insert use>", ["<insert use>"]),
    ],
)
def test_blanks_are_found(text: str, prompts: list[str]) -> None:
    assert [blank.prompt for blank in blanks(text)] == prompts
    assert [text[blank.start : blank.end] for blank in blanks(text)] == prompts


@pytest.mark.parametrize(
    "text", ["coatings [paints]", "pants (Am.)", "specify", "snake_case", "games [described]"]
)
def test_ordinary_brackets_are_no_blanks(text: str) -> None:
    assert blanks(text) == []


def test_a_blank_that_was_left_is_an_error() -> None:
    (finding,) = unfilled_findings(TEMPLATE)
    assert (finding.code, finding.severity) == ("FILL_IN_EMPTY", Severity.ERROR)
    assert finding.message.startswith("“{specify the function}” still has to be filled in;")
    assert TEMPLATE[finding.start : finding.end] == "{specify the function}"


@pytest.mark.parametrize(
    ("template", "text", "expected"),
    [
        (TEMPLATE, "downloadable  software for booking taxis.", ("booking taxis",)),
        ("for {specify} use", "for for use", ("for",)),
        ("{kind of} oils for [specify use]", "Olive oils for cooking", ("Olive", "cooking")),
        ("a + b ({specify})", "a + b (c)", ("c",)),
        (TEMPLATE, "downloadable games for children", None),
        (TEMPLATE, "downloadable software for", None),
        ("no blank here", "no blank here", None),
        ("software for {use}", "software forges", None),
        ("software for {use} in {field}", "software for training staff", None),
        ("software for {use} in {field}.", "software for games in sport.", ("games", "sport")),
        ("software, {use}", "Software,games", ("games",)),
        ("{use} {field} software", "sports training software", ("sports", "training")),
    ],
)
def test_a_filled_entry_remembers_its_template(
    template: str, text: str, expected: tuple[str, ...] | None
) -> None:
    assert fillings(template, text) == expected


@pytest.mark.timeout(60)
@pytest.mark.parametrize("again", ["a in ", "a ", "a, ", " ", "and "])
def test_endless_text_is_laid_on_a_template(again: str) -> None:
    template = "software for {a} in {b} in {c} in {d}, and {e}{f} and {g}, namely {h} x"
    assert fillings(template, "software for " + again * 2_000) is None


@pytest.mark.parametrize(
    ("filling", "reason"),
    [
        ("{specify the function}", "it is still a blank"),
        ("_____", "it is still a blank"),
        ("booking taxis; hats", "a semicolon begins another indication"),
        ("business services", "it is itself too vague"),
        ("booking taxis and the like", "it is itself too vague"),
    ],
)
def test_a_filling_outside_its_template_is_warned_of(filling: str, reason: str) -> None:
    text = f"Downloadable software for {filling}"
    (finding,) = filling_findings(TEMPLATE, text, 9)
    assert (finding.code, finding.severity) == ("FILL_IN_SCOPE", Severity.WARNING)
    assert reason in finding.message
    assert text[finding.start : finding.end] == filling


@pytest.mark.parametrize("text", ["Downloadable software for booking taxis", "hats"])
def test_a_definite_filling_and_another_term_pass(text: str) -> None:
    assert filling_findings(TEMPLATE, text, 9) == []
