"""The members of the Madrid system: facts, their age, and what users add."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gsfiler.core.errors import InputError
from gsfiler.core.findings import Confidence
from gsfiler.filing.tables.facts import Fact, least_sure
from gsfiler.filing.tables.members import load_members, with_table
from gsfiler.vocabulary.parties import parties, party_named

TODAY = date(2026, 11, 26)
MEMBERS = load_members()


def added(**parts: Any) -> bytes:
    """Return a user's table."""
    head = {"format": "gsfiler-members", "version": 1, "title": "Ours", "date": "2027-01-05"}
    return json.dumps(head | parts).encode()


def test_the_members_are_those_of_the_one_table_of_names() -> None:
    assert set(MEMBERS.parties) == {party.code for party in parties()}
    assert all(MEMBERS.name(code) == party_named(code).name for code in MEMBERS.parties)


def test_the_member_states_of_the_union_are_those_the_table_of_names_puts_there() -> None:
    union = MEMBERS.parties["EM"].covers
    in_names = {party.code for party in parties() if party.union} - {"BX"}

    assert len(union) == 27
    assert set(union) == in_names | {"BE", "LU", "NL", "MT"}


@pytest.mark.shared
def test_every_fact_agrees_with_the_reference(shared: Path) -> None:
    told = json.loads((shared / "reference" / "madrid_members.json").read_text("utf-8"))
    names = {
        "individual_fee": "individual_fee",
        "bound_by_agreement": "bound_by_agreement",
        "refusal_period_months": "refusal_period_months",
        "intention_to_use": "intention_to_use",
        "two_part_fee": "two_part_fee",
        "different_amount_for": "different_amount_for",
    }
    for each in told["parties"]:
        party = MEMBERS.parties[each["st3"]]
        assert party.kind == each["kind"]
        assert list(party.requirements) == each["requirements"], party.code
        for name, key in names.items():
            fact, reference = getattr(party, name), each[key]
            value = list(fact.value) if isinstance(fact.value, tuple) else fact.value
            assert value == reference["value"], (party.code, name)
            is_sure = reference["confidence"] in {"verified", "inferred"}
            assert (fact.confidence is Confidence.VERIFIED) == is_sure, (party.code, name)
            if as_of := reference.get("as_of"):
                assert fact.as_of is not None
                assert fact.as_of.isoformat() >= as_of, (party.code, name)
        late = each["refusal_period_months"]["opposition_refusal_after_18_months"]
        assert party.opposition_refusal_after_18_months.value == late
    for each in told["territories_designated_separately"]:
        assert MEMBERS.parties[each["st3"]].individual_fee.value is True
    assert list(MEMBERS.application_languages.value or ()) == told["languages_of_application"]
    assert list(MEMBERS.second_languages.value or ()) == told["em_second_language_options"]
    assert set(MEMBERS.parties["OA"].covers) == set(told["oapi_members"]["value"])


@pytest.mark.parametrize(
    ("country", "party"),
    [("BE", "BX"), ("LU", "BX"), ("nl", "BX"), ("SN", "OA"), ("MT", "EM"), ("GI", "GB")],
)
def test_a_country_that_is_no_party_is_reached_through_one(country: str, party: str) -> None:
    assert MEMBERS.replacement(country) == party


@pytest.mark.parametrize("code", ["FR", "EM", "US", "GG", "XX", ""])
def test_a_party_or_a_stranger_is_not_replaced(code: str) -> None:
    assert MEMBERS.replacement(code) is None


@pytest.mark.parametrize(
    ("office", "country", "entitled"),
    [
        ("US", "US", True),
        ("us", " us ", True),
        ("US", "CA", False),
        ("EM", "FR", True),
        ("EM", "MT", True),
        ("EM", "BX", True),
        ("EM", "US", False),
        ("FR", "DE", False),
        ("BX", "BE", True),
        ("BE", "NL", True),
        ("BX", "FR", False),
        ("OA", "SN", True),
        ("OA", "GH", False),
        ("GB", "IM", True),
        ("GG", "GB", True),
        ("US", "", False),
        ("XX", "XX", False),
    ],
)
def test_the_entitlement_points_to_the_party_of_the_office(
    office: str, country: str, entitled: bool
) -> None:
    assert MEMBERS.is_entitled_country(office, country) is entitled


def test_an_office_excludes_its_own_party_and_that_through_which_it_files() -> None:
    assert MEMBERS.own_parties("be") == {"BE", "BX"}
    assert MEMBERS.own_parties("FR") == {"FR"}


def test_a_designation_within_another_is_named_with_it() -> None:
    chosen = ["EM", "BX", "DK", "US", "XX", "GB"]
    assert MEMBERS.covered_twice(chosen) == (("BX", "EM"), ("DK", "EM"))


@pytest.mark.parametrize(
    ("country", "day", "listed"),
    [
        ("KH", "2026-11-26", True),
        ("kh", "2026-11-26", True),
        ("LA", "2026-11-23", True),
        ("LA", "2026-11-24", False),
        ("WS", "2026-01-01", False),
        ("CH", "2026-01-01", False),
        ("", "2026-01-01", False),
    ],
)
def test_a_country_is_least_developed_until_it_leaves_the_list(
    country: str, day: str, listed: bool
) -> None:
    assert MEMBERS.is_least_developed(country, date.fromisoformat(day)) is listed


def test_old_facts_are_stale_and_what_cannot_change_is_not() -> None:
    party = MEMBERS.parties["CH"]

    assert "refusal_period_months" in party.stale_facts(TODAY)
    assert party.refusal_period_months.confidence_on(TODAY) is Confidence.STALE
    assert party.refusal_period_months.confidence_on(date(2016, 1, 1)) is Confidence.VERIFIED
    assert party.bound_by_agreement.confidence_on(TODAY) is Confidence.VERIFIED
    authority = party.refusal_period_months.authority("Article 5(2)(b)", TODAY)
    assert (authority.date, authority.confidence) == ("2015-12-18", Confidence.STALE)
    assert "declarations" in authority.source


def test_a_recalled_fact_stays_recalled_however_old() -> None:
    fact = Fact(True, Confidence.RECALLED, "memory", date(2000, 1, 1), good_for=10)
    assert fact.is_stale(TODAY)
    assert fact.confidence_on(TODAY) is Confidence.RECALLED


def test_the_weakest_of_several_confidences_counts() -> None:
    assert least_sure(Confidence.VERIFIED, Confidence.STALE) is Confidence.STALE
    assert least_sure(Confidence.STALE, Confidence.RECALLED) is Confidence.RECALLED


def test_requirements_follow_from_the_facts() -> None:
    assert MEMBERS.parties["US"].requirements == ("mm18_required",)
    assert MEMBERS.parties["GB"].requirements == ("intention_to_use_by_designation",)
    assert MEMBERS.parties["EM"].requirements == ("second_language", "mm17_allowed")
    assert MEMBERS.parties["CH"].requirements == ()


def test_a_user_adds_the_party_we_do_not_know() -> None:
    members = load_members(
        added(
            sources={"n": {"name": "Information Notice 3/2027", "date": "2027-02-01"}},
            parties={"zz": {"name": "Zedland"}},
            facts={"individual_fee": [{"parties": "ZZ", "value": True, "source": "n"}]},
            notes=[{"parties": ["ZZ"], "text": "Ask for the form.", "source": "our own file"}],
        )
    )
    party = members.party("zz")

    assert party is not None
    assert (party.name, party.kind, party.table) == ("Zedland", "state", "Ours")
    assert party.individual_fee.value is True
    assert party.individual_fee.as_of == date(2027, 2, 1)
    assert party.individual_fee.source == "Information Notice 3/2027"
    assert party.individual_fee.is_known
    assert not party.bound_by_agreement.is_known
    assert party.notes[0].about.source == "our own file"
    assert "Ask for the form." in members.note_texts()
    assert members.as_of == date(2027, 1, 5)
    assert MEMBERS.party("ZZ") is None


def test_a_user_corrects_one_fact_and_keeps_the_others() -> None:
    corrected = {"different_amount_for": [{"parties": "JP", "value": ["collective"]}]}
    members = with_table(MEMBERS, added(facts=corrected), "ours")
    before, after = MEMBERS.parties["JP"], members.parties["JP"]

    assert after.different_amount_for.value == ("collective",)
    assert after.different_amount_for.source == "Ours"
    assert after.individual_fee == before.individual_fee
    assert after.notes == before.notes


def test_a_row_about_a_party_changes_what_it_names_only() -> None:
    members = load_members(added(parties={"EM": {"covers": "AT BE"}, "GG": {"part_of": "GB"}}))

    assert members.parties["EM"].covers == ("AT", "BE")
    assert members.parties["EM"].kind == "organization"
    assert members.parties["GG"].kind == "territory"


def test_languages_and_least_developed_countries_can_be_added() -> None:
    members = load_members(
        added(
            application_languages={"value": ["EN", "fr", "es", "ar"], "source": "a new Rule 6"},
            least_developed={"countries": "XX", "until": {"KH": "2029-12-19"}},
        )
    )
    assert members.application_languages.value == ("en", "fr", "es", "ar")
    assert members.is_least_developed("XX", TODAY)
    assert not members.is_least_developed("KH", date(2030, 1, 1))
    assert members.least_developed_list.source == "Ours"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{", "ours.json, line 1, column 2: this is not JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[1]", "its “format” is not “gsfiler-members”"),
        (b'{"format": "gsfiler-fees"}', "its “format” is not “gsfiler-members”"),
        (b'{"format": "gsfiler-members", "version": 7}', "of version 7; this gsfiler reads 1"),
        (b'{"format": NaN}', "not JSON that can be read"),
        (b"[" * 200_000, "not JSON that can be read"),
        (b" " * (5 << 20), "at most 4,194,304 are read"),
        (added(parties={"ZZZ": {}}), "parties.ZZZ"),
        (added(parties={"ZZ": {"kind": "planet"}}), "parties.ZZ.kind"),
        (added(facts={"individual_fees": []}), "facts.individual_fees"),
        (
            added(facts={"individual_fee": [{"parties": "US", "value": "perhaps"}]}),
            "facts.individual_fee[0].value",
        ),
        (
            added(facts={"individual_fee": [{"parties": "QX", "value": True}]}),
            "the table tells something of QX, which is no party",
        ),
        (added(date="2027-02-31"), "date: "),
        (added(parties={f"A{i}": {"kind": 1} for i in range(9)}), "and 15 more"),
    ],
)
def test_a_damaged_table_is_declined_with_its_place(data: bytes, told: str) -> None:
    with pytest.raises(InputError) as caught:
        load_members(data, "ours.json")
    assert str(caught.value).startswith("ours.json")
    assert told in str(caught.value)


def test_a_text_longer_than_any_name_names_no_party():
    long_name = "Far Away " * 30
    members = with_table(MEMBERS, added(parties={"JP": {"name": long_name}}), "ours")
    assert MEMBERS.code_named(f"Japan{' ' * 200}x") == ""
    assert members.code_named("y" * 300) == members.code_named(long_name) == ""
    assert MEMBERS.code_named("japan") == "JP"
