# Tunesmith. `make` alone lists what there is. Each target sets up what it needs; nothing is installed twice.
# Written for GNU make 3.81 (macOS) and a POSIX shell.

BIN := .venv/bin
SH  := packaging/setup
# Further words for the tool behind a target, as in: make test ARGS="-k adapter"
ARGS :=

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run demo test journeys interop llama check format faults soak bench lock app app-macos-from-linux verify-app screenshots translations clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' Makefile

setup: ## Make .venv with the locked packages and what the system lacks
	@sh $(SH)/setup.sh requirements.lock

setup-dev: ## The same with the tools for tests and checks
	@sh $(SH)/setup.sh requirements-dev.lock

run: setup ## Open the window
	@$(BIN)/tunesmith $(ARGS)

demo: setup ## Train the demo model in the window and show what changed
	@$(BIN)/tunesmith demo $(ARGS)

test: setup-dev ## Run the tests, two files at a time, with no screen needed
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

journeys: setup-dev ## Walk three journeys through the window on a virtual screen, by mouse and keyboard (Linux)
	@sh $(SH)/journeys.sh
	@$(BIN)/python -m tests.ui.xvfb $(ARGS)

interop: setup-dev ## Add PyTorch and PEFT, so that the tests in tests/interop run too
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet -r requirements-interop.txt

llama: interop ## Add llama.cpp, so that the tests that run it are run too (builds it: half an hour)
	@CMAKE_ARGS="-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF $$CMAKE_ARGS" \
		$(BIN)/python -m pip install --disable-pip-version-check --quiet -r requirements-llama.txt

check: setup-dev ## Formatting, lint, types, import arrows, file length
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	@find app benchmarks packaging tests -name '*.py' -exec wc -l {} \; \
		| awk '$$1 > 400 { print $$2 " has " $$1 " lines; 400 is the limit"; long = 1 } END { exit long }'

format: setup-dev ## Let ruff put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

screenshots: setup-dev ## Draw every screen into build/screenshots/ and look for cut-off words and nameless controls
	@$(BIN)/python -m tests.ui.screens $(ARGS)

translations: setup-dev ## Bring resources/translations up to date with the words in app/
	@$(BIN)/python packaging/translations.py $(ARGS)

faults: setup-dev ## Do violence to trainings: kill, fill the disk, take folders away, mutate files (about 8 minutes)
	@$(BIN)/python -m tests.faults.kills
	@$(BIN)/python -m tests.faults.disk
	@$(BIN)/python -m tests.faults.folder
	@$(BIN)/python -m tests.faults.fuzz

soak: setup-dev ## Train 20,000 steps and see whether memory stays flat (half an hour to an hour)
	@$(BIN)/python -m tests.faults.soak $(ARGS)

bench: setup-dev ## Run every benchmark (one: make bench ARGS=name)
	@$(BIN)/python -m benchmarks $(ARGS)

lock: setup-dev ## Write the lock files anew from pyproject.toml
	@sh $(SH)/lock.sh $(ARGS)

app: setup ## Build the app for this machine: dist/Tunesmith, or on a Mac dist/Tunesmith.app and a disk image
	@$(BIN)/python packaging/build_app.py $(ARGS)
	@[ "$$(uname -s)" != Darwin ] || sh packaging/dmg/make.sh dist/Tunesmith.app

app-macos-from-linux: setup ## Build Tunesmith.app for Apple silicon on Debian, pack it and check it
	@$(BIN)/python packaging/build_app.py --target macos --zip $(ARGS)
	@$(MAKE) verify-app ARGS="dist/Tunesmith.app --packed dist/Tunesmith-*-macos-arm64.zip --report docs/macos-bundle.md"

verify-app: setup ## Check a built app (make verify-app ARGS=dist/Tunesmith.app)
	@$(BIN)/python packaging/verify_app.py $(ARGS)

clean: ## Remove .venv and everything that tools left
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
