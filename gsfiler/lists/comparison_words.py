"""The fixed words of comparisons, in English, marked for the translators."""

from gsfiler.lists.comparison import Tool


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the extractor knows this name)
    """Mark a text for the translators and return it as it is."""
    return text


CONTEXT = "Comparison"

KIND_WORDS = {
    (Tool.VERSIONS, "removed"): QT_TRANSLATE_NOOP("Comparison", "Removed"),
    (Tool.VERSIONS, "added"): QT_TRANSLATE_NOOP("Comparison", "Added"),
    (Tool.VERSIONS, "changed"): QT_TRANSLATE_NOOP("Comparison", "Changed"),
    (Tool.VERSIONS, "reclassed"): QT_TRANSLATE_NOOP("Comparison", "In another class"),
    (Tool.VERSIONS, "unchanged"): QT_TRANSLATE_NOOP("Comparison", "Unchanged"),
    (Tool.BASIC, "new"): QT_TRANSLATE_NOOP("Comparison", "Not covered"),
    (Tool.BASIC, "broader"): QT_TRANSLATE_NOOP("Comparison", "Broader"),
    (Tool.BASIC, "reworded"): QT_TRANSLATE_NOOP("Comparison", "Worded otherwise"),
    (Tool.BASIC, "reclassed"): QT_TRANSLATE_NOOP("Comparison", "In another class"),
    (Tool.BASIC, "narrower"): QT_TRANSLATE_NOOP("Comparison", "Narrower"),
    (Tool.BASIC, "same"): QT_TRANSLATE_NOOP("Comparison", "The same"),
    (Tool.LIMITATION, "breach"): QT_TRANSLATE_NOOP("Comparison", "Outside the main list"),
    (Tool.LIMITATION, "narrower"): QT_TRANSLATE_NOOP("Comparison", "Narrower"),
    (Tool.LIMITATION, "variant"): QT_TRANSLATE_NOOP("Comparison", "Variant"),
    (Tool.LIMITATION, "same"): QT_TRANSLATE_NOOP("Comparison", "The same"),
    (Tool.DUPLICATES, "exact"): QT_TRANSLATE_NOOP("Comparison", "Same wording"),
    (Tool.DUPLICATES, "variant"): QT_TRANSLATE_NOOP("Comparison", "Same words, other form"),
    (Tool.DUPLICATES, "near"): QT_TRANSLATE_NOOP("Comparison", "Nearly the same"),
    (Tool.EDITION, "removed"): QT_TRANSLATE_NOOP("Comparison", "No longer listed"),
    (Tool.EDITION, "moved"): QT_TRANSLATE_NOOP("Comparison", "Moved to another class"),
    (Tool.EDITION, "reworded"): QT_TRANSLATE_NOOP("Comparison", "Worded anew"),
}
SIDE_WORDS = {
    Tool.VERSIONS: (
        QT_TRANSLATE_NOOP("Comparison", "Old list"),
        QT_TRANSLATE_NOOP("Comparison", "New list"),
    ),
    Tool.BASIC: (
        QT_TRANSLATE_NOOP("Comparison", "Basic mark"),
        QT_TRANSLATE_NOOP("Comparison", "International application"),
    ),
    Tool.LIMITATION: (
        QT_TRANSLATE_NOOP("Comparison", "Main list"),
        QT_TRANSLATE_NOOP("Comparison", "Limitation"),
    ),
    Tool.DUPLICATES: (
        QT_TRANSLATE_NOOP("Comparison", "First"),
        QT_TRANSLATE_NOOP("Comparison", "Repeated"),
    ),
    Tool.EDITION: (
        QT_TRANSLATE_NOOP("Comparison", "In the list"),
        QT_TRANSLATE_NOOP("Comparison", "In the other edition"),
    ),
}
TITLES = {
    Tool.VERSIONS: QT_TRANSLATE_NOOP("Comparison", "Comparison of two lists"),
    Tool.BASIC: QT_TRANSLATE_NOOP("Comparison", "Comparison with the basic mark"),
    Tool.LIMITATION: QT_TRANSLATE_NOOP("Comparison", "Limitation within the main list"),
    Tool.DUPLICATES: QT_TRANSLATE_NOOP("Comparison", "Duplicates in a list"),
    Tool.EDITION: QT_TRANSLATE_NOOP("Comparison", "Effects of another edition"),
}
RESULT = QT_TRANSLATE_NOOP("Comparison", "Result")
CLASS = QT_TRANSLATE_NOOP("Comparison", "Class")
WHY = QT_TRANSLATE_NOOP("Comparison", "Why")
