"""The samples of national documents, in ST.66 and in old and new ST.96, as drafts."""

from pathlib import Path

import pytest

from gsfiler.core.errors import InputError
from gsfiler.filing.draft import Draft
from gsfiler.filing.national.from_national import Imported, draft_from_national
from tests.filing.test_from_national import form_of, told


def sample(shared: Path, *path: str) -> Imported:
    data = shared.joinpath("samples", *path).read_bytes()
    return draft_from_national(data, source=path[-1])


@pytest.mark.shared
def test_st66_and_st96_of_one_mark_make_the_same_draft(shared: Path) -> None:
    for path in sorted((shared / "samples" / "st66_to_st96").glob("*.expected.xml")):
        name = path.name.removesuffix(".expected.xml")
        old = sample(shared, "st66", f"{name}.xml")
        new = sample(shared, "st66_to_st96", path.name)
        assert old.draft == new.draft, name


@pytest.mark.shared
def test_findings_of_a_converted_document_lead_to_the_items_they_are_about(shared: Path) -> None:
    result = sample(shared, "st66", "mytm_example.xml")
    conversion = {
        str(each.finding.details["element"]): each.path
        for each in result.findings
        if each.finding.code.startswith("CONVERSION")
    }

    assert conversion["KindMark"] == "forms[0].mark.mark_category"
    assert conversion["MarkFeature"] == "forms[0].mark.feature_categories"
    assert conversion["WordMarkSpecification"] == "forms[0].mark.verbal_element"
    assert conversion["MarkEventDetails"] == "forms[0]"
    left = next(each for each in result.findings if each.finding.code == "IMPORT_NOT_TAKEN")
    assert "(converted from ST.66)" in left.finding.message


@pytest.mark.shared
@pytest.mark.parametrize(
    "name",
    ["uspto_sn76044902_st96.xml", "uspto_rn2178784_st96_2.2.1.xml", "uspto_rn2178784_st96_D3.xml"],
)
def test_records_in_old_drafts_of_the_standard_are_read(name: str, shared: Path) -> None:
    result = sample(shared, "st96", name)
    form = form_of(result)

    assert result.draft.transaction.office == "US"
    assert form.basic_marks[0].registrations[0].number in {"2824281", "2178784"}
    assert form.mark.verbal_element is not None
    assert form.mark.verbal_element.text in {"PYTHON", "JAVA"}
    assert all(
        each.descriptions for goods in form.goods_services for each in goods.class_descriptions
    )
    assert form.goods_services
    assert form.applicants
    assert ("forms[0]", "OTHER_VERSION") in told(result)
    assert Draft.model_validate(result.draft.stored()) == result.draft


@pytest.mark.shared
def test_hostile_documents_are_refused(shared: Path) -> None:
    for path in sorted((shared / "samples" / "st96_security").glob("*.xml")):
        with pytest.raises(InputError):
            draft_from_national(path.read_bytes(), source=path.name)
