"""Text on paper: bidi, shaping, lines, fonts, tags and flowables. Knows nothing of plans."""
