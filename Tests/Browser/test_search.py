"""The search of this repository's guide: what it finds, what it loads, and how it is used."""

import functools, gzip, http.server, os, re, subprocess, threading

import pytest

from conftest import GUIDE, TEMPLATES
from test_pages import WIDE

# The pieces that the first use loads, and those of one query, in bytes as hosts send them.
FIRST_USE, QUERY, FIRST_LOAD = 30_000, 15_000, 3_000
SHOWN = 6

# The first test builds the guide, also with a tool that is not optimised.
pytestmark = pytest.mark.timeout(180)

# Finds, and tells the pieces of the index that it would load if it had none yet.
RANK = """async ([query, shown]) => {
  const search = window.searched ??= new GuideSearch(document.querySelector("[data-search]").dataset.search)
  await search.start()
  const load = GuideSearch.prototype.load, pieces = new Set()
  search.load = name => { pieces.add(name); return load.call(search, name) }
  const results = await search.find(query)
  for (const result of results.slice(0, shown)) await search.excerpt(result, query)
  return { pages: results.slice(0, 3).map(result => search.address(result.entry).split("#")[0]), pieces: [...pieces] }
}"""


def searches():
    file = os.path.join(os.path.dirname(__file__), "searches.txt")
    for line in open(file, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            query, pages = line.strip().split(" | ")
            yield query, pages.split(", ")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("search") / "site"
    subprocess.run(
        [GUIDE, "build", "--source", TEMPLATES, "--output", str(folder)], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


class StrictHandler(http.server.SimpleHTTPRequestHandler):
    """Sends pages with the policy of a published site."""

    def end_headers(self):
        self.send_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'")
        super().end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def served(site):
    handler = functools.partial(StrictHandler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(params=["file", "http"])
def base(request, site, served):
    return f"file://{site}/" if request.param == "file" else served


@pytest.fixture
def faults(page):
    """What the page complains of; nothing, at the end."""
    found = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    yield found
    assert found == []


def size(site, addresses):
    return sum(
        len(gzip.compress((site / re.sub(r"^.*?/(?=assets/|search/)|\?.*", "", address)).read_bytes(), 9, mtime=0))
        for address in addresses)


def opened(page, address, key="/"):
    page.goto(address)
    page.keyboard.press(key)
    page.wait_for_selector("dialog[open] [role=combobox]")


def ask(page, query):
    page.locator("[role=combobox]").fill(query)
    page.wait_for_selector("[role=option]")


def test_finds_what_is_looked_for_and_loads_little(site, page, faults):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url))
    opened(page, f"file://{site}/about.html")
    scripts = [address for address in loaded if address.endswith("/find.js")]
    assert 0 < size(site, scripts) <= FIRST_LOAD
    first = [address for address in loaded if re.search(r"/search[^/]*\.js|/search/", address)]
    assert size(site, first) <= FIRST_USE
    missed, later, total = [], [], 0
    for query, pages in searches():
        found = page.evaluate(RANK, [query, SHOWN])
        pieces = [f"/search/{name}.js" for name in found["pieces"] if name.startswith(("words", "texts"))]
        assert 0 < size(site, pieces) <= QUERY, query
        total += 1
        if not set(found["pages"][:1]) & set(pages):
            later.append((query, found["pages"]))
        if not set(found["pages"]) & set(pages):
            missed.append((query, found["pages"]))
    assert len(later) <= total * .2, later
    assert len(missed) <= total * .03, missed


def test_the_index_and_the_script_compare_words_alike(site, page, faults):
    opened(page, f"file://{site}/about.html")
    lost = page.evaluate("""async () => {
      const search = new GuideSearch(document.querySelector("[data-search]").dataset.search)
      await search.start()
      const words = new Set(search.common), wrong = []
      for (let file = 0; file < search.wordFiles; file++) for (const line of await search.load("words-" + file)) {
        const word = line.split(" ")[0]
        words.add(word)
        if ((GuideSearch.digest([...word].slice(0, 3).join("")) & (search.wordFiles - 1)) !== file) wrong.push(word)
      }
      for (let file = 0; file < search.textFiles; file++) for (const [key, , text] of await search.load("texts-" + file)) {
        if ((GuideSearch.digest(key) & (search.textFiles - 1)) !== file) wrong.push(key)
        for (const word of search.split(text)) if (!words.has(word.stem)) wrong.push(word.text)
      }
      return wrong
    }""")
    assert lost == []


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "ar", "zh-Hans"])
def test_words_are_compared_alike_in_every_language(language, tmp_path, page, faults):
    subprocess.run(
        [GUIDE, "init", str(tmp_path / "guide"), "--language", language, "--source", TEMPLATES], check=True,
        stdout=subprocess.DEVNULL)
    subprocess.run(
        [GUIDE, "build", "--source", str(tmp_path / "guide")], check=True, stdout=subprocess.DEVNULL)
    site = tmp_path / "guide/site"
    test_the_index_and_the_script_compare_words_alike(site, page, faults)
    titles = page.evaluate("""async () => {
      const search = new GuideSearch(document.querySelector("[data-search]").dataset.search)
      await search.start()
      const lost = []
      for (const entry of search.entries) {
        const [first] = await search.find(entry.title)
        if (first?.entry.title !== entry.title && !first?.entry.names.some(name => entry.names[0].plain === name.plain)) lost.push(entry.title)
      }
      return lost
    }""")
    assert titles == []


def test_is_used_by_keyboard(base, page, faults):
    opened(page, base + "about.html")
    field = page.locator("[role=combobox]")
    assert field.get_attribute("aria-expanded") == "false"
    ask(page, "weather")
    assert field.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    active = page.locator("#" + field.get_attribute("aria-activedescendant"))
    assert active.get_attribute("aria-selected") == "true"
    assert active.evaluate("e => e === document.querySelectorAll('[role=option]')[1]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    assert page.locator("[role=option]").last.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("bad weather")
    page.keyboard.press("Enter")
    page.wait_for_url(base + "claims/weather.html")


def test_nothing_is_lost_that_is_typed_before_the_box_is_there(base, page, faults):
    page.route("**/search-box*.js", lambda route: (page.keyboard.type("procure", delay=1), route.continue_()))
    page.goto(base + "sections.html")
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open] [role=option]")
    page.keyboard.type("ment")
    page.wait_for_function("document.querySelector('[role=option]')?.textContent.includes('rocurement')")
    assert page.evaluate("document.activeElement.value") == "procurement"


def test_leads_to_the_part_of_the_page(base, page, faults):
    opened(page, base + "glossary/jin.html")
    ask(page, "the difference is land left unsown")
    page.wait_for_selector("[role=option][href*='#'] mark")
    option = page.locator("[role=option][href*='#']").first
    address = option.get_attribute("href")
    option.click()
    page.wait_for_url(address)
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")


def test_is_used_by_pointer(base, page, faults):
    page.goto(base + "claims/weather.html")
    link = page.locator(".find-link")
    link.click()
    ask(page, "lushan")
    said = page.locator("dialog [role=status]")
    assert re.search(r"\d", said.inner_text())
    page.get_by_label("People", exact=True).click()
    assert page.locator("[role=option] .meta").all_inner_texts() == ["Person"] * page.locator("[role=option]").count()
    page.get_by_role("button", name="Close").click()
    assert page.evaluate("document.activeElement.matches('.find-link')")


def test_a_claim_says_whose_it_is_and_how_it_stands(base, page, faults):
    opened(page, base + "about.html")
    ask(page, "no bad weather")
    page.wait_for_selector("[role=option] mark")
    meta = page.locator("[role=option] .meta").first.inner_text()
    assert "against the essay" in meta and "Contradicted" in meta


def test_more_results_come_at_a_wish(base, page, faults):
    opened(page, base + "about.html")
    ask(page, "grain")
    assert page.locator("[role=option]").count() == SHOWN
    page.get_by_role("button", name="More").click()
    assert page.locator("[role=option]").count() == 2 * SHOWN
    assert page.locator("[role=option]").nth(SHOWN).get_attribute("aria-selected") == "true"


def test_the_key_can_be_switched_off(served, page, faults):
    opened(page, served + "about.html")
    page.keyboard.press("Escape")
    page.locator("[popovertarget=_settings]").click()
    page.locator("#_settings [name=keys]").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("/")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    assert page.locator("[role=combobox]").input_value() == ""


def test_says_when_nothing_is_found(base, page, faults):
    opened(page, base + "about.html")
    page.keyboard.type("qqqqqqqq")
    page.wait_for_selector("dialog a[href$='find.html?q=qqqqqqqq']")
    page.wait_for_selector("[role=status]:not(:empty)")
    assert page.locator("[role=option]").count() == 0


def test_the_page_shows_the_same_results(base, page, faults):
    opened(page, base + "about.html")
    ask(page, "lushan")
    titles = page.locator("[role=option] strong").all_inner_texts()
    page.goto(base + "find.html?q=lushan")
    page.wait_for_selector("[role=option]")
    assert page.locator("[role=option] strong").all_inner_texts() == titles
    page.keyboard.press("Control+k")
    page.keyboard.type("jin")
    page.wait_for_selector("[role=option]:first-child strong:text-is('Jin')")
    page.keyboard.press("Enter")
    page.wait_for_url(base + "glossary/jin.html")


def test_without_a_script_the_link_leads_to_the_index(site, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(f"file://{site}/claims/weather.html")
    page.locator(".find-link").click()
    page.wait_for_url("**/find.html")
    assert page.locator("#_find").is_hidden()
    assert page.locator("h2[id='_letter-P'] + ul a", has_text="procurement").get_attribute("href") \
        == "glossary/grain-procurement.html"
    assert page.locator("h2#_by-signs + ul a", has_text="统购统销").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_a_narrow_page(site, browser, scheme):
    context = browser.new_context(viewport={"width": 320, "height": 700}, color_scheme=scheme)
    page = context.new_page()
    for address in ("find.html?q=procurement", "about.html"):
        page.goto(f"file://{site}/{address}")
        if address == "about.html":
            page.keyboard.press("/")
            page.wait_for_selector("dialog[open]")
            page.keyboard.type("procurement")
        page.wait_for_selector("[role=option] mark")
        assert page.evaluate(WIDE) == []
