"""Arguments to requests: parameters, bodies, files."""
