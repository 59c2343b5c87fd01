"""Canonical forms of a wording: two wordings that share one are *variants* of each other.

A form keeps every content word, every word that can turn meaning round, and every comma and
bracket. It does away with articles, number, spelling and hyphens, and resolves one inversion:
"cables for lifts" and "lift cables", "cables, non-electric" and "non-electric cables",
"bread cutting machines" and "machines for cutting bread".
"""

import re

from gsfiler.vocabulary.text import FUNCTION_WORDS, fold_word, plain, without_accents

MARKS = {",": ",", "[": "[", "]": "]", "(": "[", ")": "]", "/": "/"}
ARTICLES = frozenset(("the", "an"))
LINKS = frozenset(("for", "of"))
TURNING = frozenset(
    (
        "not non no without except excluding excepting other than un free with nor neither only "
        "from to against"
    ).split()
)
"""Words that forbid an inversion across them: "not of metal" is no "metal not"."""

NO_COMPOUND = TURNING | LINKS | {",", "[", "]", "/", "and", "or"}
"""Words and marks that no compound noun holds."""

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*'?|[,\[\]()/]")


def tokens(text: str) -> list[str]:
    """Return folded words and marks of a text, articles left out, in order."""
    found = _TOKEN.findall(without_accents(plain(text).casefold()))
    folded = [MARKS.get(token) or fold_word(token) for token in found]
    if "a" not in folded and ARTICLES.isdisjoint(folded):
        return folded
    return [token for place, token in enumerate(folded) if not _is_article(folded, place)]


def _is_article(sequence: list[str], place: int) -> bool:
    """Tell whether a word is an article; the A of "vitamin A" is none."""
    if sequence[place] == "a":
        return place == 0 or sequence[place - 1] in FUNCTION_WORDS or sequence[place - 1] in MARKS
    return sequence[place] in ARTICLES


def forms(text: str) -> set[str]:
    """Return the canonical forms of a wording, its plain order first among equals."""
    sequence = tokens(text)
    if not sequence:
        return set()
    return {"".join(form) for form in (sequence, *_as_compound(sequence), *_inversions(sequence))}


def _as_compound(sequence: list[str]) -> list[list[str]]:
    """Return the readings of words without a link: "lift cables" may be cables for or of lifts.

    A compound meets either reading, but the two readings do not meet each other: doors for metal
    are no doors of metal.
    """
    if len(sequence) < 2 or not NO_COMPOUND.isdisjoint(sequence):
        return []
    return [[*sequence, f"~{link}"] for link in sorted(LINKS)]


def _inversions(sequence: list[str]) -> list[list[str]]:
    operators = [
        place for place, piece in enumerate(sequence) if piece in LINKS or piece in (",", "[")
    ]
    found: list[list[str]] = []
    if len(operators) == 1 and not {"and", "or", "]", "/"} & set(sequence):
        place = operators[0]
        head, rest = sequence[:place], sequence[place + 1 :]
        if head and rest and _may_invert(sequence[place], rest):
            link = [f"~{sequence[place]}"] if sequence[place] in LINKS else []
            found.append(rest + head + link)
            if sequence[place] == "for" and rest[0].endswith("ing") and len(rest) > 1:
                found.append(rest[1:] + rest[:1] + head + link)
    elif len(operators) == 1 and sequence[-1] == "]" and not {"and", "or"} & set(sequence):
        place = operators[0]
        head, rest = sequence[:place], sequence[place + 1 : -1]
        if head and rest and not TURNING & set(rest):
            found += [rest + head, head + rest]
    elif not operators and sequence.count("and") + sequence.count("or") == 1:
        place = next(i for i, token in enumerate(sequence) if token in ("and", "or"))
        if len(sequence) == 3:
            found.append([sequence[2], sequence[place], sequence[0]])
    return found


def _may_invert(operator: str, rest: list[str]) -> bool:
    if operator == ",":
        return len(rest) <= 3 and (not TURNING & set(rest) or rest[0] in ("non", "un"))
    return not TURNING & set(rest)
