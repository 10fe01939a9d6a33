"""Responses to values: decoding, strict or lenient, and reports of mismatches."""
