"""The list of goods and services, and what it is limited to for a party.

Form MM2 item 10 (Rule 9(4)(a)(xiii)).
"""

from pydantic import Field

from gsfiler.filing.form.part import Part, Wording


class ClassDescription(Part):
    """The goods or services of one class, as text (``tmk:ClassDescription``).

    ``class_number`` is kept as typed ("9"); ``descriptions`` hold the list once per language.
    """

    classification_version: str = ""
    class_number: str = ""
    descriptions: list[Wording] = Field(default_factory=list)
    use_nice_heading: bool | None = None


class Classification(Part):
    """What a list is classified by (``tmk:GoodsServicesClassification``)."""

    kind: str = ""
    classification_version: str = ""
    comment: Wording | None = None
    class_number: str = ""
    national_class_number: str = ""
    class_title: str = ""


class GoodsServices(Part):
    """A list of goods and services by class (``tmk:GoodsServices``).

    ``classification_version`` is the Nice edition of the whole list ("13-2026"). ST.96 repeats
    edition and class numbers in a bag of their own before the texts; ``classifications`` is filled
    only where a read document says something else there than the texts do.
    """

    classification_version: str = ""
    class_descriptions: list[ClassDescription] = Field(default_factory=list)
    classifications: list[Classification] = Field(default_factory=list)
    proposed_leading_class: str = ""
    comments: list[Wording] = Field(default_factory=list)


_REMOVAL = "remove from list"


class Limitation(Part):
    """What the list is limited to, or what is taken out of it, for some parties.

    ``countries`` are ST.3 codes; ``category`` is "List limited to" or "Remove from list".
    """

    countries: list[str] = Field(default_factory=list)
    category: str = ""
    class_descriptions: list[ClassDescription] = Field(default_factory=list)
    comments: list[Wording] = Field(default_factory=list)

    @property
    def is_removal(self) -> bool:
        """Whether it names what is taken out of the list, not what is left of it."""
        return self.category.strip().casefold() == _REMOVAL
