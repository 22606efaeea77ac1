"""How the bytes of files that are not Unicode are to be read."""

from __future__ import annotations


def is_chinese(data: bytes) -> bool:
    """Whether bytes above ASCII come in pairs of the Chinese plane, as accents do not."""
    pairs = plane = at = 0
    while at < len(data):
        if data[at] < 0x80:
            at += 1
            continue
        pairs += 1
        if at + 1 < len(data) and 0xA1 <= data[at] <= 0xF7 and data[at + 1] >= 0xA1:
            plane += 1
            at += 1
        at += 1
    return pairs > 0 and plane >= 0.6 * pairs
