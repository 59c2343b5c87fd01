"""The table of parties: names found by code or word, members of the Union known."""

import re

import pytest

from gsfiler.core.codes import parse_date, parse_office
from gsfiler.core.errors import InvalidCode
from gsfiler.vocabulary.parties import (
    Party,
    code_of_name,
    designation_problem,
    doubled,
    find_parties,
    is_office,
    name_key,
    other_offices,
    parties,
    party_named,
    table_date,
)


def test_every_row_has_a_code_a_name_and_at_most_the_union() -> None:
    for party in parties():
        assert parse_office(party.code) == party.code
        assert party.name.strip() == party.name != ""
        assert party.union in {"", "EM"}
    codes = [party.code for party in parties()]
    assert codes == sorted(set(codes))


def test_the_table_says_its_date() -> None:
    assert parse_date(table_date()).year == 2026


def test_the_union_has_24_parties_benelux_for_three_members_and_malta_outside() -> None:
    assert len([party for party in parties() if party.union]) == 24
    assert party_named("BX").union == "EM"
    assert not {"BE", "NL", "LU", "MT"} & {party.code for party in parties()}
    assert party_named("GB").union == ""


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("jp", ["JP"]),
        ("japan", ["JP"]),
        ("turkiye", ["TR"]),
        ("TÜRKIYE", ["TR"]),
        ("korea republic", ["KP", "KR"]),
        ("no such place", []),
    ],
)
def test_parties_are_found_by_code_and_by_words(typed: str, codes: list[str]) -> None:
    assert [party.code for party in find_parties(typed)] == codes


def test_nothing_typed_finds_all_and_eu_finds_the_union_with_its_members() -> None:
    assert find_parties(" ") == list(parties())
    assert len(find_parties("EU")) == 25
    assert "EM" in [party.code for party in find_parties("em")]


def test_an_unknown_code_is_named_by_itself() -> None:
    assert party_named("QQ") == Party("QQ", "QQ")


def test_members_beside_the_union_are_covered_twice() -> None:
    assert [party.code for party in doubled(["DE", "EM", "US"])] == ["DE"]
    assert doubled(["DE", "FR"]) == []


def test_names_hold_no_stray_marks() -> None:
    assert not [party for party in parties() if re.search(r"[\[\]\d*]", party.name)]


@pytest.mark.parametrize("code", ["US", "JP", "EM", "BX", "OA", "GB"])
def test_a_party_may_be_designated(code):
    assert is_office(code)
    assert designation_problem(code) == ""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("ZA", "ZA (South Africa) cannot be designated under the Madrid Protocol, as of 20"),
        ("NL", "; BX (Benelux) covers it."),
        ("SN", "; OA ("),
        ("MT", "; EM ("),
    ],
)
def test_an_office_that_is_no_party_is_told_of(code, told):
    assert is_office(code)
    assert told in designation_problem(code)


@pytest.mark.parametrize(
    ("code", "near"),
    [
        ("UK", "Did you mean GB (United Kingdom)?"),
        ("EU", "Did you mean EM (European Union)?"),
        ("JA", "JP (Japan)"),
        ("SU", "Did you mean US (United States of America)"),
        ("XX", "is not a code of WIPO ST.3."),
    ],
)
def test_a_code_that_is_none_is_refused_with_those_near_it(code, near):
    assert not is_office(code)
    with pytest.raises(InvalidCode) as refused:
        designation_problem(code)
    assert near in str(refused.value)


def test_no_code_is_both_a_partys_and_anothers():
    assert not {party.code for party in parties()} & other_offices().keys()
    assert {covered for _, covered in other_offices().values()} <= {"", "BX", "EM", "OA"}


def test_a_text_longer_than_any_name_names_no_party():
    assert code_of_name(" JAPAN ") == "JP"
    assert code_of_name(f"Japan{' ' * 200}x") == name_key(f"Japan{' ' * 200}x") == ""
