"""From a JSON value or a table row to a conversation, whatever tool it was made for."""
