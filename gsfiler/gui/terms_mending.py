"""Changes to the list from the workbench: wordings taken, added, terms moved, findings ignored."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gsfiler.core.findings import Finding
from gsfiler.gui import terms_going
from gsfiler.gui.dialogs import ask_words
from gsfiler.gui.jobs import Stop
from gsfiler.gui.messages import translated
from gsfiler.gui.terms_model import best_candidate, turns_round
from gsfiler.lists.text_edits import Edits, TextEdit, add_terms, move_terms
from gsfiler.vocabulary.sentences import changes_scope, scope
from gsfiler.vocabulary.verdict import Candidate, VerdictKind

if TYPE_CHECKING:
    from gsfiler.gui.terms_page import TermsPage

translate = QCoreApplication.translate


def accept_best(page: "TermsPage") -> None:
    """Write the best candidate in place of the selected term, never one of another meaning."""

    def act() -> None:
        row = page.current_row()
        verdict = page.model.verdicts[row] if 0 <= row < len(page.model.terms) else None
        if verdict is None or verdict.kind is VerdictKind.EXACT or not verdict.candidates:
            return
        best, first = best_candidate(verdict), verdict.candidates[0]
        if best is not None:
            accept(page, best)
        elif turns_round(first):
            page.status_changed.emit(
                translate(
                    "TermsMending",
                    "“{wording}” turns the meaning round; choose it with Enter if it is meant.",
                ).format(wording=first.packed.entry.text)
            )

    page.when_read(act)


def accept(page: "TermsPage", candidate: Candidate) -> None:
    """Write a candidate in place of the selected term, and go to the next finding."""
    row = page.current_row()
    if not 0 <= row < len(page.model.terms):
        return
    term, entry = page.model.terms[row], candidate.packed.entry

    def then(shift: int) -> None:
        terms_going.to_asking(page, row + shift, 1, _taken(candidate))

    # A class that does not exist reads as none, but its heading may not stay above the wording.
    if not term.class_problem and term.class_number in (None, entry.class_number):
        edits = (TextEdit(term.start, term.end, entry.text),)
        page.change(edits, translate("TermsMending", "Use wording"), lambda: then(0))
        return
    text, terms = page.reading.text, page.model.terms
    edit_in_background(
        page,
        lambda _stop: move_terms(text, terms, {row}, entry.class_number, {row: entry.text}),
        translate("TermsMending", "Use wording"),
        lambda: then(-1),
    )


def edit_in_background(
    page: "TermsPage",
    make: Callable[[Stop], Edits],
    name: str,
    then: Callable[[], None] | None = None,
    tell: Callable[[Edits], None] | None = None,
) -> None:
    """Work out edits of the text as it was read, and make them unless it changed meanwhile."""
    text = page.reading.text

    def done(edits: Edits) -> None:
        if page.editor.text() != text:
            _tell_changed(page)
            return
        page.change(edits, name, then)
        if tell is not None:
            tell(edits)

    page.desk.jobs.start(make, done=done, failed=page.show_trouble, lane=page.lane("edit"))


def add_wording(page: "TermsPage", wording: str, entry_class: int) -> None:
    """Put a wording of the vocabulary into its class, or behind a list without classes."""
    add_wordings(page, [(entry_class, wording)])


def add_wordings(page: "TermsPage", chosen: Sequence[tuple[int, str]]) -> None:
    """Put wordings of the vocabulary into their classes, or behind a list without, in one step."""

    def act() -> None:
        text, terms = page.reading.text, page.model.terms
        classed = not terms or any(term.class_number for term in terms)
        wanted = [(number if classed else None, wording) for number, wording in chosen]
        number, wording = chosen[-1]
        edit_in_background(
            page,
            lambda _stop: add_terms(text, terms, wanted),
            translate("TermsMending", "Add wording"),
            tell=lambda _edits: page.status_changed.emit(
                translate("TermsMending", "Added to class {number}: {wording}").format(
                    number=number, wording=wording
                )
                if len(chosen) == 1
                else translate("BrowsePage", "Added to the list: {count}").format(count=len(chosen))
            ),
        )

    if chosen:
        page.when_read(act)


def replace(page: "TermsPage", edits: Edits) -> None:
    """Make the replacements of the find bar, unless the list changed since it was searched."""
    text = page.find_bar.text

    def act() -> None:
        if page.editor.text() == text:
            page.change(edits, translate("TermsPage", "Replace"))
        else:
            _tell_changed(page)

    page.when_read(act)


def ignore(page: "TermsPage", finding: Finding) -> None:
    """Ask why a finding is to be set aside, and set it aside."""
    row = page.current_row()
    if not 0 <= row < len(page.model.terms):
        return
    term = page.model.terms[row]
    label = translate(
        "TermsMending", "{sentence}\n\nWhy may it be ignored here? The reason is kept."
    ).format(sentence=translated(finding))
    ask_words(
        page,
        translate("TermsMending", "Ignore a finding"),
        label,
        lambda text: page.book.ignore(term, finding, text),
    )


def _taken(candidate: Candidate) -> str:
    """Say where a wording that was taken means or covers something else; empty where not."""
    told = []
    if turns_round(candidate):
        told.append(translate("CandidatesModel", "turns the meaning round"))
    if (covers := scope(candidate)) and changes_scope(candidate):
        told.append(translated(covers))
    if not told:
        return ""
    return translate("TermsMending", "Taken: “{wording}” – {scope}. Undo takes it back.").format(
        wording=candidate.packed.entry.text, scope=", ".join(told)
    )


def _tell_changed(page: "TermsPage") -> None:
    page.status_changed.emit(
        translate("TermsMending", "The list changed meanwhile, so nothing was done. Try again.")
    )
