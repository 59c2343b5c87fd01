"""The list of an application as one text, and back."""

from hypothesis import given
from hypothesis import strategies as st

from gsfiler.filing.goods import ClassDescription, GoodsServices
from gsfiler.filing.goods_text import goods_to_text, text_to_goods
from gsfiler.filing.part import Wording

WORDS = st.lists(
    st.text("abcdefghij", min_size=3, max_size=8), min_size=1, max_size=4, unique=True
).map(" ".join)


def listed(*classes: tuple[str, str]) -> list[GoodsServices]:
    """Return a list with these texts by class, in English."""
    return [
        GoodsServices(
            classification_version="13-2026",
            class_descriptions=[
                ClassDescription(
                    class_number=number, descriptions=[Wording(text=text, language="en")]
                )
                for number, text in classes
            ],
        )
    ]


@given(
    st.dictionaries(
        st.integers(1, 45).map(str), st.lists(WORDS, min_size=1, max_size=5), max_size=6
    )
)
def test_a_list_comes_back_as_it_was(classes: dict[str, list[str]]) -> None:
    goods = listed(*((number, "; ".join(terms)) for number, terms in classes.items()))

    assert text_to_goods(goods_to_text(goods), goods, language="fr") == goods


def test_what_is_said_of_a_class_besides_its_text_is_kept() -> None:
    before = listed(("9", "Computers"))
    before[0].class_descriptions[0].use_nice_heading = False
    before[0].class_descriptions[0].descriptions.append(Wording(text="Ordinateurs", language="fr"))

    after = text_to_goods("Class 9: computers; tablets", before, language="en")

    described = after[0].class_descriptions[0]
    assert [each.text for each in described.descriptions] == ["computers; tablets", "Ordinateurs"]
    assert described.use_nice_heading is False
    assert after[0].classification_version == "13-2026"


def test_a_class_given_twice_is_one_class() -> None:
    after = text_to_goods("Class 9: computers\nClass 25: hats\nClass 9: tablets", [], language="en")

    assert [
        (each.class_number, each.descriptions[0].text) for each in after[0].class_descriptions
    ] == [("9", "computers; tablets"), ("25", "hats")]


def test_terms_without_a_class_are_not_lost() -> None:
    after = text_to_goods("computers; hats", [], language="en")

    assert after[0].class_descriptions[0].class_number == ""
    assert after[0].class_descriptions[0].descriptions[0].text == "computers; hats"


def test_an_empty_text_is_an_empty_list() -> None:
    assert text_to_goods("", [], language="en") == []
    assert text_to_goods(" ", listed(("9", "x")), language="en")[0].class_descriptions == []
