"""Errors: can a model recover, in one turn, from a refusal."""
