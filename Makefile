# Two commands do everything on a fresh machine: `make run` and `make test`.

# The first Python that will do; override with `make PYTHON=python3.12 run`.
GOOD := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
PYTHON = $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c '$(GOOD)' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
OUT ?= out
TS := assets/translations
PAPER := comms_planner/reports comms_planner/charts comms_planner/text $(addprefix \
	comms_planner/services/,vocabulary citation.py metrics.py net_reach.py lane_names.py preflight \
	breakdown.py house_style.py log_words.py sentences.py \
	$(addprefix schedule/,backward.py clashes.py dry_runs.py notices.py person_clashes.py placing.py)) \
	comms_planner/typeset/photos.py
# Only what the locks hold: other people's packages would be found before them.
unexport PYTHONPATH PYTHONHOME
# What is compiled is kept: tests start the app some fifty times over, and a person often.
unexport PYTHONDONTWRITEBYTECODE
LUPDATE := -no-obsolete -locations none -source-language en

.DEFAULT_GOAL := help
.PHONY: help run test check setup-run setup-test setup-bench screenshots bench torture lock fonts \
	translations wheel clean

help:  ## Show what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; \
		do printf '  make %-14s %s\n' "$$name" "$$text"; done

run: setup-run  ## Set up and open the app (without a display: do the main job into out/)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so the tour of the main job goes into $(OUT)/ instead."; \
		QT_QPA_PLATFORM=offscreen exec $(BIN)/python -m comms_planner tour --out "$(OUT)"; \
	else exec $(BIN)/python -m comms_planner; fi

test: setup-test  ## Set up and run every check
	@$(MAKE) --no-print-directory check

check:  ## Format, lint, types, floors and tests, in what `make test` has set up
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

setup-run setup-test setup-bench: setup-%:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Comms Planner needs Python 3.11, 3.12 or 3.13, and none was found." >&2; \
		echo "On Debian or Ubuntu: sudo apt-get install python3 python3-venv" >&2; exit 2; fi
	@$(PYTHON) requirements/setup.py $*

screenshots: setup-run  ## Draw every screen, light and dark, in English and Chinese, into out/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m comms_planner tour --out "$(OUT)"

bench: setup-bench  ## Print how fast things are, as ratios
	$(BIN)/python -m tests.bench

torture: setup-test  ## Kill, starve and confuse it for a long time
	COMMS_PLANNER_EXAMPLES=5000 $(BIN)/pytest -o addopts="--strict-markers --strict-config -ra" \
		tests/torture tests/test_recurrence.py tests/services/test_random_commands.py

lock: setup-test  ## Choose the newest allowed packages and lock them by hash
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/python requirements/lock.py

fonts: setup-test  ## Make the static fonts again from their packages
	PYTHONHASHSEED=0 $(BIN)/python assets/fonts/build.py

translations: setup-test  ## Gather new words into the catalogues and compile them
	find comms_planner -name '*.py' | LC_ALL=C sort > $(TS)/files
	$(BIN)/pyside6-lupdate @$(TS)/files $(LUPDATE) -target-language zh_CN \
		-ts $(TS)/comms_planner_zh.ts
	$(BIN)/pyside6-lupdate @$(TS)/files $(LUPDATE) -pluralonly -target-language en \
		-ts $(TS)/comms_planner_en.ts
	rm -f $(TS)/new.commsplan && $(BIN)/python -m comms_planner.reports.known_names \
		$(TS)/new.commsplan > $(TS)/names.py && rm $(TS)/new.commsplan*
	for paper in ar es fr ru; do { find $(PAPER) -name '*.py'; echo $(TS)/names.py; } \
			| LC_ALL=C sort > $(TS)/files; \
		$(BIN)/pyside6-lupdate @$(TS)/files $(LUPDATE) -target-language $$paper \
			-ts $(TS)/comms_planner_$$paper.ts; done
	rm $(TS)/files $(TS)/names.py
	$(BIN)/pyside6-lrelease $(TS)/comms_planner_zh.ts $(TS)/comms_planner_en.ts

wheel: setup-test  ## Pack the app into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean:  ## Remove what was made, except the virtual environment
	rm -rf out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
