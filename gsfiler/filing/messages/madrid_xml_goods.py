"""The tables of goods and services, designations and limitations in ST.96.

Form MM2 items 10 and 11, form MM4 items 4 and 5.
"""

from gsfiler.filing.form.goods import ClassDescription, Classification, GoodsServices, Limitation
from gsfiler.filing.madrid import Designation
from gsfiler.filing.messages.madrid_xml_parties import NUMBERED_WORDING, WORDING
from gsfiler.filing.messages.xml_form import (
    any_order,
    bag,
    each,
    kept,
    layout,
    nested,
    text,
    texts,
    yes_no,
)

_EDITION = "classification_version"

CLASS_DESCRIPTION = layout(
    ClassDescription,
    text("com:ClassificationVersion", "classification_version"),
    text("tmk:ClassNumber", "class_number"),
    kept("tmk:ClassNumberStatusCategory"),
    kept("tmk:NationalStatusBag"),
    each("tmk:GoodsServicesDescriptionText", "descriptions", NUMBERED_WORDING),
    yes_no("tmk:UseNiceHeadingIndicator", "use_nice_heading"),
    kept("tmk:ClassificationTermBag"),
)

CLASSIFICATION = layout(
    Classification,
    text("tmk:ClassificationKindCode", "kind"),
    text("com:ClassificationVersion", "classification_version"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    text("tmk:ClassNumber", "class_number"),
    text("tmk:NationalClassNumber", "national_class_number"),
    text("tmk:ClassTitleText", "class_title"),
)


def classifications_of(goods: GoodsServices) -> list[Classification]:
    """Return what ST.96 wants said before the texts: kind, edition and number of each class."""
    classes = dict.fromkeys(
        (each.classification_version or goods.classification_version, each.class_number)
        for each in goods.class_descriptions
    )
    return [
        Classification(kind="Nice", classification_version=version, class_number=number)
        for version, number in classes
    ]


def _with_classifications(goods: GoodsServices) -> GoodsServices:
    """Put in the classes where the draft has no others, and the edition where they lack it."""
    written = goods.classifications or classifications_of(goods)
    forms = dict(goods.kept_forms)
    if goods.classification_version != _edition_shown(goods, written):
        forms.setdefault(_EDITION, "")
    return goods.model_copy(update={"classifications": written, "kept_forms": forms})


def _without_classifications(goods: GoodsServices) -> GoodsServices:
    """Leave the classes out where they go without saying, and take the edition from them."""
    shown = _edition_shown(goods, goods.classifications)
    if not goods.classification_version:
        goods.classification_version = shown
    elif goods.classification_version != shown:
        goods.kept_forms.pop(_EDITION, None)
    if goods.classifications == classifications_of(goods):
        goods.classifications = []
    return goods


def _edition_shown(goods: GoodsServices, classifications: list[Classification]) -> str:
    """Return the edition of the whole list as far as its classes alone tell it."""
    editions = list(dict.fromkeys(one.classification_version for one in classifications))
    for edition in ("", *editions):
        as_if = goods.model_copy(update={"classification_version": edition})
        if classifications_of(as_if) == classifications:
            return edition
    return editions[0] if len(editions) == 1 else ""


GOODS_SERVICES = layout(
    GoodsServices,
    bag(
        "tmk:GoodsServicesClassificationBag",
        each("tmk:GoodsServicesClassification", "classifications", CLASSIFICATION),
    ),
    kept("tmk:NationalGoodsServices"),
    kept("tmk:NationalFilingBasis"),
    kept("tmk:ClassificationKindCode"),
    text("com:ClassificationVersion", _EDITION, as_read=True),
    bag("com:CommentTextBag", each("com:CommentText", "comments", NUMBERED_WORDING)),
    text("tmk:ProposedLeadingClassNumber", "proposed_leading_class"),
    bag(
        "tmk:ClassDescriptionBag",
        each("tmk:ClassDescription", "class_descriptions", CLASS_DESCRIPTION),
    ),
    complete=_with_classifications,
    tidy=_without_classifications,
)

# MM2 item 11, MM4 item 4: designated Contracting Parties
DESIGNATION = layout(
    Designation,
    text("com:DesignatedCountryCode", "country"),
    text("tmk:MadridSystemCategory", "madrid_system"),
    nested("com:TerritoryLimitationText", "territory_limitation", WORDING),
)

# MM2 item 10(b), MM4 item 5: limitation of the list for some of them
LIMITATION = layout(
    Limitation,
    bag("com:LimitationCountryCodeBag", texts("com:LimitationCountryCode", "countries")),
    any_order(
        text("tmk:GoodsServicesLimitationCategory", "category"),
        bag(
            "tmk:LimitationClassDescriptionBag",
            each("tmk:ClassDescription", "class_descriptions", CLASS_DESCRIPTION),
        ),
        bag("com:CommentTextBag", each("com:CommentText", "comments", NUMBERED_WORDING)),
    ),
)
