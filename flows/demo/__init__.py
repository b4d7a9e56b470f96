"""The small organisation that `make audit` runs on: a real API, an exemplary one and a poor one, on loopback."""
