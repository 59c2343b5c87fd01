"""A list of goods and services as one text that can be typed into, and back.

The text has a heading per class ("Class 9: …"); what stands below a heading is kept character by
character, so that a list that was not touched comes back as it was.
"""

from collections.abc import Iterator, MutableMapping, Sequence
from itertools import groupby

from gsfiler.filing.form.goods import ClassDescription, GoodsServices
from gsfiler.filing.form.part import Wording
from gsfiler.filing.rules.class_terms import class_number
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term

Memory = MutableMapping[int, ClassDescription]
"""What was said of each class before, so that one whose heading is retyped comes back whole."""


def goods_to_text(lists: Sequence[GoodsServices], *, language: str = "") -> str:
    """Return the texts of all classes, each below its heading.

    ``language`` is that of the form; a class that has no text in it shows its first.
    """
    classes = [each for goods in lists for each in goods.class_descriptions]
    return "\n".join(
        f"Class {each.class_number}: {_text(shown_wording(each, language))}" for each in classes
    )


def text_to_goods(
    text: str,
    before: Sequence[GoodsServices],
    *,
    language: str,
    terms: Sequence[Term] | None = None,
    memory: Memory | None = None,
) -> list[GoodsServices]:
    """Return the list that a text stands for, in one bag.

    What the former list says of a class besides its text (edition, other languages) is kept, and
    so are the comments of all its bags. ``language`` is that of the form, and of a text which had
    none. ``terms`` are those of the text where they are at hand. ``memory`` is asked for classes
    that the former list has not, and learns what it has. Terms without a class stand under an
    empty class number, so that nothing is lost.
    """
    if terms is None:
        terms = split_terms(text).terms
    texts: dict[int | None, list[str]] = {}
    for number, run in groupby(terms, key=lambda term: term.class_number):
        members = list(run)
        texts.setdefault(number, []).append(text[members[0].start : members[-1].end])
    known = _by_class(before)
    remembered: Memory = {} if memory is None else memory
    remembered.update({number: each for number, each in known.items() if number is not None})
    classes = []
    for number, pieces in texts.items():
        former = known.get(None) if number is None else remembered.get(number)
        fresh = ClassDescription(class_number="" if number is None else str(number))
        classes.append(_with_text(former or fresh, "; ".join(pieces), language))
    whole = before[0].model_copy(deep=True) if before else GoodsServices()
    whole.class_descriptions = classes
    whole.classifications = []
    for other in before[1:]:
        whole.comments += [each.model_copy(deep=True) for each in other.comments]
    return [whole] if classes or before else []


def shown_wording(description: ClassDescription, language: str) -> Wording | None:
    """Return the wording of a class that is shown and typed into: the form's language, or first."""
    wordings = description.descriptions
    wanted = (language.strip().casefold(), "") if language.strip() else ()
    for asked in wanted:  # a text that names no language is in that of the form
        for each in wordings:
            if each.language.strip().casefold() == asked:
                return each
    return wordings[0] if wordings else None


def _text(wording: Wording | None) -> str:
    return wording.text if wording else ""


def _by_class(lists: Sequence[GoodsServices]) -> dict[int | None, ClassDescription]:
    """Return what is said of each class, "09" and "9" being one; the first says most."""
    known: dict[int | None, ClassDescription] = {}
    for each in _with_editions(lists):
        number = class_number(each)
        if number is None and each.class_number.strip():
            continue  # its terms stand under no class from now on
        if number in known:
            _join(known[number], each)
        else:
            known[number] = each
    return known


def _with_editions(lists: Sequence[GoodsServices]) -> Iterator[ClassDescription]:
    """Yield copies of all descriptions, each with its bag's edition where the first has another."""
    for goods in lists:
        for each in goods.class_descriptions:
            described = each.model_copy(deep=True)
            if goods.classification_version != lists[0].classification_version:
                own = described.classification_version
                described.classification_version = own or goods.classification_version
            yield described


def _join(first: ClassDescription, other: ClassDescription) -> None:
    """Add to a description the texts of another one of its class, language by language."""
    for wording in other.descriptions:
        same = [each for each in first.descriptions if each.language == wording.language]
        if same:
            same[0].text = "; ".join(filter(None, (same[0].text, wording.text)))
        else:
            first.descriptions.append(wording)


def _with_text(before: ClassDescription, text: str, language: str) -> ClassDescription:
    """Return the description of a class with another text."""
    described = before.model_copy(deep=True)
    shown = shown_wording(described, language)
    if shown is None:
        described.descriptions = [Wording(text=text, language=language)]
    else:
        shown.text = text
    return described
