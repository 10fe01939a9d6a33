"""Checks of a description: each adds findings and changes nothing."""
