"""Recorded traffic as evidence: what clients sent and what came back, from HAR files."""
