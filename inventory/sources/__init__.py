"""The kinds of places that list APIs: one module each, all named in `registry.SOURCES`."""
