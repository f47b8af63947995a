"""What an author does to a guide, and what a page of the preview then shows."""

COUNT = "content/sections/010-the-count.md"
MARK = "() => { window.mark = (window.mark ?? 0) + 1 }"


def write(guide, path, text):
    file = guide / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def change(guide, path, old, new):
    text = (guide / path).read_text()
    assert old in text
    (guide / path).write_text(text.replace(old, new))


def open_page(page, preview, path="sections/the-count.html"):
    """Opens a page, waits until it is connected, and marks it, so that a reload is noticed."""
    with page.expect_response(lambda response: "/.guide/live?" in response.url):
        page.goto(preview.address + path)
    page.evaluate(MARK)
    return page


def see(page, text):
    page.wait_for_function("text => document.body.innerText.includes(text)", arg=text)


def arrive(page, path):
    """Waits for an address; one way there may cut another off."""
    page.wait_for_function("path => location.pathname === path && document.readyState === 'complete'", arg=path)


def panel(page, name=None):
    """The list of problems in the page."""
    panel = page.locator("section[aria-live=polite]")
    return panel.filter(has=page.get_by_role("heading", name=name)) if name else panel


def was_reloaded(page):
    return page.evaluate("() => window.mark === undefined")
