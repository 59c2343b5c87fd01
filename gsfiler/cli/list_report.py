"""How ``gsfiler list`` shows comparisons, duplicates and limitations, as JSON, text and CSV."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gsfiler.cli.progress import printable
from gsfiler.lists.basic import BasicKind, BasicRow, unused_places
from gsfiler.lists.compare import ListRow, RowKind
from gsfiler.lists.duplicates import Duplicate, DuplicateKind, term_json
from gsfiler.lists.goods_list import GoodsList

Report = dict[str, Any]

_TITLES = {
    "added": "Added",
    "removed": "Removed",
    "changed": "Changed",
    "reclassed": "In another class",
    "unchanged": "Unchanged",
    "new": "Covered by no term of the basic mark",
    "broader": "Broader than the basic mark",
    "reworded": "Worded otherwise",
    "narrower": "Narrower",
    "same": "The same",
    "exact": "The same wording",
    "variant": "The same words in another form",
    "near": "Nearly the same wording",
    "breach": "Outside the main list",
}
_VERSIONS_SHOWN = ("added", "removed", "changed", "reclassed")
_BASIC_SHOWN = ("new", "broader", "reworded", "reclassed", "narrower")


def of_versions(old: GoodsList, new: GoodsList, rows: Sequence[ListRow]) -> Report:
    """Return the comparison of two versions (``gsfiler schema compare``)."""
    counts = _counts(RowKind, [row.kind for row in rows])
    clean = counts[RowKind.UNCHANGED] == len(rows)
    return _comparison("versions", old, new, counts, rows, clean=clean) | {"unused": None}


def of_basic(basic: GoodsList, goods: GoodsList, rows: Sequence[BasicRow]) -> Report:
    """Return the comparison with the basic mark's list (``gsfiler schema compare``)."""
    counts = _counts(BasicKind, [row.kind for row in rows])
    clean = not any(row.finding for row in rows)
    unused = [term_json(basic.terms[place], place) for place in unused_places(rows, basic)]
    return _comparison("basic", basic, goods, counts, rows, clean=clean) | {"unused": unused}


def of_duplicates(goods: GoodsList, rows: Sequence[Duplicate]) -> Report:
    """Return the duplicates of a list (``gsfiler schema duplicates``)."""
    return {
        "format": "gsfiler-duplicates",
        "version": 1,
        "source": goods.source,
        "terms": len(goods.terms),
        "clean": not rows,
        "counts": _counts(DuplicateKind, [row.kind for row in rows]),
        "rows": [row.as_json() for row in rows],
    }


def compare_as_text(report: Report) -> Iterator[str]:
    """Yield a comparison as lines for people, what matters first."""
    basic = report["mode"] == "basic"
    for kind in _BASIC_SHOWN if basic else _VERSIONS_SHOWN:
        yield from _section(kind, [row for row in report["rows"] if row["kind"] == kind], _pair)
    if report["unused"]:
        yield f"Terms of the basic mark that are not used: {len(report['unused']):,}"
        for term in report["unused"]:
            yield f"    {_term(term)}"
    yield _summary(report["counts"])


def compare_as_rows(report: Report) -> Iterator[Sequence[str]]:
    """Yield a comparison as the rows of a sheet."""
    yield ("kind", "old_class", "old_term", "new_class", "new_term", "reason", "finding")
    for row in report["rows"]:
        yield (
            row["kind"],
            *_cells(row["old"]),
            *_cells(row["new"]),
            row["reason"] or _differences(row),
            row["finding"]["message"] if row["finding"] else "",
        )


def duplicates_as_text(report: Report) -> Iterator[str]:
    """Yield duplicates as lines for people."""
    for kind in DuplicateKind:
        found = [row for row in report["rows"] if row["kind"] == kind]
        yield from _section(kind, found, lambda row: [printable(row["message"])])
    yield _summary(report["counts"])


def duplicates_as_rows(report: Report) -> Iterator[Sequence[str]]:
    """Yield duplicates as the rows of a sheet."""
    yield (
        *("kind", "first_number", "first_class", "first_term"),
        *("second_number", "second_class", "second_term", "differences"),
    )
    for row in report["rows"]:
        first, second = row["first"], row["second"]
        yield (
            *(row["kind"], str(first["number"]), *_cells(first)),
            *(str(second["number"]), *_cells(second), _differences(row)),
        )


def limitation_as_text(report: Report) -> Iterator[str]:
    """Yield the check of a limitation as lines for people: breaches, then the whole."""
    breaches = [row for row in report["rows"] if row["finding"]]
    yield from _section("breach", breaches, lambda row: [printable(row["finding"]["message"])])
    for finding in report["findings"]:
        yield printable(finding["message"])
    yield f"{report['terms']} terms, {report['breaches']} outside the main list."


def limitation_as_rows(report: Report) -> Iterator[Sequence[str]]:
    """Yield the check of a limitation as the rows of a sheet."""
    yield ("kind", "class", "term", "main_class", "main_term", "reason", "finding")
    for row in report["rows"]:
        finding = row["finding"]["message"] if row["finding"] else ""
        yield (row["kind"], *_cells(row["term"]), *_cells(row["main"]), row["reason"], finding)
    for finding in report["findings"]:
        yield ("list", "", "", "", "", "", finding["message"])


def _comparison(
    mode: str,
    old: GoodsList,
    new: GoodsList,
    counts: Mapping[str, int],
    rows: Sequence[ListRow] | Sequence[BasicRow],
    *,
    clean: bool,
) -> Report:
    return {
        "format": "gsfiler-comparison",
        "version": 1,
        "mode": mode,
        "old": {"source": old.source, "terms": len(old.terms)},
        "new": {"source": new.source, "terms": len(new.terms)},
        "clean": clean,
        "counts": counts,
        "rows": [row.as_json() for row in rows],
    }


def _counts(
    kinds: type[RowKind] | type[BasicKind] | type[DuplicateKind], found: Sequence[str]
) -> dict[str, int]:
    counted = Counter(found)
    return {str(kind): counted[kind] for kind in kinds}


def _section(kind: str, rows: Sequence[Report], lines_of: Any) -> Iterator[str]:
    """Yield a title with its count, then the lines of each row, indented; nothing without rows."""
    if rows:
        yield f"{_TITLES[kind]}: {len(rows):,}"
        for row in rows:
            for line in lines_of(row):
                yield f"    {line}"


def _pair(row: Report) -> Iterator[str]:
    """Yield the lines of a row that lays an old beside a new term."""
    old, new = row["old"], row["new"]
    if old is None or new is None:
        yield _term(new or old)
    else:
        yield f"{_term(old)} → {_term(new)}"
    if row["finding"]:
        yield f"    {printable(row['finding']['message'])}"
    elif row["reason"]:
        yield f"    {printable(row['reason'])}"
    elif changed := _differences(row):
        yield f"    {printable(changed)}"


def _differences(row: Report) -> str:
    return "; ".join(
        f"{each['change']}: {each['official'] or '–'} → {each['typed'] or '–'}"
        for each in row["differences"]
    )


def _term(term: Report) -> str:
    where = f"class {term['class']}" if term["class"] else "no class"
    return f"{where}: {printable(term['term'].strip())}"


def _cells(term: Report | None) -> tuple[str, str]:
    return ("", "") if term is None else (str(term["class"] or ""), term["term"])


def _summary(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number:,} {kind}" for kind, number in counts.items()) + "."
