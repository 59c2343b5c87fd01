"""``gsfiler filing fees``: what it costs, what it would cost, and the payment that says so."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Gsfiler
from tests.cli.filing_samples import example, form_of, rewrite, validate


def test_fees_are_itemised_and_a_known_total_is_clean(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    outcome = gsfiler("filing", "fees", path)
    assert (outcome.code, outcome.err) == (0, "")
    total = next(line for line in outcome.out.splitlines() if line.strip().startswith("Total"))
    assert total.split() == ["Total", "1493.00"]
    assert "Payment reference: BW-2026-004" in outcome.out


def test_an_unknown_amount_makes_the_total_at_least(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    form_of(stored)["designations"].append({"country": "NO"})
    rewrite(path, stored)
    outcome = gsfiler("filing", "fees", path)
    assert outcome.code == 1
    assert "Total, at least" in outcome.out
    taken = gsfiler("filing", "fees", path, "--take")
    assert "its total is too small" in taken.err


def test_what_if_stands_below_the_sheet_and_inside_its_json(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    text = gsfiler("filing", "fees", path, "--drop", "CA", "--add", "ES")
    assert "Change of the total: -290.00 CHF" in text.out
    outcome = gsfiler(
        "filing", "fees", path, "--json", "--drop", "11", "--rate", "EUR=0.95@2026-11-20"
    )
    (told,) = outcome.objects()
    validate("fee_sheet", told)
    assert told["what_if"]["change"] == "-91.00"  # type: ignore[index]
    assert told["converted"][0]["total"] == "1418.35"  # type: ignore[index]


def test_fees_of_a_past_day_count_the_amounts_of_that_day(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    (now,) = gsfiler("filing", "fees", path, "--json").objects()
    (then,) = gsfiler("filing", "fees", path, "--json", "--date", "2019-05-01").objects()
    assert (now["date"], then["date"]) == ("2026-11-22", "2019-05-01")


def test_the_fees_are_taken_into_the_payment_and_the_rest_stays(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, before = example(tmp_path)
    assert gsfiler("filing", "fees", path, "--take").err == (
        f"The payment of {path} now states these fees.\n"
    )
    after = json.loads(path.read_text("utf-8"))
    payment = form_of(after)["payments"][0]
    assert payment["payable_total"] == {"amount": "1493", "currency": "CHF"}
    assert len(payment["fees"]) == 3
    del payment["payable_total"], payment["fees"]
    assert form_of(after) == form_of(before)


def test_fees_are_not_taken_where_several_payments_could_state_them(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    form = form_of(stored)
    form["payments"] = [*form["payments"], {"reference": "second"}]
    rewrite(path, stored)
    before = path.read_bytes()
    outcome = gsfiler("filing", "fees", path, "--take")
    assert outcome.code == 3
    assert "the form has 2 payments" in outcome.err
    assert path.read_bytes() == before


def test_fees_are_taken_into_drafts_only(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    gsfiler("filing", "fees", path, "--take")
    gsfiler("filing", "export", path, tmp_path / "out.xml")
    before = (tmp_path / "out.xml").read_bytes()
    outcome = gsfiler("filing", "fees", tmp_path / "out.xml", "--take")
    assert outcome.code == 2
    assert "import it first" in outcome.err
    assert (tmp_path / "out.xml").read_bytes() == before


def test_several_filings_stand_one_below_the_other_or_on_one_sheet(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    first, stored = example(tmp_path)
    form_of(stored)["designations"] = [{"country": "CA"}]
    second = rewrite(tmp_path / "second.json", stored)
    text = gsfiler("filing", "fees", first, second)
    assert text.out.count("Total ") == 2
    assert str(second) in text.out
    assert len(gsfiler("filing", "fees", first, second, "--json").objects()) == 2
    table = gsfiler("filing", "fees", first, second, "--netting")
    rows = list(csv.DictReader(io.StringIO(table.out)))
    assert {row["reference"] for row in rows[:-1]} == {"candles", "second"}
    assert rows[-1]["amount"] == "2786.00"
    netting = json.loads(gsfiler("filing", "fees", first, second, "--netting", "--json").out)
    validate("netting", netting)
    assert netting["total"] == "2786.00"


def test_one_sheet_of_renewals_says_when_they_are_due_and_that_they_are_too_late(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    asked = ("filing", "fees", path, "--renewal", "2027-01-01", "--date", "2030-01-01")
    outcome = gsfiler(*asked, "--netting")
    assert outcome.code == 1
    assert outcome.err == (
        "Due on 2027-01-01, paid on 2030-01-01: too late, possible until 2027-07-01.\n"
        "Renewal fees can be paid until 2027-07-01, six months after the due date; 2030-01-01 is "
        "too late.\n"
    )
    assert "Due on" not in outcome.out


def test_a_filing_that_is_netted_twice_is_told_by_its_file_or_by_what_it_holds(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    first, stored = example(tmp_path)
    again = rewrite(tmp_path / "again.json", stored)
    form_of(stored)["applicant_file_reference"] = "another"
    other = rewrite(tmp_path / "other.json", stored)
    told = "The same filing is counted {} times: {}.\n"
    for files, words in (
        ((first, other), ""),
        ((first, first), told.format(2, "“candles”")),
        ((first, other, again), told.format(2, "“candles”, “again”")),
        ((first, first, again), told.format(3, "“candles”, “again”")),
    ):
        page = tmp_path / "fees.html"
        page.unlink(missing_ok=True)
        outcome = gsfiler("filing", "fees", *files, "--netting", "--page", page)
        assert outcome.code == 0
        assert outcome.err == f"{words}Written: {page}.\n"
        assert ("is counted" in page.read_text("utf-8")) == bool(words)
        rows = list(csv.DictReader(io.StringIO(outcome.out)))
        assert [row["what"] for row in rows].count("total") == len(files) + 1


def test_a_draft_without_a_form_owes_nothing_and_says_so(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    stored["transaction"]["forms"] = []
    outcome = gsfiler("filing", "fees", rewrite(path, stored))
    assert (outcome.code, outcome.out) == (0, "")
    assert "holds no form" in outcome.err


def test_a_sign_that_xml_cannot_hold_is_named_by_its_field(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    form_of(stored)["applicants"][0]["contacts"][0]["names"] = [{"organization_name": "A\u0001B"}]
    outcome = gsfiler("filing", "export", rewrite(path, stored), tmp_path / "out.xml")
    assert outcome.code == 1
    assert not (tmp_path / "out.xml").exists()
    assert "XML_UNWRITABLE  forms[0].applicants[0].contacts[0].names[0].organ" in outcome.err
    assert "U+0001" in outcome.err


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--page", "fees.pdf"), "give --page the ending .html"),
        (("--page", "fees.html", "--fill-in", "own.xlsx"), "give --fill-in the ending .csv"),
        (("--page", "fees.html", "--fill-in", "there.csv"), "there.csv” is there already"),
        (("--page", "fees.html", "--fill-in", "none/own.csv"), "none"),
        (("--page", "fees.html", "--rate", "EUR"), "EUR"),
    ],
)
def test_nothing_is_printed_or_written_where_one_of_the_outputs_cannot_be(
    gsfiler: Gsfiler, tmp_path: Path, asked: tuple[str, ...], told: str
) -> None:
    path, _ = example(tmp_path)
    (tmp_path / "there.csv").write_text("kept", "utf-8")
    before = {each: each.read_bytes() for each in tmp_path.iterdir()}
    places = [str(tmp_path / word) if "." in word else word for word in asked]
    for command in (
        ("fees", path, "--take"),
        ("renewal-fees", "--parties", "US", "--classes", "1"),
    ):
        outcome = gsfiler("filing", *command, *places)
        assert outcome.code in (2, 3)
        assert told in outcome.err
        assert outcome.out == ""
        assert {each: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_no_draft_takes_fees_where_one_of_several_cannot(gsfiler: Gsfiler, tmp_path: Path) -> None:
    first, stored = example(tmp_path)
    form = form_of(stored)
    form["payments"] = [*form["payments"], {"reference": "second"}]
    second = rewrite(tmp_path / "second.json", stored)
    before = first.read_bytes()
    page = tmp_path / "fees.html"
    outcome = gsfiler("filing", "fees", first, second, "--take", "--page", page)
    assert (outcome.code, outcome.out) == (3, "")
    assert first.read_bytes() == before
    assert not page.exists()


def test_a_renewal_from_a_draft_says_when_it_is_due_in_text_page_and_json(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    asked = ("filing", "fees", path, "--renewal", "2026-10-01", "--date", "2026-11-20")
    told = "Due on 2026-10-01, paid on 2026-11-20"
    assert told in gsfiler(*asked, "--page", tmp_path / "fees.html").out
    assert told in (tmp_path / "fees.html").read_text("utf-8")
    (sheet,) = gsfiler(*asked, "--json").objects()
    validate("fee_sheet", sheet)
    assert (sheet["due"], sheet["paid"]) == ("2026-10-01", "2026-11-20")


def test_a_party_of_a_what_if_may_be_named_and_a_slip_leads_to_its_code(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    by_code, by_name = (
        gsfiler("filing", "fees", path, "--add", wish).out for wish in ("ES", "spain")
    )
    assert by_code == by_name
    outcome = gsfiler("filing", "fees", path, "--add", "UK")
    assert (outcome.code, outcome.out) == (2, "")
    assert "is GB (United Kingdom) meant?" in outcome.err


def test_a_what_if_that_changes_nothing_says_so(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, stored = example(tmp_path)
    parties = [each["country"] for each in form_of(stored)["designations"]]
    outcome = gsfiler(
        "filing", "fees", path, "--add", parties[0], "--drop", "JP", "--add", "4", "--drop", "45"
    )
    assert outcome.out.rstrip().endswith("Nothing changes.")
    assert outcome.err.splitlines() == [
        f"--add {parties[0]} changes nothing: it is designated already.",
        "--add 4 changes nothing: the class is there already.",
        "--drop JP changes nothing: it is not designated.",
        "--drop 45 changes nothing: there is no such class.",
    ]
    (told,) = gsfiler("filing", "fees", path, "--json", "--drop", "JP").objects()
    assert told["what_if"]["lines"] == []  # type: ignore[index]
    assert "What if" in gsfiler("filing", "fees", path, "--add", "JP").out
