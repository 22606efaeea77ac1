"""Sections of packs, one module each: what it reads and how it is told."""
