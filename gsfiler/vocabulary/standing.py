"""How the installed packs stand on a day: in force, used by checks, how old, damaged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gsfiler.core.errors import PackError
from gsfiler.core.packs import Pack, PackHeader, PackStore
from gsfiler.vocabulary.content import PackKind
from gsfiler.vocabulary.in_force import Choice, choose, day_of, is_old


@dataclass(frozen=True, slots=True)
class PackStanding:
    """One installed pack; ``used`` means that a check on that day looks into it.

    ``header`` is None for a pack that cannot be used; ``problem`` then says why. ``age_days`` is
    None without a date, negative before the pack enters into force.
    """

    id: str
    folder: Path
    header: PackHeader | None
    in_force: bool
    used: bool
    age_days: int | None
    old: bool
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """All installed packs by id, and what follows from them.

    ``edition`` is the Nice edition that a check uses, ``editions`` those in force, newest first;
    ``starter`` says that gsfiler's own vocabulary stands in; ``undo`` are the changes that can be
    undone, last first; ``problem`` is a sentence when the store is damaged.
    """

    packs: tuple[PackStanding, ...]
    edition: str
    editions: tuple[str, ...]
    starter: bool
    undo: tuple[str, ...]
    problem: str

    @property
    def used(self) -> tuple[PackStanding, ...]:
        """The packs that a check looks into."""
        return tuple(pack for pack in self.packs if pack.used)

    @property
    def damaged_in_force(self) -> tuple[PackStanding, ...]:
        """The packs in force that cannot be used; no check runs until they are mended or out."""
        return tuple(pack for pack in self.packs if pack.in_force and pack.problem)


def standing(store: PackStore, on: date, edition: str = "") -> Standing:
    """Return how the packs stand on a day, for a wished edition or, where it is not, the day's."""
    whole, in_force = store.packs(), store.ids_in_force()
    current = [pack for pack in whole if pack.id in in_force]
    choice = _choice(current, on, edition)
    used = {pack.id for pack in choice.current}
    packs = [
        PackStanding(
            pack.id,
            pack.folder,
            pack.header,
            in_force=pack.id in in_force,
            used=pack.id in used,
            age_days=age_days(pack.header, on),
            old=wants_newer(pack, whole, on),
        )
        for pack in whole
    ]
    packs += [
        PackStanding(
            damaged.id,
            damaged.folder,
            None,
            in_force=damaged.id in in_force,
            used=False,
            age_days=None,
            old=False,
            problem=damaged.problem,
        )
        for damaged in store.damaged()
    ]
    return Standing(
        packs=tuple(sorted(packs, key=lambda pack: pack.id)),
        edition=choice.edition,
        editions=_editions(current),
        starter=choice.starter,
        undo=store.changes(),
        problem=store.problem(),
    )


def age_days(header: PackHeader, on: date) -> int | None:
    """Return the days since a pack entered into force or was made; None without a date."""
    dated = day_of(header)
    return (on - dated).days if dated else None


def wants_newer(pack: Pack, packs: Iterable[Pack], on: date) -> bool:
    """Tell whether a pack is old and no newer one of its kind and languages is installed."""
    dated = day_of(pack.header)
    if dated is None or not is_old(dated, on):
        return False
    return not any(
        other.header.kind == pack.header.kind
        and set(other.header.languages) >= set(pack.header.languages)
        and (day_of(other.header) or dated) > dated
        for other in packs
    )


def _choice(packs: list[Pack], on: date, edition: str) -> Choice:
    """Choose the packs for an edition, or for the day where that edition is not in force."""
    try:
        return choose(packs, on, edition)
    except PackError:
        return choose(packs, on)


def _editions(packs: Iterable[Pack]) -> tuple[str, ...]:
    """Return the Nice editions among packs, newest first."""
    nice = (pack.header for pack in packs if pack.header.kind == PackKind.NICE)
    dated = {(header.effective or date.min, header.edition) for header in nice if header.edition}
    return tuple(dict.fromkeys(edition for _, edition in sorted(dated, reverse=True)))
