"""Read the dated tables of facts that ship with the program."""

import json
from typing import Any

from gsfiler.core.shipped import shipped_bytes, shipped_text


def read_table(name: str) -> dict[str, Any]:
    """Return the table ``name`` of the shipped vocabulary resources.

    Plain JSON without a model: these files are part of the program, checked by its tests.
    """
    table: dict[str, Any] = json.loads(shipped_bytes(f"vocabulary/{name}.json"))
    return table


def read_pairs(name: str) -> dict[str, str]:
    """Return a shipped table of two columns, its heading line left out."""
    lines = shipped_text(f"vocabulary/{name}").splitlines()[1:]
    return dict(line.split("\t") for line in lines)
