"""Journeys through the real app on a virtual screen, driven by a mouse pointer and a keyboard: `make journeys`.

The app runs in a process of its own and is touched only through the X server, with xdotool. So that the hands know
where things are, the app writes down what is visible and where (`eyes`), as a screen reader would hear it.
"""
