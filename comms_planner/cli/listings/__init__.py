"""What `show` prints: each subject as JSON for programs, and as text for people."""
