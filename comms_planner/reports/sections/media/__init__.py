"""Sections of the kit that media take away; they hold nothing that is not cleared."""
