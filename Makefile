# The two commands that matter: `make run` and `make test`. Both do all the set-up that is missing.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Tests wait a good deal, for timers and for other processes, so three at once keep two cores busy.
AT_ONCE := --numprocesses 3 --dist worksteal
# They share the cores: threads of llama.cpp that spin while they wait would take them from each other.
PASSIVE := OMP_WAIT_POLICY=PASSIVE
# The stores sync every change: where there is memory for it, tests keep theirs there, which takes a quarter off.
MEMORY := $(shell [ "$$(df -Pm /dev/shm 2>/dev/null | awk 'NR == 2 {print $$4}')" -gt 6000 ] 2>/dev/null && echo /dev/shm)

# Where the environment forbids it, each of the many processes would compile the program, and each run of pytest all tests, again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run setup setup-dev setup-package test coverage coverage-of-storage test-models lint format package test-package screenshots translations manual starter-adapter reader-model reminder-model relations-model bench storm clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 21

run: setup ## Set up what is missing and start the app (ARGS="--home DIR" ..., GPU=vulkan, cuda, metal or cpu)
	@exec $(BIN)/python -m app $(ARGS)

setup:
	@$(PYTHON) tools/bootstrap.py $(if $(GPU),--gpu $(GPU))

setup-dev:
	@$(PYTHON) tools/bootstrap.py --dev $(if $(GPU),--gpu $(GPU))

setup-package:
	@$(PYTHON) tools/bootstrap.py --package

test: setup-dev lint ## Set up what is missing, lint, and run the tests
	@$(PASSIVE) $(if $(MEMORY),TMPDIR=$(MEMORY)) $(BIN)/python -m pytest $(AT_ONCE) --durations 15 $(ARGS)

lint: setup-dev ## ruff, mypy (strict) and the walls between the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup-dev ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

package: setup-package ## Make the installers for this system (dist/; 20 to 30 minutes the first time)
	$(BIN)/python -m installers $(ARGS)

# Where a gap loses memories, brings forgotten ones back, or shows them to the wrong reader: storage, erasures (those in messages too),
# backups and access.
COVERED := memos_core/storage/*,memos_core/spaces/*,memos_core/client.py,memos_core/plaintext/forgetting.py,memos_core/plaintext/redacting.py,memos_core/conversations/memory_state.py,memos_core/conversations/message_files.py,memos_core/conversations/suggested.py,memos_core/exchange/backups.py,memos_core/exchange/restoring.py,memos_core/programs/desk.py,memos_core/programs/records.py
# The tests of all that.
COVERING := tests/storage tests/spaces tests/conversations tests/test_client.py tests/test_concurrent_changes.py \
	tests/plaintext/test_forgetting.py tests/plaintext/test_forgetting_half_way.py tests/plaintext/test_redacting.py \
	tests/exchange/test_backups.py tests/exchange/test_backups_in_trouble.py tests/exchange/memstore tests/jobs/test_compact.py \
	tests/programs/test_desk.py tests/programs/test_http.py tests/programs/test_openai_api.py

coverage: setup-dev ## Branch coverage of all rooms; storage, erasures, backups and access must be at 100 %
	@$(PASSIVE) $(if $(MEMORY),TMPDIR=$(MEMORY)) $(BIN)/python -m pytest $(AT_ONCE) --cov --cov-report= $(ARGS)
	$(BIN)/coverage report
	$(BIN)/coverage report --include='$(COVERED)' --show-missing --fail-under=100

coverage-of-storage: ## The same for storage, erasures, backups and access alone, by their own tests (5 to 10 minutes)
	@$(MAKE) --no-print-directory coverage ARGS="$(COVERING)"

test-models: setup-dev ## The tests that take minutes with real models (10 to 20 minutes; MEMOS_TEST_MODEL=PATH for a larger one too)
	@$(BIN)/python -m pytest -m thorough --durations 10 $(ARGS)

test-package: ## Install the .deb for real, use it, upgrade it, remove it (Debian and Ubuntu, as root; after make package)
	MEMOS_PACKAGE=1 $(BIN)/python -m pytest tests/installers/test_package.py -rA $(ARGS)

screenshots: setup-dev ## Drive the real app through a day and write a picture of every view (docs/screenshots)
	$(BIN)/python -m tools.screenshots $(ARGS)

translations: setup-dev ## Collect the texts of the window into resources/translations, and compile what is translated
	@$(BIN)/python -m tools.translations

manual: setup-dev ## Build the manual as a site that opens without a network (build/manual/index.html)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	@echo build/manual/index.html

starter-adapter: setup-dev ## Train the starter model's adapter for answering from notes anew (resources/adapters; 10 to 30 minutes)
	$(BIN)/python -m tools.starter_adapter $(ARGS)

reader-model: setup-dev ## Train the reader of messages anew (resources/reading; 10 to 30 minutes)
	$(BIN)/python -m tools.reader_model $(ARGS)

reminder-model: setup-dev ## Train what takes requests for reminders apart anew (resources/reminders; 20 minutes)
	$(BIN)/python -m tools.reminder_model $(ARGS)

relations-model: setup-dev ## Train the judge of relations between statements anew (resources/relations; 10 to 20 minutes)
	$(BIN)/python -m tools.relations $(ARGS)

bench: setup-dev ## Measure (ARGS="prompt-layout --json" ...)
	$(BIN)/python -m benchmarks $(ARGS)

storm: setup-dev ## Faults at every write, kills, damage, fuzzing, threads (hours; ARGS="faults --stride 5" ...; results in build/storm)
	$(BIN)/python -m tests.storm $(or $(ARGS),all)

clean: ## Remove the virtual environment and caches; your data stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build dist *.egg-info
