"""JSON: one document for a whole list, or JSON Lines with a term a line. Both carry every term."""

import json
from collections.abc import Sequence
from typing import Any

from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.writers.columns import term_record
from gsfiler.vocabulary.verdict import Verdict

FORMAT = "gsfiler-list"
VERSION = 1


def json_document_bytes(goods: GoodsList, verdicts: Sequence[Verdict] | None = None) -> bytes:
    """Return the list as one JSON document (``gsfiler schema list``)."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "source": goods.source,
        "languages": list(goods.languages),
        "terms": _records(goods, verdicts),
    }
    return _encoded(json.dumps(document, ensure_ascii=False, indent=1)) + b"\n"


def json_lines_bytes(goods: GoodsList, verdicts: Sequence[Verdict] | None = None) -> bytes:
    """Return the list as JSON Lines, as ``gsfiler check`` reads them."""
    records = _records(goods, verdicts)
    return b"".join(_encoded(json.dumps(each, ensure_ascii=False)) + b"\n" for each in records)


def _records(goods: GoodsList, verdicts: Sequence[Verdict] | None) -> list[dict[str, Any]]:
    if verdicts is None:
        return [term_record(term) for term in goods.terms]
    return [
        term_record(term) | {"verdict": verdict.as_json()}
        for term, verdict in zip(goods.terms, verdicts, strict=True)
    ]


def _encoded(text: str) -> bytes:
    """Return UTF-8; half of a surrogate pair, which no UTF-8 holds, stays a JSON escape."""
    return text.encode("utf-8", "backslashreplace")
