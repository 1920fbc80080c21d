"""What verify_app.py looks at. Each check takes a Layout and gives back what it found, good and bad."""
