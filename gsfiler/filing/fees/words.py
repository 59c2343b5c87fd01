"""What fees are called, and what may be said about them: our words, each declared once."""

from gsfiler.core.findings import Authority, Confidence, FindingKind, PhraseKind, Severity

_SCHEDULE = "Schedule of Fees under the Madrid Regulations"
_READ = "Schedule of Fees, texts in force on 1 February 2020 and 1 February 2023"

SCHEDULE = Authority(_SCHEDULE, _READ, "2023-02-01")
INDIVIDUAL_FEES = Authority(
    "Article 8(7) of the Protocol; Rule 35(2)", "Regulations, text of 1 February 2020", "2020-02-01"
)
AMOUNT_OF_THE_DAY = Authority("Rule 34(7)", "Regulations, text of 1 February 2020", "2020-02-01")
SAFEGUARD = Authority(
    "Article 9sexies(1)(b) of the Protocol",
    "Madrid Protocol, English text as amended in 2006 and 2007",
    "2007-11-12",
)
LIMITED = Authority(
    "Individual fees are counted on the classes a party is designated for",
    "practice of the International Bureau, recalled",
    "2026-11-22",
    Confidence.RECALLED,
)
LEAST_DEVELOPED = Authority(
    "Schedule of Fees, item 2.1, note",
    "Schedule of Fees, text of 1 February 2020; list of the United Nations, recalled",
    "2020-02-01",
    Confidence.RECALLED,
)
RENEWAL = Authority("Rule 30", "Regulations, text of 1 February 2020", "2020-02-01")
OWN_RECKONING = Authority("gsfiler's own reckoning", "gsfiler", "2026-11-22")

BASIC = PhraseKind("Basic fee, no reproduction of the mark in colour")
BASIC_COLOUR = PhraseKind("Basic fee, a reproduction of the mark in colour")
BASIC_LEAST = PhraseKind("Basic fee for a least developed country of origin, not in colour")
BASIC_LEAST_COLOUR = PhraseKind("Basic fee for a least developed country of origin, in colour")
SUPPLEMENTARY = PhraseKind("Supplementary fee for each class beyond three")
COMPLEMENTARY = PhraseKind("Complementary fee for each party without an individual fee")
BASIC_DESIGNATION = PhraseKind("Basic fee of a subsequent designation")
BASIC_RENEWAL = PhraseKind("Basic fee of a renewal")
SURCHARGE = PhraseKind("Surcharge for renewal within six months after the due date")

UNGROUPED = PhraseKind("Goods or services not grouped in classes")
UNGROUPED_TERM = PhraseKind("Each term beyond twenty, where terms are not grouped in classes")
MISCLASSIFIED = PhraseKind("Terms in a wrong class")
MISCLASSIFIED_TERM = PhraseKind("Each term in a wrong class")
CLASSIFICATION_LEAST = PhraseKind("Sum below which no classification fee is due")

OWNERSHIP = PhraseKind("Change in ownership, whole or in part, for each registration")
LIMITATION = PhraseKind("Limitation asked for after registration")
NAME_CHANGE = PhraseKind("Change of the holder's name or address, for all registrations at once")
LICENCE = PhraseKind("Recording a licence or changing it")
CONTINUED = PhraseKind("Continued processing")
DIVISION = PhraseKind("Division of a registration")
DETAILED_EXTRACT = PhraseKind("Detailed certified extract from the Register, up to three pages")
DETAILED_PAGE = PhraseKind("Each further page of a detailed extract")
SIMPLE_EXTRACT = PhraseKind("Simple certified extract from the Register, up to three pages")
SIMPLE_PAGE = PhraseKind("Each further page of a simple extract")
ATTESTATION = PhraseKind("Attestation or information in writing, first registration")
ATTESTATION_MORE = PhraseKind("Each further registration in the same request")
COPY_PAGE = PhraseKind("Copy of a published registration, for each page")
FREE = PhraseKind(
    "Representative, contact details, renunciation, cancellation, limitation made when filing"
)

ITEM_WORDS = {
    "2.1.1": BASIC,
    "2.1.2": BASIC_COLOUR,
    "2.1.1-ldc": BASIC_LEAST,
    "2.1.2-ldc": BASIC_LEAST_COLOUR,
    "2.2": SUPPLEMENTARY,
    "2.3": COMPLEMENTARY,
    "4.1": UNGROUPED,
    "4.1-term": UNGROUPED_TERM,
    "4.2": MISCLASSIFIED,
    "4.2-term": MISCLASSIFIED_TERM,
    "4-least": CLASSIFICATION_LEAST,
    "5.1": BASIC_DESIGNATION,
    "5.2": COMPLEMENTARY,
    "6.1": BASIC_RENEWAL,
    "6.2": SUPPLEMENTARY,
    "6.3": COMPLEMENTARY,
    "6.5": SURCHARGE,
    "7.1": OWNERSHIP,
    "7.2": LIMITATION,
    "7.4": NAME_CHANGE,
    "7.5": LICENCE,
    "7.6": CONTINUED,
    "7.7": DIVISION,
    "8.1": DETAILED_EXTRACT,
    "8.1-page": DETAILED_PAGE,
    "8.2": SIMPLE_EXTRACT,
    "8.2-page": SIMPLE_PAGE,
    "8.3": ATTESTATION,
    "8.3-more": ATTESTATION_MORE,
    "8.4": COPY_PAGE,
    "free": FREE,
}
"""The items of the Schedule; what stands behind a hyphen is a part of an item."""

PRICE_LIST = (
    *("7.1", "7.2", "7.4", "7.5", "7.6", "7.7"),
    *("8.1", "8.1-page", "8.2", "8.2-page", "8.3", "8.3-more", "8.4", "free"),
)
"""The items that stand alone: fees of later requests and of copies."""

INDIVIDUAL = PhraseKind("Individual fee, {party}: {tier}")
INDIVIDUAL_COLLECTIVE = PhraseKind("Individual fee, {party}, collective mark: {tier}")
INDIVIDUAL_CERTIFICATION = PhraseKind("Individual fee, {party}, certification mark: {tier}")
SECOND_PART = PhraseKind("Second part of the individual fee, {party}: {tier}")
INDIVIDUAL_FEE = PhraseKind("Individual fee, {party}")
EITHER_FEE = PhraseKind("Individual or complementary fee, {party}")
WHOLE = PhraseKind("amount not known")
EACH_CLASS = PhraseKind("each class")
EACH_BEYOND = PhraseKind("each class beyond {count}")
EACH_BETWEEN = PhraseKind("each class from number {first} to number {last}")
ONE_CLASS = PhraseKind("one class")
UP_TO = PhraseKind("up to {count} classes")
FROM_NUMBER = PhraseKind("class number {number}")
FROM_ON = PhraseKind("once, with {count} classes or more")
WHATEVER = PhraseKind("whatever the number of classes")

CHANGE = PhraseKind("Change of the total: {amount} CHF")
CHANGE_SO_FAR = PhraseKind("Change of the total: {amount} CHF, as far as the amounts are known")

PRICE_DESIGNATION = PhraseKind("Designation of {party}: {tier}")
PRICE_RENEWAL = PhraseKind("Renewal for {party}: {tier}")
PRICE_GRACE = PhraseKind("Renewal for {party} after the due date: {tier}")
PRICE_COMPLEMENTARY = PhraseKind("Designation or renewal, {party}: complementary fee")
OF_COLLECTIVE = PhraseKind("{fee} (collective mark)")
OF_CERTIFICATION = PhraseKind("{fee} (certification mark)")

RENEWED_IN_TIME = PhraseKind("Due on {due}, paid on {paid}: in time.")
RENEWED_IN_GRACE = PhraseKind(
    "Due on {due}, paid on {paid}: after the due date, with a surcharge, possible until {last}."
)
RENEWED_TOO_LATE = PhraseKind("Due on {due}, paid on {paid}: too late, possible until {last}.")

COUNTED_AGAIN = PhraseKind("The same filing is counted {count} times: {names}.")

PAGE_TITLE = PhraseKind("Fees under the Madrid System, in Swiss francs")
PAGE_DAY = PhraseKind("Made on {day}.")
PAGE_TABLES = PhraseKind("Tables of fees in force: {tables}")
PAGE_FEE = PhraseKind("Fee")
PAGE_AS_OF = PhraseKind("As of")
PAGE_TOTAL = PhraseKind("Total")
PAGE_AT_LEAST = PhraseKind("at least {amount}")
PAGE_NOT_KNOWN = PhraseKind("unknown")
PAGE_LATER = PhraseKind("{fee} (payable later, not in the total)")
PAGE_ALL = PhraseKind("All together")
KIND_WORDS = {
    "application": PhraseKind("International application, amounts of {day}"),
    "designation": PhraseKind("Subsequent designation, amounts of {day}"),
    "renewal": PhraseKind("Renewal, amounts of {day}"),
    "classification": PhraseKind("Classification, amounts of {day}"),
}

LAST_KNOWN = PhraseKind("last known: {amount}, as of {date}")
FIRST_KNOWN = PhraseKind("first known: {amount}, as of {date}")

AMOUNT_UNKNOWN = FindingKind(
    "FEE_AMOUNT_UNKNOWN",
    Severity.WARNING,
    "The fee is not known here for {parties}. The total is at least what is shown; look the "
    "amounts up at WIPO and add them with a fee table of your own.",
    INDIVIDUAL_FEES,
)
AMOUNT_OUTDATED = FindingKind(
    "FEE_AMOUNT_OUTDATED",
    Severity.WARNING,
    "The last known amounts are too old to be counted for {parties}. They are shown with their "
    "dates; the total is at least what is shown.",
    INDIVIDUAL_FEES,
)
AMOUNT_STALE = FindingKind(
    "FEE_AMOUNT_STALE",
    Severity.WARNING,
    "The amounts counted may have changed for {parties}; the oldest was read as of {oldest}. "
    "Compare them with WIPO's table before you pay.",
    INDIVIDUAL_FEES,
)
AMOUNT_BEFORE = FindingKind(
    "FEE_AMOUNT_BEFORE",
    Severity.WARNING,
    "On {day} other amounts than the first known may have held for {parties}. Those first known "
    "are shown with their dates and not counted; the total is at least what is shown.",
    AMOUNT_OF_THE_DAY,
)
AMOUNT_RECALLED = FindingKind(
    "FEE_AMOUNT_RECALLED",
    Severity.WARNING,
    "Amounts recalled, not seen in a source, are counted for {parties}. Look them up.",
    INDIVIDUAL_FEES,
)
SCHEDULE_STALE = FindingKind(
    "FEE_SCHEDULE_STALE",
    Severity.NOTE,
    "The amounts of {items} were last read in the text in force on {oldest}; compare them with the "
    "Schedule of Fees in force.",
    SCHEDULE,
)
SCHEDULE_RECALLED = FindingKind(
    "FEE_SCHEDULE_RECALLED",
    Severity.WARNING,
    "The amounts of {items} on {day} are recalled, not seen in a source.",
    SCHEDULE,
)
SCHEDULE_UNKNOWN = FindingKind(
    "FEE_SCHEDULE_UNKNOWN",
    Severity.WARNING,
    "The amounts of {items} on {day} are not known; the total is at least what is shown.",
    SCHEDULE,
)
PARTY_UNKNOWN = FindingKind(
    "FEE_PARTY_UNKNOWN",
    Severity.WARNING,
    "Whether an individual fee is asked is not known for {parties}, so nothing is counted there. "
    "Mend the code, or add the party with a members table of your own.",
    INDIVIDUAL_FEES,
)
DECLARATION_STALE = FindingKind(
    "FEE_DECLARATION_STALE",
    Severity.NOTE,
    "That no individual fee is asked was last read as of {oldest} for {parties}; see whether one "
    "has been declared since.",
    INDIVIDUAL_FEES,
)
PARTY_REPLACED = FindingKind(
    "FEE_PARTY_REPLACED",
    Severity.NOTE,
    "{country} is designated through {party}; the fee of {party} is counted, once.",
    OWN_RECKONING,
)
NO_CLASS = FindingKind(
    "FEE_NO_CLASS",
    Severity.WARNING,
    "There are no classes yet, so the fees are counted for one class; the total is at least what "
    "is shown.",
    OWN_RECKONING,
)
CLASSES_UNKNOWN = FindingKind(
    "FEE_CLASSES_UNKNOWN",
    Severity.WARNING,
    "The form does not list the classes of the registration, so individual fees are counted for "
    "the classes it names, or for one; give the classes. The total is at least what is shown.",
    OWN_RECKONING,
)
NO_ORIGIN = FindingKind(
    "FEE_NO_ORIGIN",
    Severity.NOTE,
    "Name the Office of origin: if its party is bound by the Agreement, the complementary fee "
    "replaces the individual fee of {parties}.",
    SAFEGUARD,
)
AGREEMENT = FindingKind(
    "FEE_AGREEMENT",
    Severity.NOTE,
    "{origin} and these parties are bound by the Agreement and the Protocol, so the complementary "
    "fee replaces their individual fee: {parties}.",
    SAFEGUARD,
)
LIMITED_CLASSES = FindingKind(
    "FEE_LIMITED_CLASSES",
    Severity.NOTE,
    "The individual fee is counted on the classes that the limitation leaves: {parties}.",
    LIMITED,
)
NOTHING_LEFT = FindingKind(
    "FEE_NOTHING_LEFT",
    Severity.WARNING,
    "The limitation leaves no class of the list for {parties}; the fee is counted for one class. "
    "Correct the limitation, or leave the party out.",
    OWN_RECKONING,
)
CLASSES_LEFT = PhraseKind("{party} {count}")
REDUCED = FindingKind(
    "FEE_LEAST_DEVELOPED",
    Severity.NOTE,
    "The basic fee is reduced to 10 per cent, as for a least developed country of origin.",
    LEAST_DEVELOPED,
)
MAYBE_REDUCED = FindingKind(
    "FEE_LEAST_DEVELOPED_UNCLEAR",
    Severity.NOTE,
    "If the applicants' country of origin is a least developed country, the basic fee is reduced "
    "to 10 per cent. Name the country on which each applicant's entitlement rests.",
    LEAST_DEVELOPED,
)
MARK_KIND = FindingKind(
    "FEE_MARK_KIND",
    Severity.WARNING,
    "Whether a collective or certification mark costs another amount is not known for {parties}; "
    "the ordinary amount is counted.",
    INDIVIDUAL_FEES,
)
MARK_KIND_OPEN = FindingKind(
    "FEE_MARK_KIND_OPEN",
    Severity.WARNING,
    "Whether the registration is of a collective or certification mark is not told; such a mark "
    "costs another amount for {parties}. The ordinary amount is counted: say it in the details of "
    "the registration.",
    INDIVIDUAL_FEES,
)
GRACE_UNKNOWN = FindingKind(
    "FEE_GRACE_UNKNOWN",
    Severity.WARNING,
    "After the due date some parties ask more; what is counted for renewal in time may be too low "
    "for {parties}.",
    RENEWAL,
)
RENEWAL_LATE = FindingKind(
    "FEE_RENEWAL_LATE",
    Severity.ERROR,
    "Renewal fees can be paid until {last}, six months after the due date; {day} is too late.",
    RENEWAL,
)
NOT_DUE = FindingKind(
    "FEE_CLASSIFICATION_NOT_DUE",
    Severity.NOTE,
    "Together {sum} francs: below {least} francs no classification fee is due.",
    SCHEDULE,
)
