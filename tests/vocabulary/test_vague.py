"""Vague terms: every row of the table triggers, terms that only look alike do not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gsfiler.core.findings import Confidence, Severity
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.tables import read_table
from gsfiler.vocabulary.text import key, words
from gsfiler.vocabulary.vague import find_vague, vague_finding

TABLE = read_table("vague_terms")
ROWS = {row["id"]: row for row in TABLE["vague"]}

LISTED_THOUGH_VAGUE = {
    ("cards", 16),
    ("bags", 18),
    ("brushes", 21),
    ("nets", 22),
    ("games", 28),
    ("storage", 39),
    ("installation and repair services", 37),
    ("treatment of materials", 40),
}
"""Wordings of the Nice Classification that the table itself calls vague."""

AS_PRINTED = (
    ("machines", "G-V001"),
    ("repair", "G-V002"),
    ("installation services", "G-V003"),
    ("treatment of materials", "G-V004"),
    ("personal and social services rendered by others to meet the needs of individuals", "G-V005"),
    ("goods of common metal not included in other classes", "G-V006"),
    ("paper, cardboard and goods made from these materials", "G-V008"),
    ("goods (not included in other classes) of wood", "G-V011"),
    ("goods", "G-V012"),
    ("Products", "G-V012"),
    ("parts and accessories for vehicles", "G-V014"),
    ("smart devices", "G-V018"),
    ("NFTs", "G-V060"),
    ("wine, low-alcohol", "G-V098"),
    ("e-liquids", "G-V100"),
    ("providing a web site featuring financial information", "G-V104"),
    ("import-export", "G-V109"),
    ("R&D", "G-V134"),
    ("organisation of events", "G-V130"),
    ("organization of events", "G-V130"),
    ("social services", "G-V144"),
)


def test_the_table_has_all_rows_of_the_guidelines_once() -> None:
    assert list(ROWS) == [f"G-V{number:03d}" for number in range(1, 145)]


@pytest.mark.parametrize("row", TABLE["vague"], ids=list(ROWS))
def test_every_wording_of_every_row_is_found(row: dict[str, object]) -> None:
    class_number = row["classes"][0] if row["classes"] else None
    for wording in row["terms"]:
        found = find_vague(wording, class_number)
        assert found is not None
        assert found.id == row["id"] or wording in ROWS[found.id]["terms"]


@pytest.mark.parametrize("row", TABLE["vague"], ids=list(ROWS))
def test_every_row_is_whole(row: dict[str, object]) -> None:
    assert row["terms"]
    assert row["why"][0].islower()
    assert not row["why"].endswith(".")
    assert row["clearer"] or row["advice"]
    assert row["severity"] in ("error", "warning")
    assert all(1 <= number <= 45 for number in row["classes"])
    assert all(1 <= number <= 45 for _, number in row["clearer"])


@pytest.mark.parametrize("row", TABLE["vague"], ids=list(ROWS))
def test_wordings_are_stored_as_they_are_folded(row: dict[str, object]) -> None:
    articles = {"a", "an", "the"}
    for wording in row["terms"]:
        assert [word for word in words(wording) if word not in articles] == wording.split()


@pytest.mark.parametrize("row", TABLE["vague"], ids=list(ROWS))
def test_clearer_wordings_are_not_vague_themselves(row: dict[str, object]) -> None:
    for wording, class_number in row["clearer"]:
        assert find_vague(wording, class_number) is None


@pytest.mark.parametrize(("text", "row"), AS_PRINTED)
def test_wordings_as_users_type_them_are_found(text: str, row: str) -> None:
    found = find_vague(text)
    assert found is not None
    assert found.id == row


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("various accessories", "G-V013"),
        ("new equipment", "G-V016"),
        ("All kinds of goods", "G-V012"),
        ("other services", "G-V101"),
        ("goods included in this class", "G-V012"),
        ("services in general", "G-V101"),
        ("other machines, etc.", "G-V001"),
        ("all other related services", "G-V101"),
        ("parts and accessories for bicycles", "G-V013"),
        ("accessories and spare parts for bicycles", "G-V013"),
        ("providing a website featuring recipes", "G-V105"),
        ("operating an online portal", "G-V105"),
    ],
)
def test_vague_wordings_dressed_up_are_found(text: str, row: str) -> None:
    found = find_vague(text)
    assert found is not None
    assert found.id == row


@pytest.mark.parametrize(
    "text",
    [
        "",
        "various",
        "other",
        "bicycle accessories",
        "clothing",
        "machine tools",
        "repair of shoes",
        "parts and fittings for bicycles",
        "valves for vehicle tyres",
        "retail services relating to hats",
        "kitchen machines, electric",
        "goods vehicles",
        "sporting rifles",
        "providing financial information via a web site",
        "services of a plumber",
        "all-terrain vehicles",
        "not goods",
    ],
)
def test_terms_that_only_hold_a_vague_word_are_not_found(text: str) -> None:
    assert find_vague(text) is None


@pytest.mark.parametrize(
    ("text", "class_number", "row"),
    [("software", 9, "G-V055"), ("software", 42, "G-V057"), ("software", None, "G-V055")],
)
def test_the_row_of_the_class_comes_first(text: str, class_number: int | None, row: str) -> None:
    found = find_vague(text, class_number)
    assert found is not None
    assert found.id == row


@pytest.mark.parametrize("text", ["machines", "repair", "installation services"])
@pytest.mark.parametrize(
    ("designated", "severity", "code"),
    [
        ((), Severity.WARNING, "TERM_BROAD"),
        (("US", "CN"), Severity.WARNING, "TERM_BROAD"),
        (("EM",), Severity.ERROR, "TERM_VAGUE"),
        (("US", "DE"), Severity.ERROR, "TERM_VAGUE"),
    ],
)
def test_the_five_terms_are_errors_for_the_european_union_only(
    text: str, designated: tuple[str, ...], severity: Severity, code: str
) -> None:
    found = find_vague(text)
    assert found is not None
    finding = vague_finding(found, None, designated)
    assert (finding.severity, finding.code) == (severity, code)
    assert finding.authority.date == "2015-10-28"
    assert finding.authority.confidence is Confidence.VERIFIED


def test_software_is_an_error_where_a_purpose_is_asked_for() -> None:
    found = find_vague("software", 9)
    assert found is not None
    assert vague_finding(found, 9).severity is Severity.WARNING
    assert vague_finding(found, 9, ("JP",)).severity is Severity.ERROR


def test_the_finding_offers_wordings_of_the_class_first() -> None:
    found = find_vague("valves", 12)
    assert found is not None
    assert vague_finding(found, 12, (), lambda _text, _class_number: True).message == (
        "This is too vague for classification: they belong to several classes, by material and by "
        "what they serve. Write, for example: valves for vehicle tyres (class 12); valves of "
        "metal, other than parts of machines (class 6); valves [parts of machines] (class 7); "
        "valves, not of metal, other than parts of machines (class 20)."
    )


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("goods", "it names no product at all. Name each product."),
        (
            "accessories",
            (
                "(clearer, but not in the vocabulary in force): cases for smartphones (class 9); "
                "hair slides (class 26)."
            ),
        ),
    ],
)
def test_a_row_may_give_advice(text: str, ending: str) -> None:
    found = find_vague(text)
    assert found is not None
    assert vague_finding(found, None).message.endswith(ending)


@pytest.mark.shared
def test_nice_wordings_are_vague_only_where_the_table_says_so(shared: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    entries = [entry for content in read_nice(files) for entry in content.entries]
    caught = {
        (entry.text.lower(), entry.class_number)
        for entry in entries
        if find_vague(entry.text, entry.class_number)
    }
    assert len(entries) > 10_000
    assert caught == LISTED_THOUGH_VAGUE


def test_wordings_that_the_vocabulary_does_not_hold_come_last_and_are_marked() -> None:
    found = find_vague("valves", 12)
    assert found is not None
    listed = {("valves [parts of machines]", 7), ("valves for vehicle tyres", 6)}
    message = vague_finding(found, 12, (), lambda *wording: wording in listed).message
    assert message.endswith(
        "Write, for example: valves [parts of machines] (class 7); clearer, but not in the "
        "vocabulary in force: valves for vehicle tyres (class 12); valves of metal, other than "
        "parts of machines (class 6); valves, not of metal, other than parts of machines (class "
        "20)."
    )


@pytest.mark.shared
def test_most_clearer_wordings_stand_in_nice_12_2024(
    shared: Path, record_property: Callable[[str, object], None]
) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    listed = {
        (key(entry.text), entry.class_number)
        for content in read_nice(files)
        for entry in content.entries
    }
    ours = [(text, number) for row in TABLE["vague"] for text, number in row["clearer"]]
    missing = [each for each in ours if (key(each[0]), each[1]) not in listed]
    held = f"{len(ours) - len(missing)} of {len(ours)}"
    record_property("clearer wordings that stand in NCL 12-2024", held)
    assert len(missing) < len(ours) / 4, (held, missing)


@pytest.mark.shared
def test_clearer_wordings_that_nice_lists_have_the_class_it_gives(shared: Path) -> None:
    files = [(path.name, path.read_bytes()) for path in sorted((shared / "ncl").glob("*.zip"))]
    classes: dict[str, set[int]] = {}
    for content in read_nice(files):
        for entry in content.entries:
            classes.setdefault(" ".join(words(entry.text)), set()).add(entry.class_number)
    for row in TABLE["vague"]:
        for wording, class_number in row["clearer"]:
            assert class_number in classes.get(" ".join(words(wording)), {class_number}), wording
