"""What pages may weigh and cost a reader, measured over a built site; one line for each figure, and a
failure for each that is beyond its budget.

    budgets.py SITE
"""

import functools, gzip, html.parser, http.server, json, os, shutil, sys, threading, urllib.parse

from playwright.sync_api import sync_playwright

KB = 1000
# What scripts load only when a reader asks for it: on any page, and on pages with questions. The box of the search
# comes with its data and is counted with that.
LAZY, LAZY_WITH = ("search.js",), {"practice.js": ("pieces.js",)}
# None, but for a line that a slow browser paints when half of it has come; 0.1 counts as good.
SHIFT = 0.005
FIRST_SCRIPT, ALL_SCRIPT, SECTION = 9 * KB, 15 * KB, 60 * KB
# The lists of all entries of a kind, such as the timeline with its 102 events, are as long as the guide makes them.
LIST = 70 * KB
LONGEST_TASK = 50
RUNS = 3
# The whole guide in one document is there to be printed, once.
WHOLE = "print/whole-guide.html"


class Loads(html.parser.HTMLParser):
    """The addresses that a page loads by itself: scripts, and all."""

    def __init__(self):
        super().__init__()
        self.scripts, self.others = [], []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "script" and given.get("src"):
            self.scripts.append(given["src"])
        elif tag in ("img", "source", "video", "audio", "iframe") and given.get("src"):
            self.others.append(given["src"])
        elif tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload", "manifest"):
            self.others.append(given["href"])


@functools.cache
def packed(path):
    """The bytes of a file as a host sends it."""
    with open(path, "rb") as file:
        return len(gzip.compress(file.read(), 9, mtime=0))


def pages(site):
    return sorted(
        os.path.join(folder, name) for folder, _, names in os.walk(site) for name in names if name.endswith(".html"))


def weights(site):
    """Of each page: its path, the bytes of its scripts, of all that it loads, what it loads from elsewhere, and the
    bytes of its scripts with those that come later."""
    for page in pages(site):
        loads = Loads()
        with open(page, encoding="utf-8") as file:
            loads.feed(file.read())
        elsewhere = [a for a in loads.scripts + loads.others if urllib.parse.urlsplit(a).netloc]
        local = [
            [os.path.join(os.path.dirname(page), urllib.parse.unquote(a)) for a in addresses
             if not urllib.parse.urlsplit(a).netloc and not a.startswith("data:")]
            for addresses in (loads.scripts, loads.others)]
        script = sum(map(packed, local[0]))
        whole = script + later(site, loads.scripts) if script else 0
        yield os.path.relpath(page, site), script, packed(page) + script + sum(map(packed, local[1])), elsewhere, whole


def later(site, scripts):
    """The bytes of the scripts that those of a page load when a reader asks for what they do."""
    names = set(LAZY).union(*(LAZY_WITH.get(os.path.basename(name), ()) for name in scripts))
    return sum(packed(os.path.join(site, "assets", name)) for name in names)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


WATCH = """
  window.shifted = 0; window.longest = 0
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shifted += e.value }).observe({type: 'layout-shift', buffered: true})
  new PerformanceObserver(list => { for (const e of list.getEntries()) window.longest = Math.max(window.longest, e.duration) }).observe({type: 'longtask', buffered: true})
"""

# What of a page's work is its scripts'. What the browser does to lay out a long page is told, and has no budget.
SCRIPT = ("EvaluateScript", "FunctionCall", "TimerFire", "v8.compile", "RunMicrotasks")


def longest_script(browser, session, page, address):
    """Opens a page with the processor slowed down four times, and returns the longest time that a script of it
    takes at once, in milliseconds."""
    browser.start_tracing(page=page, categories=["devtools.timeline", "v8", "toplevel"])
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(address, wait_until="load")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 200)))")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    events = json.loads(browser.stop_tracing())["traceEvents"]
    return max((event.get("dur", 0) / 1000 for event in events if event.get("name") in SCRIPT), default=0)


def seen(site, paths):
    """What Chromium sees on some pages: shifts of layout, messages, requests to elsewhere, the longest script."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}/"
    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-browser"),
            args=["--no-sandbox", "--disable-dev-shm-usage"])
        for path in paths:
            said, elsewhere, shifts, times, tasks = [], [], [], [], []
            for _ in range(RUNS):
                page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
                page.on("console", lambda message: said.append(message.text))
                page.on("pageerror", lambda error: said.append(str(error)))
                page.on("request", lambda request: request.url.startswith((root, "data:")) or elsewhere.append(request.url))
                page.add_init_script(WATCH)
                times.append(longest_script(browser, page.context.new_cdp_session(page), page, root + path))
                shifts.append(page.evaluate("window.shifted"))
                tasks.append(page.evaluate("window.longest"))
                page.context.close()
            # Other work of the machine only adds to a time: the least of several is the page's own.
            found[path] = (max(shifts), said, elsewhere, min(times), min(tasks))
        browser.close()
    server.shutdown()
    return found


def main(site):
    beyond = []

    def tell(name, value, budget, unit, where=""):
        is_over = value > budget
        shown = f"{value:,.3g}" if unit != "kB" else f"{value / KB:.1f}"
        limit = f"{budget / KB:.0f}" if unit == "kB" else f"{budget:g}"
        print(f"budgets: {name}: {shown} of {limit} {unit}{f' ({where})' if where else ''}{'  BEYOND' if is_over else ''}")
        if is_over:
            beyond.append(name)

    measured = list(weights(site))
    heaviest = max(measured, key=lambda page: page[1])
    tell("scripts of a page at first", heaviest[1], FIRST_SCRIPT, "kB", heaviest[0])
    fullest = max(measured, key=lambda page: page[4])
    tell("scripts of a page with everything", fullest[4], ALL_SCRIPT, "kB", fullest[0])
    sections = [page for page in measured if page[0].startswith("sections/")]
    others = [page for page in measured if page[0] != WHOLE]
    for name, some, most in (
            ("a section with all it loads", sections, SECTION), ("any page with all it loads", others, LIST)):
        if some:
            largest = max(some, key=lambda page: page[2])
            tell(name, largest[2], most, "kB", largest[0])
    for page in measured:
        if page[0] == WHOLE:
            print(f"budgets: the whole guide in one document: {page[2] / KB:.1f} kB ({WHOLE})")
    calls = [f"{page[0]}: {address}" for page in measured for address in page[3]]
    tell("loads from elsewhere", len(calls), 0, "", ", ".join(calls[:3]))

    # The largest page of each folder, and the four largest beside them, stand for the others.
    folders = {}
    for page in sorted(measured, key=lambda page: -page[2]):
        some = folders.setdefault(os.path.dirname(page[0]), [])
        if len(some) < (1 if os.path.dirname(page[0]) else 4):
            some.append(page[0])
    results = seen(site, sorted(path for some in folders.values() for path in some))
    worst = max(results, key=lambda path: results[path][0])
    tell("shift of layout", results[worst][0], SHIFT, "", worst)
    said = [f"{path}: {text}" for path, result in results.items() for text in result[1]]
    tell("messages on the console", len(said), 0, "", "; ".join(said[:3]))
    asked = [address for result in results.values() for address in result[2]]
    tell("requests elsewhere", len(asked), 0, "", ", ".join(asked[:3]))
    slowest = max(results, key=lambda path: results[path][3])
    tell("longest script, processor slowed 4 times", results[slowest][3], LONGEST_TASK, "ms", slowest)
    longest = max(results, key=lambda path: results[path][4])
    print(f"budgets: longest task with all layout, slowed as much: {results[longest][4]:.0f} ms ({longest})")
    if beyond:
        sys.exit(f"budgets: beyond: {', '.join(beyond)}")


if __name__ == "__main__":
    main(sys.argv[1])
