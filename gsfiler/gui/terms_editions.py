"""What another edition or vocabulary changes in the list: told once all terms are checked anew."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.gui.terms_checking import Known, known_by
from gsfiler.gui.terms_words import in_number
from gsfiler.gui.theme import Tone
from gsfiler.gui.words import verdict_word
from gsfiler.vocabulary.verdict import VerdictKind

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate

_KINDS_TOLD = 4


@dataclass(slots=True)
class Before:
    """The verdicts before the vocabulary changed; empty where nothing is to be compared."""

    kinds: dict[Known, VerdictKind] = field(default_factory=dict)


def remember(page: "TermsPage") -> None:
    """Keep the verdicts as they are, before everything is checked against something else."""
    pairs = zip(page.model.terms, page.model.verdicts, strict=True)
    known = {known_by(term): verdict.kind for term, verdict in pairs if verdict is not None}
    page.before.kinds = page.before.kinds or known


def tell(page: "TermsPage") -> None:
    """Say how many terms have another verdict than before, once every term has one again."""
    kinds = page.before.kinds
    if not kinds or page.model.unchecked or page.unread:
        return
    page.before.kinds = {}
    changed = [
        (row, kinds[name], verdict.kind)
        for row, (term, verdict) in enumerate(
            zip(page.model.terms, page.model.verdicts, strict=True)
        )
        if verdict is not None
        and (name := known_by(term)) in kinds
        and kinds[name] is not verdict.kind
    ]
    if not changed:
        page.status_changed.emit(
            translate("TermsEditions", "The other vocabulary changes no verdict of this list.")
        )
        return
    told = in_number(
        translate(
            "TermsEditions",
            "Against the vocabulary chosen now, %n term(s) of this list have another verdict:",
            "",
            len(changed),
        ),
        len(changed),
    )
    moves = Counter((old, new) for _, old, new in changed).most_common(_KINDS_TOLD)
    listed = ";  ".join(
        translate("TermsEditions", "{count} × {old} → {new}").format(
            count=count, old=verdict_word(old), new=verdict_word(new)
        )
        for (old, new), count in moves
    )
    page.notice.show_notice(
        f"{told} {listed}",
        tone=Tone.ASK,
        action=translate("TermsEditions", "Go to the first"),
        act=lambda: page.go_to(changed[0][0]),
    )
