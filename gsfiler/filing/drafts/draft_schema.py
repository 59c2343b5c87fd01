"""The JSON Schema of a draft, made from the model itself: what docketing systems may write.

It describes what is read, which is more than what is written: a number where text is meant, one
value where a list is meant, plain text where a part has one field that says it all ("US" for a
designation), null for nothing. Descriptions are the docstrings of the model.
"""

import re
from typing import Any, get_args

from pydantic import BaseModel

from gsfiler.filing.draft import FORMAT, VERSION, Draft
from gsfiler.filing.form.part import Part

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ROLE = re.compile(r":\w+:`~?(?:[\w.]*\.)?(\w+)`")
_TEXT, _NULL = {"$ref": "#/$defs/text"}, {"type": "null"}


def draft_schema() -> dict[str, Any]:
    """Return the JSON Schema of a draft, the same each time; keys it does not name are kept."""
    made = Draft.model_json_schema(ref_template="#/$defs/{model}")
    parts = {part.__name__: part for part in _parts_of(Draft, {})}
    definitions = {
        name: _described(definition, parts[name])
        for name, definition in sorted(made.pop("$defs").items())
    }
    whole = _described(made, Draft)
    whole["properties"]["format"] = {"const": FORMAT}
    whole["properties"]["version"] = {"enum": list(range(1, VERSION + 1))}
    whole["required"] = ["transaction"]
    return {
        "$schema": _DIALECT,
        "$id": "draft.json",
        "title": "A draft of gsfiler",
        **{name: value for name, value in whole.items() if name != "title"},
        "$defs": {
            "text": {"description": "A text, kept as it is typed.", "type": ["string", "number"]},
            **definitions,
        },
    }


def _parts_of(part: type[Part], found: dict[type[Part], None]) -> dict[type[Part], None]:
    """Return every part within a part, and itself."""
    if part not in found:
        found[part] = None
        for field in part.model_fields.values():
            for inner in _types_in(field.annotation):
                _parts_of(inner, found)
    return found


def _types_in(annotation: Any) -> list[type[Part]]:
    """Return the parts an annotation names; a list of forms names several."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [part for each in get_args(annotation) for part in _types_in(each)]


def _described(definition: dict[str, Any], part: type[BaseModel]) -> dict[str, Any]:
    """Return the schema of a part as it is read."""
    described = {
        "type": "object",
        "description": _plain_words(part.__doc__ or ""),
        "properties": {
            name: _field(schema) for name, schema in definition.get("properties", {}).items()
        },
        "additionalProperties": True,
    }
    if "form" in part.model_fields:
        described["required"] = ["form"]
    plain = getattr(part, "plain_field", "")
    if not plain:
        return described
    return {
        "description": described.pop("description"),
        "anyOf": [{"type": ["string", "number"]}, described],
    }


def _field(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a field: what is read for it, or null for nothing."""
    choices = _choices(schema)
    return {"anyOf": [*choices, _NULL]} if "const" not in choices[0] else choices[0]


def _choices(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what may stand for a value: of a list also one of its items alone."""
    kept = {
        name: value
        for name, value in schema.items()
        if name not in {"title", "default", "discriminator"}
    }
    for several in ("anyOf", "oneOf"):
        if several in kept:
            return [choice for each in kept[several] for choice in _choices(each)]
    if kept.get("type") == "array":
        items = _choices(kept["items"])
        inner = items[0] if len(items) == 1 else {"anyOf": items}
        return [{"type": "array", "items": inner}, *items]
    if kept.get("type") == "string" and "const" not in kept and "enum" not in kept:
        return [_TEXT]
    return [kept] if kept != _NULL else []


def _plain_words(docstring: str) -> str:
    """Return a docstring as plain text: no markup, one blank between words, paragraphs kept."""
    plain = _ROLE.sub(r"\1", docstring).replace("``", "")
    paragraphs = re.split(r"\n\s*\n", plain.strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
