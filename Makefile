# Two commands do everything: `make run` opens the studio, `make test` passes the tests.
# Both set up what they need first; a second run starts in seconds.

PYTHON ?= python3
BIN    := .venv/bin
STAMP  := .venv/.ready
COMPILED := .venv/.compiled
# A CPU build where there is no NVIDIA driver: the default wheel brings gigabytes of CUDA.
TORCH  ?= $(shell test -e /proc/driver/nvidia/version && echo 'torch>=2.6' || echo 'torch==2.13.0')
SYSTEM := python3-venv libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
          libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0 libdbus-1-3 \
          libportaudio2 xvfb xdotool fonts-dejavu-core
export PYTHONDONTWRITEBYTECODE ?=
export QT_LOGGING_RULES ?= qt.qpa.*=false

.PHONY: run test check bench monkey words lowest system clean

run: $(STAMP) $(COMPILED)
	$(BIN)/python main.py $(FILES)

test: $(STAMP) $(COMPILED)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/test_architecture.py tests/test_style.py

bench: $(STAMP)
	$(BIN)/python main.py bench $(NAME)

# Chance strokes, rows and buttons in the real window, to find what no test thinks of.
monkey: $(STAMP)
	$(BIN)/python -m tests.monkey $(SEED) $(SECS)

# Gather the words of the window for translators, and compile what they translated.
words: $(STAMP)
	$(BIN)/python -m tests.wording $(NEW)

# The suite against the lower bounds of pyproject.toml.
lowest: $(STAMP)
	$(BIN)/pip install --quiet uv
	test -x .venv-lowest/bin/python || $(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet '$(TORCH)'
	$(BIN)/uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct \
		'$(TORCH)' -r pyproject.toml --extra dev
	QT_QPA_PLATFORM=offscreen .venv-lowest/bin/python -m pytest -q

$(STAMP): pyproject.toml
	@$(MAKE) --no-print-directory system
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet '$(TORCH)'
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $(STAMP)

# Our own bytecode, as pip makes that of libraries: where Python may write none, each start would compile.
$(COMPILED): $(STAMP) $(shell find engines studio ui -name '*.py')
	@$(BIN)/python -m compileall -q engines studio ui
	@touch $(COMPILED)

# System libraries: by apt where we are root on Debian, else a sentence naming them.
system:
	@if ! command -v dpkg-query >/dev/null; then \
		echo "Atelier needs the system's libraries for Qt, OpenGL and sound (on Debian: $(SYSTEM))."; \
	else \
		missing=""; \
		for package in $(SYSTEM); do \
			dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
				|| missing="$$missing $$package"; \
		done; \
		if [ -z "$$missing" ]; then :; \
		elif [ "$$(id -u)" = 0 ]; then \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
		else \
			echo "Please install these packages, then try again: sudo apt install$$missing"; \
		fi; \
	fi

clean:
	rm -rf .venv .venv-lowest build out *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
