"""View models: the data that templates show; how it is laid out is up to the templates."""
