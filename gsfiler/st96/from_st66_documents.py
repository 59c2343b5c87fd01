"""ST.66 → ST.96: documents, publications, authorisations and where letters go.

Files travel beside the XML in ST.96, which holds their names alone; what ST.66 holds of a file
itself (``DocumentBinary``) is left out, with a finding.
"""

from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_contact import contact
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch, leaf


def document_bag(parent: Source, name: str, bag: str, target: str) -> Element | None:
    """Return a bag of documents (``name`` without ``Details``)."""
    found = parent.all(f"{name}Details", name)
    return branch(bag, (document(each, target) for each in found))


def document(source: Source, target: str) -> Element | None:
    """Return a document.

    Rule 17: with the name of its file, its format and its medium. ST.96 requires a name; a document
    without one is called like its file.
    """
    name = source.text("DocumentName", "com:DocumentName")
    if name is None:
        file_name = source.said("DocumentFilename")
        put = told.FILE_NAME if file_name else told.EMPTY
        source.filled_in("DocumentName", put.of())
        name = leaf("com:DocumentName", file_name)
    language = source.one("DocumentLanguageCode")
    code = language and language.content(values.LANGUAGE)
    unit = {"com:unitCode": "Byte"}
    return branch(
        target,
        name,
        source.text("DocumentFilename", "com:FileName"),
        source.listed("DocumentFileFormat", "com:DocumentFormatCategory"),
        source.date("DocumentDate", "com:DocumentDate"),
        source.listed("DocumentMedia", "com:DocumentMediaCategory"),
        source.value("DocumentLocation", "com:DocumentLocationURI", values.WEB_ADDRESS),
        source.text("DocumentVersion", "com:DocumentVersion"),
        source.value("DocumentSizeInByte", "com:DocumentSizeQuantity", values.WHOLE_NUMBER, unit),
        source.comment(),
        attributes={"com:languageCode": code} if code else None,
    )


def publication_bag(mark: Source) -> Element | None:
    """Return the publications of a mark."""
    found = mark.all("PublicationDetails", "Publication")
    return branch("tmk:PublicationBag", map(_publication, found))


def _publication(source: Source) -> Element | None:
    """Return a publication (rule 19: with an empty identifier where there is none)."""
    number = source.token("PublicationIdentifier", "com:PublicationIdentifier")
    if number is None:
        source.filled_in("PublicationIdentifier", told.EMPTY.of())
        number = leaf("com:PublicationIdentifier", "")
    return branch(
        "tmk:Publication",
        number,
        source.listed("PublicationSection", "tmk:PublicationSectionCategory"),
        source.text("PublicationSubsection", "com:PublicationSubsection"),
        source.date("PublicationDate", "com:PublicationDate"),
        source.text("PublicationPage", "com:PublicationPage"),
    )


def staff_bag(mark: Source) -> Element | None:
    """Return who is in charge at the office."""
    return branch("com:StaffBag", map(_staff, mark.all("StaffDetails", "Staff")))


def _staff(source: Source) -> Element | None:
    who = [
        source.token("StaffIdentifier", "com:PartyIdentifier"),
        source.text("StaffName", "com:StaffName"),
    ]
    if all(each is None for each in who):
        source.incomplete("StaffName")
        return None
    return branch("com:Staff", source.text("OfficialTitle", "com:OfficialTitleText"), who)


def authorization(mark: Source) -> Element | None:
    """Return the authorisation of the representative; ST.96 requires its kind."""
    source = mark.one("Authorization")
    if source is None:
        return None
    kind = source.listed("AuthorizationKind", "com:AuthorizationCategory")
    if kind is None:
        source.incomplete("AuthorizationKind")
        return None
    proof = source.one("AuthorizationDocument")
    return branch(
        "com:Authorization",
        source.token("AuthorizationIdentifier", "com:AuthorizationIdentifier"),
        source.date("AuthorizationDate", "com:AuthorizationDate"),
        kind,
        source.comment(),
        source.listed("AuthorizationDocumentSupply", "com:AuthorizationDocumentSupplyCategory"),
        proof and document(proof, "com:AuthorizationDocument"),
    )


def correspondence_address(mark: Source) -> Element | None:
    """Return where letters go: to a party by its number, or to an address."""
    source = mark.one("CorrespondenceAddress") or mark.one("CorrespondenceAddressKey")
    if source is None:
        return None
    numbers = source.all("CorrespondenceAddressIdentifier")
    where = [
        *(each.identifier("com:PartyIdentifier") for each in numbers),
        contact(source.one("CorrespondenceAddressBook")),
    ]
    party = source.listed("CorrespondenceAddressParty", "com:CorrespondenceAddressPartyCategory")
    if all(each is None for each in where):
        source.incomplete("CorrespondenceAddressBook")
        return None
    return branch("com:CorrespondenceAddress", party, where)
