"""An author edits, and a reader's browser shows it."""

import os, shutil, signal, subprocess, time

import pytest

from conftest import GUIDE, Preview

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


def test_an_edit_is_seen_without_a_reload(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert not was_reloaded(page)
    assert page.locator("main#main").count() == 1
    built = page.evaluate("() => document.body.outerHTML")
    page.reload()
    assert page.evaluate("() => document.body.outerHTML") == built


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


def test_the_good_page_outlives_a_server_that_starts_with_broken_sources(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    preview.stop(signal.SIGKILL)
    good = (guide / "content/guide.yml").read_text()
    write(guide, "content/guide.yml", "title: [unclosed\n")
    again = start(port=preview.port).ready()
    panel(page).wait_for()
    assert "The council wants to save" in page.inner_text("main")
    write(guide, "content/guide.yml", good)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    assert again.port == preview.port


def test_problems_of_links_come_and_go(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    write(guide, "content/files/a.txt", "x")
    os.symlink("a.txt", guide / "content/files/b.txt")
    panel(page).get_by_text("links are not followed").wait_for()
    os.remove(guide / "content/files/b.txt")
    panel(page).wait_for(state="detached")


def test_what_editors_leave_beside_a_file_is_no_entry(guide, start):
    preview = start().ready()
    before = preview.count()
    for name in ["#the-count.md#", "the-count.md~", ".#the-count.md", "the-count.md___jb_tmp___"]:
        write(guide, "content/sections/" + name, "x")
    write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
    assert "no problems" in preview.wait_for("010-the-count.md: ", before)


def test_folders_that_change_places_are_seen(guide, start):
    write(guide, "content/files/a/x/f.txt", "one")
    write(guide, "content/files/b/x/f.txt", "two")
    preview = start().ready()
    assert preview.get("/files/a/x/f.txt")[2] == b"one"
    before = preview.count()
    files = guide / "content/files"
    os.rename(files / "a", guide / "t")
    os.rename(files / "b", files / "a")
    os.rename(guide / "t", files / "b")
    preview.wait_for("changed|f.txt", before)
    end = time.monotonic() + 10
    while [preview.get(f"/files/{name}/x/f.txt")[2] for name in "ab"] != [b"two", b"one"]:
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_guide_that_goes_and_comes_back_is_found(guide, tmp_path):
    preview = Preview(tmp_path, "--source", str(guide)).ready()
    try:
        before = preview.count()
        os.rename(guide, tmp_path / "away")
        preview.wait_for("^guide: ", before)
        before = preview.count()
        shutil.copytree(tmp_path / "away", guide)
        preview.wait_for("no problems", before)
        before = preview.count()
        write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
        preview.wait_for("010-the-count.md: ", before)
        assert b"Last." in preview.get("/sections/the-count.html")[2]
    finally:
        preview.process.kill()
        preview.process.wait()


def test_folders_that_the_system_cannot_watch_are_polled(guide, start):
    limit = "/proc/sys/user/max_inotify_watches"
    if subprocess.run(["unshare", "-Ur", "true"], stderr=subprocess.DEVNULL).returncode:
        pytest.skip("needs user namespaces")
    preview = Preview(guide, before=f"exec unshare -Ur sh -c 'echo 4 > {limit}; exec \"$0\" \"$@\"' \"$0\" \"$@\"").ready()
    try:
        preview.wait_for("cannot be watched")
        before = preview.count()
        write(guide, COUNT, (guide / COUNT).read_text() + "\nLast.\n")
        preview.wait_for("010-the-count.md: ", before)
    finally:
        preview.process.kill()
        preview.process.wait()


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
            "async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').body.outerHTML")
        page.wait_for_function("html => document.body.outerHTML === html", arg=expected)
        (guide / COUNT).write_text(body)
        page.wait_for_function("() => !document.body.innerText.includes('The end.')")
    assert not was_reloaded(page)


def test_problems_show_in_the_page_and_go(guide, start, page):
    preview = start("--editor", "vscode").ready()
    open_page(page, preview)
    change(guide, COUNT, "its [sample](term:sample)", "its [sample](term:sampel)")
    problems = panel(page, "1 error")
    problems.wait_for()
    assert "no term `sampel`" in problems.inner_text()
    assert "did you mean `sample`?" in problems.inner_text()
    assert "The page stays as it was" in problems.inner_text()
    link = problems.get_by_role("link")
    assert link.inner_text() == f"{COUNT}:22:57"
    assert link.get_attribute("href") == f"vscode://file{guide}/{COUNT}:22:57".replace(" ", "%20")
    assert "its sample" in page.inner_text("main")
    preview.wait_for("no term `sampel`")
    assert sum("no term `sampel`" in (line or "") for line in preview.lines) == 1
    page.keyboard.press("Escape")
    change(guide, COUNT, "term:sampel", "term:sample")
    problems.wait_for(state="detached")
    assert not was_reloaded(page)


def test_all_problems_are_listed_and_warnings_wait_behind_a_button(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    write(guide, "content/glossary/lonely.md", "---\nterm: lonely\n---\n\nNobody links here.\n")
    button = page.get_by_role("button", name="1 warning")
    button.wait_for()
    button.click()
    panel(page, "1 warning").wait_for()
    assert "orphan-term" in panel(page).inner_text()
    write(guide, "content/claims/first-of-many.md", "---\nstatement: x\n---\n\n[a](term:b) [c](claim:d)\n")
    panel(page).get_by_text("no term `b`").wait_for()
    assert "no claim `d`" in panel(page).inner_text()


@pytest.mark.parametrize("path,old,new,words", [
    ("templates/section.mustache", "{{title}}", "{{titel}}", "there is no name `titel` here"),
    ("content/guide.yml", "language: en", "langauge: en", "langauge"),
    ("content/data/crossings.csv", "day,", "dya,", "has no column"),
])
def test_templates_configuration_and_data_are_treated_alike(guide, start, page, path, old, new, words):
    preview = start().ready()
    open_page(page, preview)
    change(guide, path, old, new)
    panel(page).get_by_text(words).first.wait_for()
    change(guide, path, new, old)
    panel(page).wait_for(state="detached")


def test_a_broken_start_shows_the_problems_and_recovers(guide, start, page):
    good = (guide / "content/guide.yml").read_text()
    write(guide, "content/guide.yml", "title: [unclosed\n")
    preview = start().ready()
    page.goto(preview.address)
    panel(page).wait_for()
    assert "yaml-syntax" in panel(page).inner_text()
    assert "cannot be shown yet" in page.inner_text("h1")
    write(guide, "content/guide.yml", good)
    page.get_by_role("link", name="The count").first.wait_for()
    panel(page).wait_for(state="detached")


def test_pages_are_added_renamed_and_deleted(guide, start, page):
    preview = start().ready()
    open_page(page, preview, "news.html")
    write(guide, "content/pages/news.md", "---\ntitle: News\n---\n\nThe first.\n")
    see(page, "The first.")
    os.rename(guide / "content/pages/news.md", guide / "content/pages/old.md")
    page.wait_for_function("() => !document.body.innerText.includes('The first.')")
    assert preview.get("/news.html")[0] == 404
    assert preview.get("/old.html")[0] == 200
    before = preview.count()
    os.remove(guide / "content/pages/old.md")
    preview.wait_for("old.md|files changed", before)
    page.goto(preview.address + "old.html")
    assert preview.get("/old.html")[0] == 404


def test_new_folders_are_watched(guide, start):
    preview = start().ready()
    before = preview.count()
    write(guide, "content/files/deep/er/note.txt", "one")
    preview.wait_for("note.txt|files changed", before)
    assert preview.get("/files/deep/er/note.txt")[2] == b"one"
    before = preview.count()
    write(guide, "content/files/deep/er/note.txt", "two")
    preview.wait_for("note.txt", before)
    assert preview.get("/files/deep/er/note.txt")[2] == b"two"
    before = preview.count()
    shutil.rmtree(guide / "content/files/deep")
    preview.wait_for("note.txt", before)
    assert preview.get("/files/deep/er/note.txt")[0] == 404


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
    page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length === 5")


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


def test_editors_that_write_beside_and_rename(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    for turn in range(5):
        text = (guide / COUNT).read_text()
        write(guide, "content/sections/.010-the-count.md.swp", "x")
        write(guide, "content/sections/4913", "")
        os.remove(guide / "content/sections/4913")
        os.rename(guide / COUNT, guide / (COUNT + "~"))
        write(guide, COUNT, text + f"\nTurn {turn}.\n")
        os.remove(guide / "content/sections/.010-the-count.md.swp")
        see(page, f"Turn {turn}.")
    assert not was_reloaded(page)


def test_writes_within_one_tick_of_the_clock_are_all_seen(guide, start):
    preview = start().ready()
    note = guide / "content/files/keep-the-bridge.txt"
    for turn in range(200):
        note.write_bytes(b"%05d" % turn)
    last = guide / "content/files/last.txt"
    before = preview.count()
    last.write_text("x")
    preview.wait_for("last.txt|files changed", before)
    preview.wait_for("no problems")
    assert preview.get("/files/keep-the-bridge.txt")[2] == b"00199"


def test_a_burst_of_changes_ends_in_the_last(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    before = preview.count()
    for number in range(500):
        write(guide, f"content/pages/page-{number % 50}.md", f"---\ntitle: Page {number}\n---\n\nText {number}.\n")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    for number in range(450, 500):
        assert f"Text {number}.".encode() in preview.get(f"/page-{number % 50}.html")[2]
    assert preview.count() - before < 60


def test_a_file_caught_half_written_is_no_error(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    for turn in range(300):
        write(guide, COUNT, (guide / COUNT).read_text() + f"\nTurn {turn}.\n")
    see(page, "Turn 299.")
    assert not [line for line in preview.lines if "error" in line]
    before = preview.count()
    write(guide, "content/pages/about.md", "")
    preview.wait_for("about.md: 1 error", before)


def test_a_switch_of_branches_shows_the_other(guide, start, page):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments], cwd=guide, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    git("init", "-b", "one")
    git("add", ".")
    git("commit", "-m", "one")
    git("checkout", "-b", "two")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    for number in range(60):
        write(guide, f"content/files/branch/{number}.txt", str(number))
    git("add", ".")
    git("commit", "-m", "two")
    preview = start().ready()
    open_page(page, preview)
    see(page, "hopes to save")
    assert preview.get("/files/branch/59.txt")[2] == b"59"
    git("checkout", "one")
    see(page, "wants to save")
    assert preview.get("/files/branch/59.txt")[0] == 404
    git("checkout", "two")
    see(page, "hopes to save")
    assert preview.get("/files/branch/59.txt")[2] == b"59"


def test_content_that_goes_away_and_comes_back(guide, start, page):
    preview = start().ready()
    open_page(page, preview)
    os.rename(guide / "content", guide / "away")
    panel(page).get_by_text("cannot find the folder").wait_for()
    assert "wants to save" in page.inner_text("main")
    os.rename(guide / "away", guide / "content")
    panel(page).wait_for(state="detached")
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")


def test_polling_sees_the_same(guide, start, page):
    preview = start("--poll").ready()
    open_page(page, preview)
    change(guide, COUNT, "The council wants to save", "The council hopes to save")
    see(page, "The council hopes to save")
    write(guide, "content/pages/new/not-here.md", "x")
    panel(page).get_by_text("no kind of entry is read from this place").wait_for()


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
