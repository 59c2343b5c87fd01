"""JSON Lines: one object is one term, never split; also a JSON array of the same objects."""

import json
import re
from typing import Any

from gsfiler.core.codes import parse_class, parse_language
from gsfiler.core.decoding import DecodedText
from gsfiler.core.errors import InputError, InvalidCode
from gsfiler.lists.goods_list import GoodsList, ListForm
from gsfiler.lists.readers.rows import Defaults
from gsfiler.vocabulary.terms import Term

_REMEDY = 'Write one object a line, such as {"text": "cables", "class": 9}.'
_HALF_PAIR = re.compile(r"[\ud800-\udfff]")


def read_json_lines(decoded: DecodedText, defaults: Defaults) -> GoodsList:
    """Return one term for each line; unknown fields are passed over.

    Raises InputError with line and column: no JSON, no object, a field of the wrong kind.
    """
    terms = []
    for number, line in enumerate(decoded.text.split("\n"), 1):
        if line.strip():
            terms.append(_term(_parse(line, number, defaults), number, defaults))
    return _list_of(terms, decoded, defaults)


def read_json_array(decoded: DecodedText, defaults: Defaults) -> GoodsList:
    """Return one term for each object of a JSON array, or of the array ``terms`` in an object.

    The place in the array, from 1, stands for the line. Raises InputError as above.
    """
    content = _parse(decoded.text, 1, defaults)
    if isinstance(content, dict):
        content = content.get("terms")
    if not isinstance(content, list):
        raise _problem(defaults, 1, "the JSON holds no array of terms.")
    terms = [_term(value, number, defaults) for number, value in enumerate(content, 1)]
    return _list_of(terms, decoded, defaults)


def _list_of(terms: list[Term], decoded: DecodedText, defaults: Defaults) -> GoodsList:
    return GoodsList(
        tuple(terms), source=defaults.source, form=ListForm.JSONL, encoding=decoded.encoding
    )


def _parse(text: str, line: int, defaults: Defaults) -> Any:
    """Return the value of a JSON text that begins at a line of the file."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _problem(
            defaults,
            line + error.lineno - 1,
            f"this is not JSON ({error.msg}).",
            column=error.colno,
        ) from None
    except RecursionError:
        raise _problem(defaults, line, "the JSON is nested too deep.") from None
    except ValueError:
        raise _problem(defaults, line, "a number has too many digits.") from None


def _term(value: Any, line: int, defaults: Defaults) -> Term:
    """Return the term of one object."""
    if not isinstance(value, dict):
        raise _problem(defaults, line, "this is JSON, but not an object with a “text”.")
    text = value.get("text", value.get("term"))
    if not isinstance(text, str):
        raise _problem(defaults, line, "the object has no “text” in quotation marks.")
    number, problem = _class_of(value.get("class"), line, defaults)
    language = _string(value, "language", line, defaults)
    try:
        language = parse_language(language) if language else defaults.language
    except InvalidCode as error:
        raise _problem(defaults, line, str(error)) from None
    return Term(
        _whole(text, line, defaults),
        number,
        language,
        _whole(_string(value, "id", line, defaults), line, defaults),
        line,
        0,
        len(text),
        _whole(_string(value, "note", line, defaults), line, defaults),
        problem,
    )


def _class_of(value: Any, line: int, defaults: Defaults) -> tuple[int | None, str]:
    """Return the class of an object, and the sentence when there is no such class."""
    if value is None or value == "":
        return defaults.class_number, ""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _problem(defaults, line, "“class” is neither a number nor a text.")
    try:
        return parse_class(value), ""
    except InvalidCode as error:
        return None, str(error)


def _string(value: dict[str, Any], name: str, line: int, defaults: Defaults) -> str:
    """Return a field that may be absent, a text or a whole number."""
    field = value.get(name)
    if field is None:
        return ""
    if isinstance(field, bool) or not isinstance(field, int | str):
        raise _problem(defaults, line, f"“{name}” is not a text.")
    return str(field)


def _whole(text: str, line: int, defaults: Defaults) -> str:
    """Return the text; raises InputError when an escape in it is half of a character."""
    if _HALF_PAIR.search(text):
        raise _problem(defaults, line, "an escape such as \\ud83d is only half of a character.")
    return text


def _problem(defaults: Defaults, line: int, problem: str, column: int = 1) -> InputError:
    return InputError(defaults.source, problem, _REMEDY, line=line, column=column)
