"""How a page is built for reading: the text, the way on, and what is looked up, closed."""

from test_pages import WIDE, build

PARTS = """() => [...document.querySelectorAll('#_text > *')].filter(e => e.getClientRects().length).map(e =>
  e.matches('.pager') ? 'pager' : e.matches('.apparatus') ? 'apparatus' : e.matches('.onward') ? 'onward' : 'text')"""


def test_text_then_the_way_on_then_what_is_looked_up(guide, page):
    seen = set()
    for file in build(guide):
        page.goto(file.as_uri())
        parts = page.evaluate(PARTS)
        order = [part for part in ("text", "onward", "pager", "apparatus") if part in parts]
        assert [part for n, part in enumerate(parts) if n == 0 or parts[n - 1] != part] == order, file
        assert page.locator(".apparatus details[open]").count() == 0
        seen.update(parts)
        for count in page.locator(".apparatus > details").all():
            number = int(count.locator("summary small").first.inner_text())
            rows = count.evaluate("d => d.querySelectorAll(':scope > ul > li, :scope > dl > div, details li').length")
            assert number == rows - count.locator("li > details").count(), file
    assert {"text", "pager", "apparatus"} <= seen
    page.goto((guide / "site/index.html").as_uri())
    assert page.locator(".apparatus").count() == 0


def test_a_link_to_what_is_looked_up_opens_it(guide, page):
    build(guide)
    file = next((guide / "site/sections").glob("*.html"))
    page.goto(file.as_uri())
    page.locator("a[href='#_paragraphs-here']").click()
    assert page.locator("details:has(> #_paragraphs-here)").evaluate("d => d.open")


def test_paper_has_terms_and_sources_and_no_answers(guide, page):
    build(guide)
    page.emulate_media(media="print")
    for file in (guide / "site").rglob("*.html"):
        page.goto(file.as_uri())
        for details in page.locator(".apparatus > details").all():
            prints = details.evaluate("d => d.classList.contains('prints') && !d.closest('.q ~ *')")
            assert details.is_visible() == prints, file
            if prints:
                assert details.locator(":scope > :not(summary)").is_visible(), file


def test_two_answers_face_each_other_and_stack_where_it_is_narrow(guide, page):
    (guide / "content/index.md").write_text(
        "---\ntitle: Did it?\n---\n\n## The text answers {#argues}\n\nNo.\n\n- One.\n\n"
        "## The record answers {#record}\n\nYes.\n\n- Two.\n\n## Still open {#disputed}\n\nWhy.\n")
    build(guide)
    page.goto((guide / "site/index.html").as_uri())
    answers = page.locator(".answers > section")
    left, right, below = (answers.nth(n).bounding_box() for n in range(3))
    assert left["y"] == right["y"] and left["x"] + left["width"] <= right["x"] and below["y"] >= left["y"] + left["height"]
    assert abs(left["width"] - right["width"]) < 2
    page.set_viewport_size({"width": 320, "height": 700})
    left, right = (answers.nth(n).bounding_box() for n in range(2))
    assert right["y"] >= left["y"] + left["height"] - 1
    assert page.evaluate(WIDE) == []
