# `make` sets up .venv and rewrites generated/; `make test` runs the tests.

# The first Python that is new enough; PYTHON=... selects another.
PYTHON ?= $(firstword $(foreach python,python3.11 python3 python3.12 python3.13 python3.14 python, \
	$(shell $(python) -c 'import sys; print("$(python)" if sys.version_info >= (3, 11) else "")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
LOCK := .ci/requirements.lock
# The run-time dependencies in the versions of $(LOCK); the tests of the wheel install them.
RUNTIME_LOCK := .ci/runtime.lock
JUDGE := tests/conformance/judge
LOCKING := .locking
NEWEST := .newest
PIP := -m pip --quiet --disable-pip-version-check
# The tool that writes the lock files, in one exact version, as another may format them differently.
UV_VERSION := 0.13.9
UPGRADE ?= --upgrade
# `make test TESTS=tests/output` runs only these tests.
TESTS ?=
# `make bench TOPICS=diff` measures only this topic.
TOPICS ?=
FUZZ_SECONDS ?= 60
FUZZ_SEED ?=

.DEFAULT_GOAL := build
.PHONY: build test slow lint bench figures docs corpus fuzz lock newest clean

build: $(READY)
	$(BIN)/oasmith build

test: $(READY)
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not slow" $(TESTS)

# The tests that take minutes: three of the four rounds of the conformance proof, killed builds,
# growth, wheels, and the vendor's next release.
slow: $(READY)
	$(BIN)/python -m pytest -n auto -m slow $(TESTS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --quiet --check --diff generator tests templates
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python tests/bench/run.py $(TOPICS)

# As bench, and write docs/figures.md with date and machine: make figures TOPICS="diff load"
figures: $(READY)
	$(BIN)/python tests/bench/run.py --write $(TOPICS)

# Replace the quoted output in README.md and docs/, and write the page about templates.
docs: $(READY)
	$(BIN)/python -m tests.stories.documents
	$(BIN)/python tests/templates/document.py

# Run against thousands of published descriptions beside the checkout (a quarter of an hour).
# PARTS=invalid runs only a part; CORPUS=... names another folder with the same layout.
corpus: $(READY)
	$(BIN)/python tests/corpus/run.py $(PARTS)

# Check random descriptions, with a duration and a first seed: make fuzz FUZZ_SECONDS=3600 FUZZ_SEED=7
fuzz: $(READY)
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(FUZZ_SEED) $(BIN)/python tests/fuzz/run.py

# Rewrite the lock files with the newest versions that pyproject.toml (and the list of the judge of
# tests/conformance) allow, for Python 3.11 and later on any platform. Run `make test` after it and
# commit the lock files. `make lock UPGRADE=` keeps the versions that are locked and only adds and
# removes what a change of pyproject.toml asks for.
lock:
	$(call require_python)
	$(PYTHON) -m venv --clear $(LOCKING)
	$(LOCKING)/bin/python $(PIP) install uv==$(UV_VERSION)
	$(call write_lock,--extra dev pyproject.toml,$(LOCK))
	$(call write_lock,--constraint $(LOCK) pyproject.toml,$(RUNTIME_LOCK))
	$(call write_lock,$(JUDGE)/requirements.txt,$(JUDGE)/requirements.lock)
	rm -rf $(LOCKING)

# Run the tests with the newest versions that pyproject.toml allows, in an environment of its own,
# and print which versions differ from the lock; where none does, `make test` has run these tests.
newest:
	$(call require_python)
	$(PYTHON) -m venv --clear $(NEWEST)
	$(NEWEST)/bin/python $(PIP) install -e '.[dev]'
	@if $(NEWEST)/bin/python .ci/compare_lock.py $(LOCK); then \
		echo "make newest: the tests are skipped, as make test runs them with the same versions"; \
	else \
		$(NEWEST)/bin/python -m pytest -n auto --dist loadfile -m "not slow" $(TESTS); \
	fi

clean:
	rm -rf $(VENV) $(NEWEST) $(LOCKING) build dist .bench .conformance .fuzz .mypy_cache .pytest_cache .ruff_cache

# The environment depends on these files; -e finds everything else in the checkout. The lock file
# contains the build backend too, so that only locked versions are installed.
$(READY): pyproject.toml generator/__init__.py $(LOCK)
	$(call require_python)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python $(PIP) install --require-hashes --requirement $(LOCK)
	$(BIN)/python $(PIP) install --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q generator
	@touch $@

define require_python
@test -n "$(PYTHON)" || { echo "make: oasmith needs Python 3.11 or later; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: $(PYTHON) is older than Python 3.11, which oasmith needs" >&2; exit 1; }
endef

# $(1) lists the requirements, $(2) is the lock file.
define write_lock
$(LOCKING)/bin/uv pip compile --quiet --no-config --system-certs --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes $(UPGRADE) --custom-compile-command "make lock" \
	--output-file $(2) $(1)
endef
