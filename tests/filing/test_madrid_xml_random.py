"""Filings made at random: written as valid ST.96, and read back as they were."""

from functools import cache
from pathlib import Path

import pytest
import xmlschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from gsfiler.core.hardened_xml import parse_xml
from gsfiler.filing.madrid import MadridTransaction
from gsfiler.filing.messages.madrid_xml import madrid_to_xml, read_madrid
from gsfiler.st96.schemas import OfficialSchemas, profile_schema
from tests.filing.applications import APPLICATIONS, SUBSEQUENT_DESIGNATIONS, transactions

MANY = settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
        HealthCheck.function_scoped_fixture,
    ],
)


@cache
def second_judge(folder: Path) -> xmlschema.XMLSchema10:
    """The official schema in the hands of another library."""
    path = folder / "MadridOfficeToIBTransaction_V6_0.xsd"
    return xmlschema.XMLSchema10(str(path), allow="local", defuse="always")


def comes_back_whole(
    transaction: MadridTransaction, official: OfficialSchemas, shared: Path
) -> None:
    data = madrid_to_xml(transaction)
    root = parse_xml(data, source="x")
    schema = official.schema("V6_0", root)
    assert schema is not None
    assert schema.messages(root) == []
    if not transaction.kept:
        assert profile_schema().messages(root) == []
    second_judge(shared / "st96" / "V6_0").validate(etree.ElementTree(root))
    again, findings = read_madrid(data, source="x")
    assert again == transaction
    assert {each.finding.code for each in findings} <= {"XML_KEPT"}
    assert madrid_to_xml(again) == data


@pytest.mark.shared
@MANY
@given(transaction=transactions(APPLICATIONS))
def test_any_application_is_valid_and_comes_back_equal(
    transaction: MadridTransaction, official: OfficialSchemas, shared: Path
) -> None:
    comes_back_whole(transaction, official, shared)


@pytest.mark.shared
@MANY
@given(transaction=transactions(SUBSEQUENT_DESIGNATIONS))
def test_any_subsequent_designation_is_valid_and_comes_back_equal(
    transaction: MadridTransaction, official: OfficialSchemas, shared: Path
) -> None:
    comes_back_whole(transaction, official, shared)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(transaction=transactions(), count=st.integers(1, 3))
def test_the_same_forms_give_the_same_bytes(transaction: MadridTransaction, count: int) -> None:
    data = madrid_to_xml(transaction)
    for _ in range(count):
        assert madrid_to_xml(MadridTransaction.model_validate(transaction.stored())) == data
