"""The pages of one run: training now, finished, stopped."""
