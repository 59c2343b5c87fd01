"""Fees without a draft on the command line: renewal, classification, prices, own tables."""

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Gsfiler
from tests.cli.filing_samples import example, form_of, rewrite, validate

OWN = "party,for,amount,per,seen,source\nUS,renewal,310,class,2026-11-01,our agent\n"


def own_table(folder: Path) -> Path:
    path = folder / "own.csv"
    path.write_text(OWN, "utf-8")
    return path


def test_a_renewal_is_reckoned_from_parties_and_classes(gsfiler: Gsfiler) -> None:
    outcome = gsfiler(
        "filing", "renewal-fees", "--parties", "AL,CH", "--classes", "5", "--origin", "US",
        "--due", "2026-12-01", "--rate", "EUR=0.95@2026-11-20", "--json",
    )  # fmt: skip
    (told,) = outcome.objects()
    validate("fee_sheet", told)
    assert (told["kind"], told["due"], told["paid"]) == ("renewal", "2026-12-01", "2026-11-22")
    assert told["total"] == "1453.00"
    assert told["converted"][0]["total"] == "1380.35"  # type: ignore[index]


def test_a_renewal_paid_after_the_due_date_shows_the_surcharge_and_the_last_day(
    gsfiler: Gsfiler,
) -> None:
    asked = ("filing", "renewal-fees", "--parties", "AL", "--classes", "1", "--due", "2026-09-30")
    late = gsfiler(*asked)
    assert late.out.startswith("Due on 2026-09-30, paid on 2026-11-22: after the due date")
    assert "Surcharge" in late.out
    assert "Surcharge" not in gsfiler(*asked, "--date", "2026-09-01").out
    gone = gsfiler(*asked, "--date", "2027-06-01")
    assert gone.code == 1
    assert "error: Renewal fees can be paid until 2027-03-30" in gone.out


def test_a_renewal_that_cannot_be_is_refused_with_a_sentence(gsfiler: Gsfiler) -> None:
    outcome = gsfiler("filing", "renewal-fees", "--parties", "US=7", "--classes", "2")
    assert (outcome.code, outcome.out) == (2, "")
    assert "a party has at most 2 of the classes" in outcome.err


def test_a_draft_is_renewed_with_what_if_and_netting(gsfiler: Gsfiler, tmp_path: Path) -> None:
    path, _ = example(tmp_path)
    asked = ("filing", "fees", path, "--renewal", "2036-11-22")
    (told,) = gsfiler(*asked, "--json", "--drop", "US").objects()
    validate("fee_sheet", told)
    assert told["kind"] == "renewal"
    assert {line["item"] for line in told["lines"]} <= {"6.1", "6.2", "6.3", "6.4"}  # type: ignore[attr-defined]
    netted = json.loads(gsfiler(*asked, "--netting", "--json").out)
    assert netted["filings"][0]["sheet"]["kind"] == "renewal"
    late = gsfiler("filing", "fees", path, "--renewal", "2024-11-22")
    assert (late.code, "error: Renewal fees can be paid until" in late.out) == (1, True)
    refused = gsfiler(*asked, "--take")
    assert refused.code == 2
    assert "--take goes without --renewal" in refused.err


def test_classification_is_reckoned_from_numbers_of_terms(gsfiler: Gsfiler) -> None:
    due = gsfiler("filing", "classification-fees", "--ungrouped", "44", "--json")
    (told,) = due.objects()
    validate("fee_sheet", told)
    assert (due.code, told["total"]) == (1, "173.00")
    nothing = gsfiler("filing", "classification-fees", "--misclassified", "3")
    assert nothing.code == 0
    assert "below 150.00 francs no classification fee is due" in nothing.out
    assert gsfiler("filing", "classification-fees", "--misclassified", "-1").code == 2


def test_terms_of_a_draft_known_in_another_class_only_are_counted(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, stored = example(tmp_path)
    (goods,) = form_of(stored)["goods_services"]
    goods["class_descriptions"] = [
        {"class_number": "9", "descriptions": [{"text": "hats; umbrellas", "language": "en"}]}
    ]
    outcome = gsfiler("filing", "classification-fees", rewrite(path, stored))
    assert "Together 28.00 francs" in outcome.out


def test_prices_are_those_of_later_requests_or_of_parties(gsfiler: Gsfiler) -> None:
    (later,) = gsfiler("filing", "prices", "--json").objects()
    validate("prices", later)
    assert {"7.1", "7.6", "8.4"} <= {line["item"] for line in later["lines"]}  # type: ignore[attr-defined]
    text = gsfiler("filing", "prices", "--parties", "JP,ES").out
    assert "Designation of Japan: each class beyond 1" in text
    assert "Designation or renewal, Spain: complementary fee" in text
    assert "1 x" not in text
    (every,) = gsfiler("filing", "prices", "--parties", "all", "--json").objects()
    validate("prices", every)
    assert len({line["party"] for line in every["lines"]}) > 110  # type: ignore[attr-defined]


def test_prices_of_no_party_are_asked_for_in_vain(gsfiler: Gsfiler) -> None:
    for typed in (" , ", ";", "all,"):
        outcome = gsfiler("filing", "prices", "--parties", typed)
        assert (outcome.code, outcome.out) == (2, ""), typed
    assert "“,” names no party" in gsfiler("filing", "prices", "--parties", " , ").err
    named = gsfiler("filing", "prices", "--parties", "Switzerland, JP")
    assert named.out == gsfiler("filing", "prices", "--parties", "CH JP").out
    assert gsfiler("filing", "prices", "--origin", "UK").code == 2


def test_a_table_of_ones_own_is_chosen_once_and_holds_for_every_command(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    table = own_table(tmp_path)
    asked = ("filing", "renewal-fees", "--parties", "US", "--classes", "2", "--due", "2026-12-01")
    chosen = gsfiler("filing", "tables", "--fee-table", table, home=tmp_path)
    assert (chosen.code, chosen.out.splitlines()[-2:]) == (
        0,
        ["own.csv, 2026-11-01", f"Chosen: {table}"],
    )
    text = gsfiler(*asked, home=tmp_path).out
    assert "2 x 310.00   620.00" in text
    assert text.rstrip().endswith("own.csv, 2026-11-01")
    back = gsfiler("filing", "tables", "--shipped", home=tmp_path)
    assert "own.csv" not in back.out
    assert "last known: 582.00" in gsfiler(*asked, home=tmp_path).out


def test_what_is_not_known_is_written_as_a_table_filled_in_and_used(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    table = tmp_path / "look up.csv"
    asked = ("filing", "renewal-fees", "--parties", "US,EM", "--classes", "2", "--json")
    first = gsfiler(*asked, "--fill-in", table)
    assert first.objects()[0]["at_least"]
    assert "Fill in the amounts" in first.err
    again = gsfiler(*asked, "--fill-in", table)
    assert (again.code, "is there already" in again.err) == (2, True)
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert [(row["party"], row["for"], row["per"]) for row in rows] == [
        ("EM", "renewal", "class"),
        ("US", "renewal", "class"),
    ]
    assert "known so far: 291.00, as of 2017-01-14" in rows[1]["note"]
    empty = gsfiler(*asked, "--fee-table", table).objects()[0]
    assert (empty["at_least"], empty["total"]) == (True, "653.00")
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows({**row, "amount": "100"} for row in rows)
    filled = gsfiler(*asked, "--fee-table", table, "--fill-in", tmp_path / "none.csv")
    assert filled.objects()[0]["total"] == "1053.00"
    assert not filled.objects()[0]["at_least"]
    assert "nothing to fill in" in filled.err
    assert not (tmp_path / "none.csv").exists()


def test_fees_are_written_as_a_page_and_never_over_another_file(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    path, _ = example(tmp_path)
    out = tmp_path / "fees.html"
    assert gsfiler("filing", "fees", path, path, "--netting", "--page", out).code == 0
    page = out.read_text("utf-8")
    assert "candles</bdi>: International application" in page
    assert "2986.00" in page
    again = gsfiler("filing", "renewal-fees", "--parties", "AL", "--classes", "1", "--page", out)
    assert (again.code, "is there already" in again.err) == (2, True)
    out.unlink()
    gsfiler("filing", "renewal-fees", "--parties", "AL", "--classes", "1", "--page", out)
    assert "Due on 2026-11-22, paid on 2026-11-22: in time." in out.read_text("utf-8")


def test_a_table_with_a_fault_is_not_chosen(gsfiler: Gsfiler, tmp_path: Path) -> None:
    table = own_table(tmp_path)
    table.write_text(OWN.replace("310", "dear"), "utf-8")
    outcome = gsfiler("filing", "tables", "--fee-table", table, home=tmp_path)
    assert outcome.code == 3
    assert "own.csv, line 2" in outcome.err
    assert not (tmp_path / "settings.json").exists()


def test_a_chosen_table_that_is_gone_stops_a_command_and_says_how_to_mend_it(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    table = own_table(tmp_path)
    gsfiler("filing", "tables", "--fee-table", table, home=tmp_path)
    table.unlink()
    outcome = gsfiler("filing", "prices", home=tmp_path)
    assert outcome.code == 3
    assert "gsfiler filing tables --shipped" in outcome.err
    table.write_text("{", "utf-8")
    assert "own.csv, line 1, column 2" in gsfiler("filing", "prices", home=tmp_path).err
    table.write_text(OWN, "utf-8")
    assert gsfiler("filing", "tables", "--shipped", home=tmp_path).code == 0


def test_a_table_given_to_a_command_goes_before_the_chosen_one(
    gsfiler: Gsfiler, tmp_path: Path
) -> None:
    gsfiler("filing", "tables", "--fee-table", own_table(tmp_path), home=tmp_path)
    other = tmp_path / "other.csv"
    other.write_text(OWN.replace("310", "320"), "utf-8")
    asked = ("filing", "renewal-fees", "--parties", "US", "--classes", "1", "--json")
    (told,) = gsfiler(*asked, "--fee-table", other, home=tmp_path).objects()
    assert "320.00" in [line["amount"] for line in told["lines"]]  # type: ignore[attr-defined]


@pytest.mark.shared
def test_the_known_answers_come_out_of_the_command_line(
    gsfiler: Gsfiler, tmp_path: Path, shared: Path
) -> None:
    reference = json.loads((shared / "reference" / "madrid_fees.json").read_text("utf-8"))
    for vector in reference["test_vectors"]["items"]:
        path, stored = example(tmp_path)
        asked, form = vector["input"], form_of(stored)
        stored["transaction"]["office"] = asked["origin"]
        form["basic_marks"] = [{"office": asked["origin"]}]
        form["applicants"][0]["entitlement"] = {"establishment": asked["origin"]}
        form["designations"] = asked["designations"]
        form["mark"] = {
            "is_colour": asked["colour"],
            "mark_category": f"{asked.get('mark_type', 'individual').title()} mark",
        }
        form["goods_services"] = [
            {
                "class_descriptions": [
                    {"class_number": str(number), "descriptions": ["Goods"]}
                    for number in range(1, asked["classes"] + 1)
                ]
            }
        ]
        outcome = gsfiler("filing", "fees", rewrite(path, stored), "--json", "--date", "2025-11-23")
        (told,) = outcome.objects()
        validate("fee_sheet", told)
        assert told["total"] == f"{vector['expected']}.00", vector["id"]
        assert not told["at_least"], vector["id"]
