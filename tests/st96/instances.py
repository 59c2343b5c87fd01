"""Documents made at random from the rules of a schema: valid, and as odd as the schema allows."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from lxml import etree

from gsfiler.st96.content_model import START, ContentModel
from gsfiler.st96.grammar import AttributeRule, ElementRule, Grammar
from gsfiler.st96.names import PREFIXES
from gsfiler.st96.values import ValueType

TEXTS = (
    "",
    " ",
    "Société & Söhne <GmbH>",
    "花子 佐藤",
    "محمد",
    "a\n  b",
    "]]>",
    "quotes \" and '",
    "\u0301combining",
    "𝔘𝔫𝔦",
    "tab\tand\rreturn",
)
_BUILT_IN = {
    "boolean": ("true", "false", "1", "0", " true "),
    "date": ("2026-11-20", "2024-02-29Z"),
    "gYear": ("2026",),
    "gYearMonth": ("2026-11",),
    "dateTime": ("2026-11-20T09:30:00+01:00", "2026-11-20T24:00:00"),
    "decimal": ("903", "326.50", "+1.0", "-0"),
    "integer": ("-3",),
    "nonNegativeInteger": ("0", "12", "+7"),
    "positiveInteger": ("1",),
    "anyURI": ("http://example.com/a?b=c", "image.png"),
    "NMTOKEN": ("a.b",),
}
_PATTERNS = {
    r"\d{2}\d{4}\d{9}": "502026012345678",
    r"\d{6}": "090123",
    "[/*/]*[0-9]{4}": "****1234",
    "[A-Z]{3}[0-9]{6}": "ABC123456",
    r"[0-9]{9}([0-9]|\s?)": "1234567890",
}


@dataclass
class Maker:
    """Makes elements by the rules of a schema; ``wanted`` narrows what may stand somewhere."""

    grammar: Grammar
    chance: Random
    wanted: Callable[[str, str], bool] = lambda *_: True
    deepest: int = 14
    made: int = 0

    def element(self, tag: str, depth: int = 0) -> etree._Element:
        """Return an element with everything in it."""
        declaration = self.grammar.declaration(tag)
        assert declaration is not None, tag
        rule = self.grammar.rule(declaration)
        assert rule is not None, tag
        element = etree.Element(tag, nsmap={"a": PREFIXES["com"], "b": PREFIXES["tmk"]})
        for name, attribute in rule.attributes.items():
            if attribute.required or self.chance.random() < 0.4:
                element.set(name, self._attribute(attribute))
        if rule.values is not None:
            element.text = rule.fixed or self._value(rule.values)
        elif rule.model is not None:
            self._content(element, rule, rule.model, depth)
        return element

    def _content(
        self, element: etree._Element, rule: ElementRule, model: ContentModel, depth: int
    ) -> None:
        if rule.mixed:
            element.text = self.chance.choice(TEXTS)
        state = START
        steps = 0
        while True:
            following = [
                each
                for each in model.follows[state]
                if self.wanted(str(element.tag), model.elements[each])
                and self.grammar.rule(self.grammar.declaration(model.elements[each])) is not None
            ]
            stop = 0.5 if depth < self.deepest else 1.0
            if rule.mixed:
                stop = 0.7
            if not following or (state in model.ends and self.chance.random() < stop + steps / 40):
                assert state in model.ends
                return
            if depth >= self.deepest or steps > 40:
                following = _nearest_end(model, following)
            state = self.chance.choice(following)
            child = self.element(model.elements[state], depth + 1)
            if rule.mixed and self.chance.random() < 0.5:
                child.tail = self.chance.choice(TEXTS)
            element.append(child)
            steps += 1

    def _attribute(self, attribute: AttributeRule) -> str:
        if attribute.fixed is not None:
            return attribute.fixed
        assert attribute.values is not None
        return self._value(attribute.values)

    def _value(self, values: ValueType) -> str:
        if values.members:
            return self._value(self.chance.choice(values.members))
        if values.values:
            return self.chance.choice(values.values)
        if values.patterns:
            return _PATTERNS[values.patterns[0]]
        if values.longest == 0:
            return ""
        if values.built_in in ("ID", "IDREF", "IDREFS"):
            self.made += 1
            return f"id{self.made}"
        return self.chance.choice(_BUILT_IN.get(values.built_in, TEXTS))


def _nearest_end(model: ContentModel, states: list[int]) -> list[int]:
    """Return those states from which the content is complete soonest."""
    steps = dict.fromkeys(model.ends, 0)
    while True:
        more = {
            state: 1 + min(steps[each] for each in follows if each in steps)
            for state, follows in enumerate(model.follows)
            if state not in steps and any(each in steps for each in follows)
        }
        if not more:
            break
        steps |= more
    least = min(steps[state] for state in states)
    return [state for state in states if steps[state] == least]
