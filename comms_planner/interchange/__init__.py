"""Plans as other programs' files, in and out."""
