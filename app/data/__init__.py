"""People's files to checked conversations to tokens. No Qt, no mlx."""
