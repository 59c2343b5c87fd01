"""Reading the list a command is given, and standard input with the limits of a file."""

import io
import sys
from functools import partial
from pathlib import Path

import pytest

from gsfiler.cli.reading import read_terms
from gsfiler.core import files
from gsfiler.core.errors import InputError


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"hats; caps")))


@pytest.mark.usefixtures("stdin")
def test_standard_input_is_read() -> None:
    goods = read_terms(Path("-"), given=25)
    assert [(term.text, term.class_number) for term in goods.terms] == [("hats", 25), ("caps", 25)]
    assert goods.source == "standard input"


@pytest.mark.usefixtures("stdin")
def test_standard_input_has_the_limit_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "read_stream", partial(files.read_stream, limit=9))
    with pytest.raises(InputError) as problem:
        read_terms(Path("-"))
    assert str(problem.value) == (
        "standard input: the file is larger than 9 bytes. Split it and try again."
    )
