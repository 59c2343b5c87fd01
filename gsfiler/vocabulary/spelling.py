"""Grammatical number and British or American spelling, folded word by word.

Folding serves comparison only: a folded word need not exist, it must only be the same for all
forms of one word and differ for words that mean different things.
"""

import re

IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox",
    "knives": "knife", "wives": "wife", "lives": "life", "leaves": "leaf", "loaves": "loaf",
    "shelves": "shelf", "halves": "half", "calves": "calf", "wolves": "wolf", "scarves": "scarf",
    "thieves": "thief", "sheaves": "sheaf", "hooves": "hoof", "elves": "elf", "selves": "self",
    "analyses": "analysis", "bases": "base", "matrices": "matrix",
    "indices": "index", "appendices": "appendix", "vertices": "vertex", "criteria": "criterion",
    "phenomena": "phenomenon", "bacteria": "bacterium", "larvae": "larva", "algae": "alga",
    "vertebrae": "vertebra", "fungi": "fungus", "cacti": "cactus", "radii": "radius",
    "stimuli": "stimulus", "prostheses": "prosthesis", "synopses": "synopsis",
    "apparatuses": "apparatus", "viruses": "virus", "buses": "bus", "busses": "bus",
    "gases": "gas", "gasses": "gas", "lenses": "lens", "irises": "iris", "chassis": "chassis",
    "species": "species", "series": "series", "movies": "movie", "cookies": "cookie",
    "brownies": "brownie", "hoodies": "hoodie", "smoothies": "smoothie", "calories": "calorie",
    "pies": "pie", "ties": "tie", "dies": "die", "lies": "lie", "zombies": "zombie",
    "selfies": "selfie", "beanies": "beanie", "genies": "genie", "toes": "toe", "shoes": "shoe",
    "canoes": "canoe", "hoes": "hoe", "horseshoes": "horseshoe", "snowshoes": "snowshoe",
    "caches": "cache", "headaches": "headache", "toothaches": "toothache",
    "axles": "axle", "moustaches": "moustache", "mustaches": "mustache", "psyches": "psyche",
    "quizzes": "quiz", "lens": "lens", "cosmetics": "cosmetic", "data": "data", "media": "media",
}  # fmt: skip
"""Plurals that no suffix rule reaches, and singulars that look like plurals."""

NUMBER_MATTERS = frozenset(
    "glasses spectacles goods clothes works spirits customs news pants shorts briefs tights jeans "
    "arms irons premises savings blinds contacts headquarters overalls trunks sweets "
    "bitters billiards skittles".split()
)
"""Plurals that mean other goods than their singular; they are kept as they are."""

_PLURAL_RULES = (
    (re.compile(r"(.{2,})ies$"), r"\1y"),
    (re.compile(r"(.+(?:ss|sh|ch|x|zz))es$"), r"\1"),
    (re.compile(r"(.{2,}[^aeiou]o)es$"), r"\1"),
    (re.compile(r"(.{3,}[^aeo]us)es$"), r"\1"),
    (re.compile(r"(.{2,}[^siu])s$"), r"\1"),
    (re.compile(r"(.{3,}[aeo]u)s$"), r"\1"),
    (re.compile(r"(.{2,}[^aeiou]i)s$"), r"\1"),
)
_KEPT_ENDINGS = ("ss", "us", "itis", "osis", "asis", "esis", "ysis", "ois", "xis", "ris", "pis")

WORDS = {
    "tyre": "tire", "kerb": "curb", "grey": "gray", "plough": "plow", "draught": "draft",
    "cheque": "check", "programme": "program", "disc": "disk",
    "doughnut": "donut", "yoghurt": "yogurt", "yoghourt": "yogurt", "moustache": "mustache",
    "pyjama": "pajama", "artefact": "artifact", "whiskey": "whisky", "vise": "vice",
    "cosy": "cozy", "gage": "gauge", "jewellery": "jewelry", "jewellry": "jewelry",
    "jeweller": "jeweler", "aluminium": "aluminum", "aeroplane": "airplane", "woollen": "woolen",
    "licence": "license", "defence": "defense", "offence": "offense", "pretence": "pretense",
    "practise": "practice", "sceptic": "skeptic", "axe": "ax", "adaptor": "adapter",
    "carburettor": "carburetor", "carburetter": "carburetor", "calliper": "caliper",
    "carat": "karat", "chilli": "chili", "chile": "chili", "chilie": "chili",
    "cigaret": "cigarette", "filet": "fillet", "fulfil": "fulfill", "enrol": "enroll",
    "instalment": "installment", "skilful": "skillful", "wilful": "willful", "inflexion":
    "inflection", "mollusc": "mollusk", "omelet": "omelette", "mum": "mom", "pedlar": "peddler", "routeing": "routing", "soya": "soy",
    "speciality": "specialty", "spectre": "specter", "sulphur": "sulfur", "tonne": "ton",
    "tsar": "czar", "vapour": "vapor", "veranda": "verandah", "waggon": "wagon",
    "ketchup": "catsup", "catchup": "catsup", "caesium": "cesium", "kebob": "kebab",
    "kabob": "kebab", "liquorice": "licorice", "cypher": "cipher", "hallo": "hello",
    "judgement": "judgment", "acknowledgement": "acknowledgment", "ageing": "aging",
    "likeable": "likable", "saleable": "salable", "sizeable": "sizable", "mouldy": "moldy", "behaviour": "behavior", "enquiry":
    "inquiry", "furore": "furor", "gramme": "gram", "kilogramme": "kilogram", "manoeuvre":
    "maneuver", "manoeuvring": "maneuvering", "nought": "naught", "orientate": "orient", "fibreboard": "fiberboard", "fibreglass": "fiberglass", "gypsy":
    "gipsy", "hippy": "hippie", "smokey": "smoky", "stogy": "stogie", "loupe": "loupe", "racquet": "racket",
    "anorack": "anorak", "brasserie": "brasserie", "brassiere": "brassiere", "brassière":
    "brassiere", "kaftan": "caftan", "cantaloup": "cantaloupe", "hummous": "hummus", "houmous":
    "hummus", "humous": "hummus", "yogourt": "yogurt", "tumeric": "turmeric",
}  # fmt: skip
"""Single words; the value is the folded form, not a recommended spelling."""

_SPELLING_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"^(col|fav|flav|hum|lab|neighb|rum|sav|vap|vig|harb|honor?|arm|endeav|od|parl|behavi)our", r"\1or"),
        (r"(?<=.)(col|flav|sav|vap|od)our", r"\1or"),
        (r"(?<=[a-z]{3})(is)(e|er|ing|ed|ation|able|ational|ator)$", r"iz\2"),
        (r"(?<=[a-z]{2})ys(e|er|ing|ed)$", r"yz\1"),
        (r"(cent|fib|lit|met|theat|calib|sab|lust|meag|mit|och|somb|spect|nit|sepulch)re(d?)$", r"\1er\2"),
        (r"^(fib|cent)re", r"\1er"),
        (r"([a-z]{2,})ogue$", r"\1og"),
        (r"(?<=[aeiou])ll(ing|ed|er|or|ist)$", r"l\1"),
        (r"haem", "hem"), (r"an(a)?esth", "anesth"), (r"paed", "ped"), (r"(?<=n)aec(?=o)", "ec"),
        (r"oesoph", "esoph"), (r"oestr", "estr"), (r"oedem", "edem"), (r"rrhoea", "rrhea"),
        (r"foet", "fet"), (r"leuk?aem", "leukem"), (r"f(a)?eces", "feces"), (r"archaeo", "archeo"),
        (r"encyclopaed", "encyclopedi"), (r"sulph", "sulf"), (r"mould", "mold"), (r"moult", "molt"),
        (r"smoulder", "smolder"), (r"plough", "plow"), (r"aluminium", "aluminum"),
        (r"^tyr(e|ing)", r"tir\1"), (r"grey", "gray"), (r"draught", "draft"), (r"cheque", "check"),
        (r"aeroplane", "airplane"), (r"jewell(er|ed)", r"jewel\1"),
    )
)  # fmt: skip
_NOT_IZE = frozenset(
    "advise advertise arise cruise compromise comprise concise demise devise disguise enterprise "
    "exercise expertise franchise improvise merchandise paradise porpoise precise premise promise "
    "revise supervise surprise treatise turquoise cerise raise praise chemise reprise valise "
    "mayonnaise polonaise noise poise tortoise anise advertising merchandising franchising "
    "exercising raising supervising cruising advertiser exerciser raiser cruiser fundraising "
    "supervised raised advertised franchised promised".split()
)
_NOT_SINGLE_L = re.compile(
    r"^(?:.*(?:rol|wal|cal|fal|pul|ful|kil|fil|sel|tel|bil|dril|gril|mil|spil|swel|smel|stal|til"
    r"|shel|spel|pol|bal|bul|col|dol|hal|hul|jel|yel|wil|stil|instal|distil|thril|chil|scrol|col))l"
)


def singular(word: str) -> str:
    """Return the singular of a lower-case English word; unchanged where number changes the goods."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word in NUMBER_MATTERS:
        return word
    for pattern, replacement in _PLURAL_RULES[:4]:
        if pattern.match(word):
            return IRREGULAR.get(word, pattern.sub(replacement, word))
    if word.endswith(_KEPT_ENDINGS):
        return word
    for pattern, replacement in _PLURAL_RULES[4:]:
        if pattern.match(word):
            return pattern.sub(replacement, word)
    return word


def fold_spelling(word: str) -> str:
    """Return one spelling for British and American forms of a lower-case word."""
    if word in WORDS:
        return WORDS[word]
    if len(word) < 5:
        return word
    folded = word
    for pattern, replacement in _SPELLING_RULES:
        if replacement == r"iz\2" and word in _NOT_IZE:
            continue
        if replacement == r"l\1" and _NOT_SINGLE_L.match(word):
            continue
        folded = pattern.sub(replacement, folded)
    return folded
