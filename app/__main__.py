"""`python -m app`, and the entry point of the .app."""

from app.cli import main

main()
