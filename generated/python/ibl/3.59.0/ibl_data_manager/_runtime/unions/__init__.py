"""Decoding of unions: tags, variants, and the hook through which msgspec decodes them."""
