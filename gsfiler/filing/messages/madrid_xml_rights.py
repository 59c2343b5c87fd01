"""The tables of basic marks, priority, seniority and the mark itself in ST.96.

Form MM2 items 5 to 9, form MM17; documents stand here too, because a priority has some.
"""

from gsfiler.filing.form.documents import Document
from gsfiler.filing.form.mark import MarkImage, MarkTransliteration
from gsfiler.filing.form.rights import (
    ApplicationNumber,
    BasicApplication,
    BasicMark,
    BasicRegistration,
    Priority,
    Seniority,
)
from gsfiler.filing.messages.madrid_xml_goods import GOODS_SERVICES
from gsfiler.filing.messages.madrid_xml_parties import NUMBERED_WORDING
from gsfiler.filing.messages.xml_form import (
    attribute,
    bag,
    content,
    each,
    kept,
    layout,
    measure,
    nested,
    one_of,
    text,
    yes_no,
)

_DOCUMENT_ROWS = (
    attribute("com:id", "identifier"),
    attribute("com:languageCode", "language"),
    text("com:DocumentName", "document_name"),
    text("com:FileName", "file_name"),
    text("com:DocumentFormatCategory", "document_format"),
    text("com:DocumentKindCategory", "document_kind"),
    text("com:DocumentDate", "document_date"),
    text("com:DocumentMediaCategory", "document_media"),
    text("com:DocumentLocationURI", "document_location"),
    text("com:DocumentVersion", "document_version"),
    kept("com:DocumentSizeQuantity"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
)

# A document that proves a priority or seniority
DOCUMENT = layout(Document, *_DOCUMENT_ROWS)

# A document that goes with the form
DOCUMENT_INCLUDED = layout(Document, *_DOCUMENT_ROWS, kept("com:IPOfficeCodeBag"))

APPLICATION_NUMBER = layout(
    ApplicationNumber,
    text("com:IPOfficeCode", "office"),
    one_of(
        text("com:ApplicationNumberText", "number"),
        text("com:ST13ApplicationNumber", "st13_number"),
    ),
)

# MM2 item 5: basic application or registration
BASIC_APPLICATION = layout(
    BasicApplication,
    nested("tmk:BasicApplicationNumber", "number", APPLICATION_NUMBER),
    text("tmk:BasicApplicationDate", "date"),
)

BASIC_REGISTRATION = layout(
    BasicRegistration,
    text("tmk:BasicRegistrationNumber", "number"),
    text("tmk:BasicRegistrationDate", "date"),
)

BASIC_MARK = layout(
    BasicMark,
    text("com:RegistrationOfficeCode", "office"),
    bag(
        "tmk:BasicApplicationBag",
        each("tmk:BasicApplication", "applications", BASIC_APPLICATION),
    ),
    bag(
        "tmk:BasicRegistrationBag",
        each("tmk:BasicRegistration", "registrations", BASIC_REGISTRATION),
    ),
)

# MM2 item 6: priority claimed
PRIORITY = layout(
    Priority,
    text("com:PriorityCountryCode", "office"),
    nested("com:ApplicationNumber", "number", APPLICATION_NUMBER),
    text("com:PriorityApplicationFilingDate", "filing_date"),
    text("com:PriorityHolderName", "holder_name"),
    text("com:PriorityStatusCategory", "status_category"),
    text("com:PriorityStatusDate", "status_date"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    each("com:PriorityDocument", "documents", DOCUMENT),
    yes_no("tmk:PriorityPartialIndicator", "is_partial"),
    nested("tmk:PriorityPartialGoodsServices", "partial_goods", GOODS_SERVICES),
    text("tmk:PriorityRegistrationNumber", "registration_number"),
    text("tmk:PriorityRegistrationDate", "registration_date"),
    kept("tmk:PriorityRegistrationExpiredDate"),
    kept("tmk:PriorityRegistrationRenewedDate"),
    kept("tmk:PriorityRegistrationRenewalExpiredDate"),
)

# MM17: seniority claimed for the European Union
SENIORITY = layout(
    Seniority,
    text("tmk:SeniorityCountryCode", "office"),
    nested("tmk:SeniorityApplicationNumber", "application_number", APPLICATION_NUMBER),
    text("tmk:SeniorityApplicationDate", "application_date"),
    text("tmk:SeniorityFilingDate", "filing_date"),
    text("tmk:SeniorityRegistrationNumber", "registration_number"),
    text("tmk:SeniorityRegistrationDate", "registration_date"),
    text("tmk:SeniorityPublicationDate", "publication_date"),
    text("tmk:InternationalTrademarkCategory", "international_category"),
    yes_no("tmk:SeniorityPartialIndicator", "is_partial"),
    nested("tmk:SeniorityPartialGoodsServices", "partial_goods", GOODS_SERVICES),
    text("tmk:SeniorityStatusCategory", "status_category"),
    text("tmk:SeniorityStatusDate", "status_date"),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
    each("tmk:SeniorityDocument", "documents", DOCUMENT),
)

# MM2 item 7: the mark
MARK_IMAGE = layout(
    MarkImage,
    attribute("com:sequenceNumber", "sequence_number"),
    text("com:FileName", "file_name"),
    text("com:ImageFormatCategory", "image_format"),
    each("tmk:MarkImageColourClaimedText", "colours_claimed", NUMBERED_WORDING),
    each("tmk:MarkImageColourPartClaimedText", "colour_parts_claimed", NUMBERED_WORDING),
    measure("com:HeightMeasure", "height", "com:measureUnitCode", "height_unit"),
    measure("com:WidthMeasure", "width", "com:measureUnitCode", "width_unit"),
    kept("tmk:MarkImageClassification"),
    kept("tmk:MarkImageQualityIndicator"),
    kept("tmk:MarkImageRenditionBag"),
    kept("tmk:NationalDesignSearchCodeBag"),
    one_of(
        yes_no("com:ColourIndicator", "is_colour"),
        text("com:ColourModeCategory", "colour_mode"),
    ),
)

MARK_TRANSLITERATION = layout(
    MarkTransliteration,
    content("text"),
    attribute("tmk:transliterationCategory", "category"),
)
