"""Runtime of the client: everything that does not depend on the API.

Start at `client.py`; a generated method continues in `operation.py` (what the method passes),
`transport.py` (the call from end to end) and `call.py` (one call and its attempts).

The modules are layered: each imports only from the lines above it, and `http/` does not import
`decode/`. Some imports are inside functions, so that a program loads only what it uses.

    escape, half_made, media, call_site, retry, record, shorten
    errors, redaction
    headers, unions/
    operation
    config/       settings, credentials, token providers, options of a call
    encode/       operation and arguments to a request
    decode/       response to value or error
    http/         sending a request over httpx2
    stream/       responses read while they arrive
    pagination, connections, call
    transport
    resource
    raw
    response_variants, client
"""
