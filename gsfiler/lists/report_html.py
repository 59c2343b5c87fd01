"""The report on a list as one HTML page: self-contained, printable, the same bytes each time.

There is no script, no link outside the page and no font of its own in it. Whatever the user or a
vocabulary wrote is escaped and set apart by its own direction of writing. Fixed sentences go
through ``say``, so that the window can translate them; the page itself speaks English.
"""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape

from gsfiler.core.findings import Authority, Confidence
from gsfiler.core.packs import Pack
from gsfiler.lists.goods_list import GoodsList
from gsfiler.lists.report_style import ACCEPTANCE_LOOKS, PRINT_STYLE, STYLE, VERDICT_LOOKS
from gsfiler.lists.report_words import ACCEPTANCE_WORDS, VERDICT_WORDS
from gsfiler.lists.voice import Voice
from gsfiler.lists.writers.characters import writable
from gsfiler.vocabulary.authorities import COMPARISON
from gsfiler.vocabulary.in_force import Choice, day_of, is_old
from gsfiler.vocabulary.sentences import TOLD_ONCE, changes_scope, scope
from gsfiler.vocabulary.starter import starter_content
from gsfiler.vocabulary.terms import Term
from gsfiler.vocabulary.verdict import Candidate, Verdict, VerdictKind

CANDIDATES_SHOWN = 3

_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)
_STANDING = (VerdictKind.EXACT, VerdictKind.VARIANT, VerdictKind.WRONG_CLASS)


@dataclass(frozen=True, slots=True)
class ReportSource:
    """A vocabulary that was checked against; ``source`` is its line of attribution."""

    title: str
    edition: str = ""
    effective: date | None = None
    source: str = ""
    official: bool = False


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands above the terms; ``day`` is the day of the check, ``language`` the page's own."""

    title: str = ""
    day: date | None = None
    sources: tuple[ReportSource, ...] = ()
    language: str = "en"
    right_to_left: bool = False


@dataclass(slots=True)
class _Rules:
    """The authorities behind the findings, numbered from 1 as they are met."""

    numbers: dict[Authority, int] = field(default_factory=dict)

    def number(self, authority: Authority) -> int:
        """Return the number of an authority."""
        return self.numbers.setdefault(authority, len(self.numbers) + 1)


def report_sources(choice: Choice) -> tuple[ReportSource, ...]:
    """Return the vocabularies of a choice of packs as a report names them, best standing first."""
    sources = [_source_of(pack) for pack in choice.current]
    if choice.starter:
        starter = starter_content()
        sources.append(ReportSource(starter.title, source=starter.source))
    return tuple(sources)


def report_bytes(
    goods: GoodsList,
    verdicts: Sequence[Verdict] | None = None,
    head: ReportHead | None = None,
    voice: Voice | None = None,
) -> bytes:
    """Return the report as UTF-8 HTML; without verdicts it is the list alone, by class."""
    head, voice, rules = head or ReportHead(), voice or Voice(), _Rules()
    title = head.title or goods.source or voice.say("Goods and services")
    direction = "rtl" if head.right_to_left else "ltr"
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(head.language)}" dir="{direction}">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        _POLICY,
        f"<title>{_text(title)}</title>",
        f"<style>{STYLE}</style><style>{PRINT_STYLE}</style></head>",
        "<body>",
        f"<h1>{_own(title)}</h1>",
        *_about(goods, head, voice),
        *_sources(head, voice),
        *(_summary(verdicts, voice) if verdicts is not None else ()),
        *_classes(goods, verdicts, voice, rules),
        *_reading(goods, voice),
        *_rules(rules, voice),
        "</body>",
        "</html>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8")


def report_parts(page: bytes, rows: int = 25) -> list[str]:
    """Return a report cut into small pages of HTML, to be laid out one below the other.

    A part holds at most ``rows`` rows of a table; titles of columns stand in the first of them.
    """
    start, _, body = page.decode("utf-8").partition("<body>\n")
    sections = body.removesuffix("</body>\n</html>\n").split("<h2>")
    parts = []
    for number, section in enumerate(sections):
        table, *following = f"{'<h2>' if number else ''}{section}".split("\n<tr>")
        if not following:
            parts.append(table)
            continue
        rest = following.pop()
        rest, end, after = rest.partition("</tbody></table>")
        following.append(rest)
        opened = '<table cellspacing="0" width="100%"><tbody>'
        for place in range(0, len(following), rows):
            cells = "\n<tr>".join(["", *following[place : place + rows]])
            parts.append(f"{opened if place else table}{cells}{end}")
        parts.append(after)
    return [
        f'{start}<body style="margin: 0">\n{part}</body></html>' for part in parts if part.strip()
    ]


def direction_of(text: str) -> str:
    """Return ``rtl`` where the first letter that has a direction is of a right-to-left script."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in {"L", "R", "AL"}:
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def _source_of(pack: Pack) -> ReportSource:
    header = pack.header
    return ReportSource(
        header.title, header.edition, day_of(header), header.source, header.official
    )


def _about(goods: GoodsList, head: ReportHead, voice: Voice) -> Iterator[str]:
    say = voice.say
    if head.day:
        yield f'<p class="lead">{_text(say("Checked on {day}").format(day=head.day))}</p>'
    if goods.source and goods.source != head.title and head.title:
        yield f'<p class="lead">{_own(say("List: {source}").format(source=goods.source))}</p>'
    counted = say("Terms: {terms}. Classes: {classes}. Characters: {letters}.").format(
        terms=len(goods.terms),
        classes=len({term.class_number for term in goods.terms if term.class_number}),
        letters=sum(len(term.text) for term in goods.terms),
    )
    yield f'<p class="lead">{_text(counted)}</p>'


def _sources(head: ReportHead, voice: Voice) -> Iterator[str]:
    if not head.sources:
        return
    say = voice.say
    titles = ("Vocabulary", "Edition", "In force since", "Age in days", "Source")
    yield f"<h2>{_text(say('Checked against'))}</h2>"
    yield from _table_head([say(title) for title in titles])
    for source in head.sources:
        standing = "" if source.official else f" ({say('not an official list')})"
        cells = (
            source.title + standing,
            source.edition,
            source.effective.isoformat() if source.effective else "",
            _age(source, head.day, say),
            source.source,
        )
        yield f"<tr>{_small_cells(cells)}</tr>"
    yield "</tbody></table>"


def _age(source: ReportSource, day: date | None, say: Callable[[str], str]) -> str:
    if day is None or source.effective is None:
        return ""
    days = (day - source.effective).days
    if days < 0:
        return say("not yet in force")
    return f"{days} ({say('old')})" if is_old(source.effective, day) else str(days)


def _summary(verdicts: Sequence[Verdict], voice: Voice) -> Iterator[str]:
    say = voice.say
    counts = Counter(verdict.kind for verdict in verdicts)
    yield f"<h2>{_text(say('Summary'))}</h2>"
    if not verdicts:
        yield f"<p>{_text(say('The list is empty.'))}</p>"
        return
    counted = (
        f'<span class="verdict {tone}">{shape} {_text(say(VERDICT_WORDS[kind]))}</span> '
        f"{counts[kind]}"
        for kind, (shape, tone) in VERDICT_LOOKS.items()
        if counts[kind]
    )
    yield f"<p>{' &nbsp; '.join(counted)}</p>"
    once = (f for verdict in verdicts for f in verdict.findings if f.code in TOLD_ONCE)
    for message in dict.fromkeys(voice.finding(finding) for finding in once):
        yield f"<p>{_own(message)}</p>"
    careful = "An unknown term is neither accepted nor wrong. Each Office decides for itself."
    yield f'<p class="lead">{_text(say(careful))}</p>'


def _classes(
    goods: GoodsList, verdicts: Sequence[Verdict] | None, voice: Voice, rules: _Rules
) -> Iterator[str]:
    say = voice.say
    places: dict[int, list[int]] = {}
    for place, term in enumerate(goods.terms):
        places.setdefault(term.class_number or 0, []).append(place)
    judged = verdicts is not None
    titles = [say("No."), *([say("Verdict")] if judged else []), say("Term")]
    for number in sorted(places):
        heading = say("Class {number}").format(number=number) if number else say("No class given")
        yield f"<h2>{_text(heading)}</h2>"
        yield from _table_head(titles, first="number")
        for place in places[number]:
            verdict = verdicts[place] if verdicts is not None else None
            yield from _row(place + 1, goods.terms[place], verdict, voice, rules)
        yield "</tbody></table>"


def _row(
    number: int, term: Term, verdict: Verdict | None, voice: Voice, rules: _Rules
) -> Iterator[str]:
    yield f'<tr><td class="number" width="6%">{number}</td>'
    if verdict:
        yield _verdict_cell(verdict.kind, voice.say)
    yield f'<td><p class="term" dir="{direction_of(term.text)}">{_own(term.text)}</p>'
    if verdict:
        yield from _told(verdict, voice, rules)
    if term.note:
        yield f'<p class="more">{_text(voice.say("Note:"))} {_own(term.note)}</p>'
    yield "</td></tr>"


def _told(verdict: Verdict, voice: Voice, rules: _Rules) -> Iterator[str]:
    """Yield what is to be said below a term: wording, findings, candidates, acceptance."""
    say = voice.say
    entry = verdict.match.entry if verdict.match else None
    if entry and verdict.kind is not VerdictKind.EXACT:
        said = _entry(entry.text, entry.class_number, entry.basic_number, say)
        yield f'<p class="more">{_text(say("Vocabulary says:"))} {said}</p>'
    for finding in verdict.findings:
        if finding.code not in TOLD_ONCE:
            cited = ""
            if finding.authority != COMPARISON:
                number = rules.number(finding.authority)
                cited = f' <a href="#rule-{number}">[{number}]</a>'
            yield f'<p class="more">{_own(voice.finding(finding))}{cited}</p>'
    if verdict.kind not in _STANDING and verdict.candidates:
        shown = "; ".join(_candidate(c, voice) for c in verdict.candidates[:CANDIDATES_SHOWN])
        yield f'<p class="more">{_text(say("Could read:"))} {shown}</p>'
    if verdict.acceptance:
        answers = "; ".join(_answers(verdict, voice))
        yield f'<p class="more">{_text(say("Acceptance:"))} {answers}</p>'


def _answers(verdict: Verdict, voice: Voice) -> Iterator[str]:
    """Yield each answer with the parties that give it."""
    say = voice.say
    for value, (shape, tone) in ACCEPTANCE_LOOKS.items():
        given = [party for party, answer in verdict.acceptance.items() if answer is value]
        if given:
            word = _text(say(ACCEPTANCE_WORDS[value]))
            parties = ", ".join(_party(party, verdict, voice) for party in given)
            yield f'<span class="{tone}">{shape} {word}</span> {parties}'


def _party(party: str, verdict: Verdict, voice: Voice) -> str:
    """Return a party with the packs and dates that its answer stands in."""
    told = [
        voice.source(source)
        if source.value is verdict.acceptance[party]
        else f"{voice.say(ACCEPTANCE_WORDS[source.value])}: {voice.source(source)}"
        for source in verdict.acceptance_sources.get(party, ())
    ]
    return _text(party) + (f" ({_own('; '.join(told))})" if told else "")


def _candidate(candidate: Candidate, voice: Voice) -> str:
    entry, told = candidate.packed.entry, scope(candidate)
    shown = _entry(entry.text, entry.class_number, entry.basic_number, voice.say)
    return f"{shown} – {_own(voice.phrase(told))}" if told and changes_scope(candidate) else shown


def _entry(text: str, number: int, basic_number: str, say: Callable[[str], str]) -> str:
    where = say("class {number}").format(number=number)
    detail = f"{where}, {basic_number}" if basic_number else where
    return f"{_own(text)} ({_text(detail)})"


def _reading(goods: GoodsList, voice: Voice) -> Iterator[str]:
    if goods.findings:
        yield f"<h2>{_text(voice.say('Notes on reading the list'))}</h2>"
        for finding in goods.findings:
            yield f'<p class="more">{_own(voice.finding(finding))}</p>'


def _rules(rules: _Rules, voice: Voice) -> Iterator[str]:
    if not rules.numbers:
        return
    say = voice.say
    titles = ("No.", "Rule", "Source", "As of", "Confidence")
    yield f"<h2>{_text(say('Rules and sources'))}</h2>"
    yield from _table_head([say(title) for title in titles], first="number")
    for authority, number in rules.numbers.items():
        confidence = say(str(authority.confidence))
        if authority.confidence is not Confidence.VERIFIED:
            confidence = f"▲ {confidence}"
        cells = (authority.rule, authority.source, authority.date, confidence)
        yield (
            f'<tr><td class="number" width="6%"><a id="rule-{number}" name="rule-{number}">'
            f"{number}</a></td>{_small_cells(cells)}</tr>"
        )
    yield "</tbody></table>"


def _table_head(titles: Sequence[str], first: str = "") -> Iterator[str]:
    cells = [f'<th scope="col">{_text(title)}</th>' for title in titles]
    if first:
        cells[0] = f'<th scope="col" class="{first}" width="6%">{_text(titles[0])}</th>'
    yield f'<table cellspacing="0" width="100%"><thead><tr>{"".join(cells)}</tr></thead><tbody>'


def _small_cells(texts: Sequence[str]) -> str:
    return "".join(f'<td class="small">{_own(text)}</td>' for text in texts)


def _verdict_cell(kind: VerdictKind, say: Callable[[str], str]) -> str:
    shape, tone = VERDICT_LOOKS[kind]
    return f'<td class="verdict {tone}" width="18%">{shape} {_text(say(VERDICT_WORDS[kind]))}</td>'


def _own(text: str) -> str:
    """Return a text from outside, escaped, which cannot turn the direction of its surroundings."""
    return f'<bdi dir="{direction_of(text)}">{_text(text)}</bdi>'


def _text(text: str) -> str:
    return escape(writable(text))
