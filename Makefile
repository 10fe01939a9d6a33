# `make` sets up .venv and rewrites generated/; `make test` runs the tests.

# The first Python that is new enough; name another with PYTHON=...
PYTHON ?= $(firstword $(foreach python,python3.11 python3 python3.12 python3.13 python3.14 python, \
	$(shell $(python) -c 'import sys; print("$(python)" if sys.version_info >= (3, 11) else "")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
# `make test TESTS=tests/output` runs a part of them.
TESTS ?=
# `make bench TOPICS=diff` measures a part.
TOPICS ?=
FUZZ_SECONDS ?= 60
FUZZ_SEED ?=

.DEFAULT_GOAL := build
.PHONY: build test slow lint bench figures docs corpus fuzz clean

build: $(READY)
	$(BIN)/oasmith build

test: $(READY)
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not slow" $(TESTS)

# The tests that take minutes: three of the proof's four rounds, builds that are killed, growth,
# wheels, the vendor's next release.
slow: $(READY)
	$(BIN)/python -m pytest -n auto -m slow $(TESTS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --quiet --check --diff generator tests templates
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python tests/bench/run.py $(TOPICS)

# The same, written to docs/figures.md with the date and the machine: make figures TOPICS="diff load"
figures: $(READY)
	$(BIN)/python tests/bench/run.py --write $(TOPICS)

# Replaces the quoted output in README.md and docs/, and the page about templates.
docs: $(READY)
	$(BIN)/python -m tests.stories.documents
	$(BIN)/python tests/templates/document.py

# Thousands of descriptions of others, beside the checkout: a quarter of an hour. PARTS=invalid looks
# at a part of them, CORPUS=... is another folder of the same kind.
corpus: $(READY)
	$(BIN)/python tests/corpus/table.py $(PARTS)

# For how long, and from which seed: make fuzz FUZZ_SECONDS=3600 FUZZ_SEED=7
fuzz: $(READY)
	FUZZ_SECONDS=$(FUZZ_SECONDS) FUZZ_SEED=$(FUZZ_SEED) $(BIN)/python tests/fuzz/run.py

clean:
	rm -rf $(VENV) build dist .bench .conformance .fuzz .mypy_cache .pytest_cache .ruff_cache

# What is installed depends on these; -e finds everything else in the checkout.
$(READY): pyproject.toml generator/__init__.py
	@test -n "$(PYTHON)" || { echo "make: oasmith needs Python 3.11 or later; name one: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: $(PYTHON) is older than Python 3.11, which oasmith needs" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	$(BIN)/python -m compileall -q generator
	@touch $@
