"""Schemathesis, set up and driven: the only package that imports it."""
