"""What fees depend on, taken out of a form: designations, classes, colour, kind of mark, origin.

A :class:`FeeCase` says it in a few plain values, so that a what-if changes one of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from gsfiler.core.codes import parse_class
from gsfiler.core.errors import InvalidCode
from gsfiler.filing.fees.amounts import MarkKind
from gsfiler.filing.form.goods import ClassDescription, GoodsServices, Limitation
from gsfiler.filing.form.mark import Mark, MarkImage
from gsfiler.filing.form.parties import Applicant
from gsfiler.filing.form.rights import BasicMark
from gsfiler.filing.madrid import (
    Designation,
    MadridForm,
    MadridSubsequentDesignation,
)
from gsfiler.filing.rules.dates import day_of
from gsfiler.vocabulary.text import key

_COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class FeeOptions:
    """What a form does not say, or what shall count instead of what it says.

    ``origin`` is the party of the Office of origin, or of the holder (ST.3); ``classes`` those of
    the registration, for form MM4 and renewals; None and empty values leave it to the form.
    ``least_developed`` says whether the applicants' country of origin is a least developed one.
    """

    origin: str = ""
    classes: tuple[int, ...] = ()
    mark_kind: MarkKind | None = None
    in_colour: bool | None = None
    least_developed: bool | None = None


@dataclass(frozen=True, slots=True)
class FeeCase:
    """What the fees of a filing depend on.

    ``kept`` and ``removed`` hold, by party, the classes a limitation leaves or takes out.
    ``origins`` are, applicant by applicant, the countries named as grounds of the entitlement.
    ``classes_known`` is False where ``classes`` may lack some: form MM4 does not list them; nor
    does it say what ``mark_kind`` is, so that ``mark_kind_known`` may be False.
    """

    kind: Literal["application", "designation", "renewal"] = "application"
    origin: str = ""
    designations: tuple[str, ...] = ()
    classes: frozenset[int] = frozenset()
    kept: Mapping[str, frozenset[int]] = field(default_factory=dict)
    removed: Mapping[str, frozenset[int]] = field(default_factory=dict)
    mark_kind: MarkKind = "ordinary"
    in_colour: bool = False
    least_developed: bool | None = None
    origins: tuple[tuple[str, ...], ...] = ()
    classes_known: bool = True
    mark_kind_known: bool = True

    def classes_of(self, party: str) -> frozenset[int]:
        """Return the classes that a party is designated for, after its limitations."""
        return (self.kept.get(party, self.classes) & self.classes) - self.removed.get(
            party, frozenset()
        )

    def with_party(self, party: str) -> "FeeCase":
        """Return the case with one more designation."""
        if party in self.designations:
            return self
        return replace(self, designations=(*self.designations, party))

    def without_party(self, party: str) -> "FeeCase":
        """Return the case without a designation."""
        return replace(self, designations=tuple(p for p in self.designations if p != party))

    def with_class(self, number: int) -> "FeeCase":
        """Return the case with one more class; parties limited to classes stay limited to them."""
        return replace(self, classes=self.classes | {number})

    def without_class(self, number: int) -> "FeeCase":
        """Return the case without a class."""
        return replace(self, classes=self.classes - {number})


def fee_case(form: MadridForm, options: FeeOptions | None = None) -> FeeCase:
    """Return what the fees of a form depend on; what cannot be read counts as not filled in."""
    chosen = options or FeeOptions()
    if isinstance(form, MadridSubsequentDesignation):
        return _designation_case(form, chosen)
    classes = frozenset(chosen.classes) or _listed_classes(form.goods_services)
    kept, removed = _limits(form.limitations, form.goods_services)
    return FeeCase(
        kind="application",
        origin=_code(chosen.origin) or _origin(form.basic_marks),
        designations=_codes(form.designations),
        classes=classes,
        kept=kept,
        removed=removed,
        mark_kind=chosen.mark_kind or mark_kind(form.mark),
        in_colour=is_in_colour(form.mark) if chosen.in_colour is None else chosen.in_colour,
        least_developed=chosen.least_developed,
        origins=tuple(map(_entitling_countries, form.applicants)),
    )


def _designation_case(form: MadridSubsequentDesignation, options: FeeOptions) -> FeeCase:
    """Return the case of form MM4, whose classes are in the registration, not in the form."""
    kept, removed = _limits(form.limitations, ())
    listed = frozenset[int]().union(*kept.values())
    designations = _codes(form.designations)
    return FeeCase(
        kind="designation",
        origin=_code(options.origin) or _origin(form.basic_marks),
        designations=designations,
        classes=frozenset(options.classes) or listed,
        kept=kept,
        removed=removed,
        mark_kind=options.mark_kind or "ordinary",
        classes_known=bool(options.classes) or kept.keys() >= set(designations),
        mark_kind_known=options.mark_kind is not None,
    )


def fee_day(form: MadridForm, today: date) -> date:
    """Return the day whose amounts count: that on which the Office received the form, or today.

    Rule 34(7)(a) and (b); what a late arrival at the International Bureau may change of it is told
    by M-147.
    """
    return day_of(form.receiving_office_date) or today


def is_in_colour(mark: Mark, *, measured: bool | None = None) -> bool:
    """Tell whether any representation of the mark is in colour (Schedule of Fees, item 2.1.2).

    It is where the form says so, where colours are claimed, where the mark is a colour, or where an
    image is said or, by ``measured``, seen to be in colour.
    """
    claims = (mark.colours_claimed, mark.colour_parts_claimed)
    return (
        measured is True
        or mark.is_colour is True
        or any(claim is not None and claim.text.strip() for claim in claims)
        or any(each.strip().lower() == _COLOUR for each in mark.feature_categories)
        or any(map(_is_coloured, mark.images))
    )


def _is_coloured(image: MarkImage) -> bool:
    claims = (*image.colours_claimed, *image.colour_parts_claimed)
    return (
        image.is_colour is True
        or image.colour_mode.strip().lower() == _COLOUR
        or any(claim.text.strip() for claim in claims)
    )


def mark_kind(mark: Mark) -> MarkKind:
    """Return whether a mark pays as a collective or as a certification (guarantee) mark."""
    return kind_of_category(mark.mark_category)


def kind_of_category(mark_category: str) -> MarkKind:
    """Return as which kind of mark a category of ST.96 pays ("Collective mark")."""
    category = mark_category.lower()
    if "certification" in category or "guarantee" in category:
        return "certification"
    return "collective" if "collective" in category else "ordinary"


def _origin(basic_marks: Sequence[BasicMark]) -> str:
    return next(filter(None, (_code(mark.office) for mark in basic_marks)), "")


def _entitling_countries(applicant: Applicant) -> tuple[str, ...]:
    """Return the countries that an applicant names as grounds of the entitlement."""
    ground = applicant.entitlement
    if ground is None:
        return ()
    places = (place.office for place in (ground.establishment, ground.domicile) if place)
    named = map(_code, (ground.nationality, *places))
    return tuple(filter(None, dict.fromkeys(named)))


def _code(text: str) -> str:
    return text.strip().upper()


def _codes(designations: Iterable[Designation]) -> tuple[str, ...]:
    return tuple(filter(None, dict.fromkeys(_code(each.country) for each in designations)))


def _listed_classes(goods: Iterable[GoodsServices]) -> frozenset[int]:
    """Return the classes of the list; those of its classification where it has no texts."""
    numbers: set[int] = set()
    for each in goods:
        texts = _numbers(text.class_number for text in each.class_descriptions)
        numbers |= texts or _numbers(entry.class_number for entry in each.classifications)
    return frozenset(numbers)


def _numbers(texts: Iterable[str]) -> set[int]:
    found = set()
    for text in texts:
        try:
            found.add(parse_class(text))
        except InvalidCode:
            continue
    return found


def _limits(
    limitations: Iterable[Limitation], goods: Sequence[GoodsServices]
) -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """Return by party the classes that limitations leave, and those they take out as a whole."""
    main = [text for each in goods for text in each.class_descriptions]
    left: dict[str, list[ClassDescription]] = {}
    taken: dict[str, list[ClassDescription]] = {}
    for limitation in limitations:
        target = taken if limitation.is_removal else left
        for party in filter(None, map(_code, limitation.countries)):
            target.setdefault(party, []).extend(limitation.class_descriptions)
    kept = {party: _classes_in(texts) for party, texts in left.items()}
    removed = {party: _wholly_removed(texts, main) for party, texts in taken.items()}
    return (
        {party: classes for party, classes in kept.items() if classes},
        {party: classes for party, classes in removed.items() if classes},
    )


def _classes_in(descriptions: Iterable[ClassDescription]) -> frozenset[int]:
    return frozenset(_numbers(each.class_number for each in descriptions))


def _wholly_removed(
    taken: Sequence[ClassDescription], main: Sequence[ClassDescription]
) -> frozenset[int]:
    """Return the classes of which nothing is left: named without a text, or with all terms.

    What several limitations take out of a class counts together.
    """
    return frozenset(
        number
        for number in _classes_in(taken)
        if _is_emptied(_of(taken, number), _of(main, number))
    )


def _is_emptied(taken: Sequence[ClassDescription], listed: Sequence[ClassDescription]) -> bool:
    named_alone = any(not _terms([each]) for each in taken)
    return named_alone or (bool(listed) and not _terms(listed) - _terms(taken))


def _of(texts: Iterable[ClassDescription], number: int) -> list[ClassDescription]:
    return [each for each in texts if _numbers([each.class_number]) == {number}]


def _terms(descriptions: Iterable[ClassDescription]) -> set[str]:
    return {
        folded
        for each in descriptions
        for text in each.descriptions
        for term in text.text.split(";")
        if (folded := key(term))
    }
