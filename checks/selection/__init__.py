"""Whether the words of a request reach the operation that answers it."""
