"""What a client is configured with: settings, options of a call, credentials."""
