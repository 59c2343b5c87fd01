"""Arrays in one file: the same bytes for the same arrays, and nothing read from a torn file."""

import itertools
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsfiler.core.errors import PackError
from gsfiler.vocabulary.arrays import MAGIC, open_arrays, save_arrays, strings_to_arrays

ARRAYS = {
    "small": np.array([1, 2, 3], np.int32),
    "none": np.array([], np.float32),
    "table": np.arange(6, dtype=np.uint64).reshape(2, 3),
    "flags": np.array([True, False]),
}
HEADER = {"version": 1, "name": "é"}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "arrays"
    save_arrays(path, ARRAYS, HEADER)
    return path


def rewritten(data: bytes, change) -> bytes:
    """Return the bytes of a file with its JSON head changed, its length kept."""
    start = len(MAGIC) + 8
    length = int.from_bytes(data[len(MAGIC) : start], "little")
    head = json.loads(data[start : start + length])
    change(head)
    new = json.dumps(head).encode()
    return MAGIC + len(new).to_bytes(8, "little") + new + data[start + length :]


def test_arrays_come_back_with_their_header(file):
    arrays, header = open_arrays(file)
    assert header == HEADER
    assert list(arrays) == list(ARRAYS)
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype
        assert arrays[name].shape == array.shape
        assert arrays[name].tolist() == array.tolist()


def test_the_same_arrays_make_the_same_bytes(file, tmp_path):
    save_arrays(tmp_path / "again", ARRAYS, HEADER)
    assert (tmp_path / "again").read_bytes() == file.read_bytes()


def test_arrays_are_stored_little_endian_and_aligned(tmp_path):
    big = {name: array.astype(array.dtype.newbyteorder(">")) for name, array in ARRAYS.items()}
    save_arrays(tmp_path / "big", big, HEADER)
    save_arrays(tmp_path / "small", ARRAYS, HEADER)
    assert (tmp_path / "big").read_bytes() == (tmp_path / "small").read_bytes()
    assert len((tmp_path / "big").read_bytes()) % 64 == 0


def test_an_array_out_of_order_is_stored_in_order(tmp_path):
    save_arrays(tmp_path / "a", {"t": ARRAYS["table"].T}, {})
    assert open_arrays(tmp_path / "a")[0]["t"].tolist() == [[0, 3], [1, 4], [2, 5]]


def test_mapped_arrays_cannot_be_written(file):
    arrays, _ = open_arrays(file)
    with pytest.raises(ValueError, match="read-only"):
        arrays["small"][0] = 9


def test_a_file_cut_short_anywhere_is_refused(file, tmp_path):
    data = file.read_bytes()
    last = data.rindex(b"\x01\x00") + 1  # the last byte that an array holds
    torn = tmp_path / "torn"
    for length in [*range(0, last, 7), last]:
        torn.write_bytes(data[:length])
        with pytest.raises(PackError) as refused:
            open_arrays(torn)
        assert str(refused.value) == "The search index torn is damaged; it will be rebuilt."


@pytest.mark.parametrize(
    "change",
    [
        lambda head: head.pop("header"),
        lambda head: head.pop("arrays"),
        lambda head: head["arrays"]["small"].pop("dtype"),
        lambda head: head["arrays"]["small"].update(dtype="no such type"),
        lambda head: head["arrays"]["small"].update(shape=[99]),
        lambda head: head["arrays"]["small"].update(shape=3),
        lambda head: head["arrays"]["small"].update(offset=1 << 40),
        lambda head: head["arrays"]["small"].update(offset="here"),
    ],
)
def test_a_head_that_does_not_fit_is_refused(file, tmp_path, change):
    (tmp_path / "odd").write_bytes(rewritten(file.read_bytes(), change))
    with pytest.raises(PackError, match="is damaged; it will be rebuilt"):
        open_arrays(tmp_path / "odd")


@pytest.mark.parametrize("data", [b"", b"x", b"PK\x03\x04" * 40, MAGIC, MAGIC + b"\xff" * 80])
def test_another_file_is_refused(tmp_path, data):
    (tmp_path / "other").write_bytes(data)
    with pytest.raises(PackError, match="The search index other is damaged"):
        open_arrays(tmp_path / "other")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(PackError, match="The search index gone is damaged"):
        open_arrays(tmp_path / "gone")


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=6), max_size=8))
def test_strings_come_back_by_their_offsets(strings):
    blob, offsets = strings_to_arrays(strings)
    data = blob.tobytes()
    assert offsets[0] == 0
    assert offsets[-1] == len(data)
    cut = [data[a:b].decode() for a, b in itertools.pairwise(offsets)]
    assert cut == strings
