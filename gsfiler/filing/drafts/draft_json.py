"""A draft as JSON: written the same way each time, read with every fault named.

Two forms: the canonical one inside a ``.gsf`` file (keys sorted, no blanks) and the one for people
and docketing systems (the order of the form, indented). Numbers that people write without
quotation marks are taken letter by letter: ``326.50`` stays ``326.50``.
"""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ValidationError

from gsfiler.core.errors import DraftError
from gsfiler.filing.draft import FORMAT, VERSION, Draft
from gsfiler.filing.drafts.json_faults import not_a_draft, not_json, shown_value

MOST_NESTED = 60
"""How deep objects and lists may lie in one another; our own parts lie a dozen deep."""

_LARGEST_VERSION = 999_999
_A_NUMBER = re.compile(r"[0-9]{1,6}")
_AS_DESCRIBED = "Write it as “gsfiler filing schema madrid” describes."


class TypedNumber(str):
    """A number of a JSON file, letter by letter as it stands there."""

    __slots__ = ()


class NewerDraft(DraftError):
    """The draft was written by a newer gsfiler than this one; it was not touched."""


def canonical_json(stored: Any) -> bytes:
    """Return a stored value as the one sequence of bytes that stands for it.

    Half of a surrogate pair, which no UTF-8 holds, stays a JSON escape.
    """
    text = json.dumps(stored, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def draft_json(draft: Draft) -> bytes:
    """Return a draft in canonical form, marked with the version that is written today."""
    return canonical_json(_current(draft).stored())


def readable_json(draft: Draft) -> bytes:
    """Return a draft for people: in the order of the form, indented by one blank."""
    stored = {"format": FORMAT, "version": VERSION} | _current(draft).stored()
    text = json.dumps(stored, ensure_ascii=False, indent=1)
    return f"{text}\n".encode("utf-8", "backslashreplace")


def draft_from_json(data: bytes, *, source: str) -> Draft:
    """Return the draft that JSON describes; ``source`` names the file in errors.

    Raises DraftError: not JSON, not a draft, a field of the wrong kind (named by its path); and
    :class:`NewerDraft` for a version we do not know.
    """
    return draft_from_stored(json_object(data, source=source), source=source)


def draft_from_stored(stored: dict[str, Any], *, source: str) -> Draft:
    """Return the draft of an object that was read; raises as :func:`draft_from_json` does."""
    _refuse_foreign(stored, source)
    try:
        draft = Draft.model_validate(stored)
    except ValidationError as error:
        raise not_a_draft(error, source) from None
    settle_numbers(draft)
    return draft


def json_object(data: bytes, *, source: str) -> dict[str, Any]:
    """Return the object a JSON file holds, numbers with a point as they are typed.

    :func:`settle_numbers` makes numbers of them again where no text is meant. Raises DraftError.
    """
    try:
        text = data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
        found = json.loads(
            text,
            parse_float=TypedNumber,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object_of,
        )
    except json.JSONDecodeError as error:
        raise not_json(error, source) from None
    except UnicodeDecodeError:
        raise DraftError(source, "the text is not UTF-8.", "Save it as UTF-8.") from None
    except _Refused as error:
        raise DraftError(source, str(error), _AS_DESCRIBED) from None
    except RecursionError:
        raise DraftError(source, "the JSON is nested too deeply.", _AS_DESCRIBED) from None
    except (ValueError, ArithmeticError):
        raise DraftError(
            source,
            "a number in it has more digits than can be read.",
            "Write it in quotation marks.",
        ) from None
    if not isinstance(found, dict):
        raise DraftError(source, "the JSON is not an object.", _AS_DESCRIBED)
    _refuse_depth(found, source)
    return found


def settle_numbers(part: BaseModel) -> None:
    """Turn numbers in unknown fields back into plain ones, so that they are written as numbers."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, BaseModel):
                settle_numbers(each)
    if part.model_extra:
        for name, value in part.model_extra.items():
            part.model_extra[name] = _plain(value)


class _Refused(ValueError):
    """The JSON says something that we would lose."""


def _current(draft: Draft) -> Draft:
    return draft.model_copy(update={"format": FORMAT, "version": VERSION})


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(f"the field “{twice}” stands twice in one object; one would be lost.")
    return found


def _refuse_constant(name: str) -> Any:
    raise _Refused(f"“{name}” is not a number that JSON knows.")


def _refuse_depth(found: dict[str, Any], source: str) -> None:
    """Refuse what lies so deep that it could be read but not written back."""
    level: list[Any] = [found]
    for _ in range(MOST_NESTED):
        level = [inner for each in level for inner in _within(each)]
        if not level:
            return
    raise DraftError(source, f"objects and lists lie more than {MOST_NESTED} deep.", _AS_DESCRIBED)


def _within(value: Any) -> Iterator[Any]:
    inner = value.values() if isinstance(value, dict) else value
    return (each for each in inner if isinstance(each, dict | list))


def _refuse_foreign(stored: dict[str, Any], source: str) -> None:
    """Refuse what is no draft, and a draft of a version that is not known yet."""
    if stored.get("format", FORMAT) != FORMAT:
        raise DraftError(source, "this is not a draft of gsfiler.", _AS_DESCRIBED)
    if "format" not in stored and "transaction" not in stored:
        raise DraftError(
            source, "this is not a draft of gsfiler: it has no “transaction”.", _AS_DESCRIBED
        )
    version = stored.get("version", VERSION)
    if isinstance(version, str) and _A_NUMBER.fullmatch(version):
        version = int(version)
    is_number = isinstance(version, int) and not isinstance(version, bool)
    if not is_number or not 1 <= version <= _LARGEST_VERSION:
        told = shown_value(str(version) if is_number else version)
        raise DraftError(source, f"{told} is not a version of a draft.", _AS_DESCRIBED)
    if version > VERSION:
        raise NewerDraft(
            source,
            f"this draft has version {version} and was written by a newer gsfiler; this one reads "
            f"version {VERSION}.",
            "Update gsfiler to open it. The file was not changed.",
        )


def _plain(value: Any) -> Any:
    if isinstance(value, TypedNumber):
        number = float(value)
        return number if Decimal(repr(number)) == Decimal(value) else str(value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value
