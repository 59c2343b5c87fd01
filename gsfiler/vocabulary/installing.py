"""Install what a reader made of a file as a vocabulary pack."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from gsfiler.core.packs import Pack, PackHeader, PackStore, new_header
from gsfiler.vocabulary.content import PackContent
from gsfiler.vocabulary.pack_files import pack_files


def install_contents(
    store: PackStore,
    contents: Sequence[tuple[PackContent, Mapping[str, str]]],
    installed_on: date,
) -> list[Pack]:
    """Install vocabularies in one step, all or none, and put them in force.

    With each come the files it was read from, name to SHA-256, so that an update can tell what is
    here. Raises PackError or InputError.
    """
    return store.install_all(
        [
            (header_of(content, installed_on, source_files), pack_files(content))
            for content, source_files in contents
        ]
    )


def header_of(
    content: PackContent, installed_on: date, source_files: Mapping[str, str]
) -> PackHeader:
    """Return the header of a vocabulary pack, with its figures and notes; raises PackError."""
    return new_header(
        id=content.id,
        kind=str(content.kind),
        title=content.title,
        publisher=content.publisher,
        edition=content.edition,
        effective=content.effective,
        generated=content.generated,
        installed_on=installed_on,
        languages=content.languages,
        source=content.source,
        licence=content.licence,
        official=content.official,
        counts=counts(content),
        source_files=dict(source_files),
        notes=list(content.notes),
    )


def counts(content: PackContent) -> dict[str, int]:
    """Return how much a vocabulary holds: all entries, each kind of them, classes, class texts."""
    kinds = Counter(str(entry.kind) for entry in content.entries)
    return {
        "entries": len(content.entries),
        **dict(sorted(kinds.items())),
        "classes": len({entry.class_number for entry in content.entries}),
        "class_texts": len(content.class_texts),
    }
