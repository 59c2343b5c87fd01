"""The data that ships with the program."""

import pytest

from gsfiler.core import shipped
from gsfiler.core.shipped import shipped_bytes, shipped_folder, shipped_text


def test_the_shipped_folder_holds_the_vocabulary():
    assert (shipped_folder() / "vocabulary" / "everyday.tsv").is_file()


def test_a_shipped_file_is_read_as_it_lies_there():
    expected = (shipped_folder() / "vocabulary" / "plurals.tsv").read_bytes()
    assert shipped_bytes("vocabulary/plurals.tsv") == expected
    assert shipped_text("vocabulary/plurals.tsv") == expected.decode()


def test_lines_end_alike_on_every_platform(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes("é\r\nb\nc\r\n".encode())
    monkeypatch.setattr(shipped, "shipped_folder", lambda: tmp_path)
    assert shipped_text("a.txt") == "é\nb\nc\n"
    assert shipped_bytes("a.txt") == "é\r\nb\nc\r\n".encode()


def test_a_file_that_does_not_ship_is_not_there():
    with pytest.raises(FileNotFoundError):
        shipped_bytes("vocabulary/nothing.tsv")
