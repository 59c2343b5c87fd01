"""Read the dated tables of facts that ship with the program."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from gsfiler.core.findings import Authority, Confidence


def read_table(name: str) -> dict[str, Any]:
    """Return the table ``name`` of the shipped vocabulary resources.

    Plain JSON without a model: these files are part of the program, checked by its tests.
    """
    folder = Path(import_module("gsfiler.resources").__path__[0])
    table: dict[str, Any] = json.loads((folder / "vocabulary" / f"{name}.json").read_bytes())
    return table


def authority(table: dict[str, Any], row: dict[str, Any]) -> Authority:
    """Return the authority of a row: its rule, or the table's, and the source it names."""
    source = table["sources"][row.get("source", "practice")]
    return Authority(
        rule=row.get("rule", table["rule"]),
        source=source["title"],
        date=source["date"],
        confidence=Confidence(row["confidence"]),
    )
