"""Calls that are wrong as language models get them wrong, and the conversations that follow."""
