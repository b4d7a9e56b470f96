"""The kinds of places that list APIs: one module each, all named in `registry.SOURCES`."""

from plainspoken.inventory.sources.registry import SOURCES, read_source

__all__ = ["SOURCES", "read_source"]
