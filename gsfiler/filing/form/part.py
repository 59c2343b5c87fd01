"""What every part of an application has in common.

An application is stored while it is being written, so a part takes anything a user may have typed
so far: every field has an empty default, dates, numbers and codes are kept as they were typed, and
what is missing or wrong is for the check to say (:mod:`gsfiler.filing.checking`), never for the
model. Field names are the ST.96 names in snake case, without ``Bag``, ``Text`` and ``Code``.
"""

from decimal import Decimal
from typing import Any, ClassVar, Self, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

_EMPTY: tuple[Any, ...] = ("", [], {}, None)
_ALWAYS = frozenset({"form", "format", "version", "st96_version"})


class Part(BaseModel):
    """A part of an application.

    Unknown fields, of a later version of gsfiler or of somebody's own program, are kept. ``kept``
    and ``kept_attributes`` hold what a read ST.96 document says at this place and no field has room
    for: child elements as canonical XML, attributes by their name in Clark notation. They are
    written back at their place in the schema. ``kept_forms`` holds, by the name of a field, the
    canonical XML it was read from where the same value could be written in another way ("1" for
    "true", a name with words in italics); it counts as long as the value stays the same.
    ``kept_order`` names the elements in the order they were read where the schema leaves it open
    and gsfiler would choose another.
    """

    model_config = ConfigDict(
        extra="allow",
        coerce_numbers_to_str=True,
        validate_assignment=True,
        validate_default=False,
    )

    plain_field: ClassVar[str] = ""
    """The field that plain text stands for, where people write "IE" for a whole designation."""

    kept: list[str] = Field(default_factory=list)
    kept_attributes: dict[str, str] = Field(default_factory=dict)
    kept_forms: dict[str, str] = Field(default_factory=dict)
    kept_order: list[str] = Field(default_factory=list)

    @model_validator(mode="before")
    @classmethod
    def _as_people_write(cls, given: Any) -> Any:
        """Take plain text for a whole part, one value for a list, null for nothing."""
        if isinstance(given, str | int | float | Decimal) and cls.plain_field:
            return {cls.plain_field: given}
        if not isinstance(given, dict):
            return given
        return {name: cls._as_field(name, value) for name, value in given.items()}

    @classmethod
    def _as_field(cls, name: str, value: Any) -> Any:
        """Return what was given for a field, wrapped or filled in; unknown fields stay as given."""
        field = cls.model_fields.get(name)
        if field is None:
            return value
        if value is None:
            return field.get_default(call_default_factory=True)
        wants_list = get_origin(field.annotation) is list and not isinstance(value, list)
        return [value] if wants_list else value

    @model_serializer(mode="wrap")
    def _without_empty(self, serialized: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out what is not filled in; formats, versions and the kind of form are said.

        Unknown fields stay as they are, empty ones too: only who made them knows what that means.
        """
        fields = type(self).model_fields
        return {
            name: value
            for name, value in serialized(self).items()
            if name not in fields
            or (value not in _EMPTY and (name in _ALWAYS or value != fields[name].default))
        }

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been filled in."""
        return not self.stored()

    def stored(self) -> dict[str, Any]:
        """Return the part as it is stored: filled fields only, in the order of the form."""
        return self.model_dump(mode="json")

    def copy_deep(self) -> Self:
        """Return a copy that shares nothing with this part."""
        return self.model_copy(deep=True)


def parts_in(annotation: Any) -> list[type[Part]]:
    """Return the parts that the annotation of a field names; a list of forms names several."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    return [part for each in get_args(annotation) for part in parts_in(each)]


class Wording(Part):
    """A text in a language (ISO 639-1, empty when it is not named)."""

    plain_field = "text"

    text: str = ""
    language: str = ""
    sequence_number: str = ""


class Identifier(Part):
    """A number given by an office (ST.3 code, where it is named)."""

    plain_field = "identifier"

    identifier: str = ""
    office: str = ""
