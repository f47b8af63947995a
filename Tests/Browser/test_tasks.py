"""What students come to do, in this repository's guide: each task at most three clicks or one search, and each with the
keyboard alone as well."""

import re

import pytest

from test_search import ask, opened, site  # noqa: F401: the site is a fixture

pytestmark = pytest.mark.timeout(180)


class Reader:
    """A reader who begins on the first page and counts what is clicked, or followed with the Enter key."""

    def __init__(self, page, site, by_keyboard):
        self.page, self.by_keyboard, self.steps = page, by_keyboard, 0
        page.goto(f"file://{site}/index.html")

    def follow(self, link):
        self.steps += 1
        if self.by_keyboard:
            link.first.focus()
            self.page.keyboard.press("Enter")
        else:
            link.first.click()

    def menu(self, name):
        self.follow(self.page.locator("header nav").get_by_role("link", name=name, exact=True))

    def search(self, query, kind=None):
        """One search, which counts as a reader's only step."""
        assert self.steps == 0
        self.steps = 3
        self.page.keyboard.press("/")
        self.page.wait_for_selector("dialog[open] [role=combobox]")
        ask(self.page, query)
        if kind:
            self.page.get_by_label(kind, exact=True).check()
        return self.page.locator("[role=option]")

    def title(self):
        return self.page.locator("h1").inner_text()


@pytest.fixture(params=["pointer", "keyboard"])
def reader(request, page, site):
    reader = Reader(page, site, request.param == "keyboard")
    yield reader
    assert reader.steps <= 3


def test_the_definition_of_a_word(reader):
    assert "procurement" in reader.search("procurement").first.inner_text().lower()
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url("**/glossary/grain-procurement.html")
    assert "state" in reader.page.locator(".names").inner_text()


def test_the_definition_of_a_word_on_the_page_that_uses_it(reader):
    reader.page.goto(reader.page.url.replace("index", "sections/common-ground"))
    reader.follow(reader.page.locator(".thread a.t"))
    assert reader.page.locator("#_panel").is_visible()


def test_who_said_45_million(reader):
    options = reader.search("45 million")
    reader.page.wait_for_selector("[role=option][href*='45-million']")
    assert "45" in options.first.inner_text()
    reader.follow(reader.page.locator("[role=option][href*='45-million']"))
    reader.steps -= 1
    reader.page.wait_for_url("**/claims/at-least-45-million.html*")
    assert "Dikötter" in reader.page.locator("article").inner_text()


def test_all_questions_on_the_weather(reader):
    options = reader.search("weather", "Questions")
    reader.page.wait_for_function(
        "[...document.querySelectorAll('[role=option] .meta')].every(kind => kind.textContent.includes('Question'))")
    assert options.count() >= 5


def test_a_paragraph_of_the_essay_and_who_answers_it(reader):
    reader.search("p24")
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url("**/essay.html#p24")
    here = reader.page.locator("#p24")
    assert here.is_visible() and here.locator("xpath=..").locator("a[href*='claims/']").count() >= 1


def test_how_a_page_is_cited(reader):
    reader.menu("Claims")
    reader.page.wait_for_url("**/claims.html")
    reader.follow(reader.page.locator("main a[href='claims/weather.html']"))
    reader.page.wait_for_url("**/claims/weather.html")
    reader.follow(reader.page.locator(".cite summary"))
    told = reader.page.locator(".cite").inner_text()
    assert "@misc" in told or "@online" in told
    assert re.search(r"TY  - ", told) and "Chicago" in told and "MLA" in told


def test_an_easy_work_to_start_with(reader):
    reader.menu("Readings")
    reader.page.wait_for_url("**/readings.html")
    first = reader.page.locator("section[aria-labelledby=_start-here] li").first
    assert first.is_visible() and "Introductory" in first.inner_text()


def test_two_claims_compared(reader):
    reader.menu("Claims")
    reader.page.wait_for_url("**/claims.html")
    table = reader.page.locator("table:has(a[href='claims/weather.html'])")
    assert table.locator("a[href='claims/no-bad-weather.html']").count() == 1


def test_a_word_in_its_own_script(reader):
    reader.search("统购统销")
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_url("**/glossary/unified-purchase.html")


def test_the_reading_list_for_a_reference_manager(reader):
    reader.menu("Readings")
    reader.page.wait_for_url("**/readings.html")
    link = reader.page.locator("main a[href='readings.ris']").first
    assert link.is_visible()
