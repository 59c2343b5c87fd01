"""ST.66 → ST.96: payments and signatures of an application.

Numbers of cards are never carried over.
"""

from collections.abc import Iterable
from decimal import Decimal

from gsfiler.st96 import from_st66_values as values
from gsfiler.st96.from_st66_contact import name, postal_address
from gsfiler.st96.from_st66_source import Element, Source
from gsfiler.st96.from_st66_tree import branch, leaf


def payment_bag(application: Source) -> Element | None:
    """Return the payments of an application."""
    found = application.all("PaymentDetails", "Payment")
    return branch("com:PaymentBag", (part for each in found for part in _payments(each)))


def _payments(source: Source) -> Iterable[Element | None]:
    """Yield a payment, once per currency.

    Rule 17: with its number and its fees; the total, which ST.96 requires, is their sum.
    """
    by_currency: dict[str, list[tuple[Decimal, Element | None]]] = {}
    for fee in source.all("PaymentFeeDetails", "PaymentFee"):
        amount = fee.one("FeeAmount")
        content = amount and amount.content(values.NUMBER)
        if amount is None or content is None:
            fee.incomplete("FeeAmount")
            continue
        currency = amount.attribute("currencyCode", "com:currencyCode", values.CURRENCY)
        built = _fee(fee, leaf("com:BasicFeeAmount", content, currency))
        fees = by_currency.setdefault(currency.get("com:currencyCode", ""), [])
        fees.append((Decimal(content), built))
    if not by_currency:
        source.incomplete("FeeAmount")
    for code, fees in by_currency.items():
        total = sum((amount for amount, _ in fees), Decimal(0))
        attributes = {"com:currencyCode": code} if code else None
        yield _payment(
            source,
            branch("com:PaymentFeeBag", (built for _, built in fees)),
            leaf("com:FeePayableTotalAmount", f"{total:f}", attributes),
        )


def _payment(source: Source, fees: Element | None, total: Element | None) -> Element | None:
    return branch(
        "com:Payment",
        source.token("PaymentIdentifier", "com:PaymentIdentifier"),
        source.text("PaymentReference", "com:PaymentReference"),
        _method(source.one("PaymentMethod")),
        name(source.one("PayerName"), "com:PayerName"),
        source.listed("PaymentStatus", "com:PaymentStatusCategory"),
        source.date("PaymentDate", "com:PaymentDate"),
        fees,
        total,
        source.comment(),
    )


def _fee(source: Source, amount: Element | None) -> Element | None:
    """Return a fee; a quantity is left out, because ST.66 does not say of what."""
    unit = source.one("FeeUnitAmount")
    unit_amount = None
    if unit is not None:
        currency = unit.attribute("currencyCode", "com:currencyCode", values.CURRENCY)
        unit_amount = leaf("com:FeeUnitAmount", unit.content(values.NUMBER), currency)
    return branch(
        "com:PaymentFee",
        source.token("FeeIdentifier", "com:FeeIdentifier"),
        source.text("FeeReference", "com:FeeReference"),
        amount,
        unit_amount,
        source.comment(),
    )


def _method(source: Source | None) -> Element | None:
    """Return how it was paid, but for cards."""
    if source is None:
        return None
    if account := source.one("Account"):
        holder = account.worded("AccountHolderName", "com:EntityName")
        number = account.text("AccountIdentifier", "com:AccountNumber")
        if number is None:
            account.incomplete("AccountIdentifier")
            return None
        built = branch("com:CurrentAccount", number, branch("com:AccountHolderName", holder))
    elif transfer := source.one("BankTransfer"):
        built = _bank_transfer(transfer)
    elif cheque := source.one("Cheque"):
        built = _cheque(cheque)
    else:
        built = source.text("OtherPaymentMethod", "com:OtherPaymentMethod")
    return branch("com:PaymentMethod", built)


def _bank_transfer(source: Source) -> Element | None:
    number = source.token("BankTransferIdentifier", "com:BankTransferIdentifier")
    date = source.value("BankTransferDate", "com:BankTransferDate", values.FULL_DATE)
    account = source.text("BankDestinationAccount", "com:DestinationBankAccount")
    if number is None or date is None or account is None:
        source.incomplete("BankTransferDate" if date is None else "BankDestinationAccount")
        return None
    bank = source.text("OriginBankName", "com:OriginBankName")
    return branch("com:BankTransfer", number, date, bank, account)


def _cheque(source: Source) -> Element | None:
    number = source.token("ChequeIdentifier", "com:ChequeIdentifier")
    if number is None:
        source.incomplete("ChequeIdentifier")
        return None
    kind = source.text("ChequeKind", "com:ChequeKindText")
    return branch("com:Cheque", number, kind, source.text("BankName", "com:BankName"))


def signature_bag(application: Source) -> Element | None:
    """Return the signatures of an application."""
    found = application.all("SignatoryDetails", "Signatory")
    return branch("com:SignatureBag", map(_signature, found))


def _signature(source: Source) -> Element | None:
    """Return a signature; ST.96 requires who signed and the sign itself."""
    named = name(source.one("SignatoryName"), "com:Name")
    sign = _sign(source)
    if named is None or sign is None:
        source.incomplete("SignatoryName" if named is None else "SignatureAssociatedText")
        return None
    address = branch("com:PostalAddressBag", postal_address(source.one("SignatoryAddress")))
    return branch(
        "com:Signature",
        branch("com:Contact", named, address),
        source.listed("SignatoryCapacityCode", "com:SignatoryCapacityCategory"),
        branch(
            "com:ElectronicSignature",
            source.date("SignatureDate", "com:ElectronicSignatureDate"),
            source.text("SignaturePlace", "com:ElectronicSignaturePlace"),
            sign,
        ),
    )


def _sign(source: Source) -> Element | None:
    """Return the sign: a text, a click, the name of an image, or a PKCS #7 envelope."""
    manner = source.said("SignatureManner").casefold()
    basic = "com:ElectronicBasicSignature"
    if manner == "click wrap":
        return branch(basic, leaf(f"{basic}ClickWrap", "true"))
    if manner == "pkcs7":
        enhanced = {"com:pkcs7Indicator": "true"}
        name_of_text = "SignatureAssociatedText"
        return source.value(name_of_text, "com:ElectronicEnhancedSignature", values.TEXT, enhanced)
    if manner == "fax image":
        uri = source.value("SignatureAssociatedText", f"{basic}ImageURI", values.WEB_ADDRESS)
        return branch(basic, uri)
    return branch(basic, source.text("SignatureAssociatedText", f"{basic}Text"))
