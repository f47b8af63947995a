"""What pages beside the preview can do with it, and what its own pages can do: as much as when published."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


@pytest.fixture
def elsewhere():
    """A web page of a stranger, on another port of this machine, which browsers take for the same site."""
    pages = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(pages.get(self.path, "").encode())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def put(text, host="127.0.0.1"):
        pages["/"] = "<!doctype html><title>stranger</title>" + text
        return f"http://{host}:{server.server_port}/"

    yield put
    server.shutdown()


HOSTS = ["127.0.0.1", "localhost"]


@pytest.mark.parametrize("host", HOSTS)
def test_a_page_from_elsewhere_cannot_frame_it(start, page, elsewhere, host):
    preview = start().ready()
    page.goto(elsewhere(f'<iframe src="{preview.address}" onload="window.done = 1"></iframe>', host))
    page.wait_for_function("() => window.done")
    assert page.frames[1].query_selector("script[data-page]") is None


@pytest.mark.parametrize("host", HOSTS)
def test_a_page_from_elsewhere_can_read_and_embed_nothing(start, page, elsewhere, host):
    preview = start().ready()
    address = preview.address
    page.goto(elsewhere("", host))
    tries = page.evaluate(
        """async (address) => {
          const outcome = async (promise) => promise.then(() => "yes", () => "no");
          const loaded = (name, attribute, path) => new Promise((yes, no) => {
            const element = document.createElement(name);
            if (name === "link") element.rel = "stylesheet";
            element.onload = yes;
            element.onerror = no;
            element[attribute] = address + path;
            document.head.append(element);
          });
          const streamed = new Promise((yes, no) => {
            const source = new EventSource(address + ".guide/live?page=/");
            source.onmessage = yes;
            source.onerror = () => { source.close(); no(); };
          });
          const socket = new Promise((yes, no) => {
            const socket = new WebSocket(address.replace("http", "ws"));
            socket.onopen = yes;
            socket.onerror = no;
          });
          return {
            read: await outcome(fetch(address)),
            send: await outcome(fetch(address, { mode: "no-cors", method: "POST", body: "a" })),
            guess: await outcome(fetch(address, { mode: "no-cors" })),
            image: await outcome(loaded("img", "src", "assets/icon.svg")),
            script: await outcome(loaded("script", "src", ".guide/live.js")),
            style: await outcome(loaded("link", "href", "assets/base.css")),
            stream: await outcome(streamed),
            socket: await outcome(socket),
          };
        }""", address)
    assert tries == dict.fromkeys(tries, "no")
    assert preview.get("/")[0] == 200


def test_a_link_from_elsewhere_leads_to_it(start, page, elsewhere):
    preview = start().ready()
    page.goto(elsewhere(f'<a href="{preview.address}">look</a>'))
    page.click("a")
    page.wait_for_selector("script[data-page]", state="attached")
    assert page.url == preview.address


def test_scripts_and_styles_work_as_they_do_when_published(guide, start, page):
    layout = guide / "templates/layout.mustache"
    text = layout.read_text()
    assert "</head>" in text
    layout.write_text(text.replace(
        "</head>",
        '  <script>window.inline = 1</script>\n  <style>body { --inline: 1 }</style>\n'
        '  <script src="{{root}}assets/own.js"></script>\n</head>'))
    (guide / "templates/assets/own.js").write_text("window.own = 1\n")
    preview = start().ready()
    refused = []
    page.on("console", lambda message: refused.append(message.text) if "Content Security" in message.text else None)
    page.goto(preview.address)
    page.wait_for_function("() => window.own === 1")
    assert page.evaluate("window.inline") is None
    assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--inline')") == ""
    assert len(refused) == 2


def test_pages_and_the_panel_need_nothing_that_is_refused(guide, start, page):
    preview = start().ready()
    refused = []
    page.on("console", lambda message: refused.append(message.text) if "Content Security" in message.text else None)
    for path in ["", "sections/the-count.html", "figures.html", "readings.html", "questions.html", "no/such/page.html"]:
        page.goto(preview.address + path)
    assert page.evaluate("document.baseURI") == preview.address
    section = guide / "content/sections/010-the-count.md"
    section.write_text(section.read_text() + "\nA [broken](term:nothing-such) link.\n")
    page.goto(preview.address + "sections/the-count.html")
    page.wait_for_function("() => [...document.documentElement.children].some(e => e.shadowRoot?.querySelector('section.error'))")
    box = page.evaluate(
        "getComputedStyle([...document.documentElement.children].find(e => e.shadowRoot).shadowRoot.querySelector('section')).position")
    assert box == "fixed"
    assert refused == []
