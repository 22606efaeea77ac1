"""The frame around the screens: side bar, search, menus and status bar."""
