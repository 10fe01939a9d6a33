"""Unions of several objects, which msgspec does not decode by itself."""
