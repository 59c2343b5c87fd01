"""Characters that no text or XML file can hold."""

import re

_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """Return the text with control characters and halves of surrogate pairs shown as �."""
    return _NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", text)
