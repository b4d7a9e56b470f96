"""Portability: does the API fit the rules of every provider and converter that turns it into tools."""
