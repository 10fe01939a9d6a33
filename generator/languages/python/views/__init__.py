"""View models: what each template of a Python package is rendered with."""
