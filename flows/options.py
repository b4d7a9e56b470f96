"""Kinds of values that options of several commands take."""

from __future__ import annotations

import click


class WebAddress(click.ParamType[str]):
    """An address of the web without a user in it."""

    name = "URL"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        # Only who gives one waits for pydantic to be imported.
        from pydantic_core import PydanticCustomError

        from plainspoken.inventory.manifest_parts import web_address

        try:
            return web_address(value, "it")
        except PydanticCustomError as wrong:
            self.fail(f"{wrong.message()}.", param, ctx)
