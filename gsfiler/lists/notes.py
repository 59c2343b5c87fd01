"""What a reader has to say about a list: what it changed, guessed, left out or did not take.

These findings concern the list, not one term; the place in the file stands in the sentence.
"""

from gsfiler.core.findings import FindingKind, PhraseKind, Severity
from gsfiler.vocabulary.authorities import READING

MARKS_TAKEN_OFF = FindingKind(
    "LIST_MARKS",
    Severity.NOTE,
    "Bullets, numbers, headings and other signs read as separators: {count}.",
    READING,
)
LINES_JOINED = FindingKind(
    "LIST_JOINED_LINES",
    Severity.NOTE,
    "Line ends taken for wrapped text and joined: {count}, the first in “{term}”; put a "
    "semicolon where a new term begins.",
    READING,
)
COMMAS_DIVIDED = FindingKind(
    "LIST_COMMAS",
    Severity.NOTE,
    "Commas taken to divide terms: {count}; read the list with commas kept if they do not.",
    READING,
)
DECORATION = FindingKind(
    "LIST_DECORATION",
    Severity.NOTE,
    "Terms with special characters (quotes, dashes, blanks, invisible or full-width signs): "
    "{count}, the first in line {line}.",
    READING,
)
ENCODING_GUESSED = FindingKind(
    "LIST_ENCODING",
    Severity.NOTE,
    "The text was read as {encoding}, which was guessed; name the encoding if letters look wrong.",
    READING,
)
ROW_NOT_TAKEN = FindingKind(
    "LIST_ROW_NOT_TAKEN", Severity.WARNING, "Line {line} was not taken: {reason}.", READING
)
TITLES_SKIPPED = FindingKind(
    "LIST_TITLES", Severity.NOTE, "Line {line} was read as the column titles.", READING
)
COLUMNS_NOT_READ = FindingKind(
    "LIST_COLUMNS_NOT_READ",
    Severity.NOTE,
    "The columns have no titles; besides class and term, column {columns} was not read.",
    READING,
)
LANGUAGE_UNKNOWN = FindingKind(
    "LIST_LANGUAGE",
    Severity.WARNING,
    "Line {line}: “{language}” is not a language code such as en, fr or es; it was left out.",
    READING,
)
CELLS_DIVIDED = FindingKind(
    "LIST_DIVIDED_CELLS",
    Severity.NOTE,
    "Cells that held more than one term and were divided: {count}, the first in line {line}.",
    READING,
)
PART_NOT_READ = FindingKind("LIST_PART_NOT_READ", Severity.NOTE, "{part}.", READING)
FOOTNOTES = PhraseKind("Footnotes and endnotes were not read: {count}")
HIDDEN_TEXT = PhraseKind("Text formatted as hidden was not read")
COMMENTS = PhraseKind("Comments in the margin were not read")
HEADERS = PhraseKind("Headers and footers were not read")
OTHER_SHEETS = PhraseKind("Of the workbook, the sheet “{chosen}” was read, not {names}")
NOTHING_IN_LINE = PhraseKind("no goods or services stand in it")
ABOVE_TITLES = PhraseKind("it stands above the column titles")
FORMULAS_WITHOUT_VALUE = FindingKind(
    "LIST_FORMULAS",
    Severity.WARNING,
    "Formulas without a stored value, read as empty: {count}; open the workbook in a "
    "spreadsheet program and save it.",
    READING,
)
CHANGES_ACCEPTED = FindingKind(
    "LIST_TRACKED_CHANGES",
    Severity.NOTE,
    "Tracked changes read as accepted: {count}; what is struck out was left out.",
    READING,
)
SEVERAL_MARKS = FindingKind(
    "LIST_SEVERAL_MARKS",
    Severity.NOTE,
    "The document holds the lists of {count} marks; all were read, one after the other.",
    READING,
)
NOTHING_FOUND = FindingKind(
    "LIST_EMPTY", Severity.WARNING, "No goods or services were found in {source}.", READING
)
