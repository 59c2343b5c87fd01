"""The list of an application as one text, and back."""

from hypothesis import given
from hypothesis import strategies as st

from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.goods_text import goods_to_text, text_to_goods
from gsfiler.filing.form.part import Wording

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


def bilingual() -> list[GoodsServices]:
    """Return a list of class 9 in English and French, under an edition of its own."""
    goods = listed(("9", "computers"), ("25", "hats"))
    goods[0].class_descriptions[0].classification_version = "12-2023"
    goods[0].class_descriptions[0].descriptions.append(Wording(text="ordinateurs", language="fr"))
    return goods


def test_a_class_whose_heading_is_retyped_comes_back_whole() -> None:
    before = bilingual()
    memory: dict[int, ClassDescription] = {}
    goods = before
    for heading in ("Class 9:", "Class :", "Clas", "Class 9:"):
        text = f"{heading} computers\nClass 25: hats"
        goods = text_to_goods(text, goods, language="en", memory=memory)
    assert goods == before


def test_a_class_that_was_taken_out_and_put_back_comes_back_whole() -> None:
    before = bilingual()
    memory: dict[int, ClassDescription] = {}
    without = text_to_goods("Class 25: hats", before, language="en", memory=memory)
    assert [each.class_number for each in without[0].class_descriptions] == ["25"]
    text = goods_to_text(before)
    assert text_to_goods(text, without, language="en", memory=memory) == before


def test_a_class_number_keeps_its_zero_and_what_is_said_beside_it() -> None:
    before = bilingual()
    before[0].class_descriptions[0].class_number = "09"
    after = text_to_goods("Class 9: tablets\nClass 25: hats", before, language="en")
    described = after[0].class_descriptions[0]
    assert (described.class_number, described.classification_version) == ("09", "12-2023")
    assert [each.text for each in described.descriptions] == ["tablets", "ordinateurs"]
    assert text_to_goods(goods_to_text(before), before, language="en") == before


def test_further_bags_keep_their_comments_editions_and_other_languages() -> None:
    first, second = bilingual()[0], bilingual()[0]
    first.comments = [Wording(text="one")]
    second.comments = [Wording(text="two")]
    second.classification_version = "11-2020"
    second.class_descriptions[0].descriptions[1].text = "tablettes"
    second.class_descriptions[1].class_number = "18"
    lists = [first, second]
    (after,) = text_to_goods(goods_to_text(lists), lists, language="en")
    assert [each.text for each in after.comments] == ["one", "two"]
    assert [
        (each.class_number, each.classification_version, [w.text for w in each.descriptions])
        for each in after.class_descriptions
    ] == [
        ("9", "12-2023", ["computers; computers", "ordinateurs; tablettes"]),
        ("25", "", ["hats"]),
        ("18", "11-2020", ["hats"]),
    ]
    assert [each.text for each in first.comments] == ["one"]


def test_the_text_is_in_the_language_of_the_form() -> None:
    before = bilingual()
    text = goods_to_text(before, language="fr")
    assert text == "Class 9: ordinateurs\nClass 25: hats"
    after = text_to_goods("Class 9: tablettes\nClass 25: hats", before, language="fr")
    assert [each.text for each in after[0].class_descriptions[0].descriptions] == [
        "computers",
        "tablettes",
    ]
