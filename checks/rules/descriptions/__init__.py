"""Descriptions: can a model understand what each operation, parameter and answer is."""
