"""Tunesmith: teach a local language model with your own example conversations."""

__version__ = "0.1.0"
