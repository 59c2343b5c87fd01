"""``gsfiler suggest`` and ``gsfiler classify``, as a user types them."""

import json

import pytest
from jsonschema import Draft202012Validator

from gsfiler.core.shipped import shipped_text
from tests.cli.conftest import Gsfiler


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(shipped_text(f"schemas_json/{name}.json")))


def test_suggestions_begin_with_what_is_typed(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("suggest", "trouse", "--format", "json", "--limit", "3")
    found = outcome.objects()
    assert found[0]["term"] == "trousers"
    assert len(found) <= 3
    for each in found:
        validator("suggest").validate(each)
    assert gsfiler("suggest", "wine", "--class", "25", "--format", "json").out.count("\n") < 10
    assert "wine (class 33" in gsfiler("suggest", "wine").out


def test_nothing_to_suggest_is_a_finding(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("suggest", "qqqq")
    assert (outcome.code, outcome.out) == (1, "")
    assert "resembles" in outcome.err


def test_a_class_is_predicted_with_evidence(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("classify", "red wines from France", "--format", "json")
    found = outcome.objects()[0]
    validator("classify").validate(found)
    assert found["classes"][0]["class"] == 33
    text = gsfiler("classify", "red wines from France").out
    assert text.startswith("class 33")
    assert "Evidence:" in text


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_no_text_is_not_classified_but_wrong_usage(gsfiler: Gsfiler, text: str) -> None:
    outcome = gsfiler("classify", text)
    assert (outcome.code, outcome.out) == (2, "")
    assert "TEXT is empty: write the goods or services" in outcome.err


@pytest.mark.parametrize("text", ["!!!", "qqxz zzvv", "9999"])
def test_what_speaks_for_no_class_is_said_to(gsfiler: Gsfiler, text: str) -> None:
    outcome = gsfiler("classify", text)
    assert (outcome.code, outcome.out) == (1, "")
    assert "Nothing speaks for any class" in outcome.err
    outcome = gsfiler("classify", text, "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["classes"]) == (1, [])


def test_a_misspelt_word_is_classified_as_the_right_one(gsfiler: Gsfiler) -> None:
    assert gsfiler("classify", "refrigertors").out.startswith("class 11")
