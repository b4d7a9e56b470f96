"""Values as YAML text: in blocks, or in braces on one line."""

from __future__ import annotations

import re
from typing import Any

import yaml

_WIDE = 1_000_000  # no text is broken into lines
# Plain scalars that YAML 1.2 reads as numbers, and 1.1, whose rules PyYAML writes by, as text.
_NUMBER = re.compile(r"[-+]?(\d[\d_]*)?\.?\d*([eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+")


class _Block(yaml.SafeDumper):
    """Writes blocks, and texts of several lines as they read."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


class _Flow(_Block):
    """Writes everything on one line."""


def block(value: Any) -> str:
    """The value in block style, with a line feed at its end; lists stand as far to the left as what holds them."""
    return str(yaml.dump(value, Dumper=_Block, default_flow_style=False, sort_keys=False, allow_unicode=True, width=_WIDE))


def flow(value: Any) -> str:
    """The value on one line."""
    text = yaml.dump(value, Dumper=_Flow, default_flow_style=True, sort_keys=False, allow_unicode=True, width=_WIDE)
    return str(text).removesuffix("\n").removesuffix("\n...")


def _in_blocks(dumper: Any, text: str) -> Any:
    literal = "\n" in text and not any(line != line.rstrip() for line in text.splitlines()) and text == text.lstrip()
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if literal else _quotes(text))


def _on_a_line(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if "\n" in text else _quotes(text))


def _quotes(text: str) -> str | None:
    return "'" if _NUMBER.fullmatch(text) else None


_Block.add_representer(str, _in_blocks)
_Flow.add_representer(str, _on_a_line)
