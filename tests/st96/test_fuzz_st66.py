"""Whatever goes into the conversion from ST.66, what comes out is valid, or a sentence says why."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from gsfiler.core.errors import GsfilerError
from gsfiler.st96.from_st66 import convert_st66
from tests.st96.st66_documents import St66Schema
from tests.st96.transaction_schema import faults

pytestmark = pytest.mark.shared

VALUES = (
    "", " ", "-", "x" * 300, "0", "-1", "1e5", "NaN", "2019-02-30", "0000-00-00", "2019-13",
    "2019", "2019-02-28T24:00:00", "20190228", "9999-12-31+14:01", "XX", "zz", "EN", "en_US",
    "true", "TRUE", "http://x:y/ z", "%", "a#b#c", "١٢٣", "²", "漢字 \u202e", "<&>\"'", "\t\n",
    "Word", "26.04.18.99", "1234567890123456789012345678901234567890", "1.", ".5", "+7", "  9 ",
)  # fmt: skip
CHANCE = st.randoms(use_true_random=True)
STEPS = ("value", "drop", "twice", "swap", "rename", "attribute", "namespace", "empty", "move")


@pytest.fixture(scope="module")
def schema(shared: Path) -> St66Schema:
    return St66Schema(shared / "st66")


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a document with some of its elements broken, each in one of several ways."""
    root = etree.fromstring(data)
    for _ in range(chance.randint(1, 12)):
        below = [each for each in root.iter() if each is not root]
        if not below:
            break
        _break(chance.choice(below), chance.choice(below), chance)
    return etree.tostring(root, encoding="UTF-8")


def _break(element: etree._Element, other: etree._Element, chance: random.Random) -> None:
    parent = element.getparent()
    assert parent is not None
    step = chance.choice(STEPS)
    name = etree.QName(element).localname
    if step == "value":
        element.text = chance.choice(VALUES)
    elif step == "drop":
        parent.remove(element)
    elif step == "twice":
        parent.insert(0, etree.fromstring(etree.tostring(element, with_tail=False)))
    elif step == "swap":
        parent.append(element)
    elif step == "rename":
        element.tag = other.tag
    elif step == "attribute":
        known = ("languageCode", "sequenceNumber", "operationCode", "currencyCode", "officeCode")
        element.set(chance.choice((*known, "identifierKindCode", "x")), chance.choice(VALUES))
    elif step == "namespace":
        element.tag = f"{{http://www.wipo.int/standards/XMLSchema/wo-trademarks}}{name}"
    elif step == "empty":
        element[:] = []
        element.text = None
    elif step == "move" and element not in other.iterancestors() and element is not other:
        other.append(element)


def check(data: bytes, shared: Path) -> None:
    try:
        result = convert_st66(data, source="x.xml")
    except GsfilerError:
        return
    assert faults(result.xml, shared) == []
    assert all(each.message for each in result.findings)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=CHANCE, share=st.sampled_from((0.2, 0.5, 0.8, 1.0)))
def test_everything_that_st66_allows_becomes_valid(
    chance: random.Random, share: float, shared: Path, schema: St66Schema
) -> None:
    check(schema.document(chance, share), shared)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=CHANCE, share=st.sampled_from((0.3, 0.9)))
def test_broken_documents_become_valid_or_are_refused_with_a_sentence(
    chance: random.Random, share: float, shared: Path, schema: St66Schema
) -> None:
    check(mutated(schema.document(chance, share), chance), shared)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=CHANCE)
def test_broken_samples_become_valid_or_are_refused_with_a_sentence(
    chance: random.Random, shared: Path
) -> None:
    paths = sorted((shared / "samples" / "st66").glob("*.xml"))
    check(mutated(chance.choice(paths).read_bytes(), chance), shared)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=CHANCE)
def test_samples_with_broken_bytes_are_converted_or_refused_with_a_sentence(
    chance: random.Random, shared: Path
) -> None:
    paths = sorted((shared / "samples" / "st66").glob("*.xml"))
    data = bytearray(chance.choice(paths).read_bytes())
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 3)] = chance.choice((b"", b"<", b"&", b"\xff", b"9", b">"))
    check(bytes(data), shared)
