# Everything runs in .venv, which the first target that needs it creates. `make` alone lists the targets.

BUILD := build
VENV := .venv
PY := $(VENV)/bin/python

# python3 if it is new enough, else the newest python3.x; one that can make a virtual environment by
# itself comes first. Names are tried by running them: a version manager's shim may exist and not run.
# Override: make PYTHON=/path/to/python
PYTHON ?= $(shell for modules in venv,ensurepip venv; do \
	for python in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do \
	  $$python -c "import sys, $$modules; sys.exit(sys.version_info < (3, 10))" 2>/dev/null \
	    && echo $$python && exit; \
	done; done)

.PHONY: help
help:
	@echo 'make demo            add two vectors on the CPU driver: examples/vector_add.py'
	@echo 'make test            run all tests'
	@echo 'make lint            ruff, mypy, pyright, stubtest'
	@echo 'make generate        specs/ -> oneapi_l0/_generated/'
	@echo 'make check           is oneapi_l0/_generated/ what specs/ gives?'
	@echo 'make kernels         examples/kernels/*.cl -> *.spv'
	@echo 'make check-kernels   is each .spv what its .cl gives?'
	@echo 'make docs            the documentation, into build/docs/'
	@echo 'make bench           run the benchmarks'
	@echo 'make wheel           sdist and wheel, into dist/'
	@echo 'make clean           remove all of the above, and .venv'

# --- The environment ------------------------------------------------------------------------------------

# Debian and Ubuntu ship ensurepip in python3-venv, which is often not installed: virtualenv, or a pip of
# the system (22.3 or newer) that installs into another environment, do as well.
$(VENV)/.made:
	@python='$(PYTHON)'; \
	if [ -z "$$python" ]; then \
	  echo 'Python 3.10 or newer is needed. Install it, or name one: make PYTHON=/path/to/python' >&2; exit 1; \
	elif $(PY) -m pip --version >/dev/null 2>&1; then \
	  : 'a .venv made by hand is kept'; \
	elif $$python -c 'import ensurepip' 2>/dev/null; then \
	  $$python -m venv $(VENV); \
	elif command -v virtualenv >/dev/null; then \
	  virtualenv --quiet --python $$python $(VENV); \
	elif $$python -m pip --python $$python --version >/dev/null 2>&1; then \
	  $$python -m venv --without-pip $(VENV) && $$python -m pip --python $(PY) install --quiet pip; \
	else \
	  echo "$$python cannot make a virtual environment: its ensurepip module is missing." >&2; \
	  echo 'On Debian and Ubuntu: sudo apt install python3-venv' >&2; exit 1; \
	fi
	@touch $@

# Both installs are editable, so that what runs is this checkout, whichever target came last.
$(VENV)/.demo $(VENV)/.test: pyproject.toml oneapi_l0/_version.py | $(VENV)/.made
	@echo 'Installing $(EXTRAS) into $(VENV) (Intel runtimes: 400 MB, once) ...'
	@$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[$(EXTRAS)]'
	@touch $@
$(VENV)/.demo: EXTRAS := cpu
$(VENV)/.test: EXTRAS := dev,ur,codegen

# --- Running --------------------------------------------------------------------------------------------

.PHONY: demo test docs bench
demo: $(VENV)/.demo
	@$(PY) examples/vector_add.py

test: $(VENV)/.test
	@$(PY) -m pytest

# -W: what Sphinx warns of (a broken link, an object that does not import) is an error.
docs: $(VENV)/.test
	@$(PY) -m sphinx --quiet -W --keep-going -b html docs $(BUILD)/docs
	@echo 'Open $(BUILD)/docs/index.html'

bench: $(VENV)/.test
	@for script in benchmarks/bench_*.py; do echo "== $$script"; $(PY) $$script || exit; done

# --- Generated code -------------------------------------------------------------------------------------

.PHONY: generate check
generate check: $(VENV)/.test
	@$(PY) -m codegen $@

# --- Kernels --------------------------------------------------------------------------------------------

# Debian 12's compilers: another version gives other bytes. The .spv holds no path and no time.
CLANG := clang-14
LLVM_SPIRV := llvm-spirv-14
KERNELS := $(basename $(wildcard examples/kernels/*.cl tests/kernels/*.cl))
COMPILED := $(KERNELS:%=$(BUILD)/%.spv)

$(COMPILED): $(BUILD)/%.spv: %.cl Makefile
	@mkdir -p $(@D)
	$(CLANG) -c -target spir64 -cl-std=CL2.0 -O2 -Xclang -finclude-default-header -emit-llvm $< -o $(@:.spv=.bc)
	$(LLVM_SPIRV) $(@:.spv=.bc) -o $@

.PHONY: kernels check-kernels
kernels: $(COMPILED)
	@for kernel in $(KERNELS); do cp $(BUILD)/$$kernel.spv $$kernel.spv || exit; done

check-kernels: $(COMPILED)
	@failed=; for kernel in $(KERNELS); do \
	  cmp $(BUILD)/$$kernel.spv $$kernel.spv || failed="$$failed $$kernel"; \
	done; \
	if [ -n "$$failed" ]; then echo "Not what their .cl gives:$$failed. Run: make kernels" >&2; exit 1; fi

# --- Quality and packaging ------------------------------------------------------------------------------

STUBS := $(subst /,.,$(basename $(wildcard oneapi_l0/_generated/*.pyi oneapi_l0/raw/*.pyi)))

.PHONY: lint wheel clean
lint: $(VENV)/.test
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) -m pyright --pythonpath $(PY)
	$(PY) -m mypy.stubtest $(STUBS) --concise --mypy-config-file pyproject.toml

wheel: $(VENV)/.test
	@$(PY) -m build --no-isolation --outdir dist

clean:
	rm -rf $(VENV) $(BUILD) dist .hypothesis .mypy_cache .pytest_cache .ruff_cache *.aub
	find codegen oneapi_l0 tests examples benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
