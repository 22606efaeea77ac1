"""Briefing packs as PDF."""
