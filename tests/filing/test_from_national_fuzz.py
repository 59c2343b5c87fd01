"""Broken national documents become a draft that can be stored, or are refused with a sentence."""

import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsfiler.core.errors import GsfilerError
from gsfiler.filing.draft import Draft
from gsfiler.filing.national.from_national import draft_from_national
from tests.st96.test_fuzz_st66 import mutated

pytestmark = pytest.mark.shared
FOLDERS = ("st66", "st66_to_st96", "st96")
STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")


def leads_somewhere(draft: Draft, path: str) -> bool:
    """Return whether a path names an item that the draft has, filled or empty."""
    here: Any = draft if path.startswith("desk") else draft.transaction
    for name, number in STEP.findall(path):
        here = getattr(here, name)
        if number:
            here = here[int(number)]
        if here is None:
            return True
    return True


def check(data: bytes) -> None:
    try:
        result = draft_from_national(data, source="x.xml")
    except GsfilerError:
        return
    assert Draft.model_validate(result.draft.stored()) == result.draft
    assert all(each.finding.message for each in result.findings)
    assert all(leads_somewhere(result.draft, each.path) for each in result.findings)


def samples(shared: Path) -> list[Path]:
    folders = [shared / "samples" / each for each in FOLDERS]
    return sorted(path for folder in folders for path in folder.glob("*.xml"))


def test_every_sample_is_a_draft_or_refused(shared: Path) -> None:
    for path in samples(shared):
        check(path.read_bytes())


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=st.randoms(use_true_random=True))
def test_broken_samples_are_a_draft_or_refused(chance: random.Random, shared: Path) -> None:
    check(mutated(chance.choice(samples(shared)).read_bytes(), chance))
