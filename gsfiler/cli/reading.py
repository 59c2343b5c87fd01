"""Read the list a command is given: a file, or standard input."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gsfiler.lists.goods_list import GoodsList

STANDARD_INPUT = "standard input"


def read_terms(
    file: Path,
    *,
    form: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    comma: str = "keep",
    given: int | None = None,
) -> "GoodsList":
    """Read a list; ``-`` is standard input, ``given`` the class of terms that name none."""
    from gsfiler.core.files import read_bytes, read_stream
    from gsfiler.lists.readers.detect import read_list

    standard = str(file) == "-"
    data = read_stream(sys.stdin.buffer, STANDARD_INPUT) if standard else read_bytes(file)
    return read_list(
        data,
        name=STANDARD_INPUT if standard else file.name,
        form=form,
        encoding=encoding,
        delimiter=delimiter,
        comma=comma,
        default_class=given,
    )
