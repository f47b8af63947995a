"""Pages as a reader's browser lays them out: narrow, with long words, and from right to left."""

import re, subprocess

import pytest

from conftest import GUIDE

WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmütze"
KEYS = ("title", "subtitle", "summary", "statement", "short", "reason", "term", "heading", "gist", "part")

WIDE = """() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.querySelectorAll('body *')].filter(e => {
    const box = e.getBoundingClientRect()
    return box.width > 0 && (box.right > width + 1 || box.left < -1) && !e.closest('.vh, .skip, svg, pre')
  }).map(e => e.tagName + ' ' + e.textContent.trim().slice(0, 30))
}"""


def build(guide):
    subprocess.run([GUIDE, "build", "--source", str(guide)], check=True, stdout=subprocess.DEVNULL)
    return sorted((guide / "site").rglob("*.html"))


def lengthen(guide):
    """Puts a long word into every kind of text."""
    for file in (guide / "content").rglob("*"):
        if file.suffix not in (".md", ".yml"):
            continue
        text = file.read_text()
        for key in KEYS:
            text = re.sub(rf"^(\s*-?\s*{key}: )([^\n{{\"]+)$", rf"\1\2 {WORD}", text, flags=re.M)
        file.write_text(text)
    about = guide / "content/pages/about.md"
    about.write_text(about.read_text() + f"""

{WORD * 2}, `{WORD}_{WORD}` and https://example.org/{WORD}?{WORD}.

```
{WORD * 3}
```

| {WORD} | b |
| --- | --- |
| {WORD} | {WORD * 2} |

> [!NOTE]
> {WORD * 2}

- [ ] {WORD * 2}

## {WORD * 2}
""")
    person = guide / "content/people/ann.md"
    person.parent.mkdir()
    person.write_text(f"---\nname: Ann {WORD}\noriginal: {WORD}\npart: A {WORD}.\ngroup: authors\n---\n\n{WORD}.\n")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_long_words_widen_no_page(guide, page, language):
    lengthen(guide)
    settings = guide / "content/guide.yml"
    settings.write_text(settings.read_text().replace("language: en", f"language: {language}"))
    pages = build(guide)
    assert len(pages) > 20
    page.set_viewport_size({"width": 320, "height": 700})
    for file in pages:
        page.goto(file.as_uri())
        assert page.evaluate(WIDE) == [], file.name
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), file.name


def test_a_guide_from_right_to_left(guide, page):
    settings = guide / "content/guide.yml"
    settings.write_text(settings.read_text().replace("language: en", "language: he"))
    build(guide)
    page.goto((guide / "site/timeline.html").as_uri())
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == "rtl"
    # The year stands before the events, and the heading at the side where lines begin.
    year = page.locator(".time h2").first.bounding_box()
    event = page.locator(".time li li").first.bounding_box()
    assert year["x"] > event["x"]
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign") in ("right", "end", "start")
    # Numbers of a scale run from left to right all the same.
    page.goto((guide / "site/figures/crossings.html").as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('.plot svg, svg.chart')).direction") == "ltr"


def test_a_guide_from_left_to_right(guide, page):
    build(guide)
    page.goto((guide / "site/index.html").as_uri())
    assert page.evaluate("document.documentElement.dir") == ""


def test_equal_words_of_links_lead_to_one_place(guide, page):
    build(guide)
    for name in ("questions.html", "claims.html"):
        page.goto((guide / "site" / name).as_uri())
        places = page.evaluate("""() => Object.entries([...document.querySelectorAll('main a')].reduce((places, link) => {
          (places[link.textContent.trim()] ??= new Set()).add(link.href)
          return places
        }, {})).filter(([, links]) => links.size > 1).map(([words]) => words)""")
        assert places == [], name


@pytest.mark.parametrize("width, most", [(1280, 90), (320, 170)])
def test_the_glossary_is_set_close(guide, page, width, most):
    """An entry of two lines takes two lines, whatever its names; the letter takes none of its own where there is room."""
    for number in range(12):
        (guide / f"content/glossary/word-{number}.md").write_text(
            f"---\nterm: {chr(97 + number)} word\naliases: [{chr(110 + number)} word]\n---\n\n"
            "A word that stands here, with a definition that needs two lines at the least where it is set in full.\n")
    build(guide)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((guide / "site/glossary.html").as_uri())
    heights = page.evaluate("[...document.querySelectorAll('.lexicon > :not(.see)')].map(e => e.offsetHeight)")
    assert sum(heights) / len(heights) < most
    assert max(page.evaluate("[...document.querySelectorAll('.lexicon > .see')].map(e => e.offsetHeight)")) < 45
    first = page.locator(".initial").first
    beside = first.locator("h2").bounding_box()["y"] + 8 > first.locator("dl").bounding_box()["y"] - 8
    assert beside == (width == 1280)
