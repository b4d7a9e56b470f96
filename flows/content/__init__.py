"""What answers bring in: marked texts and where they come back, whole answers, pages that follow each other."""
