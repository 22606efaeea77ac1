"""What one can do with a plan: queries, commands and their front door."""
