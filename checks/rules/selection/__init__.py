"""Selection: would the right operation be picked among all of them."""
