"""A line reader for plain block YAML."""
