"""Writes changed values back into the text they were read from, which keeps its comments, order and style."""
