"""The closed lists that the window offers: values that the draft's schema and the standard know."""

import pytest

from gsfiler.filing.drafts.field_words import described_field
from gsfiler.filing.form.documents import DOCUMENT_KINDS, Signature
from gsfiler.filing.form.goods import Limitation
from gsfiler.filing.form.mark import Mark, MarkTransliteration
from gsfiler.filing.form.part import Part
from gsfiler.filing.form.parties import CorrespondenceAddress
from gsfiler.filing.form.payment import Payment
from gsfiler.filing.madrid import MadridApplication
from gsfiler.gui import form_choices
from gsfiler.gui.form_specs import Choices


@pytest.mark.parametrize(
    ("choices", "part", "field"),
    [
        (form_choices.madrid_languages, MadridApplication, "application_language"),
        (form_choices.second_languages, MadridApplication, "second_language"),
        (form_choices.mark_features, Mark, "feature_categories"),
        (form_choices.mark_categories, Mark, "mark_category"),
        (form_choices.scripts, MarkTransliteration, "category"),
        (form_choices.limitation_categories, Limitation, "category"),
        (form_choices.signatory_capacities, Signature, "capacity"),
        (form_choices.payment_modes, Payment, "mode"),
        (form_choices.correspondence_parties, CorrespondenceAddress, "party_category"),
    ],
)
def test_what_the_window_offers_stands_in_the_standards_list(
    choices: Choices, part: type[Part], field: str
) -> None:
    assert {value for value, _ in choices()} <= set(described_field(part, field)["examples"])


def test_the_window_offers_the_kinds_of_document_that_the_schema_names() -> None:
    assert tuple(value for value, _ in form_choices.document_kinds()) == DOCUMENT_KINDS
