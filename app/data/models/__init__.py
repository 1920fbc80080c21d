"""Models to train: those that are on this machine already, and those that can be downloaded."""
