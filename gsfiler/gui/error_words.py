"""What errors say, in the language of the interface.

An error holds a finished English sentence, made of one of a few hundred patterns. A pattern is
recognised by its own words; the values between them are put into its translation. What is not
recognised stays as it is: it is never worse than English.
"""

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from gsfiler.core.errors import InputError, UnwritableDraft
from gsfiler.core.shipped import shipped_text

translate = QCoreApplication.translate

_VALUE = re.compile(r"\{(\d)\}")
_LONGEST = 2_000


def error_sentence(error: BaseException) -> str:
    """Return the whole sentence of an error of ours."""
    if isinstance(error, UnwritableDraft):
        return _placed(error.path, error.problem, error.remedy)
    if not isinstance(error, InputError):
        return recognised(str(error))
    place = recognised(error.source)
    if error.line is not None and error.column is not None:
        place = translate("Errors", "{place}, line {line}, column {column}").format(
            place=place, line=error.line, column=error.column
        )
    elif error.line is not None:
        place = translate("Errors", "{place}, line {line}").format(place=place, line=error.line)
    return _placed(place, error.problem, error.remedy)


def _placed(place: str, problem: str, remedy: str) -> str:
    """Return a sentence that begins with the place it speaks of."""
    told = translate("Errors", "{place}: {problem}")
    sentence = told.format(place=place, problem=recognised(problem))
    return f"{sentence} {recognised(remedy)}".strip()


def recognised(text: str) -> str:
    """Return a sentence in the language of the interface, as it is where no pattern is its own."""
    if len(text) > _LONGEST:
        return text
    for template, pattern in _patterns():
        if found := pattern.fullmatch(text):
            told = translate("Errors", template)
            if sorted(_VALUE.findall(told)) != sorted(_VALUE.findall(template)):
                told = template
            return told.format(*map(recognised_part, found.groups()))
    return text


def recognised_part(text: str) -> str:
    """Return a value within a sentence: a sentence again, or data as it stands."""
    return recognised(text) if " " in text else text


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns, those with most words of their own first."""
    templates: list[str] = json.loads(shipped_text("error_sentences.json"))
    ordered = sorted(templates, key=lambda each: -len(_VALUE.sub("", each)))
    return tuple((each, _pattern(each)) for each in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    fixed = _VALUE.split(template)[::2]
    plain = [part.replace("{{", "{").replace("}}", "}") for part in fixed]
    return re.compile("(.*?)".join(map(re.escape, plain)), re.DOTALL)
