# Two commands do everything on a fresh machine: `make demo` and `make test`.
.PHONY: help setup demo test test-fast check bench bench-accounts bench-names bench-sanctions bench-claims bench-pages lock translations clean
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
PEERS := .venv-bench
# Compiled once, not by every process that the tests start, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE
# A process takes over tests of the other when it has none left: neighbours, which share what they need, stay together.
PYTEST := $(BIN)/python -m pytest -n 2 --dist worksteal

help:
	@echo "make demo       set up and show the main job on the bundled data"
	@echo "make test       set up and run all tests"
	@echo "make test-fast  the tests to run while you work"
	@echo "make check      ruff, mypy, import-linter"
	@echo "make bench      the measurements in bench/"
	@echo "make bench-accounts  the daily series, the unlisted, and a thousand simulated worlds"
	@echo "make bench-names  our matching of names beside its peers'; GOLD=folder adds a gold set of yours"
	@echo "make bench-sanctions  taking in and comparing sanctions lists; LISTS=\"older.csv newer.csv\" adds real ones"
	@echo "make bench-claims  claims read from annotated texts, beside a plain baseline; GOLD=folder reads yours"
	@echo "make bench-pages  fifty readers of the pages while a register is taken in"
	@echo "make translations  gather the words of the pages into the catalogues"
	@echo "make lock       make the requirement locks again from the .in files"

setup: $(VENV)/core.done
dev: $(VENV)/dev.done

$(VENV)/core.done: requirements/core.txt pyproject.toml
	@sh scripts/venv.sh "$(PYTHON)" "$(VENV)"
	@echo "Installing what the program needs ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/core.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.done: $(VENV)/core.done requirements/dev.txt
	@echo "Installing what the tests and checks need ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

demo: setup
	@$(BIN)/faustpfand demo output/demo

test: dev
	@sh scripts/chromium.sh
	$(PYTEST)

test-fast: dev
	$(PYTEST) -m "not slow" --hypothesis-profile fast

check: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: dev
	$(BIN)/python bench/intake.py

bench-sanctions: $(PEERS)/done
	$(PEERS)/bin/python bench/sanctions/run.py $(if $(LISTS),--lists $(LISTS))

bench-accounts: dev
	$(BIN)/python bench/accounts/daily.py
	$(BIN)/python bench/accounts/unlisted.py
	$(BIN)/python bench/accounts/coverage.py
	$(BIN)/python bench/accounts/coverage_unlisted.py

bench-names: $(PEERS)/done
	$(PEERS)/bin/python bench/names/run.py $(if $(GOLD),--gold "$(GOLD)")

bench-pages: dev
	$(BIN)/python bench/pages/load.py

bench-claims: dev
	$(BIN)/python bench/claims/run.py $(if $(GOLD),--gold "$(GOLD)")

$(PEERS)/done: requirements/bench.txt pyproject.toml
	@sh scripts/venv.sh "$(PYTHON)" "$(PEERS)"
	@echo "Installing the peers ..."
	@$(PEERS)/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@$(PEERS)/bin/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links -q requirements/core.in -o requirements/core.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links -q requirements/dev.in -o requirements/dev.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links -q requirements/bench.in -o requirements/bench.txt

CATALOGUES := src/faustpfand/publish/pages/translations
translations: dev
	@$(BIN)/pybabel -q extract -F babel.cfg -k say -k sentence -k N_ --no-location --sort-output --omit-header -o $(CATALOGUES)/pages.pot .
	@for code in de ru be; do $(BIN)/pybabel -q update --ignore-pot-creation-date --no-fuzzy-matching --ignore-obsolete -w 120 -N -l $$code -i $(CATALOGUES)/pages.pot -o $(CATALOGUES)/$$code.po; done
	@rm $(CATALOGUES)/pages.pot

clean:
	rm -rf $(VENV) $(PEERS) output .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
