"""Where things sit, on screen and on paper: pure geometry in days and cells."""
