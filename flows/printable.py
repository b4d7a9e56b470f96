"""Text of strangers, made fit for a terminal: what would steer it is taken out."""

from __future__ import annotations

# The control characters of ASCII and of Latin-1 (ISO 6429), line feed and tab aside: among them ESC, which begins the
# sequences that clear a screen, colour it, or set a window's title.
_STEERING = dict.fromkeys([*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)]) | dict.fromkeys(range(0x202A, 0x202F))
_STEERING |= dict.fromkeys(range(0x2066, 0x206A))  # and those that turn the direction of reading


def printable(text: str) -> str:
    """`text` without control characters; lines and tabs stay."""
    return text.translate(_STEERING)
