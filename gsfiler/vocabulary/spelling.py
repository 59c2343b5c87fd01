"""Grammatical number and British or American spelling, folded word by word.

Folding serves comparison only: a folded word need not exist, it must only be the same for all
forms of one word and differ for words that mean different things. The tables of single words lie
in ``resources/vocabulary``: ``plurals.tsv`` and ``spellings.tsv``.
"""

import re

from gsfiler.vocabulary.tables import read_pairs

NUMBER_MATTERS = frozenset(
    "arms billiards bitters blinds briefs clothes contacts customs glasses goods "
    "headquarters irons jeans news overalls pants premises savings shorts skittles "
    "spectacles spirits sweets tights trunks works ".split()
)
"""Plurals that mean other goods than their singular; they are kept as they are."""

_PLURAL_RULES = (
    (re.compile(r"(.{2,})ies$"), r"\1y"),
    (re.compile(r"(.+(?:ss|sh|ch|x|zz))es$"), r"\1"),
    (re.compile(r"(.{2,}[^aeiou]o)es$"), r"\1"),
    (re.compile(r"(.{3,}[^aeo]us)es$"), r"\1"),
)
_PLAIN_PLURAL_RULES = (
    (re.compile(r"(.{2,}[^siu])s$"), r"\1"),
    (re.compile(r"(.{3,}[aeo]u)s$"), r"\1"),
    (re.compile(r"(.{2,}[^aeiou]i)s$"), r"\1"),
)
_KEPT_ENDINGS = ("ss", "us", "itis", "sis", "ois", "xis", "ris", "pis")

_PLURALS = read_pairs("plurals.tsv")
_SPELLINGS = read_pairs("spellings.tsv")

_TO_IZE = re.compile(r"(?<=[a-z]{3})is(e|er|ing|ed|ation|able|ational|ator)$")
_NOT_IZE = frozenset(
    "advertise advertised advertiser advertising advise anise arise cerise chemise comprise "
    "compromise concise cruise cruiser cruising demise devise disguise enterprise exercise "
    "exerciser exercising expertise franchise franchised franchising fundraising improvise "
    "mayonnaise merchandise merchandising noise paradise poise polonaise porpoise praise "
    "precise premise promise promised raise raised raiser raising reprise revise supervise "
    "supervised supervising surprise tortoise treatise turquoise valise ".split()
)
_TO_SINGLE_L = re.compile(r"(?<=[aeiou])ll(ing|ed|er|or|ist)$")
_NOT_SINGLE_L = re.compile(
    r".*(?:rol|wal|cal|fal|pul|ful|kil|fil|sel|tel|bil|dril|gril|mil|spil|swel|smel|stal|til|shel"
    r"|spel|pol|bal|bul|col|dol|hal|hul|jel|yel|wil|stil|instal|distil|thril|chil|scrol)l"
)
_ENDINGS_AND_STEMS = (
    (
        r"^(col|fav|flav|hum|lab|neighb|rum|sav|vap|vig|harb|arm|endeav|od|parl|behavi)our",
        r"\1or",
    ),
    (r"(?<=.)(col|flav|sav|vap|od)our", r"\1or"),
    (r"(?<=[a-z]{2})ys(e|er|ing|ed)$", r"yz\1"),
    (r"(cent|fib|lit|met|theat|calib|sab|lust|meag|mit|och|somb|spect|nit)re(d?)$", r"\1er\2"),
    (r"^(fib|cent)re", r"\1er"),
    (r"([a-z]{2,})ogue$", r"\1og"),
    (r"haem", "hem"),
    (r"an(a)?esth", "anesth"),
    (r"paed", "ped"),
    (r"oesoph", "esoph"),
    (r"oestr", "estr"),
    (r"oedem", "edem"),
    (r"rrhoea", "rrhea"),
    (r"foet", "fet"),
    (r"leuk?aem", "leukem"),
    (r"f(a)?eces", "feces"),
    (r"archaeo", "archeo"),
    (r"sulph", "sulf"),
    (r"mould", "mold"),
    (r"moult", "molt"),
    (r"smoulder", "smolder"),
    (r"plough", "plow"),
    (r"aluminium", "aluminum"),
    (r"^tyr(e|ing)", r"tir\1"),
    (r"grey", "gray"),
    (r"draught", "draft"),
    (r"cheque", "check"),
    (r"aeroplane", "airplane"),
    (r"jewell(er|ed)", r"jewel\1"),
)
_MAY_DIFFER = re.compile("|".join(pattern for pattern, _ in _ENDINGS_AND_STEMS))
"""Most words differ in nothing: one search spares them all rules."""


def singular(word: str) -> str:
    """Return the singular of a lower-case English word, or the word where number matters."""
    if word in _PLURALS:
        return _PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word in NUMBER_MATTERS:
        return word
    for pattern, replacement in _PLURAL_RULES:
        if pattern.match(word):
            return pattern.sub(replacement, word)
    if word.endswith(_KEPT_ENDINGS):
        return word
    for pattern, replacement in _PLAIN_PLURAL_RULES:
        if pattern.match(word):
            return pattern.sub(replacement, word)
    return word


def fold_spelling(word: str) -> str:
    """Return one spelling for British and American forms of a lower-case word."""
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    if len(word) < 5:
        return word
    folded = word
    if _MAY_DIFFER.search(word):
        for pattern, replacement in _ENDINGS_AND_STEMS:
            folded = re.sub(pattern, replacement, folded)
    if folded not in _NOT_IZE:
        folded = _TO_IZE.sub(r"iz\1", folded)
    if not _NOT_SINGLE_L.match(folded):
        folded = _TO_SINGLE_L.sub(r"l\1", folded)
    return folded
