"""Where things sit, on screen and on paper: pure geometry in dates and cells."""
