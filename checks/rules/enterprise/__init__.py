"""Enterprise: what an organisation asks beside the score: who owns it, which data leaves, what can be traced."""
