"""The window and the command line say the same of every evaluation case, over the Nice pack."""

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from gsfiler.core.files import user_folders
from gsfiler.core.packs import PackStore
from gsfiler.gui.jobs import Stop
from gsfiler.gui.terms_checking import Reading, check_terms, known_by, read_text
from gsfiler.vocabulary.building import open_vocabulary
from gsfiler.vocabulary.terms import Term
from tests.cli.conftest import Gsfiler, gsfiler, user_folder  # noqa: F401 (fixtures)
from tests.gui.desks import TODAY

pytestmark = pytest.mark.shared

SETS = ("real", "synthetic", "nonsense")
EVERY = 1 if os.environ.get("GSFILER_LONG") else 8
"""Each eighth case: 635 of 5,079; with GSFILER_LONG in the environment all of them."""

PARTIES = ("US", "JP")
_OF_THE_PLACE = ("id", "line", "start", "end")


def cases(shared: Path) -> Iterator[tuple[str, int | None]]:
    for name in SETS:
        lines = (shared / "eval" / f"{name}.jsonl").read_text("utf-8").splitlines()
        for line in lines[::EVERY]:
            case = json.loads(line)
            yield case["text"], case["given_class"]


@pytest.fixture
def home_with_nice(user_folder: Path, gsfiler: Gsfiler, shared: Path) -> Path:  # noqa: F811
    """A user folder with the Nice pack in force and its index built."""
    if not PackStore(user_folders(str(user_folder)).packs).packs():
        files = sorted((shared / "ncl").glob("*.zip"))
        assert gsfiler("vocab", "install", *files).code == 0
    return user_folder


def plain(verdict: dict[str, Any]) -> dict[str, Any]:
    """Return a verdict without the place where its term stands in its list."""
    return {name: value for name, value in verdict.items() if name not in _OF_THE_PLACE}


def by_window(terms: Sequence[Term], home: Path) -> list[dict[str, Any]]:
    """Return what the workbench finds, told as the command line tells it."""
    folders = user_folders(str(home))
    vocabulary = open_vocabulary(PackStore(folders.packs), folders.index, on=TODAY)
    found = {}
    for batch in check_terms(terms, vocabulary, PARTIES, Stop().check):
        found |= batch
    return [plain(json.loads(json.dumps(found[known_by(term)].as_json()))) for term in terms]


def test_window_and_command_line_give_the_same_verdicts(
    gsfiler: Gsfiler,  # noqa: F811
    home_with_nice: Path,
    shared: Path,
    tmp_path: Path,
) -> None:
    given = list(cases(shared))
    path = tmp_path / "cases.jsonl"
    lines = (json.dumps({"text": text, "class": number}) for text, number in given)
    path.write_text("\n".join(lines), "utf-8")
    told = gsfiler("check", path, "--format", "json", "--designate", ",".join(PARTIES))
    assert told.code in {0, 1}, told.err
    assert len(told.out.splitlines()) == len(given)
    shown = by_window([Term(text, number) for text, number in given], home_with_nice)
    for (text, number), ours, theirs in zip(given, shown, told.objects(), strict=True):
        assert ours == plain(theirs), f"{text!r} in class {number}"


def test_what_is_typed_gets_the_verdict_of_the_same_text_in_a_file(
    gsfiler: Gsfiler,  # noqa: F811
    home_with_nice: Path,
    shared: Path,
    tmp_path: Path,
) -> None:
    text = "".join(
        f"Class {number}:\n{wording};\n" for wording, number in cases(shared) if number
    ) + "\n".join(wording for wording, number in list(cases(shared))[::20] if not number)
    path = tmp_path / "list.txt"
    path.write_text(text, "utf-8", newline="")
    told = gsfiler("check", path, "--format", "json", "--designate", ",".join(PARTIES))
    assert told.code in {0, 1}, told.err
    reading: Reading = read_text(text, (), {})
    assert reading.terms
    shown = by_window(reading.terms, home_with_nice)
    assert shown == [plain(each) for each in told.objects()]
