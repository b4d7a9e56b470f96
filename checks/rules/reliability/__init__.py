"""Reliability: does the API keep its contract, today and after the next release."""
