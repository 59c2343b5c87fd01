"""The representation of the mark: one file, of a form and size that is taken (MM2 item 7)."""

from collections.abc import Iterator

from gsfiler.filing.files.media_rules import check_media, check_representation, mark_files
from gsfiler.filing.placed import PlacedFinding
from gsfiler.filing.rules.places import known_basics
from gsfiler.filing.rules.rule import Application, Rule


def check_files(case: Application) -> Iterator[PlacedFinding]:
    """M-050 to M-058: the representation as a whole, and each file that was read."""
    mark = case.form.mark
    files = mark_files(case.place, mark, case.draft.attachments, case.situation.media)
    basic = {feature for each in known_basics(case.draft) for feature in each.feature_categories}
    yield from check_representation(case.place, mark, files, basic)
    for file in files:
        yield from check_media(file)


RULES = (
    Rule(
        "M-050",
        ("mark", "attachments", "desk.basic_marks"),
        check_files,
        also=tuple(f"M-0{number}" for number in range(51, 59)),
    ),
)
