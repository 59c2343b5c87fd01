"""A list of goods and services as one text that can be typed into, and back.

The text has a heading per class ("Class 9: …"); what stands below a heading is kept character by
character, so that a list that was not touched comes back as it was.
"""

from collections.abc import Sequence
from itertools import groupby

from gsfiler.filing.goods import ClassDescription, GoodsServices
from gsfiler.filing.part import Wording
from gsfiler.vocabulary.splitting import split_terms
from gsfiler.vocabulary.terms import Term


def goods_to_text(lists: Sequence[GoodsServices]) -> str:
    """Return the texts of all classes, each below its heading; the first language of each."""
    classes = [each for goods in lists for each in goods.class_descriptions]
    return "\n".join(f"Class {each.class_number}: {_first_text(each)}" for each in classes)


def text_to_goods(
    text: str,
    before: Sequence[GoodsServices],
    *,
    language: str,
    terms: Sequence[Term] | None = None,
) -> list[GoodsServices]:
    """Return the list that a text stands for, in one bag.

    What the former list says of a class besides its text (edition, other languages) is kept.
    ``language`` is that of a text which had none. ``terms`` are those of the text where they are
    at hand. Terms without a class stand under an empty class number, so that nothing is lost.
    """
    if terms is None:
        terms = split_terms(text).terms
    texts: dict[str, list[str]] = {}
    for number, run in groupby(terms, key=lambda term: term.class_number):
        members = list(run)
        slice_ = text[members[0].start : members[-1].end]
        texts.setdefault("" if number is None else str(number), []).append(slice_)
    known = {each.class_number: each for goods in before for each in goods.class_descriptions}
    classes = [
        _with_text(known.get(number), number, "; ".join(pieces), language)
        for number, pieces in texts.items()
    ]
    whole = before[0].model_copy(deep=True) if before else GoodsServices()
    whole.class_descriptions = classes
    whole.classifications = []
    return [whole] if classes or before else []


def _first_text(description: ClassDescription) -> str:
    return description.descriptions[0].text if description.descriptions else ""


def _with_text(
    before: ClassDescription | None, number: str, text: str, language: str
) -> ClassDescription:
    """Return the description of a class with another text."""
    described = (before or ClassDescription(class_number=number)).model_copy(deep=True)
    if described.descriptions:
        described.descriptions[0].text = text
    else:
        described.descriptions = [Wording(text=text, language=language)]
    return described
