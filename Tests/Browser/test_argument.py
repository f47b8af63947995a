"""The map and the table of claims, and the timeline, as a reader's browser shows and works them."""

import re

import pytest

from test_pages import WIDE, build

CLAIM = """---
statement: {name} is so, as the text says in a sentence.
short: {name}
kind: {kind}
status: {status}
whose: {whose}
{keys}
silence: {{undiscussed-claim: x, missing-part: x, one-sided-claim: x}}
---

Text.
"""

CLAIMS = {
    "alpha": ("Alpha", "normative", "disputed", "essay", "branch: means\nrests-on: [beta]"),
    "beta": ("Beta", "interpretive", "established", "essay", "branch: means"),
    "gamma": ("Gamma", "normative", "contradicted", "opponents", "branch: ends\nanswers: [alpha]"),
}

EVENTS = "".join(
    f"- {{id: e{number}, date: \"{1900 + number}\", title: Event {number}, body: B., about: [{subject}]{claims}}}\n"
    for number, (subject, claims) in enumerate(
        [("bridges", ", claims: [alpha]"), ("money", ""), ("bridges", ""), ("money", ", claims: [alpha, beta]")] * 3))

SETTINGS = """
branches: {means: The means, ends: The ends}
subjects: {bridges: Bridges, money: Money, nothing: Nothing}
eras:
  - {from: 1900, to: 1903, title: Early, mark: plain}
  - {from: 1904, to: 1907, title: Middle}
"""


@pytest.fixture
def argument(guide):
    """The small guide with three claims more, in two branches, and a timeline of its own."""
    for id, (name, kind, status, whose, keys) in CLAIMS.items():
        (guide / f"content/claims/{id}.md").write_text(
            CLAIM.format(name=name, kind=kind, status=status, whose=whose, keys=keys))
    (guide / "content/timeline.yml").write_text(EVENTS)
    settings = guide / "content/guide.yml"
    text = re.sub(r"^eras:\n(?:[ #].*\n)*", "", settings.read_text(), flags=re.M)
    settings.write_text(text.rstrip() + "\n" + SETTINGS)
    build(guide)
    return guide


def rows(page):
    return page.locator("[data-sorts] tbody th a").all_inner_texts()


def test_heads_sort_the_table_of_claims(argument, page):
    page.goto((argument / "site/claims.html").as_uri())
    as_written = rows(page)
    assert len(as_written) > 3
    head = page.locator("[data-sorts] thead th").first
    for order, expected in [("ascending", sorted(as_written)), ("descending", sorted(as_written, reverse=True)), (None, as_written)]:
        head.get_by_role("button").press("Enter")
        assert head.get_attribute("aria-sort") == order
        assert rows(page) == expected
    # Statuses are sorted by what they mean, not by their letters; only one head is sorted by.
    head.get_by_role("button").click()
    page.locator("[data-sorts] thead th").nth(3).get_by_role("button").click()
    statuses = page.locator("[data-sorts] tbody td:nth-child(4)").all_inner_texts()
    assert "Established" in statuses[0] and page.locator("[aria-sort]").count() == 1


def test_beads_of_the_map_are_named_links(argument, page):
    page.goto((argument / "site/claims.html").as_uri())
    alpha = page.get_by_role("link", name="Alpha, The text claims, Disputed")
    alpha.focus()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    alpha.press("Enter")
    page.wait_for_url("**/claims/alpha.html")
    relations = words(page.locator(".relations"))
    assert "Rests on The text claims: Beta Established" in relations
    assert "Answered by The text’s opponents claim: Gamma Contradicted" in relations
    assert page.locator(".rail [aria-current=page]").inner_text().strip().startswith("The text claims")
    page.goto((argument / "site/claims/beta.html").as_uri())
    assert "Supports The text claims: Alpha Disputed" in words(page.locator(".relations"))


def test_the_map_names_claims_of_other_branches(argument, page):
    page.goto((argument / "site/claims.html").as_uri())
    # Beta hangs below Alpha; what Gamma answers stands in another branch, and no line leads there.
    assert page.locator(".branch .note").all_text_contents() == ["Answers Alpha"]
    assert page.get_by_role("link", name="Gamma, The text’s opponents claim, Contradicted, Answers Alpha", exact=True).count() == 1
    line = words(page.locator("#_c-gamma .argument-line"))
    assert line == "Answers: The text claims: Alpha"


def test_the_report_sets_claims_by_side_and_branch(argument, page):
    page.goto((argument / "site/reports.html").as_uri())
    groups = page.locator("section[aria-labelledby=_balance] tbody")
    heads = groups.locator("th[scope=rowgroup]").all_inner_texts()
    assert heads[0] == "The text claims: The means" and heads[-1] == "The text’s opponents claim: The ends"
    assert [words(row) for row in groups.first.locator("th[scope=row]").all()] == ["The text claims: Alpha", "The text claims: Beta"]


def words(locator):
    return " ".join(locator.inner_text().split())


def shown(page):
    return page.locator(".time [data-about]:visible h3").all_inner_texts()


def test_a_filter_shows_some_events_and_says_how_many(argument, page):
    page.goto((argument / "site/timeline.html").as_uri())
    status = page.get_by_role("status")
    assert status.inner_text() == "12 of 12 events"
    assert page.get_by_label("Nothing").count() == 0
    page.get_by_label("Bridges").check()
    assert status.inner_text() == "6 of 12 events"
    assert page.url.endswith("#about=bridges")
    assert page.locator(".beads.broad .dim").count() == 6
    page.get_by_label("Bears on").select_option("beta")
    assert status.inner_text() == "0 of 12 events" and shown(page) == []
    assert page.locator("h2:visible", has_text="Early").count() == 0
    page.get_by_label("Bridges").uncheck()
    assert shown(page) == ["Event 3", "Event 7", "Event 11"]
    address = page.url
    page.get_by_role("button", name="Show all").click()
    assert len(shown(page)) == 12 and page.locator(".dim").count() == 0
    page.goto(address)
    assert shown(page) == ["Event 3", "Event 7", "Event 11"]
    # What an address asks for is shown, whatever the filter.
    page.evaluate("location.hash = 'e1'")
    page.wait_for_function("document.querySelector('[role=status]').textContent === '12 of 12 events'")


def test_the_beads_are_one_stop_of_the_tab_key(argument, page):
    page.goto((argument / "site/timeline.html").as_uri())
    beads = page.locator(".beads.broad a")
    assert beads.count() == 12 and page.locator(".beads.broad a[tabindex='0']").count() == 1
    beads.first.focus()
    for key, event in [("ArrowRight", "e1"), ("ArrowRight", "e2"), ("ArrowLeft", "e1"), ("End", "e11"), ("ArrowRight", "e11"), ("Home", "e0")]:
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#" + event
    page.get_by_label("Money").check()
    beads.nth(1).focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#e3"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#e3"
    assert page.evaluate("document.querySelector('.beads.broad [tabindex=\"0\"]').getAttribute('href')") == "#e3"
    assert page.get_by_role("link", name="1903, Event 3").count() == 1


def test_without_a_script_all_is_there(argument, browser):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((argument / "site/timeline.html").as_uri())
    assert page.locator("#_filter").is_hidden()
    assert page.locator(".time [data-about]").count() == 12
    assert page.locator("h2").all_inner_texts()[:3] == ["Early 1900–1903", "Middle 1904–1907", "1908–1911"]
    assert page.locator(".rail a", has_text="Middle").get_attribute("href") == "#_period-2"
    page.goto((argument / "site/claims.html").as_uri())
    assert page.locator("[data-sorts] button").count() == 0
    assert page.locator(".branch").count() == 2 + page.locator(".branches > div:not(:has(h3))").count()
    page.goto((argument / "site/claims/alpha.html").as_uri())
    assert page.get_by_text("Event 3").count() == 1


@pytest.mark.parametrize("language", ["en", "he"])
@pytest.mark.parametrize("width", [320, 736, 1280])
def test_the_pages_hold_at_every_width(argument, page, language, width):
    settings = argument / "content/guide.yml"
    settings.write_text(settings.read_text().replace("language: en", f"language: {language}"))
    build(argument)
    page.set_viewport_size({"width": width, "height": 800})
    for name in ["claims.html", "timeline.html", "claims/alpha.html"]:
        page.goto((argument / "site" / name).as_uri())
        assert page.evaluate(WIDE) == [], name
    page.goto((argument / "site/timeline.html").as_uri())
    # One form of the strip is shown, and its beads stand within it.
    visible = page.locator(".beads:visible")
    assert visible.count() == 1
    box = visible.bounding_box()
    for bead in visible.locator("circle").all():
        place = bead.bounding_box()
        assert place["x"] >= box["x"] - 1 and place["x"] + place["width"] <= box["x"] + box["width"] + 1
    page.goto((argument / "site/claims.html").as_uri())
    # Names stand within the drawing, before their marks where lines begin on the right.
    for text in page.locator(".branch text").all():
        place, drawing = text.bounding_box(), text.evaluate("e => e.ownerSVGElement.getBoundingClientRect().toJSON()")
        assert place["x"] >= drawing["left"] - 1 and place["x"] + place["width"] <= drawing["right"] + 1


def test_print_has_the_map_and_no_controls(argument, page):
    page.goto((argument / "site/claims.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator(".branch").first.is_visible()
    page.goto((argument / "site/timeline.html").as_uri())
    assert page.locator("#_filter").is_hidden() and page.locator(".beads:visible").count() == 1
