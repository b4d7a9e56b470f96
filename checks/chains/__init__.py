"""What can be chained in one conversation: whose answers hand out the ids that other operations need."""
