"""The JSON Schema of a draft, made from the model itself: what docketing systems may write.

It describes what is read, which is more than what is written: a number where text is meant, one
value where a list is meant, plain text where a part has one field that says it all ("US" for a
designation), null for nothing. Parts are described by the docstrings of the model, fields by
:mod:`gsfiler.filing.drafts.field_words`; values that the standard lists are examples, never an
``enum``, because a draft keeps what was typed.
"""

import re
from typing import Any

from gsfiler.filing.draft import FORMAT, VERSION, Draft
from gsfiler.filing.drafts.field_words import described_field, is_party, party_codes
from gsfiler.filing.form.part import Part, parts_in

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ROLE = re.compile(r":\w+:`~?(?:[\w.]*\.)?(\w+)`")
_TEXT, _NULL = {"$ref": "#/$defs/text"}, {"type": "null"}
_PARTY = {"$ref": "#/$defs/party"}
_TYPES = ["string", "number"]
_KEPT = {"kept": "texts", "kept_order": "texts", "kept_attributes": "named", "kept_forms": "named"}
"""Fields that every part has, and what their values are."""


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
            "text": {"description": "A text, kept as it is typed.", "type": _TYPES},
            "party": {
                "description": "A Contracting Party by its code of WIPO ST.3, kept as it is typed.",
                "type": _TYPES,
                "examples": party_codes(),
            },
            **_kept_values(),
            **definitions,
        },
    }


def _kept_values() -> dict[str, Any]:
    """Return the two kinds of values that are kept."""
    told = "What a document that was read says and no field has room for; leave it out."
    choices: dict[str, list[dict[str, Any]]] = {
        "texts": [{"type": "array", "items": _TEXT}, _TEXT],
        "named": [{"type": "object", "additionalProperties": {"type": "string"}}],
    }
    return {
        f"kept_{values}": {"description": told, "anyOf": [*each, _NULL]}
        for values, each in choices.items()
    }


def _parts_of(part: type[Part], found: dict[type[Part], None]) -> dict[type[Part], None]:
    """Return every part within a part, and itself."""
    if part not in found:
        found[part] = None
        for field in part.model_fields.values():
            for inner in parts_in(field.annotation):
                _parts_of(inner, found)
    return found


def _described(definition: dict[str, Any], part: type[Part]) -> dict[str, Any]:
    """Return the schema of a part as it is read."""
    fields = definition.get("properties", {})
    described = {
        "type": "object",
        "description": _plain_words(part.__doc__ or ""),
        "properties": {
            **{name: _field(part, name, fields[name]) for name in fields if name not in _KEPT},
            **{name: {"$ref": f"#/$defs/kept_{values}"} for name, values in _KEPT.items()},
        },
        "additionalProperties": True,
    }
    if "form" in part.model_fields:
        described["required"] = ["form"]
    if not part.plain_field:
        return described
    plain = {"description": f"Stands for {part.plain_field} alone.", "type": _TYPES}
    return {"description": described.pop("description"), "anyOf": [plain, described]}


def _field(part: type[Part], name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a field: what it is, and what is read for it, or null for nothing."""
    choices = _choices(schema)
    if "const" in choices[0]:
        return choices[0]
    if is_party(part, name):
        choices = [_as_party(choice) for choice in choices]
    return {**described_field(part, name), "anyOf": [*choices, _NULL]}


def _as_party(choice: dict[str, Any]) -> dict[str, Any]:
    """Return a choice for texts as one for parties."""
    if choice.get("type") == "array":
        return {**choice, "items": _PARTY}
    return _PARTY if choice == _TEXT else choice


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
