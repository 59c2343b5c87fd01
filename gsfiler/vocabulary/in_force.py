"""Which vocabularies a check uses: those in force, in the right edition for a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsfiler.core.errors import PackError
from gsfiler.core.packs import Pack, PackHeader
from gsfiler.vocabulary.content import PackKind

_RANK = {PackKind.NICE: 0, PackKind.MGS: 1, PackKind.LIST: 2, PackKind.TMCLASS: 3}


@dataclass(frozen=True, slots=True)
class Choice:
    """The packs to check against, best standing first, and other Nice editions to learn from.

    ``starter`` says that no Nice or MGS vocabulary is among them, so that ours stands in.
    """

    current: tuple[Pack, ...]
    other_editions: tuple[Pack, ...]
    starter: bool

    @property
    def edition(self) -> str:
        """The Nice edition chosen, or an empty string."""
        return next((p.header.edition for p in self.current if p.header.kind == PackKind.NICE), "")


def day_of(header: PackHeader) -> date | None:
    """Return the day a pack entered into force, else the day it was made; None without either."""
    return header.effective or header.generated


def is_old(dated: date | None, on: date) -> bool:
    """Tell whether data of an earlier year has probably been replaced since: the one rule of age.

    Data is outdone on a day, not after so many days: a new version of the Nice Classification
    enters into force each 1 January, and MGS, TMclass and a firm's list are built on it. So data
    of 30 December is old three days later, and data of 2 January is not old all that year.
    """
    return dated is not None and dated.year < on.year


def choose(packs: Sequence[Pack], on: date, edition: str = "") -> Choice:
    """Choose among the packs in force for a day, or for a Nice edition such as ``12-2024``.

    Of several Nice editions the one in force on that day counts: the latest that had begun, or the
    earliest if none had. Where an edition is there both as master files and as a list, the master
    files count. Raises PackError when the wished edition is not in force.
    """
    nice = [pack for pack in packs if pack.header.kind == PackKind.NICE]
    wished = edition or _edition_on(nice, on)
    if edition and not any(pack.header.edition == edition for pack in nice):
        have = ", ".join(sorted({pack.header.edition for pack in nice})) or "none"
        raise PackError(
            f"Nice edition {edition} is not in force (in force: {have}). "
            "Install it, or put it in force."
        )
    chosen = [pack for pack in nice if pack.header.edition == wished]
    official = {language for p in chosen if p.header.official for language in p.header.languages}
    chosen = [
        pack
        for pack in chosen
        if pack.header.official
        or not pack.header.languages
        or not official.issuperset(pack.header.languages)
    ]
    others = [pack for pack in packs if pack.header.kind != PackKind.NICE]
    current = sorted([*chosen, *others], key=_standing)
    left = [pack for pack in nice if pack.header.edition != wished]
    left.sort(key=lambda pack: (pack.header.effective or date.min, pack.id), reverse=True)
    known = any(pack.header.kind in (PackKind.NICE, PackKind.MGS) for pack in current)
    return Choice(tuple(current), tuple(left), starter=not known)


def _edition_on(nice: Sequence[Pack], on: date) -> str:
    dated = sorted({(pack.header.effective or date.min, pack.header.edition) for pack in nice})
    begun = [edition for effective, edition in dated if effective <= on]
    return begun[-1] if begun else dated[0][1] if dated else ""


def _standing(pack: Pack) -> tuple[int, bool, str]:
    header = pack.header
    rank = next((rank for kind, rank in _RANK.items() if kind == header.kind), len(_RANK))
    return rank, not header.official, pack.id
