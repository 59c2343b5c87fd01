"""Gather the sentences that errors say, so that the window can tell them in its language.

An error is raised with a finished sentence, for the command line. What made it stands in the
source: a text, or a text with values between. Those are read here, values as ``{0}``, ``{1}`` …,
and written to ``resources/error_sentences.json``; the window finds out which of them an error is
(``gsfiler.gui.error_words``) and says that in its language, with the same values.
"""

import ast
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "resources" / "error_sentences.json"
_ROOMS = ("core", "vocabulary", "lists", "st96", "filing", "office", "gui")
_BEFORE_ANY_WINDOW = {"NoWindow"}
_LEAST_LETTERS = 12
"""A text with values and fewer letters of its own would be found in what it did not make."""


def update() -> list[str]:
    """Write the table anew; returns the sentences."""
    found = sentences()
    TABLE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return found


def sentences() -> list[str]:
    """Return every sentence, and part of one, that an error of the program is made of."""
    found: set[str] = set()
    for room in _ROOMS:
        for path in (ROOT / "gsfiler" / room).rglob("*.py"):
            found.update(_Reader(path).read())
    return sorted(filter(_is_recognisable, found))


class _Reader:
    """Reads the sentences of one module."""

    def __init__(self, path: Path) -> None:
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        self._module = vars(import_module(name.removesuffix(".__init__")))

    def read(self) -> Iterator[str]:
        """Yield the sentences, those of names that a function gives a text to among them."""
        functions = [each for each in ast.walk(self._tree) if isinstance(each, ast.FunctionDef)]
        for function in functions:
            wanted: set[str] = set()
            for call in self._raised(function):
                given = [branch for each in call.args for branch in _branches(each)]
                wanted.update(each.id for each in given if isinstance(each, ast.Name))
                yield from filter(None, map(self._text, given))
            for node in ast.walk(function):
                if isinstance(node, ast.Assign) and wanted & _names(node):
                    yield from filter(None, map(self._text, _branches(node.value)))

    def _raised(self, function: ast.FunctionDef) -> Iterator[ast.Call]:
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                if self._is_error(name):
                    yield node

    def _is_error(self, name: str) -> bool:
        """Tell whether a name is an error that the program declares, here or elsewhere."""
        kind = self._module.get(name)
        is_error = isinstance(kind, type) and issubclass(kind, Exception)
        ours = is_error and kind.__module__.startswith("gsfiler.")
        return ours and name not in _BEFORE_ANY_WINDOW

    def _text(self, node: ast.expr) -> str:
        """Return a text with its values as numbers in braces; empty for what is no text."""
        if isinstance(node, ast.Name):
            constant = self._module.get(node.id)
            return _escaped(constant) if isinstance(constant, str) else ""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return _escaped(node.value)
        if not isinstance(node, ast.JoinedStr):
            return ""
        parts, number = [], 0
        for value in node.values:
            inner = value.value if isinstance(value, ast.FormattedValue) else value
            if text := self._text(inner):
                parts.append(text)
            else:
                parts.append(f"{{{number}}}")
                number += 1
        return "".join(parts)


def _branches(node: ast.expr) -> list[ast.expr]:
    """Return both sides of a choice, or the one value; of several assigned at once, each."""
    if isinstance(node, ast.IfExp):
        return [*_branches(node.body), *_branches(node.orelse)]
    if isinstance(node, ast.Tuple):
        return [branch for each in node.elts for branch in _branches(each)]
    return [node]


def _names(node: ast.Assign) -> set[str]:
    return {
        each.id
        for target in node.targets
        for each in ast.walk(target)
        if isinstance(each, ast.Name)
    }


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_recognisable(text: str) -> bool:
    """Tell whether a text is found only in what it made: a whole sentence, or words enough."""
    letters = sum(sign.isalpha() for sign in text)
    return letters >= _LEAST_LETTERS or (letters > 0 and "{" not in text)
