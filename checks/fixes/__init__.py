"""Findings as an overlay: what can be written mechanically as actions, and what only a person can write as places."""
