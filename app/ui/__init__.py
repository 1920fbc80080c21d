"""The window: QtWidgets and pyqtgraph. Never imports the engine, mlx or transformers."""
