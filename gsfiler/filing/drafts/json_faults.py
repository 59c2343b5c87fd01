"""What is wrong with JSON that is no draft, in whole sentences: where, what, and how to mend it."""

import json
from typing import Any

from pydantic import ValidationError

from gsfiler.core.errors import DraftError, in_short

_FORM_TAGS = frozenset({"madrid", "madrid-designation"})

_SYNTAX = {
    "Expecting property name enclosed in double quotes": (
        "a name in double quotation marks should stand here, and no comma after the last field"
    ),
    "Illegal trailing comma": "no comma may stand after the last one",
    "Expecting ',' delimiter": "a comma should stand here, or the closing bracket",
    "Expecting ':' delimiter": "a colon should stand here",
    "Expecting value": "a value should stand here",
    "Invalid control character": "a line break or tab in a text is written as \\n or \\t",
    "Invalid \\": "a backslash in a text is written twice",
    "Unterminated string": "the text that begins here has no closing quotation mark",
    "Extra data": "nothing may follow the end of the object",
}
"""Our words for what Python says of JSON, by its beginning."""

_NAMED = "“gsfiler filing schema madrid” names its fields."
_ONE_OF_THEM = "Write one of them, letter by letter."


def not_json(error: json.JSONDecodeError, source: str) -> DraftError:
    """Return the error for a text that is not JSON, at its line and column."""
    if error.pos >= len(error.doc.rstrip()):
        told, remedy = "it ends too soon", "Get the file again from where it comes."
    else:
        known = (ours for theirs, ours in _SYNTAX.items() if error.msg.startswith(theirs))
        told, remedy = next(known, error.msg), "Correct it there."
    return DraftError(
        source, f"this is not JSON: {told}.", remedy, line=error.lineno, column=error.colno
    )


def not_a_draft(error: ValidationError, source: str) -> DraftError:
    """Return the error for the first field that does not fit, named by its path."""
    first = error.errors(include_url=False)[0]
    place, kind, given = _place(first["loc"]), first["type"], shown_value(first["input"])
    if kind.startswith(("bool", "string", "int")):
        return _of_plain_value(place, kind, given, source)
    if kind.startswith(("model", "dict")):
        return DraftError(
            source, f"the field “{place}” takes an object with fields, not {given}.", _NAMED
        )
    if kind == "literal_error":
        listed = first["ctx"]["expected"].replace("'", "")
        return DraftError(source, f"the field “{place}” takes {listed}, not {given}.", _ONE_OF_THEM)
    if kind.startswith("union_tag"):
        return _of_no_form(place, first["input"], source)
    return DraftError(source, f"the field “{place}” cannot be used: {first['msg']}.", _NAMED)


def _of_plain_value(place: str, kind: str, given: str, source: str) -> DraftError:
    """Return the error for a field that takes a single value of another kind."""
    if kind.startswith("bool"):
        return DraftError(
            source,
            f"the field “{place}” takes true or false, not {given}.",
            "Write true or false without quotation marks.",
        )
    if kind.startswith("string"):
        return DraftError(
            source,
            f"the field “{place}” takes a text, not {given}.",
            "Write one text in quotation marks.",
        )
    return DraftError(
        source,
        f"the field “{place}” takes a whole number, not {given}.",
        "Write a whole number, or leave it out.",
    )


def _of_no_form(place: str, given: Any, source: str) -> DraftError:
    """Return the error for a form that does not say which one it is."""
    form = given.get("form") if isinstance(given, dict) else None
    if form is None:
        return DraftError(
            source, f"the field “{place}” has no “form”.", "Write “madrid” or “madrid-designation”."
        )
    return DraftError(
        source,
        f"the “form” of “{place}” is madrid or madrid-designation, not {shown_value(form)}.",
        _ONE_OF_THEM,
    )


def _place(steps: tuple[int | str, ...]) -> str:
    """Return the path of a field; the kinds of form are no steps of it."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step not in _FORM_TAGS:
            path += f".{step}" if path else step
    return path


def shown_value(value: Any) -> str:
    """Return a value as a sentence shows it: a text quoted, what is larger by what it is."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if isinstance(value, str):
        return f"“{in_short(value)}”"
    return json.dumps(value)
