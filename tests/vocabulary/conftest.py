"""A small vocabulary, made up for the tests: two Nice editions, an MGS snapshot, a firm's list."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from gsfiler.core.packs import PackStore
from gsfiler.vocabulary import class_training
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind
from gsfiler.vocabulary.installing import install_contents
from gsfiler.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
IN_2024 = date(2024, 6, 1)
FEW = 400

# Basic number, class, wordings: those of one concept stand together, indication first.
BOTH_EDITIONS = (
    ("010001", 1, ("adhesives for industrial purposes",)),
    ("030002", 3, ("hair dyes", "hair colorants")),
    ("030003", 3, ("soap, non-medicated",)),
    ("050001", 5, ("medicated soap",)),
    ("060001", 6, ("hose clamps, of metal",)),
    ("060002", 6, ("pipes of metal",)),
    ("190001", 19, ("pipes, not of metal",)),
    ("200001", 20, ("hose clamps, not of metal",)),
    ("070001", 7, ("bread cutting machines",)),
    ("070002", 7, ("motors for boats",)),
    ("070003", 7, ("bobbins [machine parts]",)),
    ("090001", 9, ("computer tablets", "tablet computers")),
    ("090002", 9, ("straps for mobile telephones",)),
    ("090003", 9, ("downloadable computer game software",)),
    ("090004", 9, ("colour [color] filters for photographic cameras",)),
    ("110001", 11, ("refrigerators",)),
    ("110002", 11, ("footmuffs, non-electric",)),
    ("110003", 11, ("footmuffs, electrically heated",)),
    ("120001", 12, ("motor boats",)),
    ("120002", 12, ("bicycle tyres",)),
    ("120003", 12, ("cable cars",)),
    ("140001", 14, ("jewellery boxes",)),
    ("160001", 16, ("ink", "inks")),
    ("180001", 18, ("umbrellas",)),
    ("200002", 20, ("armchairs",)),
    ("240001", 24, ("curtains of textile or plastic",)),
    ("250001", 25, ("sports shoes",)),
    ("250002", 25, ("hats",)),
    ("260001", 26, ("bobbins [sewing articles]",)),
    ("270001", 27, ("mats",)),
    ("290001", 29, ("milk",)),
    ("290002", 29, ("chocolate milk",)),
    ("300001", 30, ("milk chocolate",)),
    ("300002", 30, ("ice cream",)),
    ("300003", 30, ("ice",)),
    ("300004", 30, ("coffee, tea and cocoa",)),
    ("320001", 32, ("non-alcoholic beer",)),
    ("350001", 35, ("advertising services",)),
    ("370001", 37, ("repair of bicycles",)),
    ("410001", 41, ("rental of skiing equipment, except vehicles",)),
    ("450001", 45, ("legal advocacy services",)),
)
ONLY_2024 = (
    ("090010", 9, ("eyeglasses",)),
    ("100010", 10, ("walking frames for disabled persons",)),
    ("090011", 9, ("heliographic apparatus",)),
)
ONLY_2026 = (
    ("100020", 10, ("eyeglasses",)),
    ("100010", 10, ("walking frames for persons with disabilities",)),
    ("110020", 11, ("air fryers",)),
)
TWINS = (
    ("110001", 11, "fr", "réfrigérateurs"),
    ("110001", 11, "es", "refrigeradores"),
    ("180001", 18, "fr", "parapluies"),
    ("410009", 41, "fr", "location de traîneaux"),
)
SNAPSHOT = (
    Entry("refrigerators", 11, "m1", accepted="EM JP US"),
    Entry("smart umbrellas", 18, "m2", accepted="EM", rejected="CN US"),
    Entry("folding umbrellas", 18, "m3", accepted="EM US"),
    Entry("folding umbrellas", 18, "m4", rejected="US"),
    Entry("water filters", 7, "m5", accepted="US"),
    Entry("water filters", 11, "m6", rejected="US"),
    Entry("guillotine lace", 26, "m7", status="deleted", since="2025-03-01"),
    Entry("fax paper", 16, "m8", status="modified", since="2025-04-01", replacement="facsimile"),
    Entry("parapluies pliants", 18, "m3", language="fr"),
    Entry("paragüero", 20, "m9", language="es", status="deleted", since="2025-05-01"),
    Entry("clothing", 25, "m10", accepted="US"),
)
FIRM = (
    Entry("zebra-striped hammocks", 20, "firm-1"),
    Entry("zither lessons", 41),
    Entry("notable trees", 31),
)


def nice_entries(
    *groups: tuple[tuple[str, int, tuple[str, ...]], ...],
) -> tuple[Entry, ...]:
    """Return English entries, the first wording of each concept as its indication."""
    return tuple(
        Entry(
            text,
            class_number,
            basic,
            basic,
            kind=EntryKind.SYNONYM if place else EntryKind.INDICATION,
        )
        for group in groups
        for basic, class_number, texts in group
        for place, text in enumerate(texts)
    )


def nice_content(year: int, edition: str, entries: tuple[Entry, ...]) -> PackContent:
    """Return an official Nice edition of some entries."""
    return PackContent(
        f"nice-{edition}",
        PackKind.NICE,
        f"Nice Classification {edition}",
        edition=edition,
        effective=date(year, 1, 1),
        languages=("en", "fr", "es"),
        official=True,
        entries=(
            *entries,
            Entry("Vehicles", 12, kind=EntryKind.HEADING),
            *(Entry(text, n, basic, basic, language) for basic, n, language, text in TWINS),
        ),
        class_texts=(
            ClassText(12, "en", heading=("Vehicles",), includes=("sledges and sleighs",)),
            ClassText(12, "fr", heading=("Véhicules",), includes=("traîneaux",)),
        ),
    )


def contents() -> list[PackContent]:
    """Return all vocabularies of the tests."""
    return [
        nice_content(2024, "12-2024", nice_entries(BOTH_EDITIONS, ONLY_2024)),
        nice_content(2026, "13-2026", nice_entries(BOTH_EDITIONS, ONLY_2026)),
        PackContent(
            "mgs-sample",
            PackKind.MGS,
            "MGS sample",
            generated=date(2026, 5, 1),
            languages=("en", "fr"),
            entries=SNAPSHOT,
        ),
        PackContent(
            "firm-list",
            PackKind.LIST,
            "The firm's list",
            generated=date(2026, 2, 1),
            entries=FIRM,
        ),
    ]


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> PackStore:
    """A store with all vocabularies of the tests in force."""
    store = PackStore(tmp_path_factory.mktemp("vocabulary") / "packs")
    install_contents(store, [(content, {}) for content in contents()], TODAY)
    return store


@pytest.fixture(scope="session")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the indexes of the tests' vocabularies lie."""
    return tmp_path_factory.mktemp("indexes")


def train_on_few(patch: pytest.MonkeyPatch) -> None:
    """Let class prediction learn from the first examples only, which takes no time."""
    train = class_training.train
    patch.setattr(
        class_training,
        "train",
        lambda texts, classes, *more: train(texts[:FEW], classes[:FEW], *more),
    )


@pytest.fixture
def little_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the building of an index quick."""
    train_on_few(monkeypatch)


@pytest.fixture(scope="session")
def quickly() -> Callable[..., Vocabulary]:
    """Open vocabularies whose indexes are quickly built."""

    def opened(*given: object, **more: object) -> Vocabulary:
        with pytest.MonkeyPatch.context() as patch:
            train_on_few(patch)
            return open_vocabulary(*given, **more)

    return opened


@pytest.fixture(scope="session")
def vocabulary(packs: PackStore, indexes: Path, quickly: Callable[..., Vocabulary]) -> Vocabulary:
    """All vocabularies as on a day of 2026: Nice 13-2026, and 12-2024 to learn from."""
    return quickly(packs, indexes, on=TODAY)


@pytest.fixture(scope="session")
def vocabulary_of_2024(
    packs: PackStore, indexes: Path, quickly: Callable[..., Vocabulary]
) -> Vocabulary:
    """All vocabularies as on a day of 2024: Nice 12-2024, while 13-2026 lies ahead."""
    return quickly(packs, indexes, on=IN_2024)


@pytest.fixture(scope="session")
def french_vocabulary(
    packs: PackStore, indexes: Path, quickly: Callable[..., Vocabulary]
) -> Vocabulary:
    """All vocabularies as on a day of 2026, for a list in French."""
    return quickly(packs, indexes, on=TODAY, language="fr")


@pytest.fixture(scope="session")
def starter_vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """What there is on a fresh machine: the starter vocabulary alone."""
    folder = tmp_path_factory.mktemp("starter")
    return open_vocabulary(PackStore(folder / "packs"), folder / "indexes", on=TODAY)


@pytest.fixture(scope="session")
def number_of(vocabulary: Vocabulary) -> Callable[[str], int]:
    """Tell the number of the first entry of exactly this wording."""
    return lambda text: vocabulary.with_wording(text)[0]
