"""The recipe of the app, in parts: fetch, lay out, prune, launch, compile, sign. `build_app.py` runs them in order."""
