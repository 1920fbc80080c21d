"""Scripts that do violence to trainings, one fault each. `make faults` runs all but the soak, which is `make soak`."""
