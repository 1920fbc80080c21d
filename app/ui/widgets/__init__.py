"""Shared widgets of the window. Import each from its own module, so that the chart's pyqtgraph is loaded only when wanted."""
