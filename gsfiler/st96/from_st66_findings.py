"""What a conversion from ST.66 tells: everything that did not arrive, or arrived changed.

A finding names the ST.66 element, its line and the kind of value that was wanted; what stands in
the element, a party's name or address, is never repeated.
"""

from gsfiler.core.findings import Authority, FindingKind, PhraseKind, Severity

MAPPING = Authority(
    rule="ST.96 Annex VI (from ST.66 version 1.1)",
    source="WIPO Standard ST.96, version 6.0, Annex VI",
    date="2022-10-03",
)
STRUCTURE = Authority(
    rule="ST.96 Annex III, TrademarkTransaction",
    source="WIPO Standard ST.96, version 6.0, schemas",
    date="2022-10-03",
)

LEFT_OUT = FindingKind(
    "CONVERSION_LEFT_OUT",
    Severity.WARNING,
    "“{element}” ({place}) has no place in ST.96 at this point and was left out; keep the "
    "original file.",
    MAPPING,
)
EXTENSION_LEFT_OUT = FindingKind(
    "CONVERSION_EXTENSION_LEFT_OUT",
    Severity.WARNING,
    "“{element}” ({place}) is an office's own extension of ST.66 and was left out; keep the "
    "original file.",
    MAPPING,
)
EXTENSION_READ = FindingKind(
    "CONVERSION_EXTENSION_READ",
    Severity.NOTE,
    "“{element}” ({place}) is an office's own extension; it was read as the element of ST.66 of "
    "the same name, which is missing. Compare the result with the original.",
    MAPPING,
)
REPEATED = FindingKind(
    "CONVERSION_REPEATED",
    Severity.WARNING,
    "“{element}” ({place}) occurs more often than ST.96 allows; only the first was taken. Look "
    "whether it is the right one.",
    STRUCTURE,
)
VALUE_LEFT_OUT = FindingKind(
    "CONVERSION_VALUE_LEFT_OUT",
    Severity.WARNING,
    "“{element}” ({place}) does not hold {wanted} and was left out; enter it by hand.",
    STRUCTURE,
)
VALUE_BROADER = FindingKind(
    "CONVERSION_VALUE_BROADER",
    Severity.NOTE,
    "“{element}” ({place}) holds a value that ST.96 does not have; “{taken}” was taken as the "
    "nearest. Look whether it says enough.",
    MAPPING,
)
VALUE_MENDED = FindingKind(
    "CONVERSION_VALUE_MENDED",
    Severity.NOTE,
    "“{element}” ({place}) is not written as ST.96 wants {wanted}; it was rewritten with the same "
    "meaning.",
    STRUCTURE,
)
INCOMPLETE = FindingKind(
    "CONVERSION_INCOMPLETE",
    Severity.WARNING,
    "“{element}” ({place}) was left out as a whole, because ST.96 requires “{missing}” in it, "
    "which is missing or cannot be read; enter it by hand.",
    STRUCTURE,
)
FILLED_IN = FindingKind(
    "CONVERSION_FILLED_IN",
    Severity.NOTE,
    "“{element}” ({place}) lacks “{missing}”, which ST.96 requires; {put} was put there.",
    STRUCTURE,
)
FREE_ADDRESS = FindingKind(
    "CONVERSION_FREE_ADDRESS",
    Severity.NOTE,
    "“{element}” ({place}) gives an address as free lines; they stand as street lines now. Sort "
    "out town and postcode by hand.",
    MAPPING,
)
LANGUAGE_LEFT_OUT = FindingKind(
    "CONVERSION_LANGUAGE_LEFT_OUT",
    Severity.NOTE,
    "The language of “{element}” ({place}) was left out: ST.96 names one language for a whole "
    "address, and these lines are in several.",
    STRUCTURE,
)
NO_COUNTRY = FindingKind(
    "CONVERSION_NO_COUNTRY",
    Severity.WARNING,
    "“{element}” ({place}) names no country that ST.96 knows; the address stands as plain lines "
    "without one. Enter the country by hand.",
    STRUCTURE,
)
MOVED = FindingKind(
    "CONVERSION_MOVED",
    Severity.NOTE,
    "“{element}” ({place}) stands beside the mark and was put into it, where ST.96 wants it.",
    STRUCTURE,
)

LINE = PhraseKind("line {line}")
LINES = PhraseKind("line {line}, {count} times in all")

EMPTY = PhraseKind("an empty text")
VERBAL_ELEMENT = PhraseKind("the whole verbal element")
FILE_NAME = PhraseKind("the name of the file")
OFFICE_UNKNOWN = PhraseKind("“XX”, for an unknown office,")

A_TEXT = PhraseKind("a text")
A_DATE = PhraseKind("a date")
A_MOMENT = PhraseKind("a date with time")
A_TRUTH = PhraseKind("“true” or “false”")
A_NUMBER = PhraseKind("a number")
A_WHOLE_NUMBER = PhraseKind("a whole number")
AN_OFFICE = PhraseKind("an office code of ST.3")
A_COUNTRY = PhraseKind("a country code of ISO 3166-1")
A_COUNTRY_OR_OFFICE = PhraseKind("a country code of ISO 3166-1 or ST.3")
A_NATIONALITY = PhraseKind("a nationality (a code of ISO 3166-1)")
A_LANGUAGE = PhraseKind("a language code of ISO 639-1")
A_CURRENCY = PhraseKind("a currency code of ISO 4217")
A_WEB_ADDRESS = PhraseKind("an address on the web")
A_LISTED_VALUE = PhraseKind("a value of ST.96's list")
A_BASIC_NUMBER = PhraseKind("a basic number of six digits")
A_UNIT = PhraseKind("a quantity with its unit")
