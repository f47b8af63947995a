"""Times from the write of a source file to its new text, under `guide preview` and `hugo server`.

PYTHON preview.py GUIDE HUGO --templates FOLDER [--sizes 100,1000,10000] [--edits 10] [--folder /dev/shm]

For each size, on the same corpus and in turn: the time to the first page served; of each edit the
time until the new bytes are served, and until they stand in Chromium's page. Between edits both
servers rest a while, never as long as before, so that no server's own rhythm helps or harms it; a page
finds its connection again meanwhile. Prints medians, and the memory of the guide's server after ten edits and after many more.
"""

import argparse, http.client, os, random, shutil, signal, socket, statistics, subprocess, time

from playwright.sync_api import Error, sync_playwright

import corpus


LOOK = """mark => new Promise(done => {
  const end = performance.now() + 20_000;
  const look = () => {
    if (document.body?.textContent.includes(mark)) done(true);
    else if (performance.now() > end) done(false);
    else setTimeout(look, 1);
  };
  look();
})"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One of the two servers, and the page of the corpus that is edited."""

    def __init__(self, name, command, folder, page, source):
        self.name, self.folder, self.page, self.source = name, folder, page, f"{folder}/{source}"
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
        while mark.encode() not in self.body():
            time.sleep(0.0005)
        return time.monotonic() - begun

    def seen(self, mark, page):
        begun = self.edit(mark)
        while True:
            try:
                if not page.evaluate(LOOK, mark):
                    page.reload()  # the server lost this page: as its author would
                    continue
                return time.monotonic() - begun
            except Error:  # a reload took the page away under the look
                pass

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


def start(name, options, root):
    if name == "guide":
        return Server(
            name, [options.guide, "preview"], f"{root}/guide", "/sections/s7.html", "content/sections/000007-s7.md")
    return Server(
        name, [options.hugo, "server", "--bind", "127.0.0.1"], f"{root}/hugo", "/part0/s7/", "content/part0/s7.md")


def measure(name, options, root, browser):
    """First page, served bytes and seen text, in seconds: the first a number, the rest medians."""
    server = start(name, options, root)
    try:
        first = server.first_page()
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.port}{server.page}")
        page.wait_for_timeout(1000)
        seen = []
        for number in range(options.edits):
            seen.append(server.seen(f"Seen {number} by {name}.", page))
            page.wait_for_timeout(random.uniform(700, 1700))
        page.close()
        served = []
        for number in range(options.edits):
            served.append(server.served(f"Served {number} by {name}."))
            time.sleep(random.uniform(0.3, 1.3))
        return first, statistics.median(served), statistics.median(seen)
    finally:
        server.stop()


def memory(options, root, edits):
    """Megabytes of the guide's server after ten edits and after `edits` more."""
    server = start("guide", options, root)
    try:
        server.first_page()
        for number in range(10):
            server.served(f"Early {number}.")
        early = server.megabytes()
        for number in range(edits):
            server.served(f"Late {number}.")
        return early, server.megabytes()
    finally:
        server.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("guide")
    parser.add_argument("hugo")
    parser.add_argument("--templates", required=True)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--edits", type=int, default=10)
    parser.add_argument("--memory-edits", type=int, default=1000)
    parser.add_argument("--folder", default="/dev/shm")
    options = parser.parse_args()
    print(f"edit to screen: {os.cpu_count()} cores, {options.edits} edits each, in {options.folder}; medians")
    print(f"  {'':<16}{'first page':>12}{'served':>12}{'seen':>12}")
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for count in map(int, options.sizes.split(",")):
            root = f"{options.folder}/guide-preview-bench-{os.getpid()}"
            try:
                corpus.make_guide(f"{root}/guide", count, options.templates)
                corpus.make_hugo(f"{root}/hugo", count)
                print(f"{count} pages")
                rows = {name: measure(name, options, root, browser) for name in ["guide", "hugo"]}
                for name, row in rows.items():
                    print(f"  {name:<16}" + "".join(f"{value * 1000:9.0f} ms" for value in row))
                ratios = (ours / theirs for ours, theirs in zip(rows["guide"], rows["hugo"]))
                print("  guide : hugo    " + "".join(f"{ratio:9.2f}   " for ratio in ratios))
                if count == 1000 and options.memory_edits:
                    early, late = memory(options, root, options.memory_edits)
                    print(f"  memory of guide after 10 edits {early:.0f} MB, after {options.memory_edits} more {late:.0f} MB")
            finally:
                shutil.rmtree(root, ignore_errors=True)
        browser.close()


main()
