"""The starter vocabulary that ships with gsfiler: its own words, never official."""

from gsfiler.core.shipped import shipped_text
from gsfiler.vocabulary.content import PackContent, PackKind
from gsfiler.vocabulary.entries import ClassText, Entry, EntryKind

STARTER_ID = "starter"
_FOLDER = "vocabulary/starter"


def starter_content() -> PackContent:
    """Return the starter vocabulary, read from the shipped tables."""
    rows = (line.split("\t") for line in shipped_text(f"{_FOLDER}/terms.tsv").splitlines()[1:])
    entries = tuple(
        Entry(text, int(number), f"starter-{place}", kind=EntryKind.TERM, source="gsfiler")
        for place, (number, text) in enumerate(rows, start=1)
    )
    classes = (line.split("\t") for line in shipped_text(f"{_FOLDER}/classes.tsv").splitlines()[1:])
    return PackContent(
        id=STARTER_ID,
        kind=PackKind.LIST,
        title="gsfiler starter vocabulary",
        publisher="gsfiler",
        languages=("en",),
        source="gsfiler's own everyday terms; not an official list",
        licence="Apache-2.0",
        entries=entries,
        class_texts=tuple(
            ClassText(int(number), "en", heading=(title,), introduction=scope)
            for number, title, scope in classes
        ),
    )
