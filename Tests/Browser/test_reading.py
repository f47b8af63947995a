"""What a reader does on a page: look up, pin, set, find the place again, cite; from disk and from a host with the
strictest policy, by keyboard, pointer and touch, with scripts and without."""

import functools, http.server, re, subprocess, threading

import pytest

from conftest import GUIDE, TEMPLATES

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
SECTION = "sections/the-count.html"
MORE = """

Compare [](claim:ninety-cross) with [](claim:first-of-many), and see a note [@speech-2026].[^a]

[^a]: What the note says, in one line.
"""


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """The folders of a small guide's site, by language."""
    sites = {}
    for language in ("en", "ar"):
        folder = tmp_path_factory.mktemp("reading") / language
        subprocess.run(
            [GUIDE, "init", str(folder), "--source", TEMPLATES, "--language", language], check=True,
            stdout=subprocess.DEVNULL)
        [section] = (folder / "content/sections").glob("*the-count.md")
        section.write_text(section.read_text().rstrip() + MORE)
        subprocess.run([GUIDE, "build", "--source", str(folder)], check=True, stdout=subprocess.DEVNULL)
        sites[language] = folder / "site"
    return sites


class Strict(http.server.SimpleHTTPRequestHandler):
    """Files of a folder, under a policy that allows nothing inline and nothing from elsewhere."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def host(sites):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Strict, directory=str(sites["en"])))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(params=["file", "http"])
def address(request, sites, host):
    """Where the site begins: on disk, and on a host."""
    return sites["en"].as_uri() + "/" if request.param == "file" else host


@pytest.fixture
def opened(browser):
    """Opens pages in windows of their own, in which nothing may be said on the console."""
    contexts, said = [], []

    def open(address, width=1280, height=900, **more):
        context = browser.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(address)
        return page

    yield open
    assert said == []


def term(page):
    return page.locator(".thread a.t").first


def is_open(page):
    return page.locator("#_panel").is_visible()


def active(page):
    return page.evaluate("document.activeElement.outerHTML.slice(0, 80)")


# Panels


def test_enter_opens_a_panel_and_enter_again_follows_the_link(opened, address):
    page = opened(address + SECTION)
    term(page).focus()
    page.keyboard.press("Enter")
    assert is_open(page)
    assert page.locator("#_panel h2").inner_text().strip() != ""
    assert page.locator("#_panel p").first.inner_text().strip() != ""
    # Focus stays on the link, which says that something is open; what opened is told once.
    assert term(page).evaluate("link => link === document.activeElement && link.ariaExpanded") == "true"
    assert page.locator("[role=status]", has_text=page.locator("#_panel h2").inner_text()).count() == 1
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/*.html")


def test_escape_closes_and_gives_focus_back(opened, address):
    page = opened(address + SECTION)
    term(page).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert "data-follow" in active(page)
    page.keyboard.press("Escape")
    assert not is_open(page)
    assert term(page).evaluate("link => link === document.activeElement && !link.hasAttribute('aria-expanded')")


def test_tab_goes_through_the_panel_and_on_behind_the_link(opened, address):
    page = opened(address + SECTION)
    links = page.evaluate("[...document.querySelectorAll('a, button, summary')].length")
    term(page).focus()
    page.keyboard.press("Tab")
    behind = active(page)
    term(page).focus()
    page.keyboard.press("Enter")
    for name in ("data-follow", "data-pin", "data-close"):
        page.keyboard.press("Tab")
        assert name in active(page)
    page.keyboard.press("Shift+Tab")
    assert "data-pin" in active(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert not is_open(page)
    assert active(page) == behind
    assert links > 0


def test_a_click_opens_and_one_elsewhere_closes(opened, address):
    page = opened(address + SECTION)
    term(page).click()
    assert is_open(page)
    page.mouse.click(5, 5)
    assert not is_open(page)
    # Another link's panel takes the place of the first.
    term(page).click()
    page.locator(".thread a.w").first.click()
    assert is_open(page)
    assert page.locator("a[aria-expanded]").count() == 1


@pytest.mark.parametrize("modifier", ["Control", "Shift"])
def test_a_click_with_a_key_leads_on(opened, address, modifier):
    page = opened(address + SECTION)
    page.evaluate("document.documentElement.dataset.hover = 'off'")
    with page.context.expect_page() as other:
        term(page).click(modifiers=[modifier])
    assert "/glossary/" in other.value.url
    assert not is_open(page)


def test_every_kind_has_its_panel(opened, address):
    page = opened(address + SECTION)
    for kind in ("t", "p", "w", "c", "v"):
        link = page.locator(f".thread a.{kind}").first
        link.click()
        assert is_open(page), kind
        assert len(page.locator("#_panel .told").inner_text()) > 20, kind
        assert page.locator("[data-follow]").evaluate("link => link.href") == link.evaluate("link => link.href")
        page.keyboard.press("Escape")


def test_links_of_lists_lead_on_at_once(opened, address):
    page = opened(address + SECTION)
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    lists = page.locator("dt a.t, dt a.p")
    if lists.count():
        lists.first.click()
        page.wait_for_url(re.compile(r"glossary/|essay\.html"))


def test_two_claims_are_pinned_side_by_side(opened, address):
    page = opened(address + SECTION)
    claims = page.locator(".thread p a.c")
    for number in (0, 1):
        claims.nth(number).click()
        page.click("[data-pin]")
    assert not is_open(page)
    assert page.locator(".pins .panel").count() == 2
    # They keep clear of the text.
    text = page.locator(".text").bounding_box()
    pinned = page.locator(".pins .panel").first.bounding_box()
    assert pinned["x"] > text["x"] + text["width"]
    page.locator(".pins [data-close]").first.click()
    assert page.locator(".pins .panel").count() == 1
    assert claims.first.evaluate("link => link === document.activeElement")


def test_what_is_pinned_is_pinned_once(opened, address):
    page = opened(address + SECTION)
    for _ in range(2):
        term(page).click()
        page.click("[data-pin]")
    assert page.locator(".pins .panel").count() == 1
    assert "panel" in active(page)


@pytest.mark.parametrize("width", [400, 1280])
def test_the_number_of_a_note_opens_a_panel_where_the_margin_has_no_room(opened, address, width):
    page = opened(address + SECTION, width=width)
    page.locator(".thread a.n").click()
    assert is_open(page) == (width == 400)
    if width == 400:
        assert "What the note says" in page.locator("#_panel").inner_text()
        assert page.locator("#_panel [role=doc-backlink]").count() == 0
        assert page.locator("#_panel h2").inner_text() == "1"
    else:
        assert page.url.endswith("#_note-1")


def test_nothing_is_pinned_where_there_is_no_room(opened, address):
    page = opened(address + SECTION, width=1000)
    term(page).click()
    assert not page.locator("[data-pin]").is_visible()


def test_a_panel_comes_where_a_mouse_rests_and_goes_with_it(opened, address):
    page = opened(address + SECTION)
    term(page).scroll_into_view_if_needed()
    term(page).hover()
    page.wait_for_selector("#_panel:popover-open")
    # The pointer may enter it.
    page.locator("#_panel h2").hover()
    page.evaluate("new Promise(done => setTimeout(done, 700))")
    assert is_open(page)
    page.mouse.move(2, 2)
    page.wait_for_selector("#_panel", state="hidden")


def test_hovering_can_be_set_off(opened, address):
    page = opened(address + SECTION)
    page.click("[popovertarget=_settings]")
    page.uncheck("#_settings [name=hover]")
    page.keyboard.press("Escape")
    term(page).hover()
    page.evaluate("new Promise(done => setTimeout(done, 900))")
    assert not is_open(page)


def test_touch_opens_a_panel_and_leads_on_the_second_time(opened, address):
    page = opened(address + SECTION, width=360, height=700, has_touch=True, is_mobile=True)
    term(page).tap()
    assert is_open(page)
    box = page.locator("#_panel").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    term(page).scroll_into_view_if_needed()
    term(page).evaluate("link => link.click()")
    page.wait_for_url("**/glossary/*.html")


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_panels_stay_in_the_window(opened, sites, language, width):
    page = opened((sites[language] / SECTION).as_uri(), width=width, height=700)
    for link in page.locator(".thread :is(a.t, a.p, a.w, a.v)").all():
        if not link.is_visible():
            continue
        link.click()
        box = page.locator("#_panel").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width, (language, width)
        assert box["y"] >= 0 and box["y"] + box["height"] <= 700
        page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_links_lead_on_and_nothing_is_missing(opened, address):
    page = opened(address + SECTION, java_script_enabled=False)
    assert page.locator("#_panel, .pins, [data-copy]").count() == 0
    term(page).click()
    page.wait_for_url("**/glossary/*.html")


# The margin


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scripts", [True, False])
def test_references_and_notes_stand_in_the_margin_beside_their_line(opened, sites, language, scripts):
    page = opened((sites[language] / SECTION).as_uri(), java_script_enabled=scripts)
    shown = page.locator(".thread p [data-note]")
    assert shown.count() == 2
    for link in shown.all():
        style = link.evaluate("link => { const s = getComputedStyle(link, '::after'); return [s.content, s.float, s.inlineSize] }")
        assert style[0] != "none" and style[1].startswith("inline-") or style[1] in ("left", "right")
        assert style[2] == "224px"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("media, width", [("screen", 800), ("print", 1280)])
def test_elsewhere_notes_stand_at_the_end(opened, address, media, width):
    page = opened(address + SECTION, width=width)
    page.emulate_media(media=media)
    contents = page.evaluate("[...document.querySelectorAll('[data-note]')].map(a => getComputedStyle(a, '::after').content)")
    assert set(contents) == {"none"}
    assert page.locator("#_note-1").is_visible()


# Places


@pytest.mark.parametrize("language", ["en", "ar"])
def test_marks_stand_apart_from_the_words_behind_them(opened, sites, language):
    page = opened((sites[language] / "claims.html").as_uri())
    gaps = page.evaluate("""() => [...document.querySelectorAll('section a.c > .mark')].map(mark => {
      const words = document.createRange()
      words.selectNode(mark.parentElement.lastChild)
      const [box, text] = [mark.getBoundingClientRect(), words.getClientRects()[0]]
      return document.dir === 'rtl' ? box.left - text.right : text.left - box.right
    })""")
    assert len(gaps) > 1 and all(gap > 2 for gap in gaps)


SHOWN = "[...document.querySelectorAll('.anchor')].filter(a => getComputedStyle(a).visibility === 'visible').map(a => a.hash.slice(1))"


def test_headings_and_paragraphs_lead_to_themselves(opened, address):
    page = opened(address + SECTION)
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    links = page.locator(".thread :is(.own, .anchor)")
    assert page.locator(".thread .own").count() > 3 <= page.locator(".thread .anchor").count()
    for link in links.all():
        assert link.get_attribute("href")[1:] in ids
    # A heading and its part have no other name than its words, and its link has the same.
    for link in page.locator(".thread h2 .own").all():
        for role in ("heading", "region", "link"):
            assert page.locator(".thread").get_by_role(role, name=link.inner_text(), exact=True).count() == 1


@pytest.mark.parametrize("scripts", [True, False])
def test_links_of_paragraphs_are_stops_of_the_tab_key_once_their_heading_is_followed(opened, address, scripts):
    page = opened(address + SECTION, java_script_enabled=scripts)
    assert page.evaluate(SHOWN) == []
    heading = page.locator(".thread section:has(> p > .anchor) > h2 .own").first
    part = heading.get_attribute("href")[1:]
    heading.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#" + part
    shown = page.evaluate(SHOWN)
    assert shown and all(id.startswith(part + ".") for id in shown)
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached += page.evaluate("[document.activeElement].filter(e => e.matches('.anchor')).map(e => e.hash.slice(1))")
    assert reached == shown
    # What a pointer rests on shows its own.
    paragraph = page.locator(".thread section:not(:has(:target)) > p:has(> .anchor)").first
    paragraph.hover()
    assert set(page.evaluate(SHOWN)) == {*shown, paragraph.get_attribute("id")}


def test_the_contents_follow_the_reading(opened, address):
    page = opened(address + SECTION, height=500)
    headings = page.locator(".thread h2[id]")
    for heading in (headings.last, headings.first):
        name = heading.get_attribute("id")
        page.evaluate("id => document.getElementById(id).scrollIntoView({behavior: 'instant'})", name)
        page.wait_for_selector(f".rail a[href='#{name}'][aria-current=location]")
        assert page.locator(".rail [aria-current=location]").count() == 1
        rail, link = page.locator(".rail").bounding_box(), page.locator(".rail [aria-current=location]").bounding_box()
        assert rail["y"] - 1 <= link["y"] and link["y"] + link["height"] <= rail["y"] + rail["height"] + 1


# Settings


def settings(page):
    return page.evaluate("[localStorage.getItem('guide'), {...document.documentElement.dataset}]")


def test_settings_are_kept_and_stand_before_the_page_is_painted(opened, address):
    page = opened(address + SECTION)
    page.click("[popovertarget=_settings]")
    page.check("#_settings [value=dark]")
    page.locator("#_size").focus()
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    page.uncheck("#_settings [name=keys]")
    kept, shown = settings(page)
    assert kept == '{"theme":"dark","size":"120","keys":"off"}'
    assert shown == {"theme": "dark", "size": "120", "keys": "off"}
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "19.2px"
    page.goto(address + "index.html", wait_until="commit")
    page.wait_for_selector("body", state="attached")
    assert settings(page)[1] == shown
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    page.click("[popovertarget=_settings]")
    assert page.is_checked("#_settings [value=dark]") and not page.is_checked("#_settings [name=keys]")
    assert page.input_value("#_size") == "120"
    # What goes without saying is not kept.
    page.check("#_settings [name=theme][value='']")
    assert settings(page)[0] == '{"size":"120","keys":"off"}'


def test_a_browser_that_keeps_nothing_is_told_of(browser, address):
    page = browser.new_context().new_page()
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no') }})")
    page.goto(address + SECTION)
    page.click("[popovertarget=_settings]")
    status = page.locator("#_settings [role=status]")
    assert status.inner_text() == ""
    page.check("#_settings [value=dark]")
    assert status.inner_text() == status.get_attribute("data-lost")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


@pytest.mark.parametrize("kept", ["{", "null", "[]", '"a"', '{"theme":5,"other":"x"}'])
def test_what_others_kept_breaks_nothing(opened, address, kept):
    page = opened(address + SECTION)
    page.evaluate("kept => localStorage.setItem('guide', kept)", kept)
    page.reload()
    assert "other" not in settings(page)[1]
    term(page).click()
    assert is_open(page)


def test_without_scripts_the_settings_say_what_the_page_follows(opened, address):
    page = opened(address + SECTION, java_script_enabled=False)
    page.click("[popovertarget=_settings]")
    assert page.locator("#_settings .nojs").is_visible()
    assert not page.locator("#_settings input").first.is_visible()


@pytest.mark.parametrize("size", ["90", "140"])
@pytest.mark.parametrize("width", [320, 768, 1024, 1280])
def test_no_size_of_text_widens_a_page(opened, sites, size, width):
    page = opened((sites["en"] / SECTION).as_uri(), width=width)
    page.evaluate("size => document.documentElement.dataset.size = size", size)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


# Cite and share


def test_a_page_cites_itself(opened, address):
    page = opened(address + SECTION)
    cite = page.locator(".cite")
    assert not cite.locator("dl").is_visible()
    cite.locator("summary").click()
    assert cite.locator("dd").count() == 4
    title = page.locator("h1").inner_text()
    for text in cite.locator("dd").all_inner_texts():
        assert title in text


def test_a_button_copies_and_says_so(opened, host):
    page = opened(host + SECTION, permissions=["clipboard-read", "clipboard-write"])
    page.locator(".cite summary").click()
    page.locator(".cite button").nth(2).click()
    page.wait_for_function("document.querySelector('.cite [role=status]').textContent !== ''")
    assert page.evaluate("navigator.clipboard.readText()").startswith("@misc{")


def test_in_print_the_page_says_how_it_is_cited_once(opened, address):
    page = opened(address + SECTION)
    page.emulate_media(media="print")
    assert page.locator(".cite dd").first.is_visible()
    assert not page.locator(".cite pre").first.is_visible()
    for name in (".tools", ".anchor", ".cite summary"):
        assert not page.locator(name).first.is_visible(), name


def test_previews_have_title_and_address(sites, host, opened):
    page = opened(host + SECTION)
    told = page.evaluate("Object.fromEntries([...document.querySelectorAll('[property]')].map(m => [m.getAttribute('property'), m.content]))")
    assert told["og:title"] == page.locator("h1").inner_text()
    assert told["og:type"] == "article" and told["og:description"]
    assert "og:image" not in told


def test_no_link_has_a_tooltip(sites):
    for file in sites["en"].rglob("*.html"):
        assert re.search(r"<(a|abbr|button)\b[^>]* title=", file.read_text()) is None, file.name
