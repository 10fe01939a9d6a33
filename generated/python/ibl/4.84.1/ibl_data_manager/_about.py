"""The API that this package was generated from, and its version."""

API_TITLE = "ibl-data-manager"
API_VERSION = "4.84.1-ai-plus"
ENVIRONMENT = "IBL_DATA_MANAGER"
VERSION = "4.84.1"
USER_AGENT = "ibl-data-manager/4.84.1"
