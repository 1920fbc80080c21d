"""Makes the demo's tiny chat model from nothing: `python -m resources.demo.build`."""
