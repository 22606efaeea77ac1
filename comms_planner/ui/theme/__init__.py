"""How the window looks: palette, style sheet, typefaces and icons, all from the tokens."""
