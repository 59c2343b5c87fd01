"""How long a large filing takes to check, to change, to write and to open, beside alternatives."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import repeat
from time import perf_counter
from typing import Any

from lxml import etree

from gsfiler.core.findings import Finding
from gsfiler.core.packs import PackStore
from gsfiler.core.shipped import shipped_folder
from gsfiler.filing.assessment import assess, fee_cases, shipped_tables
from gsfiler.filing.checking import Situation, check_changed, check_filing
from gsfiler.filing.drafts.draft_file import OpenDraft, draft_bytes, read_draft
from gsfiler.filing.exporting import export_xml
from gsfiler.filing.fees.reckoning import reckoned_fees
from gsfiler.filing.files.media import facts_by_hash
from gsfiler.filing.form.part import Wording
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.goods_check import goods_check
from gsfiler.filing.rules.rule import TermsCheck
from gsfiler.st96 import schemas
from gsfiler.st96.schemas import OfficialSchemas, install_schemas, official_schemas
from gsfiler.st96.validate import check_document

from .figures import Figure, Table
from .filing_cases import CLASSES, GROUPS, NOISY, TERMS, TRUE, application_of, large_filing
from .product import STANDARD_SIZE, TODAY, Bench
from .timing import THREAD_ALONE, milliseconds, quantile, timed

RUNS = 7
FIRST_SEED = 10
FULL, CHANGE, EXPORT, OPEN, COMPILE = 500.0, 20.0, 200.0, 50.0, 50.0
"""Milliseconds that are aimed at."""


def run(bench: Bench) -> list[Table]:
    """Return the tables of the section."""
    runs = 3 if bench.quick else RUNS
    vocabulary = bench.of_size(STANDARD_SIZE).open()
    opened = large_filing(bench)
    # Another list first, so that the vocabulary is warm but knows none of the terms.
    for seed in (2, 3):
        _assessed(large_filing(bench, seed), goods_check(vocabulary))
    checks = _checks(bench, opened, lambda: goods_check(vocabulary), runs)
    return [
        checks,
        _changes(opened, goods_check(vocabulary), checks.figures[0].ours, runs),
        _files(opened, runs),
        _schemas(bench, opened, runs),
    ]


def _assessed(opened: OpenDraft, terms: TermsCheck) -> object:
    return assess(opened.draft, opened.contents, shipped_tables(), TODAY, terms=terms)


class _Clocked:
    """A check of goods and services that remembers how long it was at work, in seconds."""

    def __init__(self, check: TermsCheck) -> None:
        self.check, self.seconds = check, 0.0

    def __call__(
        self, text: str, number: int | None, language: str, designated: tuple[str, ...]
    ) -> tuple[Finding, ...]:
        start = perf_counter()
        found = self.check(text, number, language, designated)
        self.seconds += perf_counter() - start
        return found


def _median(call: Callable[[], object], runs: int) -> float:
    """Return the middle time of several calls, in milliseconds."""
    return quantile(milliseconds(lambda _: call(), repeat(None, runs)), 0.5)


def _checks(bench: Bench, opened: OpenDraft, fresh: Callable[[], TermsCheck], runs: int) -> Table:
    """The check in full: judged anew while all is warm, of lists never met, and remembered."""
    _assessed(opened, fresh())
    clocks = [_Clocked(fresh()) for _ in range(runs)]
    warm = timed(lambda terms: _assessed(opened, terms), clocks)
    never_met = [large_filing(bench, FIRST_SEED + number) for number in range(runs)]
    cold = timed(lambda filing: _assessed(filing, fresh()), never_met)
    tables = shipped_tables()
    media = _median(lambda: facts_by_hash(opened.contents), runs)
    cases = fee_cases(opened.draft, opened.contents, tables, TODAY)
    fees = _median(
        lambda: reckoned_fees(cases[0], members=tables.members, table=tables.fees, on=TODAY), runs
    )
    terms = quantile([clock.seconds * 1e3 for clock in clocks], 0.5)
    full = quantile(warm.passed, 0.5)
    known = fresh()
    _assessed(opened, known)
    again = _median(lambda: _assessed(opened, known), runs)
    return Table(
        f"Check of an application of {GROUPS} groups of classes and {TERMS:,} terms, in full",
        [
            _figure("warm, every term judged anew", full, FULL),
            _figure(f"  {THREAD_ALONE}", quantile(warm.worked, 0.5)),
            _figure("  of it: terms by the vocabulary and parties", terms),
            _figure("  of it: fee sheets, two", 2 * fees),
            _figure("  of it: the mark's file", media),
            _figure("  of it: all other rules", full - terms - 2 * fees - media),
            _figure("a list never met before", quantile(cold.passed, 0.5)),
            _figure(f"  {THREAD_ALONE}", quantile(cold.worked, 0.5)),
            _figure("the same again, terms remembered", again),
        ],
        [
            f"There are {CLASSES} classes; the fullest stand in two groups.",
            "Warm: the list was checked before in this run, and no verdict about a term is kept.",
            "A list never met: also its splitting and its comparison with the basic mark are new.",
            f"{NOISY} terms are noisy, {TRUE} of real lists; all others are among the labels.",
        ],
    )


def _changes(opened: OpenDraft, terms: TermsCheck, anew: tuple[float, ...], runs: int) -> Table:
    """One field changed: the rules that read it, beside checks of everything.

    ``anew`` is how long a check takes that remembers nothing.
    """
    tables = shipped_tables()
    media = facts_by_hash(opened.contents)
    situation = Situation(TODAY, tables.members, fee_table=tables.fees, media=media, terms=terms)
    before = check_filing(opened.draft, situation)
    whole = _median(lambda: check_filing(opened.draft, situation), runs)
    others = {"all rules again": (whole,), "nothing remembered": anew}
    figures = []
    for name, path, change in CHANGED:
        times = times_of_change(opened, situation, before, path, change, runs)
        figures.append(_figure(name, quantile(times, 0.5), CHANGE, others))
    return Table("Check after one field was changed, terms remembered", figures)


def times_of_change(
    opened: OpenDraft,
    situation: Situation,
    before: tuple[PlacedFinding, ...],
    path: str,
    change: Callable[[Any, int], None],
    runs: int,
) -> list[float]:
    """Return how long each of several changes of one field took to check, in milliseconds."""
    draft, found = opened.draft.model_copy(deep=True), before

    def step(number: int) -> None:
        nonlocal found
        change(draft, number)
        found = check_changed(draft, situation, path, found)

    return milliseconds(step, range(runs))


def _change_name(draft: Any, number: int) -> None:
    form = application_of(draft)
    form.applicants[0].contacts[0].names[0].organization_name = f"Brackenwick {number} Limited"


def _change_colour(draft: Any, number: int) -> None:
    application_of(draft).mark.colours_claimed = Wording(text=f"orange {number}", language="en")


def _change_party(draft: Any, number: int) -> None:
    application_of(draft).designations[0].country = ("CA", "MX", "NZ", "TR")[number % 4]


def _change_term(draft: Any, number: int) -> None:
    group = application_of(draft).goods_services[0].class_descriptions[7]
    group.descriptions[0].text += f"; lanterns {number}"


CHANGED: Sequence[tuple[str, str, Callable[[Any, int], None]]] = (
    ("a name", "forms[0].applicants[0].contacts[0].names[0].organization_name", _change_name),
    ("the colours claimed", "forms[0].mark.colours_claimed.text", _change_colour),
    ("a designated party", "forms[0].designations[0].country", _change_party),
    (
        "one term more",
        "forms[0].goods_services[0].class_descriptions[7].descriptions[0].text",
        _change_term,
    ),
)
"""What is changed: the name of the figure, the path, and the change; each time another value."""


def _files(opened: OpenDraft, runs: int) -> Table:
    """Writing ST.96 and opening the draft."""
    sendable = _sendable(opened)
    data = draft_bytes(opened)
    return Table(
        "The same application as files",
        [
            _figure(
                "ST.96 written and checked",
                _median(lambda: export_xml(sendable, TODAY, None), runs),
                EXPORT,
            ),
            _figure(
                f"draft opened ({len(data) / 1e3:.0f} kB)",
                _median(lambda: read_draft(data, source="draft"), runs),
                OPEN,
            ),
            _figure("draft written", _median(lambda: draft_bytes(opened), runs)),
        ],
    )


def _sendable(opened: OpenDraft) -> OpenDraft:
    """Return the draft with a payment that the schema takes."""
    draft = opened.draft.model_copy(deep=True)
    amount = application_of(draft).payments[0].payable_total
    amount.amount, amount.currency = "1.00", "CHF"
    return replace(opened, draft=draft)


def _schemas(bench: Bench, opened: OpenDraft, runs: int) -> Table:
    """Compiling schemas and asking them, beside xmlschema."""
    made = export_xml(_sendable(opened), TODAY, None)
    assert made.data is not None
    data = made.data
    compiled, notes = _xmlschema()
    compiling: dict[str, tuple[float, ...]] = {}
    asking: dict[str, tuple[float, ...]] = {}
    if compiled is not None:
        compiling["xmlschema"] = (_median(compiled, 1),)
        theirs: Any = compiled()
        asking["xmlschema"] = (_median(lambda: theirs.is_valid(etree.fromstring(data)), 1),)
    figures = [
        _figure(
            "profile compiled",
            _median(schemas.profile_schema.__wrapped__, runs),
            COMPILE,
            compiling,
        ),
        _figure(
            f"document of {len(data) / 1e3:.0f} kB found valid",
            _median(lambda: check_document(data, source="document", official=None), runs),
            others=asking,
        ),
    ]
    official = _official(bench)
    if official is None:
        notes.append("The official schemas are not beside this checkout.")
    else:
        figures += [
            _figure("official schemas compiled", _median(lambda: _first(official(), data), 1)),
            _figure("  found valid by them", _again(official(), data, runs)),
        ]
    return Table("Schemas", figures, notes)


def _xmlschema() -> tuple[Callable[[], object] | None, list[str]]:
    try:
        import xmlschema  # noqa: PLC0415 (an alternative, which may be missing)
    except ImportError:
        return None, ["xmlschema is not installed."]
    path = shipped_folder() / "schemas" / "madrid_filing.xsd"
    return lambda: xmlschema.XMLSchema(str(path)), []


def _official(bench: Bench) -> Callable[[], OfficialSchemas] | None:
    given = bench.shared / "st96" / "V6_0"
    if not given.is_dir():
        return None
    store = PackStore(bench.folder / "schemas")
    install_schemas(store, given, today=TODAY)

    def opened() -> OfficialSchemas:
        found = official_schemas(store)
        assert found is not None
        return found

    return opened


def _first(official: OfficialSchemas, data: bytes) -> object:
    return official.schema("V6_0", etree.fromstring(data))


def _again(official: OfficialSchemas, data: bytes, runs: int) -> float:
    _first(official, data)
    return _median(lambda: check_document(data, source="document", official=official), runs)


def _figure(
    measure: str,
    ours: float,
    target: float | None = None,
    others: Mapping[str, tuple[float, ...]] | None = None,
) -> Figure:
    aimed = () if target is None else (target,)
    return Figure(measure, (ours,), aimed, others or {}, unit="ms", smaller=True)
