"""Identity: does a call act as the person who asks, with no more than they may do."""
