"""Times from the write of a source file to its new text, under `guide preview` and `hugo server`.

For each corpus: the time to the first page served; of each edit the time until the new bytes are
served, and until they stand in Chromium's page. Between edits a server rests a while, never as long as
before, so that no server's own rhythm helps or harms it; a page finds its connection again meanwhile.
And the memory of the guide's server after ten edits and after many more.
"""

import http.client, os, random, shutil, signal, socket, statistics, subprocess, time

from playwright.sync_api import Error, TimeoutError, sync_playwright

import corpus, real
from table import Row

EDITS = 10
MORE_EDITS = 1000
PLAIN = 1000
# Seconds after which an edit counts as lost; it counts as that long.
PATIENCE = 10


LOOK = "mark => Boolean(document.body?.textContent.includes(mark))"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server, and the page that is edited under it."""

    def __init__(self, command, folder, page, source):
        self.page, self.source = page, f"{folder}/{source}"
        self.port = free_port()
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def body(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            connection.request("GET", self.page)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
            return body if answer.status == 200 else b""
        except (OSError, http.client.HTTPException):
            return b""

    def first_page(self):
        while not self.body():
            time.sleep(0.001)
        return time.monotonic() - self.begun

    def edit(self, mark):
        """Writes one more line and gives the moment just before."""
        begun = time.monotonic()
        with open(self.source, "a") as file:
            file.write(f"\n{mark}\n")
        return begun

    def served(self, mark):
        begun = self.edit(mark)
        while mark.encode() not in self.body() and time.monotonic() - begun < PATIENCE:
            time.sleep(0.0005)
        return time.monotonic() - begun

    def seen(self, mark, page):
        begun = self.edit(mark)
        while time.monotonic() - begun < PATIENCE:
            try:
                page.wait_for_function(LOOK, arg=mark, polling=1, timeout=PATIENCE * 500)
                break
            except TimeoutError:  # the server lost this page: as its author would
                page.reload(timeout=PATIENCE * 500)
            except Error:  # a reload took the page away under the look
                pass
        return time.monotonic() - begun

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            line = next(line for line in status if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def guide(options, folder, page, source):
    return Server([options.guide, "preview"], f"{folder}/guide", page, f"content/{source}")


def hugo(options, folder):
    command = [options.hugo, "server", "--bind", "127.0.0.1"]
    return Server(command, f"{folder}/hugo", "/part0/s7/", "content/part0/s7.md")


def measure(server, browser):
    """First page, served bytes and seen text, in seconds: the first a number, the rest medians."""
    try:
        first = server.first_page()
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.port}{server.page}")
        page.wait_for_timeout(1000)
        seen = []
        for number in range(EDITS):
            seen.append(server.seen(f"Seen as number {number}.", page))
            page.wait_for_timeout(random.uniform(700, 1700))
        page.close()
        served = []
        for number in range(EDITS):
            served.append(server.served(f"Served as number {number}."))
            time.sleep(random.uniform(0.3, 1.3))
        return first, statistics.median(served), statistics.median(seen)
    finally:
        server.stop()


def memory(server):
    """Megabytes of a server after ten edits and after many more."""
    try:
        server.first_page()
        for number in range(10):
            server.served(f"Early {number}.")
        early = server.megabytes()
        for number in range(MORE_EDITS):
            server.served(f"Late {number}.")
        return early, server.megabytes()
    finally:
        server.stop()


def table(name, values, **aims):
    yield Row(f"preview, {name}")
    for what, value in zip(("first", "served", "seen"), values):
        label = "first page" if what == "first" else f"edit {what}"
        yield Row(f"  {label}", value, aims={"wall": aims[what]} if what in aims else {})


def rows(root, options):
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        plain = f"{root}/plain"
        corpus.make_guide(f"{plain}/guide", PLAIN, f"{options.root}/templates")
        corpus.make_hugo(f"{plain}/hugo", PLAIN)
        place = "/sections/s7.html", "sections/000007-s7.md"
        yield from table(f"plain {PLAIN:,}", measure(guide(options, plain, *place), browser))
        early, late = memory(guide(options, plain, *place))
        yield Row("  after 10 edits", memory=early)
        yield Row(f"  after {MORE_EDITS:,} more", memory=late)
        yield from table(f"plain {PLAIN:,}, Hugo", measure(hugo(options, plain), browser))
        shutil.rmtree(plain)
        place = "/claims/weather.html", "claims/weather.md"
        for times, aims in ((1, {"seen": 0.025}), (25, {"served": 0.100})):
            folder = f"{root}/real{times}"
            real.make_real(options.root, f"{folder}/guide", times)
            yield from table(f"real {times}×", measure(guide(options, folder, *place), browser), **aims)
            shutil.rmtree(folder)
        browser.close()
