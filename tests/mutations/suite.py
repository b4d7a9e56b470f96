"""All mutations: importing this module registers them."""

from __future__ import annotations

from . import contract, conversion, harmless, hostile, identity, refusing, texts
from .mutation import MUTATIONS, Mutation

__all__ = ["MUTATIONS", "Mutation", "contract", "conversion", "harmless", "hostile", "identity", "refusing", "texts"]
