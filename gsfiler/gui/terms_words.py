"""Plurals of English texts that no translation has formed."""


def in_number(text: str, number: int) -> str:
    """Return a text whose “(s)” and “(es)” are formed; a translation has none of them left."""
    return text.replace("(s)", "" if number == 1 else "s").replace(
        "(es)", "" if number == 1 else "es"
    )
