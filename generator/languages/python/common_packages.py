"""Names that a package must not take by chance, because Python programs use them already.

A title of a description is a stranger's text: a distribution called `pip` or `numpy` would replace
that package where it is installed, or be mistaken for it on an index.
"""

from __future__ import annotations

import re

_SEPARATORS = re.compile(r"[-_.]+")

# What a generated client needs, and what that needs in turn.
REQUIRED = frozenset(
    {
        *("anyio", "h11", "httpcore2", "httpx2", "idna", "msgspec", "truststore"),
        "typing-extensions",
    }
)
# Their optional dependencies, this program, and what it depends on.
_OURS = """
backports brotli brotlicffi generator h2 hpack httpx2-jsfetch hyperframe iregexp-check
jsonpath-rfc9535 jsonschema-rs oasmith sniffio socksio
trio watchfiles wsproto zstandard
"""
# Modules that Python or pip imports if they exist, and import names of common distributions that
# differ from the name of the distribution.
_MODULES = """
_distutils_hack attr bs4 crypto cv2 dateutil dns docx dotenv fitz git github google grpc
jose jwt kafka magic markdown mpl_toolkits mysqldb nacl openssl pil pkg_resources pptx psycopg2
pylab pytz ruamel serial sitecustomize skimage sklearn slugify socks telegram umap usb usercustomize
websocket yaml zmq zope
"""
# The 1,000 most downloaded distributions. tests/languages/update_common_packages.py says where the
# list comes from and rewrites it.
# As of 2026-11.
_MOST_DOWNLOADED = """
absl-py accelerate adal aenum agate aioboto3 aiobotocore aiodns aiofile aiofiles
aiohappyeyeballs aiohttp aiohttp-retry aioitertools aiosignal aiosqlite alabaster alembic altair
amqp annotated-doc annotated-types anthropic antlr4-python3-runtime anyio apache-airflow
apache-airflow-providers-common-compat apache-airflow-providers-common-sql
apache-airflow-providers-databricks apache-airflow-providers-fab apache-airflow-providers-http
apache-airflow-providers-snowflake appdirs apscheduler argcomplete argon2-cffi
argon2-cffi-bindings argparse arrow asgiref asn1crypto ast-serialize astor astroid asttokens
async-lru async-timeout asyncio asyncpg attrs authlib av aws-lambda-powertools aws-requests-auth
aws-sam-translator aws-xray-sdk awscli awswrangler axiom-py azure-batch azure-common azure-core
azure-cosmos azure-datalake-store azure-identity azure-keyvault-secrets azure-kusto-data
azure-mgmt-core azure-mgmt-resource azure-monitor-opentelemetry-exporter azure-servicebus
azure-storage-blob azure-storage-file-datalake azure-storage-queue babel backoff
backports-tarfile backports-zstd bandit bcrypt beartype beautifulsoup4 bidict billiard bitarray
black bleach blinker blis boltons boolean-py boto3 boto3-stubs botocore botocore-stubs bracex
brotli browser-use bs4 build bytecode cachecontrol cached-property cachetools caio catalogue
cattrs cbor2 celery certifi cffi cfgv cfn-lint chardet charset-normalizer cleo click
click-didyoumean click-option-group click-plugins click-repl clickhouse-connect cloudpathlib
cloudpickle cmake cohere colorama coloredlogs colorlog comm confection configargparse
confluent-kafka contourpy coverage cramjam crashtest crc32c cron-descriptor croniter
cryptography cssselect cssselect2 cuda-bindings cuda-pathfinder cuda-toolkit curl-cffi cwsandbox
cycler cyclonedx-python-lib cyclopts cymem cython dacite daff dask databricks-labs-blueprint
databricks-sdk databricks-sql-connector databricks-sqlalchemy dataclasses-json datadog
datadog-api-client datasets dateparser db-dtypes dbt-adapters dbt-common dbt-core dbt-extractor
dbt-protos dbt-semantic-interfaces ddtrace debugpy decorator deepdiff defusedxml delta-spark
deltalake deprecated deprecation dill diskcache distlib distro django django-cors-headers
djangorestframework dnspython docker docstring-parser docutils duckdb dulwich durationpy ecdsa
editables einops elastic-transport elasticsearch email-validator entrypoints envier et-xmlfile
eval-type-backport events exceptiongroup execnet executing factory-boy faiss-cpu faker fakeredis
fastapi fastapi-cli fastapi-cloud-cli fastar fastavro fastcore fastjsonschema fastmcp fastuuid
filelock filetype findpython fire flake8 flask flask-cors flask-limiter flask-login
flask-sqlalchemy flask-wtf flatbuffers flit-core fonttools fqdn freezegun frozendict frozenlist
fsspec future gcloud-aio-auth gcloud-aio-bigquery gcloud-aio-storage gcsfs gevent ghapi gitdb
gitpython google-ads google-analytics-admin google-api-core google-api-python-client google-auth
google-auth-httplib2 google-auth-oauthlib google-cloud-aiplatform google-cloud-alloydb
google-cloud-appengine-logging google-cloud-audit-log google-cloud-automl google-cloud-batch
google-cloud-bigquery google-cloud-bigquery-datatransfer google-cloud-bigquery-storage
google-cloud-bigtable google-cloud-build google-cloud-compute google-cloud-container
google-cloud-core google-cloud-datacatalog google-cloud-dataflow-client google-cloud-dataform
google-cloud-dataplex google-cloud-dataproc google-cloud-dataproc-metastore google-cloud-dlp
google-cloud-firestore google-cloud-kms google-cloud-language google-cloud-logging
google-cloud-memcache google-cloud-monitoring google-cloud-orchestration-airflow
google-cloud-os-login google-cloud-pubsub google-cloud-redis google-cloud-resource-manager
google-cloud-run google-cloud-secret-manager google-cloud-spanner google-cloud-speech
google-cloud-storage google-cloud-storage-transfer google-cloud-tasks google-cloud-texttospeech
google-cloud-translate google-cloud-videointelligence google-cloud-vision google-cloud-workflows
google-crc32c google-genai google-pasta google-resumable-media googleapis-common-protos gql
graphene graphql-core graphql-relay graphviz great-expectations greenlet griffe griffelib
grpc-google-iam-v1 grpc-interceptor grpcio grpcio-health-checking grpcio-status grpcio-tools
grpclib gspread gunicorn h11 h2 h5py hatch hatchling hf-xet hiredis holidays hpack html5lib
httpcore httplib2 httptools httpx httpx-sse huggingface-hub humanfriendly humanize hvac
hyperframe hyperlink hypothesis id identify idna ijson imageio imagesize immutabledict
importlib-metadata importlib-resources inflect inflection iniconfig installer invoke ipykernel
ipython ipython-pygments-lexers ipywidgets iso8601 isodate isoduration isort itsdangerous
jaraco-classes jaraco-context jaraco-functools jax jedi jeepney jinja2 jira jiter jmespath
joblib joserfc jpype1 jsii json-repair json5 jsonpatch jsonpath-ng jsonpath-python jsonpickle
jsonpointer jsonref jsonschema jsonschema-path jsonschema-specifications junitparser
jupyter-client jupyter-core jupyter-events jupyter-lsp jupyter-server jupyter-server-terminals
jupyterlab jupyterlab-pygments jupyterlab-server jupyterlab-widgets jwcrypto kafka-python keras
keyring keyrings-google-artifactregistry-auth kiwisolver kombu kubernetes kubernetes-asyncio
langchain langchain-anthropic langchain-classic langchain-community langchain-core
langchain-google-vertexai langchain-openai langchain-protocol langchain-text-splitters langfuse
langgraph langgraph-checkpoint langgraph-prebuilt langgraph-sdk langsmith lark lazy-loader
lazy-object-proxy leather levenshtein libcst librt license-expression limits linkify-it-py
litellm llama-cloud llama-cloud-services llama-index-indices-managed-llama-cloud llama-parse
llvmlite lockfile logfire loguru looker-sdk lupa lxml lz4 mako markdown markdown-it-py
markdownify markupsafe marshmallow mashumaro matplotlib matplotlib-inline maxminddb mccabe mcp
mdit-py-plugins mdurl mergedeep mistralai mistune ml-dtypes mlflow mlflow-skinny mmh3 mock modal
more-itertools moto mpmath msal msal-extensions msgpack msgspec msrest msrestazure multidict
multiprocess murmurhash mypy mypy-boto3-s3 mypy-extensions mysql-connector-python mysqlclient
narwhals natsort nbclient nbconvert nbformat nest-asyncio networkx nexus-rpc nh3 ninja nltk
nodeenv notebook notebook-shim numba numpy nvidia-cublas nvidia-cublas-cu12 nvidia-cuda-cupti
nvidia-cuda-cupti-cu12 nvidia-cuda-nvrtc nvidia-cuda-nvrtc-cu12 nvidia-cuda-runtime
nvidia-cuda-runtime-cu12 nvidia-cudnn-cu12 nvidia-cudnn-cu13 nvidia-cufft nvidia-cufft-cu12
nvidia-cufile nvidia-curand nvidia-curand-cu12 nvidia-cusolver nvidia-cusolver-cu12
nvidia-cusparse nvidia-cusparse-cu12 nvidia-cusparselt-cu12 nvidia-cusparselt-cu13 nvidia-ml-py
nvidia-nccl-cu12 nvidia-nccl-cu13 nvidia-nvjitlink nvidia-nvjitlink-cu12 nvidia-nvshmem-cu13
nvidia-nvtx nvidia-nvtx-cu12 oauth2client oauthlib omegaconf onnx onnxruntime openai
openai-agents openapi-pydantic openapi-schema-validator openapi-spec-validator opencensus
opencensus-context opencv-python opencv-python-headless openpyxl opensearch-py opentelemetry-api
opentelemetry-distro opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-common
opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http
opentelemetry-exporter-prometheus opentelemetry-instrumentation
opentelemetry-instrumentation-aiohttp-client opentelemetry-instrumentation-asgi
opentelemetry-instrumentation-dbapi opentelemetry-instrumentation-django
opentelemetry-instrumentation-fastapi opentelemetry-instrumentation-flask
opentelemetry-instrumentation-httpx opentelemetry-instrumentation-logging
opentelemetry-instrumentation-psycopg2 opentelemetry-instrumentation-requests
opentelemetry-instrumentation-sqlalchemy opentelemetry-instrumentation-threading
opentelemetry-instrumentation-urllib opentelemetry-instrumentation-urllib3
opentelemetry-instrumentation-wsgi opentelemetry-proto opentelemetry-sdk
opentelemetry-semantic-conventions opentelemetry-util-http opt-einsum oracledb ordered-set
orderly-set orjson ormsgpack oscrypto outcome overrides packageurl-python packaging pandas
pandas-gbq pandas-stubs pandocfilters parameterized paramiko parse parsedatetime parso passlib
pathable pathlib-abc pathos pathspec pathvalidate patsy pbr pbs-installer pdfminer-six
pdfplumber peewee pendulum pexpect pg8000 pgvector phonenumbers pillow pinotdb pip
pip-requirements-parser pip-tools pipenv pkginfo pkgutil-resolve-name platformdirs playwright
plotly pluggy ply poetry poetry-core poetry-plugin-export polars polars-runtime-32 portalocker
postgrest posthog pre-commit prek preshed prettytable progressbar2 prometheus-client
prompt-toolkit propcache proto-plus protobuf psutil psycopg psycopg-binary psycopg-pool psycopg2
psycopg2-binary ptyprocess pure-eval py py-cpuinfo py-key-value-aio py-serializable py-spy py4j
pyarrow pyarrow-hotfix pyasn1 pyasn1-modules pyathena pybase64 pybind11 pybreaker pycares
pycodestyle pycountry pycparser pycryptodome pycryptodomex pydantic pydantic-ai pydantic-ai-slim
pydantic-core pydantic-evals pydantic-extra-types pydantic-graph pydantic-settings
pydata-google-auth pydeck pydocket pydub pydyf pyee pyflakes pygithub pygments pyhumps pyiceberg
pyjwt pylint pymdown-extensions pymongo pymssql pymupdf pymupdf4llm pymysql pynacl pyodbc
pyopenssl pyotp pyparsing pypdf pypdf2 pypdfium2 pyperclip pyphen pyproj pyproject-hooks pyright
pyroaring pyrsistent pysocks pyspark pyspnego pytest pytest-asyncio pytest-cov pytest-env
pytest-html pytest-json-ctrf pytest-metadata pytest-mock pytest-rerunfailures pytest-runner
pytest-timeout pytest-xdist python-daemon python-dateutil python-discovery python-docx
python-dotenv python-engineio python-gitlab python-http-client python-jose python-json-logger
python-magic python-multipart python-pptx python-slugify python-socketio python-telegram-bot
python-utils pytimeparse pytokens pytz pytzdata pywin32 pyyaml pyzmq qdrant-client qrcode
rapidfuzz ray readme-renderer realtime redis redshift-connector referencing regex reportlab
requests requests-aws4auth requests-file requests-mock requests-oauthlib requests-toolbelt
responses retry retrying rfc3339-validator rfc3986 rfc3986-validator rfc3987-syntax rich
rich-argparse rich-click rich-rst rich-toolkit rignore rpds-py rsa ruamel-yaml ruamel-yaml-clib
ruff s3fs s3transfer safetensors sagemaker schema scikit-image scikit-learn scipy scramp seaborn
secretstorage selenium semantic-version semgrep semver send2trash sendgrid sentence-transformers
sentencepiece sentry-sdk setproctitle setuptools setuptools-scm sglang shapely shellingham
simple-salesforce simple-websocket simplejson six slack-sdk smart-open smmap sniffio
snowballstemmer snowflake-connector-python snowflake-snowpark-python snowflake-sqlalchemy
snowplow-tracker sortedcontainers soupsieve spacy sphinx sphinxcontrib-applehelp
sphinxcontrib-devhelp sphinxcontrib-htmlhelp sphinxcontrib-jsmath sphinxcontrib-qthelp
sphinxcontrib-serializinghtml sqlalchemy sqlalchemy-bigquery sqlalchemy-spanner sqlalchemy-utils
sqlglot sqlparse srsly sse-starlette sshtunnel stack-data starlette statsmodels stevedore
storage3 streamlit strenum strictyaml stripe structlog supabase supabase-auth supabase-functions
swebench sympy synchronicity tableauserverclient tabulate tblib temporalio tenacity tensorboard
tensorboard-data-server tensorflow termcolor terminado testcontainers text-unidecode texttable
textual thinc threadpoolctl thrift tifffile tiktoken time-machine tinycss2 tinyhtml5 tldextract
tokenizers toml tomli tomli-w tomlkit toolz torch torchvision tornado tox tqdm traitlets
transformers tree-sitter tree-sitter-c tree-sitter-c-sharp tree-sitter-java
tree-sitter-javascript tree-sitter-languages trio trio-websocket triton trove-classifiers twilio
twine ty typedload typeguard typer typer-slim types-awscrt types-cachetools types-certifi
types-cffi types-deprecated types-paramiko types-protobuf types-python-dateutil types-pytz
types-pyyaml types-redis types-requests types-s3transfer types-setuptools types-tabulate
types-toml types-urllib3 typing-extensions typing-inspect typing-inspection tzdata tzlocal
ua-parser ua-parser-builtins uc-micro-py ujson uncalled-for unidecode unidiff universal-pathlib
uri-template uritemplate url-normalize urllib3 userpath uuid-utils uv uv-build uvicorn uvloop
validators vcs-versioning vine virtualenv wandb watchdog watchfiles watchtower wcmatch wcwidth
weasel weasyprint weaviate-client webcolors webencodings websocket-client websockets werkzeug
wheel widgetsnbextension wrapt wsproto wtforms xarray xgboost xlrd xlsxwriter xmltodict xxhash
yamllint yandexcloud yarl ydb yfinance youtube-transcript-api zeep zipp zope-event
zope-interface zopfli zstandard
"""


def normalize(name: str) -> str:
    """Return the normal form of a name (Python packaging, "Name normalization")."""
    return _SEPARATORS.sub("-", name).lower()


def _squash(name: str) -> str:
    return _SEPARATORS.sub("", name).lower()


_NAMES = {
    _squash(name)
    for name in (*REQUIRED, *f"{_OURS} {_MODULES} {_MOST_DOWNLOADED}".split())
}


def is_common(name: str) -> bool:
    """Whether a distribution or a module in common use has this name, separators aside."""
    return _squash(name) in _NAMES
