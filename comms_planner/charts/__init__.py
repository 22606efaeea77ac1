"""Pictures of numbers, drawn into a given figure."""
