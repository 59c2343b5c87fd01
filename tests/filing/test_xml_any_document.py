"""Any document that the official schema allows is written again as it was read."""

from pathlib import Path
from random import Random

import pytest
from lxml import etree

from gsfiler.filing.madrid import MadridTransaction
from gsfiler.filing.messages.madrid_xml import MM2, MM4, ROOT, madrid_to_xml, read_madrid
from gsfiler.st96.elements import canonical
from gsfiler.st96.names import INLINE, clark
from gsfiler.st96.schemas import OfficialSchemas
from tests.st96.instances import Maker

FORMS = {clark(MM2), clark(MM4)}
SECRETS = {clark("com:Card"), clark("com:CurrentAccountPassword")}
EMPHASIS = {clark(name) for name in ("com:B", "com:I", "com:Br", "com:Sub")}


def made(chance: Random, official: OfficialSchemas) -> etree._Element:
    """Make a document: nearly only the two forms, a few other messages, no secrets."""

    def wanted(parent: str, child: str) -> bool:
        if child in INLINE:
            return child in EMPHASIS
        if parent == clark("tmk:MadridOfficeToIBBag") and child not in FORMS:
            return chance.random() < 0.05
        return child not in SECRETS

    schema = official.schema("V6_0", etree.Element(clark(ROOT)))
    assert schema is not None
    maker = Maker(schema.grammar, chance, wanted, deepest=chance.choice((3, 8, 20)))
    root = etree.fromstring(etree.tostring(maker.element(clark(ROOT)), encoding="UTF-8"))
    assert schema.messages(root) == []
    return root


@pytest.mark.shared
@pytest.mark.parametrize("seed", range(8))
def test_any_document_the_schema_allows_comes_back_equal(
    seed: int, official: OfficialSchemas, shared: Path
) -> None:
    chance = Random(seed)  # noqa: S311 (repeatable chance)
    for _ in range(40):
        root = made(chance, official)
        data = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        transaction, findings = read_madrid(data, source="x")
        written = madrid_to_xml(transaction)

        assert canonical(etree.fromstring(written)) == canonical(root)
        assert {each.finding.code for each in findings} <= {"XML_KEPT"}
        assert read_madrid(written, source="x")[0] == transaction
        assert MadridTransaction.model_validate(transaction.stored()) == transaction
