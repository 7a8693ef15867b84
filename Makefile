# make run   sets up what is missing, builds, reads Corpus/ and shows what was found
# make test  sets up, runs all tests
# make lint  checks the source's form
# make validate holds the extraction against the gold of the development part and its floor
# make floor raises the floor to what is better now; it never lowers it
# make interop holds formats and scores against spaCy, dkpro-cassis, Label Studio, nervaluate and seqeval (from PyPI)
# make examples runs the examples over the corpus; make example-swift builds the one that is a Swift package
# make bench measures extraction against ICU's own word breaking

SHELL := /bin/bash
OUT := out
TONGBAO := .build/release/tongbao
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run test lint validate floor interop examples example-swift bench build setup install clean

run: build
	@mkdir -p $(OUT)
	@$(TONGBAO) dictionary compile
	@$(TONGBAO) extract --to jsonl Corpus/notices > $(OUT)/records.jsonl
	@$(TONGBAO) extract --to csv Corpus/notices > $(OUT)/mentions.csv
	@$(TONGBAO) extract --to text Corpus/notices
	@$(TONGBAO) validate Corpus
	@echo
	@echo "$$(wc -l < $(OUT)/records.jsonl) records in $(OUT)/records.jsonl, one row a mention in $(OUT)/mentions.csv"

# The tests read the compiled tables, which the release build makes in a second and a debug build in half a minute.
test: build
	@$(TONGBAO) dictionary compile
	@$(TONGBAO) dictionary compile --dictionary Tests/TongbaoTests/Fixtures/overlay
	swift build --build-tests
	swift test --skip-build
	$(TONGBAO) dictionary check

build: setup
	swift build -c release --product tongbao

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Dictionaries Examples

validate: build
	@$(TONGBAO) dictionary compile
	$(TONGBAO) validate Corpus --split dev --floor Corpus/floor.json

floor: build
	@$(TONGBAO) dictionary compile
	$(TONGBAO) validate Corpus --split dev --floor Corpus/floor.json --raise-floor

# The tools live in a virtual environment of their own, made anew when the versions change.
INTEROP := .build/interop
interop: build $(INTEROP)/installed
	$(INTEROP)/bin/python Tests/Interop/check.py $(TONGBAO)
	$(INTEROP)/bin/python Examples/check.py $(TONGBAO)

$(INTEROP)/installed: Tests/Interop/requirements.txt
	@python3 -m venv --help > /dev/null 2>&1 && python3 -c 'import ensurepip' 2> /dev/null || { \
	  echo "installing python3-venv" >&2; \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv; \
	}
	rm -rf $(INTEROP) && python3 -m venv $(INTEROP)
	$(INTEROP)/bin/pip install --quiet --requirement Tests/Interop/requirements.txt
	touch $@

examples: build
	@command -v python3 > /dev/null || { \
	  echo "installing python3" >&2; \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3; \
	}
	@$(TONGBAO) dictionary compile
	python3 Examples/check.py $(TONGBAO)

# A package of its own, as a user's would be: it builds the library once more.
example-swift: setup
	swift run --package-path Examples/Equations --scratch-path .build/examples equations \
	  Corpus/notices/eco-accountability-01.txt

bench: setup
	swift build -c release --product extraction-benchmark
	.build/release/extraction-benchmark Corpus/notices

# What a machine with Swift may lack: the headers of ICU, libxml2, libarchive and libcrypto, and pkg-config, which finds them.
# poppler-utils reads PDF files; the program runs without it.
setup:
	@command -v swift > /dev/null || { echo "Swift 6 is needed: https://www.swift.org/install" >&2; exit 1; }
	@if [ "$$(uname)" = Linux ]; then \
	  missing=""; \
	  [ -e /usr/include/unicode/utypes.h ] || missing="$$missing libicu-dev"; \
	  [ -e /usr/include/libxml2/libxml/HTMLparser.h ] || missing="$$missing libxml2-dev"; \
	  [ -e /usr/include/archive.h ] || missing="$$missing libarchive-dev"; \
	  [ -e /usr/include/openssl/sha.h ] || missing="$$missing libssl-dev"; \
	  command -v pdftotext > /dev/null || missing="$$missing poppler-utils"; \
	  command -v pkg-config > /dev/null || missing="$$missing pkg-config"; \
	  if [ -n "$$missing" ]; then \
	    echo "installing$$missing" >&2; \
	    $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $$missing; \
	  fi; \
	fi

# The program under PREFIX/bin, its tables where it looks for them.
PREFIX ?= /usr/local
install: build
	install -D $(TONGBAO) $(DESTDIR)$(PREFIX)/bin/tongbao
	mkdir -p $(DESTDIR)$(PREFIX)/share/tongbao/Dictionaries
	cp Dictionaries/*.tsv $(DESTDIR)$(PREFIX)/share/tongbao/Dictionaries/
	cp Sources/Tongbao/Records/record.schema.json $(DESTDIR)$(PREFIX)/share/tongbao/

clean:
	rm -rf .build $(OUT)
