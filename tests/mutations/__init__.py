"""Changes of a document for the worse, for the better and of no consequence, and whether the scores follow them."""
