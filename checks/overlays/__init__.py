"""OpenAPI overlays (Overlay Specification 1.0 and 1.1): read, and applied to the values of a document."""
