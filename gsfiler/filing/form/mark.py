"""The mark: its representation and what is said about it (form MM2 items 7 to 9)."""

from pydantic import Field

from gsfiler.filing.form.part import Part, Wording


class MarkImage(Part):
    """A reproduction of the mark (``tmk:MarkImage``); ``file_name`` is its path in the package.

    Measures are decimals as text with their unit ("Px", "Cm"). ``is_colour`` and ``colour_mode``
    exclude each other in the standard.
    """

    sequence_number: str = ""
    file_name: str = ""
    image_format: str = ""
    colours_claimed: list[Wording] = Field(default_factory=list)
    colour_parts_claimed: list[Wording] = Field(default_factory=list)
    height: str = ""
    height_unit: str = ""
    width: str = ""
    width_unit: str = ""
    is_colour: bool | None = None
    colour_mode: str = ""


class MarkTransliteration(Part):
    """The mark in Latin letters (Rule 9(4)(a)(xii)); ``category`` says from which script."""

    plain_field = "text"

    text: str = ""
    category: str = ""


class Mark(Part):
    """The mark of an application.

    ``feature_categories`` are the values of ST.96 ("Word", "Figurative", "Three dimensional",
    "Colour", "Sound" …), ``mark_category`` e.g. "Trademark" or "Collective mark".
    """

    significant_verbal_element: Wording | None = None
    verbal_element: Wording | None = None
    standard_characters: bool | None = None
    is_colour: bool | None = None
    colours_claimed: Wording | None = None
    colour_parts_claimed: Wording | None = None
    feature_categories: list[str] = Field(default_factory=list)
    translations: list[Wording] = Field(default_factory=list)
    transliterations: list[MarkTransliteration] = Field(default_factory=list)
    not_translatable: bool | None = None
    disclaimers: list[Wording] = Field(default_factory=list)
    mark_category: str = ""
    images: list[MarkImage] = Field(default_factory=list)
    descriptions: list[Wording] = Field(default_factory=list)
    voluntary_descriptions: list[Wording] = Field(default_factory=list)
    description_images: list[MarkImage] = Field(default_factory=list)


def verbal_text(mark: Mark) -> str:
    """Return the words of the mark as typed."""
    texts = (mark.verbal_element, mark.significant_verbal_element)
    return " ".join(each.text for each in texts if each is not None and each.text.strip())
