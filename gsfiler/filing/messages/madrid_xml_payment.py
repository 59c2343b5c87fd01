"""The tables of payment and signatures in ST.96.

Form MM2, fee calculation sheet and items 12 and 13; form MM4 likewise.
"""

from gsfiler.filing.form.documents import Signature
from gsfiler.filing.form.payment import Amount, BankTransfer, CurrentAccount, Payment, PaymentFee
from gsfiler.filing.messages.madrid_xml_parties import (
    CONTACT,
    CORRESPONDENCE_ADDRESS,
    IDENTIFIER,
    NAMES,
    NUMBERED_WORDING,
)
from gsfiler.filing.messages.xml_form import (
    attribute,
    bag,
    content,
    each,
    each_kind,
    kept,
    layout,
    measure,
    nested,
    never_stored,
    one_of,
    text,
    yes_no,
)

AMOUNT = layout(Amount, content("amount"), attribute("com:currencyCode", "currency"))

PAYMENT_FEE = layout(
    PaymentFee,
    nested("com:FeeIdentifier", "identifier", IDENTIFIER),
    text("com:FeeReference", "reference"),
    nested("com:BasicFeeAmount", "basic_amount", AMOUNT),
    measure("com:FeeUnitQuantity", "unit_quantity", "com:unitCode", "unit"),
    nested("com:FeeUnitAmount", "unit_amount", AMOUNT),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
)

CURRENT_ACCOUNT = layout(
    CurrentAccount,
    text("com:AccountNumber", "account_number"),
    never_stored("com:CurrentAccountPassword"),
    bag("com:AccountHolderName", each_kind("holder_names", NAMES)),
    text(
        "com:HolderEmailAddressText",
        "holder_email",
        attributes={
            "com:sequenceNumber": "",
            "com:emailAddressCategory": "",
            "com:emailAddressPurposeCategory": "",
        },
    ),
    nested("com:CorrespondenceAddress", "correspondence_address", CORRESPONDENCE_ADDRESS),
)

BANK_TRANSFER = layout(
    BankTransfer,
    nested("com:BankTransferIdentifier", "identifier", IDENTIFIER),
    text("com:BankTransferDate", "date"),
    text("com:OriginBankName", "origin_bank"),
    text("com:DestinationBankAccount", "destination_account"),
)

PAYMENT = layout(
    Payment,
    nested("com:PaymentIdentifier", "identifier", IDENTIFIER),
    text("com:PaymentReference", "reference"),
    text("com:PaymentModeCategory", "mode"),
    bag(
        "com:PaymentMethod",
        one_of(
            nested("com:CurrentAccount", "current_account", CURRENT_ACCOUNT),
            never_stored("com:Card"),
            nested("com:BankTransfer", "bank_transfer", BANK_TRANSFER),
            kept("com:Cheque"),
            text("com:OtherPaymentMethod", "other_method"),
        ),
    ),
    bag("com:PayerName", each_kind("payer_names", NAMES)),
    text("com:PaymentStatusCategory", "status"),
    text("com:PaymentDate", "date"),
    bag("com:PaymentFeeBag", each("com:PaymentFee", "fees", PAYMENT_FEE)),
    nested("com:FeePayableTotalAmount", "payable_total", AMOUNT),
    nested("com:FeePaidTotalAmount", "paid_total", AMOUNT),
    nested("com:CommentText", "comment", NUMBERED_WORDING),
)

SIGNATURE = layout(
    Signature,
    nested("com:Contact", "contact", CONTACT),
    text("com:SignatoryCapacityCategory", "capacity"),
    bag(
        "com:ElectronicSignature",
        text("com:ElectronicSignatureDate", "date"),
        text("com:ElectronicSignaturePlace", "place"),
        one_of(
            bag(
                "com:ElectronicBasicSignature",
                one_of(
                    text("com:ElectronicBasicSignatureText", "text"),
                    text("com:ElectronicBasicSignatureImageURI", "image_uri"),
                    yes_no("com:ElectronicBasicSignatureClickWrap", "click_wrap"),
                ),
            ),
            text(
                "com:ElectronicEnhancedSignature",
                "enhanced",
                attributes={"com:pkcs7Indicator": "true"},
            ),
        ),
    ),
)
