"""The errors that plainspoken raises on purpose: one root, one subclass a situation."""


class PlainspokenError(Exception):
    """Root of them all. Its text is one sentence: what is wrong, where, and what to do."""


class InventoryError(PlainspokenError):
    """An inventory, or one entry of it, cannot be used."""


class DocumentError(PlainspokenError):
    """A document cannot be read as an OpenAPI document."""
