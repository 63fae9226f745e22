# One command runs the main job, one passes the tests: `make reproduce`, `make test`. Both set up what they need.
PY ?= python3
VENV := .venv
BIN := $(VENV)/bin
SLUG ?= adamp
PAGES ?= $(filter-out nbs/benchmarks/index.ipynb, $(wildcard nbs/benchmarks/*.ipynb)) nbs/benchmarks/index.ipynb

.PHONY: help reproduce test site bench comparisons lint export outputs readme katex clean
help:
	@echo "make reproduce    put one paper to the test here (SLUG=adamp)"
	@echo "make test         everything that is checked before a change lands"
	@echo "make site         build the documentation into _docs"
	@echo "make bench        time the exports against their peers, in one thread (PAGES=nbs/benchmarks/optimizers.ipynb: some of them)"
	@echo "make comparisons  re-run the chapters' comparisons in the full profile"
	@echo "make lint         what the papers' notebooks lack"
	@echo "make export       notebooks -> litmus/, README.md"
	@echo "make outputs      re-run all papers in both profiles and store their results"

$(VENV)/.ready: settings.ini setup.py constraints.txt
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Litmus needs Python 3.10 or later; $(PY) is $$($(PY) --version 2>&1). Call make PY=/path/to/python3.11"; exit 1; }
	@$(PY) -c 'import venv, ensurepip' || { echo "Python lacks the venv module; on Debian: apt install python3-venv"; exit 1; }
	@echo "Setting up $(VENV): about 1.5 GB, some minutes."
	$(PY) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

reproduce: $(VENV)/.ready
	$(BIN)/litmus run $(SLUG)

test: $(VENV)/.ready
	$(BIN)/python -m pytest -n 2

site: $(VENV)/.ready
	$(BIN)/python -c 'from litmus.core.site import main; main()'

bench: $(VENV)/.ready
	OMP_NUM_THREADS=1 LITMUS_PROFILE=full $(BIN)/python -c 'import sys; from litmus.core.runner import execute; sys.exit(not all([execute(f, f, lambda **at: print(f, at)) for f in sys.argv[1:]]))' $(PAGES)

comparisons: $(VENV)/.ready
	LITMUS_PROFILE=full $(BIN)/jupyter execute --inplace $$(grep -l compare_methods nbs/*/index.ipynb)

lint: $(VENV)/.ready
	$(BIN)/litmus lint

export: $(VENV)/.ready
	$(BIN)/nbdev_export
	$(BIN)/python -c 'from litmus.core.lazy import write_inits; write_inits()'
	$(BIN)/nbdev_clean
	$(BIN)/python -c 'from litmus.core.authoring import write_readme; write_readme()'

outputs: $(VENV)/.ready
	$(BIN)/litmus verify --store --workers 2
	$(BIN)/litmus verify --full --store --workers 2

# refresh the copy of KaTeX that site, reports and wheel carry (needs npm)
katex:
	rm -rf nbs/assets/katex && mkdir -p nbs/assets/katex/contrib nbs/assets/katex/fonts
	cd $$(mktemp -d) && npm pack --silent katex@0.16.47 && tar xzf katex-*.tgz && cd package && cp LICENSE dist/katex.min.js dist/katex.min.css $(CURDIR)/nbs/assets/katex/ && \
	cp dist/contrib/auto-render.min.js $(CURDIR)/nbs/assets/katex/contrib/ && cp dist/fonts/*.woff2 $(CURDIR)/nbs/assets/katex/fonts/

clean:
	rm -rf _docs _pages _proc litmus-out build dist *.egg-info
