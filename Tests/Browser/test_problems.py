"""Something is wrong in the sources: the page says so, and forgets it when it is mended."""

import os, signal

import pytest

from author import COUNT, change, open_page, panel, see, was_reloaded, write


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
