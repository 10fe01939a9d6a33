"""Loading a description: normalization, references, files, provenance, limits."""
