"""What an import from a national document tells: what was not taken, and what is to be decided."""

from gsfiler.core.findings import Authority, FindingKind, PhraseKind, Severity
from gsfiler.vocabulary.authorities import cite

OWN_IMPORT = Authority(
    rule="gsfiler's own mapping of a national document to form MM2",
    source="WIPO Standard ST.96, version 6.0, tmk:Trademark and tmk:MadridApplication",
    date="2022-10-03",
)
LANGUAGES = cite("Madrid Rule 6(1)", "regulations")
CORRESPONDENCE = cite("Madrid Rule 6(2)(iv)", "regulations")
ENTITLEMENT = cite("Madrid Protocol, Article 2(1); Rule 9(5)(b)", "regulations")
JOINT_APPLICANTS = cite("Madrid Rule 8(2)", "regulations")
BASIC_MARK = cite("Madrid Rule 9(5)(b) and (d)", "regulations")
REPRESENTATIVE = cite("Madrid Rule 3(1)", "regulations")
PRIORITY = cite("Paris Convention, Article 4; Madrid Rule 9(4)(a)(iv)", "regulations")
SENIORITY = cite("Madrid Rule 9(5)(g)(i)", "regulations")
REPRODUCTION = cite("Madrid Rule 9(4)(a)(v)", "regulations-amended")
GOODS = cite("Madrid Rule 9(4)(a)(xiii)", "regulations-amended")

NOT_TAKEN = FindingKind(
    "IMPORT_NOT_TAKEN",
    Severity.NOTE,
    "“{element}” ({place}) was not taken over: it belongs to the national file, or form MM2 has no "
    "item for it.",
    OWN_IMPORT,
)
EXTENSION_NOT_TAKEN = FindingKind(
    "IMPORT_EXTENSION_NOT_TAKEN",
    Severity.NOTE,
    "“{element}” ({place}) is an office's own extension and was not taken over.",
    OWN_IMPORT,
)
REPEATED = FindingKind(
    "IMPORT_REPEATED",
    Severity.WARNING,
    "“{element}” ({place}) occurs more often than form MM2 has room for; only the first was taken. "
    "Look whether it is the right one.",
    OWN_IMPORT,
)
OTHER_VERSION = FindingKind(
    "IMPORT_OTHER_VERSION",
    Severity.WARNING,
    "This document is not written in version 6.0 of ST.96 but in {version}; what has the same "
    "names was taken. Compare every item with the original.",
    OWN_IMPORT,
)
SEVERAL_MARKS = FindingKind(
    "IMPORT_SEVERAL_MARKS",
    Severity.WARNING,
    "The document holds {count} marks; the first was taken. Give the others one at a time.",
    OWN_IMPORT,
)
LANGUAGE_TO_CHOOSE = FindingKind(
    "IMPORT_LANGUAGE_TO_CHOOSE",
    Severity.WARNING,
    "The national application is in “{language}”. Choose English, French or Spanish, as the Office "
    "of origin allows, and have the list, the colours and the description translated.",
    LANGUAGES,
)
LANGUAGE_NOT_NAMED = FindingKind(
    "IMPORT_LANGUAGE_NOT_NAMED",
    Severity.NOTE,
    "The document does not say in which language the national application is; choose English, "
    "French or Spanish, as the Office of origin allows.",
    LANGUAGES,
)
CORRESPONDENCE_TO_CHOOSE = FindingKind(
    "IMPORT_CORRESPONDENCE_TO_CHOOSE",
    Severity.NOTE,
    "The national file is kept in “{language}”, in which the International Bureau does not write; "
    "choose English, French or Spanish, or leave it to the language of the application.",
    CORRESPONDENCE,
)
NO_OFFICE = FindingKind(
    "IMPORT_NO_OFFICE",
    Severity.WARNING,
    "The document does not name the office of the national mark; enter the Office of origin.",
    BASIC_MARK,
)
NO_APPLICANT = FindingKind(
    "IMPORT_NO_APPLICANT",
    Severity.WARNING,
    "The document names no applicant or holder; enter who owns the national mark.",
    BASIC_MARK,
)
SEVERAL_APPLICANTS = FindingKind(
    "IMPORT_SEVERAL_APPLICANTS",
    Severity.WARNING,
    "The document names {count} applicants. Keep those who own the national mark together today; a "
    "register may list former owners too. Each one must be entitled.",
    JOINT_APPLICANTS,
)
ENTITLEMENT_TO_CHOOSE = FindingKind(
    "IMPORT_ENTITLEMENT_TO_CHOOSE",
    Severity.WARNING,
    "Choose on what ground this applicant may file through the office of “{office}”: {grounds}.",
    ENTITLEMENT,
)
FREE_ADDRESS = FindingKind(
    "IMPORT_FREE_ADDRESS",
    Severity.WARNING,
    "This address is given as plain lines; enter street, town, postcode and country each in its "
    "place.",
    OWN_IMPORT,
)
REPRESENTATIVE_TAKEN = FindingKind(
    "IMPORT_REPRESENTATIVE_TAKEN",
    Severity.NOTE,
    "The representative of the national mark was taken; keep them only if they are to act before "
    "the International Bureau too.",
    REPRESENTATIVE,
)
OTHER_REPRESENTATIVES = FindingKind(
    "IMPORT_OTHER_REPRESENTATIVES",
    Severity.WARNING,
    "The document names {count} representatives; form MM2 takes one, and the first was taken. "
    "Choose another if need be.",
    REPRESENTATIVE,
)
BASIS_TAKEN = FindingKind(
    "IMPORT_BASIS_TAKEN",
    Severity.NOTE,
    "The national {basis} was taken as the basic mark; look whether it shall be the basis.",
    BASIC_MARK,
)
BASIS_NAMED = FindingKind(
    "IMPORT_BASIS_NAMED",
    Severity.NOTE,
    "The document names a basic mark, which was taken, but does not hold its list of goods and "
    "services; enter it, so that the two lists can be compared.",
    BASIC_MARK,
)
NO_BASIS = FindingKind(
    "IMPORT_NO_BASIS",
    Severity.WARNING,
    "The document holds no number of the national application or registration; enter the basic "
    "mark.",
    BASIC_MARK,
)
PRIORITY_POSSIBLE = FindingKind(
    "IMPORT_PRIORITY_POSSIBLE",
    Severity.NOTE,
    "The national application was filed on {date}. If the international application follows within "
    "six months, its priority may be claimed.",
    PRIORITY,
)
SENIORITY_NOT_TAKEN = FindingKind(
    "IMPORT_SENIORITY_NOT_TAKEN",
    Severity.NOTE,
    "The document claims seniority; it was not taken, because the European Union is not "
    "designated.",
    SENIORITY,
)
FEATURE_TO_CHOOSE = FindingKind(
    "IMPORT_FEATURE_TO_CHOOSE",
    Severity.WARNING,
    "The document does not say, in words that ST.96 knows, what kind of mark this is; choose it.",
    REPRODUCTION,
)
NO_MARK_SHOWN = FindingKind(
    "IMPORT_NO_MARK_SHOWN",
    Severity.WARNING,
    "The document holds neither words nor an image of the mark; enter it.",
    REPRODUCTION,
)
OTHER_CLAIMS = FindingKind(
    "IMPORT_OTHER_CLAIMS",
    Severity.NOTE,
    "The document claims colours in {count} texts, form MM2 in one; that in the language of the "
    "application was taken, else the first. Look whether it says all.",
    REPRODUCTION,
)
FILE_NOT_AT_HAND = FindingKind(
    "IMPORT_FILE_NOT_AT_HAND",
    Severity.WARNING,
    "The document names the file “{file}” and does not hold it; attach it.",
    REPRODUCTION,
)
NO_GOODS = FindingKind(
    "IMPORT_NO_GOODS",
    Severity.WARNING,
    "The document holds no list of goods and services by class; enter it.",
    GOODS,
)
CLASS_UNKNOWN = FindingKind(
    "IMPORT_CLASS_UNKNOWN",
    Severity.WARNING,
    "“{number}” is not a class of the Nice Classification; sort these goods and services into "
    "classes.",
    GOODS,
)
CLASS_WITHOUT_TEXT = FindingKind(
    "IMPORT_CLASS_WITHOUT_TEXT",
    Severity.WARNING,
    "Class {number} stands in the document without goods or services; enter them, or remove it.",
    GOODS,
)
OTHER_CLASSIFICATION = FindingKind(
    "IMPORT_OTHER_CLASSIFICATION",
    Severity.WARNING,
    "A list by another classification than Nice was not taken; sort it into the classes of Nice.",
    GOODS,
)

CONVERTED = PhraseKind("converted from ST.66")
NO_VERSION = PhraseKind("a version that is not named")
APPLICATION = PhraseKind("application")
REGISTRATION = PhraseKind("registration")
BY_NATIONALITY = PhraseKind("the document names this nationality")
BY_ADDRESS = PhraseKind("the address lies there, so that domicile may be the ground")
BY_INCORPORATION = PhraseKind("the law it was founded under is that of this party")
UNKNOWN_GROUND = PhraseKind(
    "nationality, domicile or a real establishment; the document names none"
)
