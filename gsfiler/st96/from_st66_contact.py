"""ST.66 → ST.96: names, addresses, and how somebody is reached.

Rule 2: everything below ``com:Contact`` is in the namespace ``com``, a representative's too.
"""

from collections.abc import Iterable

from gsfiler.st96 import from_st66_findings as told
from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch, leaf

_LINES = (
    ("AddressStreet", "Street"),
    ("AddressBuilding", "Building"),
    ("AddressPostOfficeBox", "Post office box"),
    ("AddressRoom", "Room"),
    ("AddressFloor", "Floor"),
)
_REGIONS = (("AddressCounty", "County"), ("AddressState", "State"))
_REGION_CATEGORY = "com:geographicRegionCategory"
_DEPARTMENT = "Organization department name"


def contact(book: Source | None) -> Element | None:
    """Return ``com:Contact`` of an address book.

    ST.96 takes a name with everything that belongs to it, or one plain text. The text is used for
    lines that mix name and address, and where there is no name.
    """
    if book is None:
        return None
    language = book.one("AddressLanguageCode")
    code = language and language.content(values.LANGUAGE)
    attributes = {"com:languageCode": code} if code else {}
    address = book.one("FormattedNameAddress", "Address")
    named = name(book.one("FormattedNameAddress", "Name"), "com:Name")
    if named is not None:
        parts = (named, _postal_address_bag(book, address), *_reached(book))
        return branch("com:Contact", *parts, attributes=attributes)
    lines = book.all("FreeFormatAddressDetails", "FreeFormatNameAddressLine")
    postal = [postal_address(address), book.text("PostalAddress", "com:PostalAddressText")]
    texts = [each.content() for each in lines]
    texts += [each.text for up in postal if up is not None for each in up.iter() if each.text]
    plain = "\n".join(filter(None, texts)) or None
    return branch("com:Contact", leaf("com:ContactText", plain), attributes=attributes)


def name(source: Source | None, target: str) -> Element | None:
    """Return a name: lines that say it, or its parts, of a person, an organisation or both."""
    if source is None:
        return None
    lines = source.all("FreeFormatName", "FreeFormatNameDetails", "FreeFormatNameLine")
    formatted = source.one("FormattedName")
    return branch(
        target,
        (each.wording("com:EntityName") for each in lines),
        formatted and _person(formatted),
        formatted and _organization(formatted),
    )


def _person(source: Source) -> Element | None:
    """Return a person's name; ST.96 requires the last name, else one text says the whole."""
    last = source.text("LastName", "com:LastName")
    parts = [
        source.text("NamePrefix", "com:NamePrefix"),
        source.text("FirstName", "com:FirstName"),
        source.text("MiddleName", "com:MiddleName"),
        last,
        source.text("SecondLastName", "com:SecondLastName"),
        source.text("NameSuffix", "com:NameSuffix"),
    ]
    if last is not None:
        parts.append(source.text("NameSynonym", "com:PersonOtherName"))
        return branch("com:PersonName", branch("com:PersonStructuredName", parts))
    whole = " ".join(str(each.text) for each in parts if each is not None)
    return branch("com:PersonName", leaf("com:PersonFullName", whole or None))


def _organization(source: Source) -> Element | None:
    """Return an organisation's name; ST.96 requires the name before that of a department."""
    whole = source.text("OrganizationName", "com:OrganizationStandardName")
    if whole is None:
        whole = source.text("OrganizationDepartment", "com:OrganizationStandardName")
        return branch("com:OrganizationName", whole)
    category = {"com:organizationNameCategory": _DEPARTMENT}
    other = "com:OrganizationOtherName"
    department = source.value("OrganizationDepartment", other, values.TEXT, category)
    return branch("com:OrganizationName", whole, department)


def _postal_address_bag(book: Source, address: Source | None) -> Element | None:
    """Return the addresses of a contact."""
    plain = book.text("PostalAddress", "com:PostalAddressText")
    return branch(
        "com:PostalAddressBag",
        postal_address(address),
        branch("com:PostalAddress", plain),
    )


def postal_address(source: Source | None) -> Element | None:
    """Return an address: structured where a country is known, else as plain lines.

    Rule 9: free lines are kept, as street lines above the country, or as plain text without one.
    """
    if source is None:
        return None
    country = _country(source)
    free = source.all("FreeFormatAddress", "FreeFormatAddressLine")
    formatted = source.one("FormattedAddress")
    if country is None:
        return _without_country(source, free, formatted)
    if free:
        source.tell(told.FREE_ADDRESS)
    return branch("com:PostalAddress", _structured(source, free, formatted, country))


def _country(source: Source) -> str | None:
    """Return the country; rule 10: it is named twice in ST.66 and once in ST.96."""
    found: list[str] = []
    for path in (["AddressCountryCode"], ["FormattedAddress", "FormattedAddressCountryCode"]):
        named = source.one(*path)
        code = named and values.COUNTRY.reads(named.content() or "")
        if named and code and found and code not in found:
            named.tell(told.REPEATED)
        elif code:
            found.append(code)
    return found[0] if found else None


def _without_country(
    source: Source, free: list[Source], formatted: Source | None
) -> Element | None:
    """Return an address as plain lines, which need no country."""
    lines = [each.wording("com:PostalAddressText") for each in free]
    if formatted is not None:
        lines += [each.wording("com:PostalAddressText") for each in formatted.all("AddressLine")]
        names = (*dict(_LINES), "AddressPostcode", "AddressCity", *dict(_REGIONS))
        lines += [formatted.text(each, "com:PostalAddressText") for each in names]
    if any(each is not None for each in lines):
        source.tell(told.NO_COUNTRY)
    return branch("com:PostalAddress", lines)


def _structured(
    source: Source, free: list[Source], formatted: Source | None, country: str
) -> Element | None:
    """Return a structured address."""
    plain = [*free, *(formatted.all("AddressLine") if formatted else ())]
    lines: list[tuple[str, str]] = [(each.content() or "", "") for each in plain]
    if formatted is not None:
        said = ((formatted.said(name), category) for name, category in _LINES)
        lines += [(text, category) for text, category in said if text]
    if not lines:
        source.filled_in("AddressLine", told.EMPTY.of())
    return branch(
        "com:PostalStructuredAddress",
        _numbered(lines or [("", "")]),
        formatted and formatted.text("AddressCity", "com:CityName"),
        [
            formatted.value(
                each, "com:GeographicRegionName", values.TEXT, {_REGION_CATEGORY: category}
            )
            for each, category in _REGIONS
        ]
        if formatted
        else (),
        leaf("com:CountryCode", country),
        formatted and formatted.token("AddressPostcode", "com:PostalCode"),
        attributes=_language_of(plain),
    )


def _numbered(lines: Iterable[tuple[str, str]]) -> Iterable[Element | None]:
    """Yield the lines of an address (rule 10: numbered 1, 2, 3 …), with what each is."""
    for number, (text, category) in enumerate(lines, 1):
        kind = {"com:addressLineCategory": category} if category else {}
        yield leaf("com:AddressLineText", text, {"com:sequenceNumber": str(number), **kind})


def _language_of(lines: list[Source]) -> dict[str, str]:
    """Return the language that all lines are in; ST.96 has one for the whole address."""
    found = [each.language() for each in lines]
    if all(each == found[0] for each in found):
        return found[0] if found else {}
    for line, language in zip(lines, found, strict=True):
        if language:
            line.tell(told.LANGUAGE_LEFT_OUT)
    return {}


def _reached(book: Source) -> Iterable[Element | None]:
    """Yield how somebody is reached by other means than post."""
    by = book.all("ContactInformationDetails")
    yield branch("com:FaxNumberBag", _texts(by, "Fax", "com:FaxNumber"))
    yield branch("com:EmailAddressBag", _texts(by, "Email", "com:EmailAddressText"))
    yield branch("com:WebAddressBag", _texts(by, "URL", "com:WebAddressURI", values.WEB_ADDRESS))
    yield branch("com:PhoneNumberBag", (_phone(each) for up in by for each in up.all("Phone")))
    other = "com:OtherElectronicAddressText"
    yield branch("com:OtherElectronicAddressBag", _texts(by, "OtherElectronicAddress", other))


def _texts(
    parents: list[Source], name: str, target: str, kind: values.Value = values.TEXT
) -> Iterable[Element | None]:
    """Yield the children of a name as elements that hold their text."""
    for parent in parents:
        for each in parent.all(name):
            yield leaf(target, each.content(kind))


def _phone(source: Source) -> Element | None:
    kind = values.listed_in("phoneKind")
    category = source.attribute("phoneKind", "com:phoneNumberCategory", kind)
    return leaf("com:PhoneNumber", source.content(), category)
