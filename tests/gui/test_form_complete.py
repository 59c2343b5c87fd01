"""Every field of the model can be filled in on the form, or a reason is given here why not."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, get_args, get_origin

import pytest

from gsfiler.filing.draft import Desk, FormKind
from gsfiler.filing.form.part import Part
from gsfiler.filing.madrid import MadridApplication, MadridSubsequentDesignation
from gsfiler.gui.form_specs import FieldSpec, GroupSpec, HeadingSpec, path_below
from gsfiler.gui.madrid_items import items_of

FORMS: tuple[tuple[FormKind, type[Part]], ...] = (
    ("madrid", MadridApplication),
    ("madrid-designation", MadridSubsequentDesignation),
)
OF_THE_OTHER = {"madrid": "desk.registration.", "madrid-designation": "desk.basic_marks?."}
"""What is known beside a form belongs to the other one: MM4 extends a registration."""

NOT_ASKED = {
    # Given by the program or by a view of its own
    "form.form": "said by the choice of the form",
    "form.goods_services?.*": "typed in the workbench of its item",
    "form.designations?.country": "ticked in the table of parties",
    "form.designations?.madrid_system": "follows from the party",
    "form.mark.images?.*": "told by the file that is chosen",
    "form.payments?.fees?.*": "taken from the fee sheet",
    "desk.ignored?.*": "set aside in the list of findings",
    "desk.stage": "recorded when it is sent",
    "desk.checked_with?": "recorded by the check",
    # Follows from what is asked
    "*.language": "a text is in the language of the form",
    "*.sequence_number": "the order on the form",
    "*.script": "told by the letters",
    "*.names?.kind": "told by which of the names is filled in",
    "*_names?.kind": "a payer or an account holder is taken for an organisation",
    "*.number.office": "that of the right it belongs to",
    "*.number.st13_number": "the Office's own number is asked",
    "*_number.office": "that of the right it belongs to",
    "*identifier.office": "that of the Office named beside it",
    "*_reference.office": "that of the Office named beside it",
    # ST.96 has room for it, the forms MM2, MM4 and MM17 do not ask it
    "*.category": "neither form asks for kinds of lines, numbers and addresses",
    "*.purpose": "neither form asks for kinds of e-mail addresses",
    "*.unstructured_lines?.text": "a structured address is asked",
    "*.party_identifiers?.*": "numbers of parties are asked by no form of Madrid",
    "*.national_legal_entity": "the legal form is asked once",
    "*.representative.legal_entity": "of a representative name and address are asked",
    "*.representative.nationality": "of a representative name and address are asked",
    "*.representative.incorporation_*": "of a representative name and address are asked",
    "*.first_last_name": "the family name is asked as one",
    "*.second_last_name": "the family name is asked as one",
    "*.comment.text": "the form as a whole and a priority have a remark",
    "*.comments?.text": "the form as a whole and a priority have a remark",
    "*.status_category": "how an earlier right stands is known at its Office",
    "*.status_date": "how an earlier right stands is known at its Office",
    "*.priorities?.holder_name": "the earlier filing is named by Office, number and date",
    "*.priorities?.registration_*": "the earlier filing is named by Office, number and date",
    "*.priorities?.documents?.*": "the International Bureau wants no copy",
    "*.seniorities?.documents?.*": "certified copies go to the Office of the Union itself",
    "*.seniorities?.application_*": "form MM17 asks for the registration",
    "*.seniorities?.publication_date": "form MM17 asks for the registration",
    "*.seniorities?.international_category": "form MM17 asks for the registration",
    "*.partial_goods.classif*": "the list by class says it",
    "*.partial_goods.proposed_leading_class": "Madrid has no leading class",
    "*.territory_limitation.text": "limitations have an item of their own",
    "form.mark.description_images?.*": "a description is in words",
    "form.documents?.document_name": "the name of the file is asked",
    "form.documents?.document_[flmv]*": "told by the file, or asked by no form",
    "form.documents?.identifier": "no form numbers its annexes",
    "form.holders?.entitlement.*": "form MM4 asks no ground: the holder is recorded",
    "*.entitlement.*.contacts?.*": "of a ground elsewhere the address is asked",
    "form.signatures?.contact.*": "who signs is named by given and family name",
    "form.signatures?.image_uri": "a signature is typed as text, or made on paper",
    "form.signatures?.click_wrap": "a signature is typed as text, or made on paper",
    "form.signatures?.enhanced": "a signature is typed as text, or made on paper",
    "form.payments?.identifier.*": "the reference is asked",
    "form.payments?.*_names?.*": "a payer or an account holder is named in one",
    "form.payments?.current_account.holder_email": "WIPO knows its account holders",
    "form.payments?.current_account.correspondence_address.*": "WIPO knows its account holders",
    "form.payments?.other_method": "WIPO takes no other way of payment",
    "form.payments?.status": "said by WIPO",
    "form.payments?.paid_total.*": "said by WIPO",
    "desk.title": "a filing is named by its file",
}
"""Why a field is not asked, by patterns of paths; ``?`` stands where a list has places."""


def model_fields(part: type[Part], base: str) -> Iterator[str]:
    """Yield the paths of all values of a part, lists with ``?`` for a place."""
    for name, field in part.model_fields.items():
        if name.startswith("kept"):
            continue
        path, below = f"{base}.{name}", None
        kinds: list[Any] = [field.annotation]
        while kinds:
            kind = kinds.pop()
            path += "?" if get_origin(kind) is list else ""
            if isinstance(kind, type) and issubclass(kind, Part):
                below = kind
            kinds += get_args(kind)
        if below is None:
            yield path
        else:
            yield from model_fields(below, path)


def form_fields(
    content: tuple[FieldSpec | HeadingSpec | GroupSpec, ...], base: str
) -> Iterator[str]:
    """Yield the paths of all fields of an item, written as :func:`model_fields` writes them."""
    for each in content:
        if isinstance(each, HeadingSpec):
            continue
        path = re.sub(r"\[\d+\]", "?", path_below(base, each.path))
        if isinstance(each, FieldSpec):
            yield path
        else:
            yield from form_fields(each.content, f"{path}?")


def unasked(kind: FormKind, form: type[Part]) -> list[str]:
    """Return the values of the model that the form has no field for."""
    asked = {path for spec in items_of(kind) for path in form_fields(spec.content, "form")}
    wanted = [*model_fields(form, "form"), *model_fields(Desk, "desk")]
    return [
        path
        for path in wanted
        if not path.startswith(OF_THE_OTHER[kind])
        and not any(path == each or path.startswith((f"{each}.", f"{each}?")) for each in asked)
    ]


def fits(path: str, pattern: str) -> bool:
    """Return whether a path fits a pattern; ``?`` stands for itself."""
    return fnmatchcase(path, pattern.replace("?", "[?]"))


@pytest.mark.parametrize(("kind", "form"), FORMS)
def test_every_field_of_the_model_is_asked_or_a_reason_is_given(
    kind: FormKind, form: type[Part]
) -> None:
    without_reason = [
        path
        for path in unasked(kind, form)
        if not any(fits(path, pattern) for pattern in NOT_ASKED)
    ]
    assert without_reason == []


def test_every_reason_is_still_needed() -> None:
    left = [path for kind, form in FORMS for path in unasked(kind, form)]
    assert [each for each in NOT_ASKED if not any(fits(path, each) for path in left)] == []
