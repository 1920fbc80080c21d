"""Settings, events and run folders. No Qt, no mlx."""
