"""Three depths of folding: without decoration, the key of an exact wording, folded words."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsfiler.vocabulary.text import (
    DASHES,
    DOUBLE_QUOTES,
    FUNCTION_WORDS,
    INVISIBLE,
    SINGLE_QUOTES,
    fold_word,
    key,
    plain,
    raw_words,
    without_accents,
    words,
)

TERM_LIKE = st.text(
    st.sampled_from(
        "abcxyz019 .,;:-*()[]/'\"éÉﬁｅ½—–’“”\u00a0\u2009\u200b\u00ad\u3000\ufb03\u0301•·"
    ),
    max_size=24,
)
BLANK_SIGNS = " \t\n\u00a0\u1680\u2002\u2009\u202f\u205f\u3000"
FULL_WIDTH = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
LIGATURES = {"ffi": "ﬃ", "fi": "ﬁ", "fl": "ﬂ"}


@given(TERM_LIKE)
def test_plain_text_stays_plain(text):
    assert plain(plain(text)) == plain(text)


@given(st.text(st.characters(codec="ascii")))
def test_ascii_is_plain_already(text):
    assert plain(text) == text


@pytest.mark.parametrize("sign", [*INVISIBLE])
def test_an_invisible_character_is_taken_out(sign):
    assert plain(f"mo{sign}tor") == "motor"


@pytest.mark.parametrize("sign", [*"\u206a\ufe00\ufe0f\ufff9\ufffb"])
def test_an_invisible_character_of_a_rarer_kind_is_taken_out(sign):
    assert plain(f"mo{sign}tor") == "motor"


@pytest.mark.parametrize(
    ("signs", "ascii_sign"), [(SINGLE_QUOTES, "'"), (DOUBLE_QUOTES, '"'), (DASHES, "-")]
)
def test_quotes_and_dashes_become_those_of_the_keyboard(signs, ascii_sign):
    assert plain(signs) == ascii_sign * len(signs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ﬁlters", "filters"),
        ("ｍｏｔｏｒ（９）", "motor(9)"),
        ("cafe\u0301", "café"),
        ("½", "1/2"),
        ("a\u00a0b\u3000c", "a b c"),
        ("Été", "Été"),
        ("“it’s”", '"it\'s"'),
    ],
)
def test_decoration_goes_and_letters_stay(text, expected):
    assert plain(text) == expected


@given(TERM_LIKE.map(lambda text: f"a{text}b"))
def test_the_key_of_a_key_is_the_key(text):
    assert key(key(text)) == key(text)


def test_the_key_of_a_key_is_the_key_for_accents_on_sharp_s():
    assert key(key("s\u0301ß\u0301")) == key("s\u0301ß\u0301")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Motor Boats", "motor boats"),
        ("  motor \t boats\n", "motor boats"),
        ("motor boats.", "motor boats"),
        ("motor boats ;", "motor boats"),
        ("motor boats*", "motor boats"),
        ("- motor boats", "motor boats"),
        ("• motor boats", "motor boats"),
        ("1. motor boats", "motor boats"),
        ("(12) motor boats", "motor boats"),
        ("3) - motor boats", "motor boats"),
        ("boats ( motor )", "boats (motor)"),
        ("boats [ motor ]", "boats [motor]"),
        ("boats ,motor", "boats, motor"),
        ("boats,motor", "boats, motor"),
        ("non - medicated", "non-medicated"),
        ("and / or", "and/or"),
        ("(1 ) boats", "boats"),
        ("1,000 boats", "1,000 boats"),
        ("Straße", "strasse"),
        ("", ""),
        (" .;- ", ""),
    ],
)
def test_the_key_forgets_what_does_not_count(text, expected):
    assert key(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cafe", "café"),
        ("boats", "boat"),
        ("motor boats", "motorboats"),
        ("motor-boats", "motor boats"),
        ("boats [motor]", "boats (motor)"),
        ("boats, motor", "boats motor"),
        ("colour", "color"),
        ("3D printers", "2D printers"),
        ("100 boats", "boats"),
    ],
)
def test_the_key_keeps_letters_accents_brackets_and_commas(one, other):
    assert key(one) != key(other)


def decorated(draw: st.DrawFn, text: str) -> str:
    """Return the text as a word processor, a web page or a PDF might hold it."""
    for letters, ligature in LIGATURES.items():
        if draw(st.booleans()):
            text = text.replace(letters, ligature)
    if draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    pieces = []
    for sign in text:
        choices = [sign]
        if sign == " ":
            choices += BLANK_SIGNS
        elif sign == "-":
            choices += DASHES
        elif sign in FULL_WIDTH:
            choices.append(FULL_WIDTH[sign])
        pieces.append(draw(st.sampled_from(choices)))
        if draw(st.integers(0, 5)) == 5 and not unicodedata.combining(sign):
            pieces.append(draw(st.sampled_from(INVISIBLE)))
    # A loose accent belongs to the letter before it, whatever invisible sign stands between.
    return "".join(pieces)


@pytest.mark.parametrize(
    "text", ["soap, non-medicated", "coffee filters [office]", "ladies' hats", "café fittings"]
)
@settings(max_examples=40)
@given(data=st.data())
def test_decoration_never_changes_the_key(text, data):
    typed = data.draw(st.composite(decorated)(text))
    assert key(typed) == key(text)
    assert words(typed) == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("café", "cafe"),
        ("Ærøskøbing", "Æroskobing"),
        ("smørrebrød", "smorrebrod"),
        ("œuvre łódź straße", "oeuvre lodz strasse"),
        ("ascii", "ascii"),
        ("ёлка", "елка"),
    ],
)
def test_accents_are_taken_off(text, expected):
    assert without_accents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Non-medicated soaps", ["non", "medicated", "soap"]),
        ("Men's shoes", ["man", "shoe"]),
        ("ladies' hats", ["lady", "hat"]),
        ("boss's ties", ["boss", "tie"]),
        ("rock'n'roll", ["rocknroll"]),
        ("Crème brûlée, 3D", ["creme", "brulee", "3d"]),
        ("colour (grey)", ["color", "gray"]),
        ("a_b", ["a", "b"]),
        ("…", []),
    ],
)
def test_words_are_folded_in_order(text, expected):
    assert list(words(text)) == expected


def test_raw_words_keep_number_and_spelling():
    assert raw_words("Grey Pyjamas’ colours") == ["grey", "pyjamas'", "colours"]


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True))
def test_a_folded_word_is_one_word_without_signs(word):
    assert fold_word(word).isalpha()


def test_function_words_are_their_own_folded_form_or_unreachable():
    changed = {word for word in FUNCTION_WORDS if fold_word(word) != word}
    assert changed == set()
