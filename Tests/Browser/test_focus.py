"""What can be read: every kind of link, button and summary while it is focused, and every ink on its ground."""

import pytest

from test_pages import build

# The contrast of the words of each kind of thing that takes the focus, while it has it, with what is
# behind them. A kind is an element with its classes in a place of the page.
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = colour => {
    const [r, g, b] = colour.map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = rgba(getComputedStyle(element).backgroundColor)
      if (colour[3] > 250) return colour
    }
    return rgba('Canvas')
  }
  const seen = {}
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const element of document.querySelectorAll('a[href], button, summary, input, textarea, select, [tabindex="0"]')) {
    const place = element.closest('nav, .facts, .apparatus, .options, h1, h2, h3, .dials, .foot, .figure')
    const kind = [element.localName, element.className, element.getAttribute('aria-current') || '',
      place ? place.localName + '.' + place.className : ''].join(' ')
    if (kind in seen) continue
    element.focus({preventScroll: true, focusVisible: true})
    if (document.activeElement !== element || !element.matches(':focus-visible')) continue
    let worst = 99
    for (const part of [element, ...element.querySelectorAll('*')]) {
      if (part.closest('.vh') || !part.getClientRects().length) continue
      const [light, dark] = [luminance(rgba(getComputedStyle(part).color)), luminance(ground(part))].sort((a, b) => b - a)
      worst = Math.min(worst, (light + .05) / (dark + .05))
    }
    seen[kind] = worst
  }
  return seen
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_whatever_is_focused_can_be_read(guide, browser, scheme):
    page = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme=scheme).new_page()
    kinds = {}
    for file in build(guide):
        page.goto(file.as_uri())
        for kind, contrast in page.evaluate(CONTRAST).items():
            kinds.setdefault(kind, (contrast, file.name))
            kinds[kind] = min(kinds[kind], (contrast, file.name))
    assert len(kinds) > 30
    for kind in ("a t ", "a p ", "a w ", "a c ", "a  page nav.rail"):
        assert any(found.startswith(kind) for found in kinds), kind
    assert {kind: found for kind, found in kinds.items() if found[0] < 7} == {}
    page.goto("about:blank")


# The contrast of each ink with each ground on which it stands.
INKS = """([inks, grounds]) => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  const probe = document.body.appendChild(document.createElement('i'))
  const luminance = token => {
    probe.style.color = `var(${token})`
    canvas.fillStyle = getComputedStyle(probe).color
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(c => c / 255)
      .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  return inks.flatMap(ink => grounds.map(ground => {
    const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a)
    return [ink, ground, (light + .05) / (dark + .05)]
  }))
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_can_be_read_on_paper_and_leaf(guide, browser, scheme):
    page = browser.new_context(color_scheme=scheme).new_page()
    build(guide)
    page.goto((guide / "site/index.html").as_uri())
    words = ["--ink", "--ink-2", "--essay", "--record", "--dispute", "--question", "--term"]
    for least, inks in ((7, words), (3, [f"--s{n}" for n in range(1, 6)])):
        contrasts = page.evaluate(INKS, [inks, ["--paper", "--leaf"]])
        assert [found for found in contrasts if found[2] < least] == []
    page.goto("about:blank")
