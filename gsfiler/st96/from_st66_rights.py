"""ST.66 → ST.96: the rights a mark rests on, and where protection is asked."""

from gsfiler.st96.from_st66_documents import document
from gsfiler.st96.from_st66_goods import goods_services
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch


def application_number(
    parent: Source, name: str, target: str = "com:ApplicationNumber"
) -> Element | None:
    """Return the number of an application as its office writes it."""
    return branch(target, parent.text(name, "com:ApplicationNumberText"))


def designated_country_bag(mark: Source) -> Element | None:
    """Return the parties where protection is asked."""
    found = mark.all("DesignatedCountryDetails", "DesignatedCountry")
    return branch("tmk:DesignatedCountryBag", map(_designated_country, found))


def _designated_country(source: Source) -> Element | None:
    office = source.office("DesignatedCountryCode", "com:DesignatedCountryCode")
    system = source.listed("DesignatedUnderCode", "tmk:MadridSystemCategory")
    if office is None:
        source.incomplete("DesignatedCountryCode")
        return None
    return branch("tmk:DesignatedCountry", office, system)


def previous_registration_bag(mark: Source) -> Element | None:
    """Return earlier registrations of the mark."""
    found = mark.all("PreviousRegistrationDetails", "PreviousRegistration")
    return branch("tmk:PreviousRegistrationBag", map(_previous_registration, found))


def _previous_registration(source: Source) -> Element | None:
    number = source.text("PreviousRegistrationNumber", "tmk:PreviousRegistrationNumber")
    if number is None:
        source.incomplete("PreviousRegistrationNumber")
        return None
    cancelled = "PreviousRegistrationCancellationDate"
    return branch(
        "tmk:PreviousRegistration",
        source.office("RegistrationOfficeCode", "com:RegistrationOfficeCode"),
        number,
        source.date("PreviousRegistrationDate", "tmk:PreviousRegistrationDate"),
        source.listed("PreviousRegistrationBasis", "tmk:PreviousRegistrationBasisCategory"),
        source.date(cancelled, f"tmk:{cancelled}"),
        source.date("PreviousRegistrationPriorityDate", "tmk:PreviousRegistrationPriorityDate"),
        source.comment(),
    )


def divisional_application_bag(mark: Source) -> Element | None:
    """Return the application that this one was divided from."""
    source = mark.one("DivisionalApplicationDetails")
    if source is None:
        return None
    number = application_number(source, "InitialApplicationNumber", "tmk:InitialApplicationNumber")
    if number is None:
        source.incomplete("InitialApplicationNumber")
        return None
    date = source.date("InitialApplicationDate", "tmk:InitialApplicationDate")
    return branch("tmk:DivisionalApplicationBag", number, date)


def basic_mark_bag(mark: Source) -> Element | None:
    """Return the basic applications and registrations."""
    found = mark.all("BasicRegistrationApplicationDetails", "BasicRegistrationApplication")
    return branch("tmk:BasicRegistrationApplicationBag", map(_basic_mark, found))


def _basic_mark(source: Source) -> Element | None:
    office = source.office("RegistrationOfficeCode", "com:RegistrationOfficeCode")
    applications = source.all("BasicApplicationDetails", "BasicApplication")
    registrations = source.all("BasicRegistrationDetails", "BasicRegistration")
    bags = [
        branch("tmk:BasicApplicationBag", map(_basic_application, applications)),
        branch("tmk:BasicRegistrationBag", map(_basic_registration, registrations)),
    ]
    if all(each is None for each in bags):
        source.incomplete("BasicApplicationNumber")
        return None
    return branch("tmk:BasicRegistrationApplication", office, bags)


def _basic_application(source: Source) -> Element | None:
    number = application_number(source, "BasicApplicationNumber", "tmk:BasicApplicationNumber")
    date = source.date("BasicApplicationDate", "tmk:BasicApplicationDate")
    if number is None:
        source.incomplete("BasicApplicationNumber")
        return None
    return branch("tmk:BasicApplication", number, date)


def _basic_registration(source: Source) -> Element | None:
    number = source.text("BasicRegistrationNumber", "tmk:BasicRegistrationNumber")
    date = source.date("BasicRegistrationDate", "tmk:BasicRegistrationDate")
    if number is None or date is None:
        source.incomplete(
            "BasicRegistrationDate" if number is not None else "BasicRegistrationNumber"
        )
        return None
    return branch("tmk:BasicRegistration", number, date)


def priority_bag(mark: Source) -> Element | None:
    """Return the priorities claimed."""
    found = mark.each_in("PriorityDetails", "Priority")
    return branch("tmk:PriorityBag", map(_priority, found))


def _priority(source: Source) -> Element | None:
    office = source.office("PriorityCountryCode", "com:PriorityCountryCode")
    date = source.date("PriorityDate", "com:PriorityApplicationFilingDate")
    if office is None or date is None:
        source.incomplete("PriorityCountryCode" if office is None else "PriorityDate")
        return None
    goods = source.one("PriorityPartialGoodsServices")
    return branch(
        "tmk:Priority",
        office,
        application_number(source, "PriorityNumber"),
        date,
        source.text("PriorityHolderName", "com:PriorityHolderName"),
        source.listed("PriorityStatusCode", "com:PriorityStatusCategory"),
        source.date("PriorityStatusDate", "com:PriorityStatusDate"),
        source.comment(),
        (document(each, "com:PriorityDocument") for each in source.all("PriorityDocument")),
        source.truth("PriorityPartialIndicator", "tmk:PriorityPartialIndicator"),
        goods and goods_services(goods, "tmk:PriorityPartialGoodsServices"),
    )


def exhibition_priority_bag(mark: Source) -> Element | None:
    """Return the priorities of exhibitions."""
    found = mark.all("ExhibitionPriorityDetails", "ExhibitionPriority")
    return branch("com:ExhibitionPriorityBag", map(_exhibition_priority, found))


def _exhibition_priority(source: Source) -> Element | None:
    date = source.date("ExhibitionDate", "com:ExhibitionDate")
    if date is None:
        source.incomplete("ExhibitionDate")
        return None
    return branch(
        "com:ExhibitionPriority",
        source.country("ExhibitionCountryCode", "com:ExhibitionCountryCode"),
        source.text("ExhibitionCityName", "com:ExhibitionCityName"),
        source.text("ExhibitionName", "com:ExhibitionName"),
        date,
        source.date("ExhibitionFirstDisplayDate", "com:ExhibitionFirstDisplayDate"),
        source.listed("ExhibitionStatusCode", "com:ExhibitionStatusCategory"),
        source.date("ExhibitionStatusDate", "com:ExhibitionStatusDate"),
        source.comment(),
        (document(each, "com:ExhibitionDocument") for each in source.all("ExhibitionDocument")),
    )


def seniority_bag(mark: Source) -> Element | None:
    """Return the seniorities claimed."""
    found = mark.all("SeniorityDetails", "Seniority")
    return branch("tmk:SeniorityBag", map(_seniority, found))


def _seniority(source: Source) -> Element | None:
    office = source.office("SeniorityCountryCode", "tmk:SeniorityCountryCode")
    if office is None:
        source.incomplete("SeniorityCountryCode")
        return None
    number, goods = "SeniorityApplicationNumber", source.one("SeniorityPartialGoodsServices")
    return branch(
        "tmk:Seniority",
        office,
        application_number(source, number, f"tmk:{number}"),
        source.date("SeniorityApplicationDate", "tmk:SeniorityApplicationDate"),
        source.date("SeniorityFilingDate", "tmk:SeniorityFilingDate"),
        source.text("SeniorityRegistrationNumber", "tmk:SeniorityRegistrationNumber"),
        source.date("SeniorityRegistrationDate", "tmk:SeniorityRegistrationDate"),
        source.date("SeniorityPublicationDate", "tmk:SeniorityPublicationDate"),
        source.listed("InternationalTradeMarkCode", "tmk:InternationalTrademarkCategory"),
        source.truth("SeniorityPartialIndicator", "tmk:SeniorityPartialIndicator"),
        goods and goods_services(goods, "tmk:SeniorityPartialGoodsServices"),
        source.listed("SeniorityStatusCode", "tmk:SeniorityStatusCategory"),
        source.date("SeniorityStatusDate", "tmk:SeniorityStatusDate"),
        source.comment(),
        (document(each, "tmk:SeniorityDocument") for each in source.all("SeniorityDocument")),
    )


def use_right(mark: Source) -> Element | None:
    """Return a right of use; ST.96 requires whether there is one."""
    source = mark.one("UseRight")
    if source is None:
        return None
    indicator = source.truth("UseRightIndicator", "tmk:UseRightIndicator")
    if indicator is None:
        source.incomplete("UseRightIndicator")
        return None
    return branch(
        "tmk:UseRight",
        indicator,
        source.worded("UseRightText", "tmk:UseRightText"),
        (
            goods_services(each, "tmk:UseRightGoodsServices")
            for each in source.all("UseRightGoodsServices")
        ),
    )
