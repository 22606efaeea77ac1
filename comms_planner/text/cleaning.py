"""Text as the plan keeps it, wherever it comes from."""

from __future__ import annotations

import unicodedata


def clean(text: str) -> str:
    """Text as the plan keeps it: NFC, no control characters but line ends, no lone surrogates."""
    if text.isascii() and text.isprintable():
        return text.strip()  # most texts of a large import are done with here
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(
        c for c in normal if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs")
    ).strip()
