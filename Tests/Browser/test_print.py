"""Pages for paper, printed by Chromium on A4 and on Letter and read back: nothing is cut, and no sheet for students holds
an answer."""

import io, re, subprocess

import pytest

from conftest import GUIDE, TEMPLATES

pypdf = pytest.importorskip("pypdf")

PAPERS = {"A4": (595, 842), "Letter": (612, 792)}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The repository's own guide."""
    folder = tmp_path_factory.mktemp("print") / "site"
    subprocess.run(
        [GUIDE, "build", "--quiet", "--source", TEMPLATES, "--output", str(folder)], check=True,
        stdout=subprocess.DEVNULL)
    return folder


def printed(page, file, paper):
    """The pages of a file as a browser prints it."""
    page.goto(file.as_uri())
    return pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False, print_background=False)))


def lines(sheet):
    """The texts of a printed page with the height at which each stands."""
    found = []
    sheet.extract_text(visitor_text=lambda text, cm, tm, font, size: text.strip() and found.append(
        (text.strip(), tm[5] * cm[3] + cm[5])))
    return found


def flat(outline):
    """The headings of an outline, in their order."""
    for item in outline:
        if isinstance(item, list):
            yield from flat(item)
        else:
            yield item


def ruled(sheet):
    """The number of lines, frames and other marks that are drawn on a printed page."""
    return len(re.findall(rb"\bre\b", sheet.get_contents().get_data()))


def words(text):
    return re.sub(r"\W+", " ", text).strip()


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ["counting-the-dead-sheet", "counting-the-dead-key", "route-one-lesson-plan", "claim-cards"])
def test_pages_are_numbered_and_within_their_margins(page, site, name, paper):
    pdf = printed(page, site / f"print/{name}.html", paper)
    assert 1 <= len(pdf.pages) <= 16
    width, height = PAPERS[paper]
    for number, sheet in enumerate(pdf.pages, 1):
        assert abs(float(sheet.mediabox.width) - width) < 2 and abs(float(sheet.mediabox.height) - height) < 2
        text = sheet.extract_text()
        assert re.search(rf"\b{number}\s*/\s*{len(pdf.pages)}\b", text), text[-80:]
        # No page is left with its number alone; one may have nothing but lines to write on.
        assert len(words(text)) > 60 or ruled(sheet) > 10 or number == len(pdf.pages)
        # A line that is cut would stand over an edge.
        assert all(0 < at < height for _, at in lines(sheet))


@pytest.mark.parametrize("paper", PAPERS)
def test_the_texts_of_a_sheet_are_on_paper_and_no_answer_is(page, site, paper):
    sheets = sorted((site / "print").glob("*-sheet.html"))
    assert len(sheets) > 15
    for file in sheets[:4]:
        pdf = printed(page, file, paper)
        text = words(" ".join(sheet.extract_text() for sheet in pdf.pages))
        for prompt in page.locator(".prompt > p").all_inner_texts():
            assert words(prompt)[:30].replace(" ", "") in text.replace(" ", ""), prompt
        # Nothing is seen on the screen only, and nothing on paper only.
        page.goto(file.with_name(file.name.replace("-sheet", "-key")).as_uri())
        for verdict in set(page.locator(".verdict, h4").all_inner_texts()):
            assert f" {words(verdict)} 1" not in text
        reasons = page.locator(".answers > li > div > p:not(.verdict):last-child").all_inner_texts()
        for reason in reasons:
            assert len(reason) < 40 or words(reason)[:40].replace(" ", "") not in text.replace(" ", ""), reason


def test_no_ruled_line_or_box_is_cut_by_the_end_of_a_page(page, site):
    """Where a line would be cut, the height of its page would not be a whole number of lines."""
    for file in sorted((site / "print").glob("*-sheet.html"))[:3]:
        page.goto(file.as_uri())
        page.emulate_media(media="print")
        kept = page.evaluate("""() => [...document.querySelectorAll('.room i, .answers > li, .gaps')]
          .filter(e => getComputedStyle(e).breakInside !== 'avoid').length""")
        page.emulate_media(media="screen")
        assert kept == 0


@pytest.mark.parametrize("paper", PAPERS)
def test_the_whole_guide_is_one_document(page, site, paper):
    page.goto((site / "print/whole-guide.html").as_uri())
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, tagged=True, outline=True)))
    assert len(pdf.pages) > 100
    # What the contents name is there, in this order, each on a later page.
    names = page.locator("nav.contents a").all_inner_texts()
    assert len(names) > 20
    headings = iter(flat(pdf.outline))
    last = 0
    for name in names:
        heading = next((heading for heading in headings if words(heading.title) == words(name)), None)
        assert heading is not None, name
        number = pdf.get_destination_page_number(heading)
        assert number > last, name
        last = number
    text = "".join(sheet.extract_text() for sheet in pdf.pages[:12])
    assert re.search(r"\(§ \d+\)", text) and re.search(r"\(claim \d+\)", text)
    # Every link within it leads somewhere.
    missing = page.evaluate("""() => [...document.querySelectorAll('a[href^="#"]')]
      .map(a => decodeURIComponent(a.hash.slice(1))).filter(id => !document.getElementById(id))""")
    assert missing == []


def test_a_reader_prints_by_a_button_and_needs_none(page, site):
    file = site / "print/counting-the-dead-sheet.html"
    page.add_init_script("window.print = () => { window.printed = true }")
    page.goto(file.as_uri())
    page.get_by_role("button").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert not page.get_by_role("button").is_visible() and not page.locator("nav.screen").is_visible()


def test_pages_for_paper_are_no_wider_than_a_narrow_screen(page, site):
    page.set_viewport_size({"width": 320, "height": 700})
    for file in [site / "take-away.html", *sorted((site / "print").glob("*.html"))]:
        page.goto(file.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), file.name
