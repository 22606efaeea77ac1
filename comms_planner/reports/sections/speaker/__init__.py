"""Sections of the sheet that a spokesperson takes along."""
