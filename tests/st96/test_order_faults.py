"""One mistake in the order of elements gives one finding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.st96.alignment import align
from gsfiler.st96.content_model import ContentModel, Place, content_model
from gsfiler.st96.order_faults import meant, order_faults


def model() -> ContentModel:
    """a, b?, (x | y), c*, d."""
    items = (
        Place("a"),
        Place("b", low=0),
        Place(kind="choice", items=(Place("x"), Place("y"))),
        Place("c", low=0, high=None),
        Place("d"),
    )
    return content_model(Place(kind="sequence", items=items))


def told(content: str) -> list[str]:
    return [
        f"{fault.kind} {fault.index}"
        + (f" {'|'.join(fault.wanted)}" if fault.wanted else "")
        + (f" {fault.place}" if fault.place else "")
        + (f" {fault.other}" if fault.other else "")
        for fault in order_faults(model(), list(content))
    ]


@pytest.mark.parametrize(
    ("content", "faults"),
    [
        ("axd", []),
        ("xd", ["missing 0 a before x"]),
        ("ad", ["missing 1 x|y after a"]),
        ("ax", ["missing 2 d after x"]),
        ("", ["missing 0 a before x", "missing 0 x|y after a", "missing 0 d after x"]),
        ("axbd", ["misplaced 2 after a"]),
        ("axdc", ["misplaced 3 after x"]),
        ("dax", ["misplaced 0 after x"]),
        ("aaxd", ["too many 1"]),
        ("abxbd", ["too many 3"]),
        ("axyd", ["excluded 2 x"]),
        ("axqd", ["unknown 2"]),
        ("xaqdd", ["misplaced 0 after a", "unknown 2", "too many 3"]),
    ],
)
def test_each_mistake_is_found_once(content: str, faults: list[str]) -> None:
    assert told(content) == faults


@given(content=st.text("abcxydq", max_size=9))
def test_the_faults_are_none_exactly_where_the_content_is_right(content: str) -> None:
    right = model().accepts(list(content))
    assert (order_faults(model(), list(content)) == []) == right


@given(content=st.text("abcxydq", max_size=9))
def test_doing_what_an_alignment_says_makes_the_content_right(content: str) -> None:
    mended: list[str] = []
    for step in align(model(), list(content)):
        if step.kind == "fits":
            mended.append(content[step.index])
        elif step.kind == "missing":
            mended.append(step.wanted[0])
    assert model().accepts(mended)


def test_a_very_long_content_is_gone_through_without_looking_ahead() -> None:
    long = content_model(Place("a", high=None))
    steps = align(long, ["a"] * 300_000 + ["b"])
    assert [step.kind for step in steps[-2:]] == ["fits", "extra"]
    assert [step.wanted for step in align(long, ["b"] * 300_000)[-1:]] == [("a",)]


def test_a_slip_of_the_pen_or_a_wrong_prefix_is_recognised() -> None:
    long = content_model(
        Place(kind="sequence", items=(Place("{urn:a}Payment"), Place("{urn:a}ReceivingDate")))
    )
    wrong = ["{urn:b}Payment", "{urn:a}RecievingDate", "{urn:a}Other"]
    assert meant(wrong, long) == {0: "{urn:a}Payment", 1: "{urn:a}ReceivingDate"}
    assert meant(["{urn:a}Payment", "{urn:a}Paymentt"], long) == {}
