"""Trust: can a mistaken call or hostile content do harm."""
