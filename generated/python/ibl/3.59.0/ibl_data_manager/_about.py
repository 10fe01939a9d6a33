"""Which API this package was made from."""

API_TITLE = "ibl-data-manager"
API_VERSION = "3.59.0-ai-plus"
ENVIRONMENT = "IBL_DATA_MANAGER"
VERSION = "3.59.0"
USER_AGENT = "ibl-data-manager/3.59.0"
