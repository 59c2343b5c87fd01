"""Words that fold together, and words that must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.spelling import NUMBER_MATTERS, fold_spelling, singular
from gsfiler.vocabulary.text import fold_word

SPELLINGS = (
    "colour color, flavourings flavorings, odourless odorless, armoured armored, vapour vapor, "
    "discolouring discoloring, behaviour behavior, savoury savory, parlour parlor, "
    "centre center, fibre fiber, fibreglass fiberglass, theatre theater, litre liter, "
    "kilometres kilometers, calibre caliber, lustre luster, "
    "organise organize, organisation organization, sterilising sterilizing, "
    "moisturisers moisturizers, customised customized, utilisable utilizable, "
    "analyse analyze, analysers analyzers, analysing analyzing, "
    "travelling traveling, labelled labeled, modelling modeling, travellers travelers, "
    "medallist medalist, enamelled enameled, jewelled jeweled, jeweller jeweler, "
    "catalogue catalog, dialogues dialogs, analogue analog, "
    "haemoglobin hemoglobin, anaesthetics anesthetics, orthopaedic orthopedic, "
    "paediatric pediatric, oesophageal esophageal, oestrogen estrogen, oedema edema, "
    "diarrhoea diarrhea, foetal fetal, leukaemia leukemia, archaeology archeology, "
    "sulphur sulfur, sulphates sulfates, mould mold, smouldering smoldering, moulting molting, "
    "ploughs plows, aluminium aluminum, tyre tire, tyres tires, grey gray, draught draft, "
    "cheques checks, aeroplanes airplanes, jewellery jewelry, axe ax, disc disk, "
    "pyjamas pajamas, programme program, licence license, defence defense, yoghurt yogurt, "
    "doughnuts donuts, whiskey whisky, kerbs curbs, adaptor adapter, ageing aging, "
    "moustaches mustaches, cosy cozy, woollen woolen, racquets rackets"
)
NUMBERS = (
    "box boxes, brush brushes, knife knives, shelf shelves, mouse mice, tooth teeth, foot feet, "
    "man men, woman women, child children, battery batteries, potato potatoes, bus buses, "
    "lens lenses, gas gases, tie ties, die dies, shoe shoes, canoe canoes, cookie cookies, "
    "movie movies, pie pies, hoodie hoodies, calorie calories, bikini bikinis, kiwi kiwis, "
    "leaf leaves, loaf loaves, scarf scarves, hoof hooves, wife wives, wolf wolves, roof roofs, "
    "goose geese, ox oxen, matrix matrices, index indices, apparatus apparatuses, "
    "cactus cacti, bacterium bacteria, alga algae, vertebra vertebrae, analysis analyses, "
    "prosthesis prostheses, base bases, quiz quizzes, watch watches, dish dishes, class classes, "
    "dress dresses, compass compasses, process processes, bra bras, iris irises, virus viruses, "
    "photo photos, piano pianos, video videos, tomato tomatoes, hero heroes, mango mangoes, "
    "mosquito mosquitoes, toe toes, aloe aloes, horseshoe horseshoes, house houses, vase vases, "
    "purse purses, cheese cheeses, headache headaches, size sizes, gauze gauzes, key keys, "
    "toy toys, monkey monkeys, berry berries, zombie zombies, genie genies, bath baths, "
    "area areas, bee bees, tree trees, employee employees, pyjama pyjamas, glove gloves, "
    "valve valves, olive olives, fish fishes, sunglass sunglasses, tax taxes"
)
DIFFERENT = (
    "glass glasses, good goods, new news, cloth clothes, arm arms, spirit spirits, sweet sweets, "
    "bra brass, premise premises, short shorts, pant pants, saving savings, work works, "
    "spectacle spectacles, brief briefs, tight tights, trunk trunks, contact contacts, "
    "custom customs, iron irons, blind blinds, bitter bitters, "
    "ink milk, hat mat, desert dessert, principal principle, tired tyre, bus bu, gas ga, "
    "filling filing, pill pile, tiller tiler, rolling roling, wallet walet, selling seling, "
    "promise promize, noise noize, exercise exercize, advertised advertized, tour tor, pour por, "
    "four for, hour hor, flour flor, sour sor, acre acer, massacre massacer, ogre oger, "
    "rogue rog, vogue vog, species specie"
)


def pairs(table: str) -> list[tuple[str, str]]:
    return [(one, other) for one, other in (pair.split() for pair in table.split(", "))]


@pytest.mark.parametrize(("british", "american"), pairs(SPELLINGS))
def test_british_and_american_spellings_fold_together(british, american):
    assert fold_word(british) == fold_word(american)


@pytest.mark.parametrize(("one", "many"), pairs(NUMBERS))
def test_singular_and_plural_fold_together(one, many):
    assert fold_word(one) == fold_word(many)


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_words_that_mean_different_things_stay_apart(one, other):
    assert fold_word(one) != fold_word(other)


@pytest.mark.parametrize("word", sorted(NUMBER_MATTERS))
def test_a_plural_of_its_own_meaning_is_kept(word):
    assert singular(word) == word


@pytest.mark.parametrize(
    "word", ["glass", "brass", "bus", "arthritis", "psoriasis", "apparatus", "gas", "is"]
)
def test_a_singular_in_s_stays(word):
    assert singular(word) == word


@pytest.mark.parametrize(
    "word",
    ["advertising", "merchandise", "exercise", "franchised", "mayonnaise", "tortoise", "noise"],
)
def test_words_in_ise_that_have_no_other_spelling_stay(word):
    assert fold_spelling(word) == word


@pytest.mark.parametrize(
    "word", ["rolling", "drilling", "selling", "spelling", "milling", "shelled"]
)
def test_a_double_l_that_both_varieties_write_stays(word):
    assert fold_spelling(word) == word


@given(st.from_regex(r"[a-z]{1,14}", fullmatch=True))
def test_short_words_stay_and_all_words_stay_words(word):
    assert fold_spelling(word)
    assert singular(word)
    if len(word) < 4:
        assert singular(word) == word or f"\n{word}\t" in shipped_text("vocabulary/plurals.tsv")


@pytest.mark.parametrize("name", ["plurals.tsv", "spellings.tsv"])
def test_a_table_of_words_is_sorted_and_has_no_word_twice(name):
    rows = [line.split("\t") for line in shipped_text(f"vocabulary/{name}").splitlines()[1:]]
    assert {len(row) for row in rows} == {2}
    first = [row[0] for row in rows]
    assert first == sorted(set(first))


@pytest.mark.parametrize("name", ["plurals.tsv", "spellings.tsv"])
def test_what_a_table_folds_to_folds_no_further(name):
    rows = [line.split("\t") for line in shipped_text(f"vocabulary/{name}").splitlines()[1:]]
    further = [(one, other) for one, other in rows if fold_word(other) != fold_word(one)]
    assert further == []
