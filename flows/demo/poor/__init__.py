"""The poor API: a loyalty club with defects planted on purpose; `planted.py` lists them."""
