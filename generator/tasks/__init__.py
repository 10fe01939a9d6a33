"""What a command does, as plain data in and out; no console."""
