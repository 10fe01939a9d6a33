"""The API that this package was generated from, and its version."""

API_TITLE = "ibl-data-manager"
API_VERSION = "3.59.0-ai-plus"
ENVIRONMENT = "IBL_DATA_MANAGER"
VERSION = "3.59.0"
USER_AGENT = "ibl-data-manager/3.59.0"
