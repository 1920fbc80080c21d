"""Settings: how the window looks and speaks, where runs are kept, and what happens around a training."""
