"""The guide without a connection: what was opened, the whole on request, new versions, and nothing half.

A server in this process stands for the web, and is shut down for times without it.
"""

import functools, http.server, json, os, re, subprocess, threading, time

import pytest
from conftest import GUIDE
from playwright.sync_api import Error, expect


class Host:
    """A folder on the web, at one address, that can be out of reach and refuse some paths."""

    def __init__(self, folder):
        self.folder, self.refused, self.asked, self.server, port = folder, None, [], None, 0
        self.start()

    def start(self, port=0):
        host = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *arguments):
                pass

            def do_GET(self):
                host.asked.append(self.path)
                # By its date a page that was changed within a second would be taken for the same.
                del self.headers["If-Modified-Since"]
                if host.refused and re.search(host.refused, self.path):
                    self.send_error(500)
                else:
                    super().do_GET()

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", port), functools.partial(Handler, directory=str(self.folder)))
        self.server.daemon_threads = True
        self.root = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def leave(self):
        self.server.shutdown()
        self.server.server_close()

    def come_back(self):
        self.start(int(self.root.rstrip("/").rsplit(":", 1)[1]))


@pytest.fixture
def site(guide):
    return build(guide)


def build(guide):
    subprocess.run([GUIDE, "build", "--quiet"], cwd=guide, check=True)
    return guide / "site"


@pytest.fixture
def host(site):
    host = Host(site)
    yield host
    host.leave()


@pytest.fixture
def said(page):
    """What the page's console says, but for what the browser says of a host that is out of reach."""
    said = []
    page.on("console", lambda message: message.type in ("error", "warning")
            and "ERR_CONNECTION_REFUSED" not in message.text and "Failed to load resource" not in message.text
            and said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


def opened(page, address):
    """Opens a page, and waits until what keeps it is at work and has kept it."""
    page.goto(address)
    page.evaluate("""async () => {
      const { active } = await navigator.serviceWorker.ready
      while (active.state !== "activated") await new Promise(done => active.addEventListener("statechange", done, {once: true}))
    }""")


def eventually(page, condition):
    """Waits until something is so that no event tells."""
    end = time.monotonic() + 10
    while True:
        try:
            if page.evaluate(f"async () => {condition}"):
                return
        except Error:
            pass  # The page is being loaded anew.
        assert time.monotonic() < end, condition
        page.wait_for_timeout(20)


def caches(page):
    return page.evaluate("async () => (await caches.keys()).sort()")


def status(page):
    return page.locator("#_offline [role=status]")


def kept_whole(page, host):
    opened(page, host.root + "offline.html")
    page.locator("[data-keep]").click()
    expect(status(page)).to_have_text("The whole guide is kept.", timeout=20_000)


def changed(guide, words):
    """A second version of the guide, in which the start page says so."""
    start = guide / "content/index.md"
    start.write_text(start.read_text() + f"\n{words}\n")
    build(guide)


def updated(page, host):
    """Has the browser look for a new worker, and waits until that waits or has failed."""
    return page.evaluate("""async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const next = registration.installing ?? registration.waiting
      if (!next) return "none"
      while (next.state === "installing") await new Promise(done => next.addEventListener("statechange", done, {once: true}))
      return next.state
    }""")


def test_what_was_opened_opens_again_without_a_connection(host, page, said):
    opened(page, host.root + "index.html")
    opened(page, host.root + "claims.html")
    host.leave()
    page.goto(host.root + "claims.html")
    expect(page.locator("h1")).to_have_text("Claims")
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''")
    page.goto(host.root)
    expect(page).to_have_title(re.compile("."))
    page.goto(host.root + "glossary.html")
    expect(page.locator("h1")).to_have_text("Without a connection")
    expect(page.locator("[data-missing]")).to_be_visible()
    assert said == []


def test_the_page_about_it_stands_at_the_address_that_is_missing(host, page, said):
    opened(page, host.root + "index.html")
    host.leave()
    page.goto(host.root + "sections/not-opened.html")
    assert page.url == host.root + "sections/not-opened.html"
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''")
    page.locator("[data-missing] a").click()
    assert page.url == host.root + "index.html"
    host.come_back()
    assert said == []


def test_the_first_page_is_kept_though_it_came_before_the_worker(host, page):
    opened(page, host.root + "questions.html")
    host.leave()
    page.goto(host.root + "questions.html")
    expect(page.locator("h1")).to_have_text("Questions")


def test_the_whole_is_kept_on_request_with_the_search(host, page, site, said):
    kept_whole(page, host)
    host.leave()
    files = [file["path"] for file in json.loads((site / "offline.json").read_text())["files"]]
    assert "search/head.js" in " ".join(files) or any(path.startswith("search/") for path in files)
    for path in [path for path in files if path.endswith(".html")]:
        page.goto(host.root + path, wait_until="commit")
        page.wait_for_load_state()
        assert page.evaluate("document.querySelector('[data-missing]') === null || location.pathname.endsWith('offline.html')"), path
    page.goto(host.root + "index.html")
    page.locator("a[data-search]").click()
    page.keyboard.type("bridge")
    expect(page.locator("dialog a, [role=option]").first).to_be_visible()
    assert said == []


def test_its_size_stands_on_the_button(host, page, site):
    opened(page, host.root + "offline.html")
    size = sum(file["size"] for file in json.loads((site / "offline.json").read_text())["files"])
    expect(page.locator("[data-keep]")).to_contain_text(f"({size / 1e6:.1f} MB)")


def test_the_list_names_every_file_with_its_size(site):
    listed = {file["path"]: file["size"] for file in json.loads((site / "offline.json").read_text())["files"]}
    there = {}
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), site)
            there[path] = os.path.getsize(os.path.join(site, path))
    assert {path: there[path] for path in listed} == listed
    assert set(there) - set(listed) <= {"offline.json", "sw.js", ".guide-files", "sitemap.xml", "robots.txt"}


def test_what_is_kept_whole_is_of_one_version_until_the_next_start(host, page, guide, said):
    kept_whole(page, host)
    changed(guide, "This is the second edition.")
    page.goto(host.root + "index.html")
    assert "second edition" not in page.content()
    assert updated(page, host) == "installed"
    page.goto(host.root + "offline.html")
    expect(status(page)).to_contain_text("A new version is here.")
    page.goto("about:blank")
    page.goto(host.root + "index.html")
    eventually(page, "(await caches.keys()).length === 1")
    host.leave()
    page.goto(host.root + "index.html")
    assert "second edition" in page.content()
    page.goto(host.root + "glossary.html")
    expect(page.locator("h1")).to_have_text("Glossary")
    assert said == []


def test_with_a_connection_pages_that_are_not_kept_whole_are_the_newest(host, page, guide):
    opened(page, host.root + "index.html")
    changed(guide, "This is the second edition.")
    page.goto(host.root + "index.html")
    assert "second edition" in page.content()


def test_an_update_that_fails_halfway_leaves_the_old_whole(host, page, guide):
    kept_whole(page, host)
    before = caches(page)
    changed(guide, "This is the second edition.")
    host.refused = "glossary.html"
    assert updated(page, host) == "redundant"
    assert caches(page) == before
    host.leave()
    page.goto("about:blank")
    page.goto(host.root + "index.html")
    assert "second edition" not in page.content()
    page.goto(host.root + "glossary.html")
    expect(page.locator("h1")).to_have_text("Glossary")


def test_what_cannot_be_fetched_whole_is_not_kept_half(host, page):
    opened(page, host.root + "offline.html")
    before = page.evaluate("async () => (await (await caches.open((await caches.keys())[0])).keys()).length")
    host.refused = "glossary.html"
    page.locator("[data-keep]").click()
    expect(status(page)).to_contain_text("could not be fetched whole")
    assert page.evaluate("async () => (await (await caches.open((await caches.keys())[0])).keys()).length") == before
    host.refused = None
    page.locator("[data-keep]").click()
    expect(status(page)).to_have_text("The whole guide is kept.", timeout=20_000)


def test_the_host_that_changes_meanwhile_is_noticed(host, page, guide):
    opened(page, host.root + "offline.html")
    changed(guide, "This is the second edition.")
    page.locator("[data-keep]").click()
    expect(status(page)).to_contain_text("could not be fetched whole")
    assert page.evaluate("async () => await caches.match(new URL('.whole', location.href).href) === undefined")


def test_what_is_kept_is_deleted_on_request(host, page):
    kept_whole(page, host)
    page.locator("[data-delete]").click()
    expect(status(page)).to_have_text("Nothing of the guide is kept now.")
    assert caches(page) == []
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    host.leave()
    with pytest.raises(Error):
        page.goto(host.root + "glossary.html")


@pytest.mark.parametrize("fault, words", [
    ("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})", "asks to save data"),
    ("navigator.storage.estimate = async () => ({quota: 1000, usage: 900})", "There is no room"),
])
def test_it_refuses_where_it_may_fetch_nothing(host, page, fault, words):
    opened(page, host.root + "offline.html")
    before = len(host.asked)
    page.evaluate(fault)
    page.locator("[data-keep]").click()
    expect(status(page)).to_contain_text(words)
    expect(page.locator("[data-keep]")).to_be_visible()
    assert [path for path in host.asked[before:] if "offline.json" not in path] == []


def test_nothing_is_kept_where_a_reader_saves_data(host, page):
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page.goto(host.root + "index.html")
    page.goto(host.root + "offline.html")
    expect(status(page)).to_contain_text("asks to save data")
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0


def test_the_preview_keeps_nothing_and_ends_a_worker_that_was_left(host, page, guide, start):
    opened(page, host.root + "index.html")
    port = int(host.root.rstrip("/").rsplit(":", 1)[1])
    host.leave()
    preview = start(port=port).ready()
    page.goto(host.root + "index.html")
    page.evaluate("async () => { for (const each of await navigator.serviceWorker.getRegistrations()) await each.update().catch(() => {}) }")
    eventually(page, "(await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0")
    page.goto(preview.address + "offline.html")
    expect(status(page)).to_contain_text("Here nothing need be kept")
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    host.start()


def test_a_guide_on_the_disk_has_none_of_it(site, page, said):
    for path in ["index.html", "offline.html"]:
        page.goto((site / path).as_uri())
    expect(status(page)).to_contain_text("A guide on your disk needs no connection")
    expect(page.locator("[data-keep]")).to_be_hidden()
    assert said == []


def test_offline_false_leaves_it_out(guide, page):
    settings = guide / "content/guide.yml"
    settings.write_text(settings.read_text() + "\noffline: false\n")
    site = build(guide)
    for name in ["sw.js", "offline.json", "offline.html", "manifest.webmanifest"]:
        assert not (site / name).exists()
    host = Host(site)
    page.goto(host.root + "index.html")
    assert page.locator("link[rel=manifest]").count() == 0
    assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    host.leave()


def test_a_published_guide_is_kept_by_its_published_names(guide, page, tmp_path, said):
    target = tmp_path / "web"
    settings = guide / "content/guide.yml"
    settings.write_text(settings.read_text() + f"\npublish:\n  targets:\n    - {{name: web, kind: folder, path: {target}}}\n")
    subprocess.run([GUIDE, "publish", "web", "--yes"], cwd=guide, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    folder = target / "current" if (target / "current").exists() else target
    host = Host(folder)
    kept_whole(page, host)
    host.leave()
    page.goto(host.root + "glossary.html")
    expect(page.locator("h1")).to_have_text("Glossary")
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''")
    assert said == []
