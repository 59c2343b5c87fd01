"""Forms MM17 and MM18, which come with a form as papers of their own: where they lie in a draft."""

from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.part import Part
from gsfiler.filing.rules.places import numbered
from gsfiler.filing.rules.rule import AnyForm

INTENTION_FORM = "MM18"
SENIORITY_FORM = "MM17"

FILES = ("mark.images", "priorities", "seniorities")
"""Where files are named besides the documents of the form, as rules read them."""

_NO_PAPER = ("audio/", "video/")
"""How types of files begin that hold no paper."""


def forms_attached(case: AnyForm, form: str) -> list[str]:
    """Return the paths at which a form ("MM18") lies: a document with its file, or an attachment.

    A document that names no attached file is a record only: the form itself is not there. Nor is it
    where the file is the picture of the mark, say (:func:`forms_mistaken`).
    """
    attached = {attachment.path for attachment in case.draft.attachments}
    records = {
        case.path(path)
        for path, document in numbered("documents", case.form.documents)
        if document.file_name not in attached
    }
    not_there = records.union(forms_mistaken(case, form))
    return [path for path in forms_named(case, form) if path not in not_there]


def forms_mistaken(case: AnyForm, form: str) -> dict[str, str]:
    """Return what is called a form ("MM18") and cannot be it: its path, and the path of its file.

    It cannot where the same file, or its very bytes, serve as something else (the picture of the
    mark, another document), or where they are a sound or a film. Forms MM17 and MM18 may be one
    scan.
    """
    taken = {
        str(value)
        for _, name, value, part in case.values
        if name == "file_name" and not _is_scan(part)
    }
    files = case.draft.attachments
    same = {each.sha256 for each in files if each.path in taken and each.sha256}
    wrong = {
        each.path
        for each in files
        if each.path in taken or each.sha256 in same or each.media_type.startswith(_NO_PAPER)
    }
    documents = {
        case.path(path): each.file_name for path, each in numbered("documents", case.form.documents)
    }
    documents |= {path: each.path for path, each in numbered("attachments", files)}
    named = {path: documents[path] for path in forms_named(case, form)}
    return {path: file for path, file in named.items() if file in wrong}


def forms_named(case: AnyForm, form: str) -> list[str]:
    """Return the paths at which a form is named: each document of the form, each attachment.

    What a document of another form of the draft names belongs to that one.
    """
    documents = case.form.documents
    forms = case.draft.transaction.forms
    named = {document.file_name for each in forms for document in each.documents}
    return [
        *(
            case.path(path)
            for path, each in numbered("documents", documents)
            if is_form(each, form)
        ),
        *(
            path
            for path, attachment in numbered("attachments", case.draft.attachments)
            if attachment.document_kind.strip().upper() == form and attachment.path not in named
        ),
    ]


def is_form(document: Document, form: str) -> bool:
    """Tell whether a document is said to be a form, by its kind or its name."""
    return form in (document.document_kind.strip().upper(), document.document_name.strip().upper())


def _is_scan(part: Part) -> bool:
    """Tell whether a part of a form is the record of form MM17 or MM18."""
    return isinstance(part, Document) and any(
        is_form(part, form) for form in (INTENTION_FORM, SENIORITY_FORM)
    )
