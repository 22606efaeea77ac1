"""Sections about one event: briefing, run of show, contingency and media kit share them."""
