"""How the words of a form, and what is said of it, are told: in English, or as the window does.

Titles, labels and sentences of a page are phrases like those of findings; so one function tells
them all, and a face that translates findings translates a page too.
"""

from collections.abc import Callable
from dataclasses import dataclass

from gsfiler.core.findings import Detail, Finding

Tell = Callable[[Finding | Detail], str]
"""Returns a finding, a phrase or a text as it is to be read."""


def in_english(told: Finding | Detail) -> str:
    """Return a finding's sentence, or a phrase or text, in English."""
    return told.message if isinstance(told, Finding) else str(told)


@dataclass(frozen=True, slots=True)
class FormVoice:
    """What tells findings and phrases, what tells rules and sources, and in which language.

    ``language`` is a code of ISO 639-1.
    """

    tell: Tell = in_english
    cite: Callable[[str], str] = str
    language: str = "en"


ENGLISH = FormVoice()
