"""What a check says, word for word, and on whose authority."""

import pytest

from gsfiler.core.findings import FindingKind, Severity
from gsfiler.vocabulary import sentences
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.verdict import Candidate, Change, Difference, PackedEntry, Relation

HATS = PackedEntry(Entry("hats", 25, "c", "250002"), "nice-13-2026", "13-2026")
MOVED = PackedEntry(
    Entry("eyeglasses", 9, since="2026-01-01", status="deleted"), "nice-12-2024", "12-2024"
)
REWORDED = PackedEntry(
    Entry("fax paper", 16, since="2025-04-01", status="modified", replacement="facsimile paper"),
    "mgs",
    "",
)
CHAPEAUX = PackedEntry(Entry("chapeaux", 25, language="fr"), "nice", "13-2026")
KINDS = [kind for kind in vars(sentences).values() if isinstance(kind, FindingKind)]


@pytest.mark.parametrize(
    ("finding", "message"),
    [
        (
            sentences.wrong_class(" hats ", 9, [25]),
            "“hats” belongs in class 25, not in class 9. Move it there.",
        ),
        (
            sentences.moved(MOVED, [10]),
            "It stood in class 9 in NCL 12-2024; since 2026-01-01 it stands in class 10.",
        ),
        (
            sentences.several_classes("filters", [7, 11]),
            "“filters” stands in classes 7 and 11; check that the class is the one you mean.",
        ),
        (
            sentences.needs_qualifier("pipes", [Entry("pipes, a", 6), Entry("pipes, b", 19)]),
            (
                "“pipes” falls in several classes and nothing tells which. "
                "Write one of: pipes, a (class 6); pipes, b (class 19)."
            ),
        ),
        (
            sentences.withdrawn(MOVED),
            (
                "“eyeglasses” was in NCL 12-2024 but is not in the edition of this check "
                "(in force since 2026-01-01). "
                "Nothing replaces it."
            ),
        ),
        (
            sentences.withdrawn(REWORDED),
            (
                "“fax paper” was in the pack mgs but is not in the edition of this check "
                "(in force since 2025-04-01). "
                "It is now worded “facsimile paper”."
            ),
        ),
        (
            sentences.withdrawn(PackedEntry(Entry("x", 1), "mgs", "")),
            (
                "“x” was in the pack mgs but is not in the edition of this check "
                "(in force since an unknown date). "
                "Nothing replaces it."
            ),
        ),
        (
            sentences.wrong_language(CHAPEAUX, "en", ["hats", "headwear"]),
            (
                "“chapeaux” is wording in another language (fr); the list is in “en”. "
                "Write: “hats”; “headwear”."
            ),
        ),
        (
            sentences.wrong_language(CHAPEAUX, "en", []),
            "“chapeaux” is wording in another language (fr); the list is in “en”. Translate it.",
        ),
        (
            sentences.variant(HATS),
            "The vocabulary words it “hats”. Use that where an office asks for the exact wording.",
        ),
        (
            sentences.near(HATS),
            "Not in the vocabulary. The nearest wording is “hats” (class 25); near is not exact.",
        ),
        (
            sentences.polarity_change(HATS, Difference(Change.POLARITY, "", "not")),
            "“hats” differs by “not”, which turns the meaning round.",
        ),
        (
            sentences.polarity_change(HATS, Difference(Change.POLARITY, "non", "")),
            "“hats” differs by “non”, which turns the meaning round.",
        ),
        (
            sentences.unknown(),
            (
                "Not found in the vocabulary. Unknown is neither accepted nor wrong: choose a "
                "listed wording, or keep yours and expect a question."
            ),
        ),
        (
            sentences.everyday_word(Candidate(HATS, 0.9, everyday_word="lids")),
            "“lids” is an everyday word for “hats” (class 25).",
        ),
        (
            sentences.everyday_word(Candidate(HATS, 0.9, "fedoras", Relation.BROADER_ENTRY)),
            (
                "“fedoras” is narrower than the entry “hats” (class 25): taking the entry broadens "
                "the goods or services."
            ),
        ),
        (
            sentences.everyday_word(Candidate(HATS, 0.9, "headgear", Relation.NARROWER_ENTRY)),
            (
                "“headgear” is broader than the entry “hats” (class 25): taking the entry leaves a "
                "part of the goods or services out."
            ),
        ),
        (
            sentences.everyday_word(Candidate(HATS, 0.9, "caps", Relation.RELATED_ENTRY)),
            (
                "“caps” and the entry “hats” (class 25) do not cover the same: taking the entry "
                "changes the goods or services."
            ),
        ),
        (
            sentences.starter_only(),
            (
                "Checked against gsfiler's starter vocabulary, which is not an official list. "
                "Install the Nice master files."
            ),
        ),
        (
            sentences.old_edition("13-2026"),
            (
                "This is the verdict of NCL 13-2026; a version of a later year should be out, and "
                "it may put the wording elsewhere. Install that version, or put it in force."
            ),
        ),
        (
            sentences.earlier_edition("12-2024", "13-2026", "2026-01-01"),
            (
                "This is the verdict of NCL 12-2024, the edition asked for; NCL 13-2026 is "
                "installed and in force since 2026-01-01, and it may put the wording elsewhere."
            ),
        ),
    ],
)
def test_a_finding_says_a_whole_sentence(finding, message):
    assert finding.message == message


@pytest.mark.parametrize(
    ("relation", "told", "changes"),
    [
        (Relation.SAME, "for “lids”", False),
        (Relation.BROADER_ENTRY, "broader than “lids”; taking it broadens the list", True),
        (Relation.NARROWER_ENTRY, "narrower than “lids”; taking it leaves a part out", True),
        (
            Relation.RELATED_ENTRY,
            "not the same as “lids”; taking it changes what is covered",
            True,
        ),
    ],
)
def test_a_candidate_says_what_taking_it_does_to_the_list(relation, told, changes):
    candidate = Candidate(HATS, 0.9, "lids", relation)
    assert str(sentences.scope(candidate)) == told
    assert sentences.changes_scope(candidate) is changes


def test_a_candidate_for_no_everyday_word_says_nothing_of_its_scope():
    assert sentences.scope(Candidate(HATS, 0.9)) is None
    assert not sentences.changes_scope(Candidate(HATS, 0.9))


def test_wordings_are_listed_once_and_at_most_five():
    entries = [Entry(f"pipes, {letter}", 6) for letter in "aabcdefg"]
    message = sentences.needs_qualifier("pipes", entries).message
    assert message.count("(class 6)") == 5
    assert message.count("pipes, a ") == 1


def test_a_vague_entry_keeps_the_authority_of_the_vague_finding():
    said = sentences.unknown()
    finding = sentences.vague_entry(said)
    assert finding.authority is said.authority
    assert finding.message.endswith(said.message)


@pytest.mark.parametrize(
    ("classes", "words"),
    [([9], "class 9"), ([9, 10], "classes 9 and 10"), ([9, 10, 14], "classes 9, 10 and 14")],
)
def test_classes_are_listed_in_words(classes, words):
    assert str(sentences.class_words(classes)) == words


def test_every_kind_has_a_code_of_its_own_and_an_authority():
    assert len(KINDS) >= 14
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    for kind in KINDS:
        assert kind.code.startswith("TERM_")
        assert isinstance(kind.severity, Severity)
        assert kind.authority.rule
        assert kind.authority.source
        assert len(kind.authority.date) == 10


def test_no_sentence_names_a_command_that_a_window_has_not():
    assert [kind.code for kind in KINDS if "gsfiler " in kind.sentence] == []
