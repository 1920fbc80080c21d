"""Between the window and the work: the engine thread, the session's state, settings, keep-awake. QtCore, no widgets."""
