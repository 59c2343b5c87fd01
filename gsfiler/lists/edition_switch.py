"""What a switch from one Nice edition to another does to a list."""

from collections.abc import Sequence

from gsfiler.core.errors import PackError
from gsfiler.core.packs import Pack, PackStore
from gsfiler.lists.goods_list import GoodsList
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.entries import Entry
from gsfiler.vocabulary.pack_diff import Effect, diff_packs, effects
from gsfiler.vocabulary.pack_files import read_entries


def installed_editions(store: PackStore) -> list[str]:
    """Return the Nice editions that are installed, in force or not, newest first."""
    found = {pack.header.edition for pack in _nice(store)}
    return sorted(found, key=_order, reverse=True)


def switch_effects(store: PackStore, goods: GoodsList, old: str, new: str) -> list[Effect]:
    """Return which terms the newer edition moves, rewords or drops; untouched ones are left out.

    Raises PackError when one of the editions is not installed or damaged.
    """
    before, after = _entries(store, old), _entries(store, new)
    return effects(diff_packs(before, after), goods.terms)


def _nice(store: PackStore) -> list[Pack]:
    packs = store.packs()
    return [p for p in packs if p.header.kind == PackKind.NICE and p.header.edition]


def _entries(store: PackStore, edition: str) -> Sequence[Entry]:
    """Return the entries of an edition: of its master files where there are any."""
    packs = [pack for pack in _nice(store) if pack.header.edition == edition]
    if not packs:
        have = ", ".join(installed_editions(store)) or "none"
        raise PackError(
            f"Nice edition {edition} is not installed (installed: {have}). Install it first."
        )
    official = [pack for pack in packs if pack.header.official]
    return [entry for pack in official or packs for entry in read_entries(pack.folder)]


def _order(edition: str) -> tuple[int, ...]:
    return tuple(int(part) for part in edition.split("-"))
