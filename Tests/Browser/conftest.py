"""What the tests of the preview share: guides in folders of their own, servers and a browser.

Everything that is waited for is an event: a line of the terminal, an answer, a change of the page.
"""

import os, re, shutil, socket, subprocess, threading, time

import pytest
from playwright.sync_api import Error, sync_playwright

GUIDE = os.path.abspath(os.environ.get("GUIDE", ".build/release/guide"))
TEMPLATES = os.path.abspath(os.environ.get("GUIDE_ROOT", "."))


class Preview:
    """`guide preview` on a free port, with what it says on the terminal."""

    def __init__(self, folder, *arguments, port=0, before=""):
        command = [GUIDE, "preview", "--port", str(port), *arguments] if port is not None else [GUIDE, "preview", *arguments]
        if before:
            command = ["sh", "-c", before + '; exec "$0" "$@"', *command]
        self.process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, bufsize=1)
        self.lines, self.news = [], threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()
        self.address = re.search(r"http://\S+/", self.wait_for(r"http://\S+/")).group()
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])

    def _read(self):
        for line in self.process.stderr:
            with self.news:
                self.lines.append(line.rstrip("\n"))
                self.news.notify_all()
        with self.news:
            self.lines.append(None)
            self.news.notify_all()

    def wait_for(self, pattern, after=0, seconds=10):
        """The first line from number `after` on in which the pattern stands."""
        end = time.monotonic() + seconds
        with self.news:
            while True:
                for line in self.lines[after:]:
                    if line is None:
                        raise AssertionError(f"it ended; it said {self.lines}")
                    if re.search(pattern, line):
                        return line
                rest = end - time.monotonic()
                if rest <= 0:
                    raise AssertionError(f"no line with {pattern} in {self.lines[after:]}")
                self.news.wait(rest)

    def ready(self):
        self.wait_for(r"^read: |^guide: ")
        return self

    def count(self):
        with self.news:
            return len(self.lines)

    def stop(self, signal=2):
        self.process.send_signal(signal)
        return self.process.wait(timeout=5)

    def request(self, text, read_all=True):
        """The answer to bytes of HTTP as they are."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(text.encode("latin-1"))
            answer = b""
            try:
                while chunk := connection.recv(65536):
                    answer += chunk
                    if not read_all and b"\r\n\r\n" in answer:
                        break
            except ConnectionResetError:
                pass
            return answer

    def get(self, path, method="GET", host=None, headers=""):
        """Status, head and body of an answer."""
        host = f"127.0.0.1:{self.port}" if host is None else host
        answer = self.request(
            f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n")
        head, _, body = answer.partition(b"\r\n\r\n")
        status = int(head.split()[1]) if head else 0
        return status, head.decode("latin-1"), body


@pytest.fixture
def guide(tmp_path):
    """A small complete guide in a folder of its own."""
    folder = tmp_path / "guide"
    subprocess.run(
        [GUIDE, "init", str(folder), "--source", TEMPLATES], check=True, stdout=subprocess.DEVNULL)
    return folder


@pytest.fixture
def start(guide):
    """Starts previews of the guide, and ends them with the test."""
    started = []

    def start(*arguments, **more):
        started.append(Preview(guide, *arguments, **more))
        return started[-1]

    yield start
    for preview in started:
        if preview.process.poll() is None:
            preview.process.kill()
            preview.process.wait()


@pytest.fixture(scope="session")
def browser():
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    """A page of its own. Its context goes with the browser: closing one while a page of it is being
    reloaded now and then never ends."""
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.set_default_timeout(10_000)
    yield page
    for left in page.context.pages:
        try:
            left.goto("about:blank", timeout=2_000)
        except Error:
            pass
