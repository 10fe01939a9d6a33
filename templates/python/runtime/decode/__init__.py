"""Decoding of responses: strict or lenient, with reports of mismatches."""
