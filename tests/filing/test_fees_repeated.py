"""Which filings on one sheet are the same."""

from pathlib import Path

from gsfiler.filing.draft import Attachment, new_draft
from gsfiler.filing.fees.repeated import counted_again, marks_of


def told(*filings: tuple[str, set[str]]) -> list[str]:
    return [str(each) for each in counted_again((n, frozenset(marks)) for n, marks in filings)]


def test_filings_are_the_same_by_their_file_or_by_what_they_hold() -> None:
    assert told(("A", {"a", "1"}), ("B", {"b", "2"})) == []
    assert told(("A", {"a", "1"}), ("A", {"a", "2"})) == [
        "The same filing is counted 2 times: “A”."
    ]
    assert told(("A", {"a", "1"}), ("B", {"b", "1"})) == [
        "The same filing is counted 2 times: “A”, “B”."
    ]


def test_what_a_longer_sentence_says_is_not_said_again() -> None:
    assert told(("A", {"a", "1"}), ("A", {"a", "1"}), ("B", {"b", "1"})) == [
        "The same filing is counted 3 times: “A”, “B”."
    ]


def test_a_filing_is_known_by_its_forms_and_files_and_not_by_the_desk(tmp_path: Path) -> None:
    draft, other = new_draft("madrid"), new_draft("madrid")
    other.desk.notes = "mine"
    assert marks_of(draft, None) == marks_of(other, None)
    other.attachments = [Attachment(path="mark.png", sha256="1" * 64)]
    assert not marks_of(draft, None) & marks_of(other, None)
    here, there = tmp_path / "a.gsf", tmp_path / "x" / ".." / "a.gsf"
    assert len(marks_of(draft, here) & marks_of(other, there)) == 1


def test_a_filing_with_half_a_character_is_known_again() -> None:
    draft = new_draft("madrid")
    draft.transaction.forms[0].applicant_file_reference = "\ud83d"
    assert marks_of(draft, None) == marks_of(draft.copy_deep(), None)
