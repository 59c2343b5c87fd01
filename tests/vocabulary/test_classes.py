from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.vocabulary.class_examples import class_text_examples, most_telling
from gsfiler.vocabulary.class_features import LONGEST_TERM, letter_features, term_features
from gsfiler.vocabulary.class_training import best_temperature, calibration, train
from gsfiler.vocabulary.classes import ClassPredictor, blend, top
from gsfiler.vocabulary.entries import ClassText
from gsfiler.vocabulary.readers.nice import read_nice
from gsfiler.vocabulary.sparse import Cells, Sparse
from gsfiler.vocabulary.verdict import ClassProbability

MATERIALS = "wool linen cotton silk velvet denim flannel hemp satin lace".split()
GARMENTS = "shirts skirts jackets gloves hats scarves socks trousers gowns belts".split()
DISHES = "soups salads stews broths jams pickles jellies purees".split()
FOODS = "pea bean onion carrot beetroot cabbage lentil tomato leek turnip".split()
GOODS = [(f"{garment} of {material}", 25) for garment in GARMENTS for material in MATERIALS]
GOODS += [(f"{food} {dish}", 29) for food in FOODS for dish in DISHES]
GOODS += [(f"repair of {garment}", 37) for garment in GARMENTS]
GOODS += [(f"preparing {food} {dish}", 43) for food in FOODS for dish in DISHES]
GOODS += [(f"{thing} of metal", 6) for thing in ("pipes", "doors", "bolts", "hooks", "poles")]
GOODS += [(f"{thing}, not of metal", 19) for thing in ("pipes", "doors", "bolts", "poles")]


def trained(pairs: Sequence[tuple[str, int]], **also: object) -> dict[str, np.ndarray]:
    return train([text for text, _ in pairs], [number for _, number in pairs], **also)


@pytest.fixture(scope="module")
def predictor() -> ClassPredictor:
    return ClassPredictor(trained(GOODS))


def first(predictor: ClassPredictor, text: str) -> int:
    return top(predictor.probabilities(text), 1)[0].class_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("woollen hats", 25),
        ("Cotton Scarf", 25),
        ("parsnip soups", 29),
        ("repair of boots", 37),
        ("preparing celery stews", 43),
        ("hinges of metal", 6),
        ("hooks, not of metal", 19),
        ("non-metal doors", 19),
    ],
)
def test_a_term_never_seen_gets_the_class_of_its_likes(
    predictor: ClassPredictor, text: str, number: int
) -> None:
    assert first(predictor, text) == number


def test_a_word_never_seen_is_known_by_its_letters(predictor: ClassPredictor) -> None:
    assert first(predictor, "jackettes") == 25


def test_the_probabilities_are_those_of_45_classes_and_add_up_to_1(
    predictor: ClassPredictor,
) -> None:
    probabilities = predictor.probabilities("silk gloves")
    assert probabilities.shape == (45,)
    assert probabilities.sum() == pytest.approx(1.0, abs=1e-5)
    assert probabilities[24] > 0.9


@pytest.mark.parametrize("text", ["", "  ", "…!?", "ж", "非金属製"])
def test_where_nothing_is_known_all_classes_are_equal(predictor: ClassPredictor, text: str) -> None:
    assert predictor.probabilities(text) == pytest.approx(np.full(45, 1 / 45))


def test_a_word_feature_without_letters_learnt_still_counts(predictor: ClassPredictor) -> None:
    certain = predictor.probabilities("silk gloves")[24]
    assert 0.5 < predictor.probabilities("silk gloves 非金属製")[24] < certain + 0.05


def test_the_same_terms_give_the_same_bytes() -> None:
    one, other = trained(GOODS), trained(list(GOODS))
    assert list(one) == list(other)
    assert {name: array.tobytes() for name, array in one.items()} == {
        name: array.tobytes() for name, array in other.items()
    }


def test_the_arrays_have_fixed_types() -> None:
    for arrays in (trained(GOODS), trained([])):
        assert {name: array.dtype.name for name, array in arrays.items()} == {
            "class_features": "uint32",
            "class_scales": "float16",
            "class_weights": "float16",
            "class_bias": "float32",
            "class_equivalents": "uint32",
            "class_facts": "float32",
        }


def test_without_terms_to_learn_from_all_classes_are_equal() -> None:
    predictor = ClassPredictor(trained([("…", 3)]))
    assert predictor.probabilities("soap") == pytest.approx(np.full(45, 1 / 45))


def test_few_terms_are_learnt_with_the_usual_temperature() -> None:
    arrays = trained([("soap", 3), ("candles", 4), ("shampoo soap", 3)])
    assert arrays["class_facts"][1:].tolist() == [3.0, 0.0, 0.0]
    assert first(ClassPredictor(arrays), "soaps") == 3


def test_a_class_beside_a_term_is_learnt_once_however_often_it_is_told() -> None:
    assert trained(GOODS)["class_weights"].tobytes() == (
        trained([*GOODS, *GOODS])["class_weights"].tobytes()
    )


def test_what_it_says_of_its_sureness_is_about_right(predictor: ClassPredictor) -> None:
    unsure = [
        (f"{food} {MATERIALS[place]}", 25 + 4 * (place % 2)) for place, food in enumerate(FOODS)
    ]
    _, _, accuracy, error = trained([*GOODS, *unsure])["class_facts"].tolist()
    assert accuracy > 0.8
    assert error < 0.15


def test_the_best_temperature_makes_sureness_and_accuracy_meet() -> None:
    scores = np.zeros((100, 45))
    scores[:, 0] = 1.0
    labels = np.array([1] * 80 + [2] * 20)
    temperature = best_temperature(scores, labels)
    accuracy, error = calibration(scores * temperature, labels)
    assert accuracy == 0.8
    assert error < 0.02


def test_calibration_is_how_far_sureness_is_from_accuracy() -> None:
    scores = np.full((4, 45), -100.0)
    scores[:, 6] = 0.0
    accuracy, error = calibration(scores, np.array([7, 7, 7, 8]))
    assert (accuracy, error) == (0.75, pytest.approx(0.25))


def test_an_equivalent_counts_as_the_word_itself() -> None:
    knowing = ClassPredictor(trained(GOODS, equivalents={"drape": ("gown",), "gown": ("drape",)}))
    ignorant = ClassPredictor(trained(GOODS))
    assert first(knowing, "drape") == 25
    assert knowing.probabilities("drape")[24] > ignorant.probabilities("drape")[24] + 0.1


def test_notes_speak_for_the_class_they_point_to() -> None:
    text = ClassText(
        6,
        "en",
        introduction="Class 6 includes metals.",
        includes=("anchors", ""),
        excludes=("ores (Cl. 1), foil (Cl. 2) and paper clips (Cl. 16 and Cl. 18)", "no link"),
    )
    assert class_text_examples([text]) == [
        ("anchors", 6),
        ("Class 6 includes metals.", 6),
        ("ores", 1),
        ("foil", 2),
        ("paper clips", 16),
        ("paper clips", 18),
    ]
    assert class_text_examples([ClassText(6, "en", excludes=("ores (Cl. 77)",))]) == []


def test_notes_are_learnt() -> None:
    notes = [ClassText(34, "en", includes=("smokers' articles",))]
    assert first(ClassPredictor(trained(GOODS, class_texts=notes)), "smokers' articles") == 34


def test_of_too_many_terms_those_with_new_words_are_learnt_in_their_order() -> None:
    pairs = [("red hat", 25), ("red hat", 25), ("blue hat", 25), ("red coat", 25), ("", 25)]
    assert most_telling(pairs, 3) == [("red hat", 25), ("blue hat", 25), ("red coat", 25)]
    assert most_telling(pairs, 5) == pairs


def test_a_denied_word_is_another_feature_than_an_asserted_one() -> None:
    asserted, denied = term_features("metal", {}), term_features("other than metal", {})
    assert asserted.tokens[0][0] == "metal"
    assert denied.tokens[0][0] == "!metal"
    assert not set(asserted.words) & set(denied.words)
    assert not set(letter_features("metal")) & set(letter_features("!metal"))


def test_a_paragraph_is_looked_at_only_so_far() -> None:
    text = " ".join(f"word{number}" for number in range(500))
    assert term_features(text, {}) == term_features(text[:LONGEST_TERM], {})


def test_near_entries_strengthen_their_class() -> None:
    even = np.full(45, 1 / 45)
    blended = blend(even, [(9, 0.9), (9, 0.5), (42, 0.7)])
    assert [each.class_number for each in top(blended, 3)] == [9, 42, 1]
    assert blended.sum() == pytest.approx(1.0)


def test_without_near_entries_nothing_changes() -> None:
    even = np.full(45, 1 / 45)
    assert blend(even, []) is even


def test_top_gives_the_likeliest_classes_first() -> None:
    probabilities = np.zeros(45, np.float32)
    probabilities[[2, 7, 40]] = 0.25, 0.5, 0.25
    assert top(probabilities, 2) == (ClassProbability(8, 0.5), ClassProbability(3, 0.25))


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 7), st.floats(-2, 2, width=32)), max_size=40
    )
)
def test_a_sparse_product_is_the_dense_one(cells: list[tuple[int, int, float]]) -> None:
    unique = list({(row, column): (row, column, value) for row, column, value in cells}.values())
    rows, columns, values = (
        (np.array(part) for part in zip(*unique, strict=True))
        if unique
        else (np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0, np.float32))
    )
    dense = np.zeros((6, 8), np.float32)
    dense[rows, columns] = values
    other = np.arange(24, dtype=np.float32).reshape(8, 3)
    product = Sparse.of(Cells(rows, columns, values), 6) @ other
    assert product == pytest.approx(dense @ other, abs=1e-4)


@pytest.mark.shared
def test_it_learns_the_nice_classification_well_and_into_little_room(shared: Path) -> None:
    files = sorted((shared / "ncl").glob("*.zip"))
    (nice,) = read_nice([(path.name, path.read_bytes()) for path in files])
    arrays = train(
        [entry.text for entry in nice.entries],
        [entry.class_number for entry in nice.entries],
        nice.class_texts,
    )
    assert sum(array.nbytes for array in arrays.values()) < 15_000_000
    _, _, accuracy, error = arrays["class_facts"].tolist()
    assert accuracy > 0.74
    assert error < 0.06
