"""What the tests of ``gsfiler filing`` begin from: the example that comes with the program."""

import json
from importlib import resources
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

Stored = dict[str, Any]


def validate(name: str, told: object) -> None:
    """Fail unless an output is as its published schema says."""
    text = resources.files("gsfiler.resources").joinpath(f"schemas_json/{name}.json").read_text()
    Draft202012Validator(json.loads(text)).validate(told)


def example(folder: Path, name: str = "candles.json") -> tuple[Path, Stored]:
    """Write the example into a folder and return where it lies and what it holds."""
    samples = resources.files("gsfiler.resources").joinpath("samples")
    stored: Stored = json.loads(samples.joinpath("madrid.json").read_text("utf-8"))
    (folder / "mark.png").write_bytes(samples.joinpath("mark.png").read_bytes())
    return rewrite(folder / name, stored), stored


def rewrite(path: Path, stored: Stored) -> Path:
    """Write a draft as plain JSON."""
    path.write_text(json.dumps(stored), "utf-8")
    return path


def form_of(stored: Stored) -> Stored:
    """The one form of a stored draft."""
    form: Stored = stored["transaction"]["forms"][0]
    return form
