"""An author edits, and a reader's browser shows it."""

import os, signal, subprocess

from author import COUNT, arrive, change, open_page, panel, see, was_reloaded, write
from conftest import GUIDE


def test_an_edit_is_seen_without_a_reload(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert not was_reloaded(page)
    assert page.locator("main#_main").count() == 1
    # What scripts add around the text comes with the next page.
    built = page.evaluate("() => document.getElementById('_text').outerHTML")
    page.reload()
    assert page.evaluate("() => document.getElementById('_text').outerHTML") == built


def test_what_the_reader_did_stays(guide, start, page):
    write(guide, COUNT, (guide / COUNT).read_text() + "\n".join(f"\nLine {n}.\n" for n in range(200)))
    preview = start().ready()
    open_page(page, preview)
    page.evaluate("() => { scrollTo({ top: 1500, behavior: 'instant' }); document.querySelectorAll('details').forEach(d => d.open = true) }")
    opened = page.evaluate("() => document.querySelectorAll('details[open]').length")
    top = page.evaluate("() => scrollY")
    assert top > 1000
    change(guide, COUNT, "Line 150.", "Line 150 was changed.")
    see(page, "Line 150 was changed.")
    assert page.evaluate("() => scrollY") == top
    assert page.evaluate("() => document.querySelectorAll('details[open]').length") == opened
    page.reload()
    page.wait_for_function("top => Math.abs(scrollY - top) < 50", arg=top)


def test_what_the_reader_opened_stays_open_when_paragraphs_come(guide, start, page):
    preview = start().ready()
    open_page(page, preview, "questions/fair-count.html")
    page.evaluate("() => document.querySelectorAll('details').forEach(details => details.open = true)")
    opened = page.evaluate("() => document.querySelectorAll('details[open]').length")
    assert opened > 3
    change(guide, "content/questions/the-count/fair-count.md", "Which count would", "A new paragraph.\n\nWhich count would")
    see(page, "A new paragraph.")
    assert not was_reloaded(page)
    assert page.evaluate("() => document.querySelectorAll('details[open]').length") == opened


def test_images_are_shown_anew(guide, start, page):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{0}"/>'
    write(guide, "content/images/a.svg", svg.format(50))
    write(guide, COUNT, (guide / COUNT).read_text() + "\n![A square](images/a.svg)\n")
    preview = start().ready()
    open_page(page, preview)
    width = "width => document.querySelector('main img[src*=square], main img[src*=images]')?.naturalWidth === width"
    page.wait_for_function(width, arg=50)
    write(guide, "content/images/a.svg", svg.format(99))
    page.wait_for_function(width, arg=99)


def test_a_page_that_moved_is_followed(guide, start, page):
    write(guide, "content/pages/news.md", "---\ntitle: News\n---\n\nThe first.\n")
    preview = start().ready()
    open_page(page, preview, "news.html")
    os.remove(guide / "content/pages/news.md")
    write(guide, "content/pages/tidings.md", "---\ntitle: Tidings\nformerly: [news]\n---\n\nThe second.\n")
    arrive(page, "/tidings.html")
    see(page, "The second.")


def test_addresses_that_are_encoded_are_kept_up_to_date(guide, start, page):
    write(guide, "content/files/My page.html", "<!doctype html><head><title>a</title></head><body>One.</body>")
    preview = start().ready()
    open_page(page, preview, "files/My%20page.html")
    write(guide, "content/files/My page.html", "<!doctype html><head><title>a</title></head><body>Two.</body>")
    see(page, "Two.")


def test_paragraphs_come_and_go_in_their_places(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    text = (guide / COUNT).read_text()
    for body in [text.replace("## What can be tested", "New one.\n\nNew two.\n\n## What can be tested"),
                 text.replace("Before you read, write down how", "Write down how"),
                 text.replace("- What the bridge costs, and what else the money could do.", "- One.\n- Two.\n- Three."),
                 text]:
        (guide / COUNT).write_text(body + "\nThe end.\n")
        see(page, "The end.")
        subprocess.run([GUIDE, "build", "--quiet"], cwd=guide, check=True)
        expected = page.evaluate(
            "async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').getElementById('_text').outerHTML")
        page.wait_for_function("html => document.getElementById('_text').outerHTML === html", arg=expected)
        (guide / COUNT).write_text(body)
        page.wait_for_function("() => !document.body.innerText.includes('The end.')")
    assert not was_reloaded(page)


def test_styles_are_swapped_in_the_page(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    page.evaluate("() => scrollTo({ top: 300, behavior: 'instant' })")
    top = page.evaluate("() => scrollY")
    css = guide / "templates/assets/base.css"
    css.write_text(css.read_text() + "\nbody { background-color: rgb(1, 2, 3) !important; }\n")
    page.wait_for_function("() => getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'")
    assert not was_reloaded(page)
    assert page.evaluate("() => scrollY") == top
    page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length === 8")


def test_a_page_that_did_not_change_stays_put(guide, start, page):
    preview = start().ready()
    open_page(page, preview, "about.html")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("() => { window.changes = 0; new MutationObserver(() => window.changes++).observe(document, { subtree: true, childList: true, characterData: true }) }")
    before = preview.count()
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    preview.wait_for("010-the-count.md: ", before)
    write(guide, "content/pages/about.md", (guide / "content/pages/about.md").read_text() + "\nAnd so on.\n")
    see(page, "And so on.")
    assert len([address for address in asked if "about" in address and ".guide" not in address]) == 1


def test_the_browser_goes_to_what_is_saved_when_asked(guide, start, page):
    preview = start("--follow").ready()
    open_page(page, preview)
    change(guide, "content/pages/about.md", "---\n\n", "---\n\nHere we are. ")
    arrive(page, "/about.html")
    see(page, "Here we are.")
    see(page, "Here we are.")
    with page.expect_response(lambda response: "/.guide/live?" in response.url):
        page.reload()
    before = preview.count()
    change(guide, "content/data/crossings.csv", "4,", "4,")
    os.utime(guide / "content/data/crossings.csv")
    write(guide, COUNT, (guide / COUNT).read_text() + "\nLast line.\n")
    arrive(page, "/sections/the-count.html")


def test_two_pages_are_kept_up_to_date(guide, start, page):
    preview = start().ready()
    other = page.context.new_page()
    open_page(page, preview)
    open_page(other, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    see(other, "The council hopes to save")


def test_eight_windows_that_are_all_seen_are_kept_up_to_date(guide, start, page):
    preview = start().ready()
    windows = [page] + [page.context.new_page() for _ in range(7)]
    for window in windows:
        open_page(window, preview)
    for turn in range(3):
        write(guide, COUNT, (guide / COUNT).read_text() + f"\nTurn {turn}.\n")
        for window in windows:
            see(window, f"Turn {turn}.")
    assert not any(was_reloaded(window) for window in windows)
    # One that goes, and the first of all, leave the others theirs; pages open at once.
    windows.pop(0).close()
    windows[-1].goto(preview.address + "about.html")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    for window in windows[:-1]:
        see(window, "The council hopes to save")
    preview.stop(signal.SIGKILL)
    for window in windows:
        window.get_by_role("button", name="preview stopped").wait_for()
    change(guide, COUNT, "The council hopes to save", "The council wants to save")
    start(port=preview.port).ready()
    for window in windows[:-1]:
        see(window, "The council wants to save")


def test_a_browser_without_shared_workers_has_a_stream_for_each_window(guide, start, page):
    page.add_init_script("delete window.SharedWorker")
    preview = start().ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert not was_reloaded(page)


def test_many_hidden_tabs_hold_no_connection(guide, start, page):
    preview = start().ready()
    tabs = [page.context.new_page() for _ in range(8)]
    hide = """(state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }"""
    for tab in tabs:
        open_page(tab, preview)
        tab.evaluate(hide, "hidden")
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert "wants to save" in tabs[0].inner_text("main")
    tabs[0].evaluate(hide, "visible")
    see(tabs[0], "The council hopes to save")


def test_pages_find_a_server_that_was_started_anew(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    preview.stop(signal.SIGKILL)
    page.get_by_role("button", name="preview stopped").wait_for()
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    start(port=preview.port).ready()
    see(page, "The council hopes to save")
    page.get_by_role("button", name="preview stopped").wait_for(state="detached")
    assert not was_reloaded(page)


def test_drafts_are_shown_and_strict_warnings_hold_the_page(guide, start, page):
    write(guide, "content/pages/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n")
    preview = start("--strict").ready()
    open_page(page, preview, "draft.html")
    see(page, "Not yet.")
    write(guide, "content/glossary/lonely.md", "---\nterm: lonely\n---\n\nNobody links here.\n")
    panel(page, "1 error").wait_for()


def test_the_pages_run_under_a_strict_policy(guide, start, page):
    wrong = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    preview = start().ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert wrong == []
