"""The page on which a training is set up: a model, examples, settings, and what they will take."""
