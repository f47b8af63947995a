"""What a reader by keyboard sees: every kind of link, button and summary, while it is focused."""

import pytest

from conftest import GUIDE
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
