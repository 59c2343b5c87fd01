"""What tests of ``gsfiler vocab`` share: two editions, a list, and published documents."""

import json
from datetime import date
from importlib import resources
from pathlib import Path

from click.testing import Result
from jsonschema import Draft202012Validator

from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import Entry, EntryKind

TODAY = date(2026, 1, 31)
OLD = PackContent(
    id="nice-12",
    kind=PackKind.NICE,
    title="Nice 12",
    publisher="WIPO",
    edition="12-2024",
    effective=date(2024, 1, 1),
    generated=date(2023, 6, 6),
    languages=("en",),
    source="from the office",
    licence="CC BY 4.0",
    official=True,
    entries=(
        Entry("eyeglasses", 9, basic_number="090001", kind=EntryKind.INDICATION),
        Entry("boots", 25, basic_number="250003", kind=EntryKind.SYNONYM),
        Entry("gaiters", 25, basic_number="250004", kind=EntryKind.SYNONYM),
    ),
)
NEW = PackContent(
    id="nice-13",
    kind=PackKind.NICE,
    title="Nice 13",
    edition="13-2026",
    effective=date(2026, 1, 1),
    languages=("en",),
    entries=(
        Entry("eyeglasses", 10, basic_number="100001"),
        Entry("ankle boots", 25, basic_number="250003"),
        Entry("sandals", 25, basic_number="250005"),
    ),
)


class Builds(list[tuple[str, ...]]):
    """The packs in force at each build of the index; ``trouble`` is raised instead."""

    trouble: BaseException | None = None

    def __init__(self) -> None:
        super().__init__()
        self.editions: list[str] = []


def published(result: Result, name: str) -> dict[str, object]:
    """Return the JSON that was printed, having compared it with its schema."""
    schema = json.loads(
        resources.files("gsfiler.resources")
        .joinpath(f"schemas_json/{name}.json")
        .read_text("utf-8")
    )
    Draft202012Validator.check_schema(schema)
    document = json.loads(result.stdout)
    Draft202012Validator(schema).validate(document)
    return document


def own_list(folder: Path, name: str = "firm.csv") -> Path:
    path = folder / name
    path.write_text("class,term\n25,firm shoes\n25,firm boots\n9,firm apps\n", "utf-8")
    return path
