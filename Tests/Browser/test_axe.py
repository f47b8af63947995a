"""Every kind of page, judged by axe-core after WCAG 2.2 AA and its good practices: as it opens, and with what can be
opened over it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_pages import build

AXE = Axe()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}

pytestmark = pytest.mark.timeout(180)


def violations(page):
    """What axe finds, one line for each thing found."""
    return [f"{page.url.rsplit('/site/')[-1]}: {found['id']}: {node['html'][:200]}"
            for found in AXE.run(page, options=RULES).response["violations"] for node in found["nodes"]]


@pytest.fixture(scope="module", params=["light", "dark"])
def opened(request, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=request.param)
    yield context.new_page()
    context.close()


def test_every_page_keeps_the_rules(guide, opened):
    for file in build(guide):
        opened.goto(file.as_uri())
        if opened.url != file.as_uri():
            continue  # What stands at a former address leads on.
        opened.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        assert violations(opened) == []


def test_what_opens_over_a_page_keeps_the_rules(guide, opened):
    build(guide)
    address = (guide / "site/sections").as_uri()
    [section] = (guide / "site/sections").glob("the-count.html")
    opened.goto(section.as_uri())
    assert opened.url.startswith(address)
    opened.locator("[popovertarget=_settings]").click()
    assert opened.locator("#_settings").is_visible()
    assert violations(opened) == []
    opened.keyboard.press("Escape")
    for kind in ("a.t", "a.p", "a.w", "a.c"):
        link = opened.locator(f".thread {kind}, .apparatus ~ * {kind}, .text p {kind}").first
        if link.count() == 0:
            continue
        link.focus()
        opened.keyboard.press("Enter")
        assert opened.locator("#_panel").is_visible()
        assert violations(opened) == []
        opened.keyboard.press("Escape")
    opened.keyboard.press("/")
    opened.wait_for_selector("dialog[open] [role=combobox]")
    opened.keyboard.type("count")
    opened.wait_for_selector("[role=option] mark")
    opened.keyboard.press("ArrowDown")
    assert violations(opened) == []
