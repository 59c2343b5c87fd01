# Two commands do everything: "make run" and "make test". Both set up what they need first.
PYTHON ?= python3
ENVIRONMENT := .venv
BIN := $(ENVIRONMENT)/bin
SHARED ?= ../shared

.PHONY: run demo test check bench format screenshots translations random clean

# The window where there is a screen, else the guided sample.
run: $(ENVIRONMENT)/.ready $(ENVIRONMENT)/.languages
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && $(BIN)/gsfiler window --check; \
	then $(BIN)/gsfiler window; else $(BIN)/gsfiler demo; fi

demo: $(ENVIRONMENT)/.ready
	@$(BIN)/gsfiler demo

test: $(ENVIRONMENT)/.ready-dev $(ENVIRONMENT)/.languages
	@$(BIN)/python -m pytest -n auto

check: $(ENVIRONMENT)/.ready-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(ENVIRONMENT)/.ready-bench
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.benchmarks.run $(SHARED)

format: $(ENVIRONMENT)/.ready-dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# Brings the translations up to the sources and names what is to be translated yet.
translations: $(ENVIRONMENT)/.ready-dev
	@$(BIN)/python packaging/languages.py update

# The whole window driven at random; ACTIONS says how often.
random: $(ENVIRONMENT)/.ready-dev
	@$(BIN)/python -m tests.gui.random_run $(or $(ACTIONS),20000)

clean:
	rm -rf $(ENVIRONMENT) translations/*.qm build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache

$(ENVIRONMENT)/.ready: pyproject.toml packaging/constraints.txt
	@sh packaging/environment.sh $(PYTHON) $(ENVIRONMENT) .
	@touch $@

$(ENVIRONMENT)/.ready-dev: pyproject.toml packaging/constraints.txt
	@sh packaging/environment.sh $(PYTHON) $(ENVIRONMENT) ".[dev]"
	@touch $@ $(ENVIRONMENT)/.ready

# What the window reads of its translations, made anew when one of them changed.
$(ENVIRONMENT)/.languages: $(wildcard translations/*.ts) packaging/languages.py | $(ENVIRONMENT)/.ready
	@$(BIN)/python packaging/languages.py compile
	@touch $@

$(ENVIRONMENT)/.ready-bench: pyproject.toml packaging/constraints.txt
	@sh packaging/environment.sh $(PYTHON) $(ENVIRONMENT) ".[dev,bench]"
	@touch $@ $(ENVIRONMENT)/.ready $(ENVIRONMENT)/.ready-dev

PACKAGE_ENVIRONMENT := build/environment

.PHONY: package package-check
package: $(PACKAGE_ENVIRONMENT)/.ready
	@$(PACKAGE_ENVIRONMENT)/bin/python packaging/build.py

# The built window, or an installed one, goes one journey; needs Xvfb and xdotool.
package-check:
	@$(PYTHON) packaging/journey.py $(PROGRAM)

$(PACKAGE_ENVIRONMENT)/.ready: pyproject.toml packaging/constraints.txt
	@mkdir -p build
	@sh packaging/environment.sh $(PYTHON) $(PACKAGE_ENVIRONMENT) ".[package]"
	@touch $@

screenshots: $(ENVIRONMENT)/.ready-dev $(ENVIRONMENT)/.languages
	@$(BIN)/python -m tests.gui.screenshots build/screenshots
