"""The rules of the table that no function checks, each with the reason."""

from collections.abc import Mapping

LEFT_OUT: Mapping[str, str] = {
    "M-130": "It only says that the exclusion of older registrations matters for form MM4, where "
    "M-164 checks it.",
    "M-146": "Which Offices collect the fees for the International Bureau (Rule 34(2)(b)) is in no "
    "table: no list of their declarations was found.",
    "M-149": "What gsfiler writes is the official content in the order of the standard; a form in "
    "handwriting or with other items cannot come out of it.",
}
"""Rule id to reason."""
