import Markup
import StudyGuide
import TestSupport
import Testing

/// What is wrong with the looks of a guide, its menu and its routes, as `guide.yml` says them.
struct LookCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a setting that leads nowhere or cannot be read well is told`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  private static func settings(_ keys: String, _ report: String..., files: String = "") -> Example {
    Example(
      keys,
      "-- content/guide.yml --\ntitle: T\nlanguage: en\nessay: {title: E}\n\(keys)\n\(files)",
      report.map { $0.replacing("@", with: "content/guide.yml:") })
  }

  static let examples = looks + menus + routes

  private static let logo = "-- content/images/logo.svg --\n<svg viewBox=\"0 0 1 1\"/>\n"

  private static let looks = [
    settings(
      "theme: {accent: \"#7a1f3d\", font: sans, logo: images/logo.svg, width: wide, appearance: dark}",
      files: logo),
    settings(
      "theme: {accent: \"#d98aa0\"}",
      "low-contrast @4:17 `accent` has a contrast of 2.33 to 1 on light paper, and needs 4.5 "
        + "(the nearest that has it is `\"#a1576d\"`)"),
    settings(
      "theme: {accent: yelow}",
      "wrong-type @4:17 `accent` is no colour that is read: `yelow` (did you mean `yellow`?)"),
    settings(
      "theme: {accent: 7a1f3d}",
      "wrong-type @4:17 `accent` is no colour that is read: `7a1f3d` (write `\"#7a1f3d\"`)"),
    settings(
      "theme:\n  accent: #7a1f3d",
      "missing-key @5:3 the theme needs `accent` (`#` begins a remark: put the text in double quotes)"
    ),
    settings(
      "theme: {width: broad}",
      "wrong-type @4:16 `width` cannot be `broad` (one of: narrow, normal, wide)"),
    settings(
      "theme: {logo: images/logos.svg}",
      "broken-reference @4:15 the guide has no file `images/logos.svg` (did you mean `images/logo.svg`?)",
      files: logo + "-- content/pages/us.md --\n---\ntitle: U\n---\n\n![A](images/logo.svg)\n"),
    settings(
      "theme: {logo: logo.pdf}",
      "wrong-type @4:15 `logo` must be an image of the guide, and is `logo.pdf` "
        + "(write `images/NAME.svg`; `png`, `webp` and `jpg` are read too)"),
    settings(
      "theme: {font: sans}",
      "duplicate-output @4:8 `theme` makes a style sheet, and `templates/assets/theme.css` is there too "
        + "(rename the file)",
      files: "-- templates/assets/theme.css --\na {}\n"),
  ]

  private static let menus = [
    settings(
      "navigation: [sections, {title: Our school, url: \"https://example.org/a?b=c#d\"}, {title: More, pages: [claims, {title: B, url: \"http://example.org\"}]}]\nfooter: [{title: A, url: \"https://example.org\"}]"
    ),
    settings(
      "navigation: [{title: A, url: example.org}]",
      "wrong-type @4:30 `url` must be a whole address, and is `example.org` "
        + "(write `https://HOST/PATH`; a page of the guide is named by its id alone)"),
    settings(
      "navigation: [{title: A, url: \"javascript:alert(1)\"}]",
      "wrong-type @4:30 `url` must be a whole address, and is `javascript:alert(1)` "
        + "(write `https://HOST/PATH`; a page of the guide is named by its id alone)"),
    settings(
      "navigation: [{title: A, pages: [claim]}]",
      "broken-reference @4:33 no page `claim` (did you mean `claims`?)"),
    settings(
      "navigation: [{title: A, pages: []}, {url: \"https://example.org\"}]",
      "missing-key @4:25 an item of `navigation` needs `pages` (add `pages: …`)",
      "missing-key @4:37 an item of `navigation` needs `title` (add `title: …`)"),
    settings(
      "footer: [{title: A, pages: [claims]}]",
      "missing-key @4:10 an item of `footer` needs `url` (add `url: …`)",
      "unknown-key @4:21 an item of `footer` has no key `pages` (known keys: title, url)"),
  ]

  private static let routes = [
    settings(
      "routes:\n  - id: short\n    title: Short\n    minutes: 9\n    steps: [section:walls, {to: \"question:walls/why-walls\", minutes: 3, note: answer it}, page:questions]"
    ),
    settings(
      "routes: [{id: a, title: A, steps: [section:wals, walls, claim:x, section:walls, section:walls]}]",
      "broken-reference @4:36 no section `wals` (did you mean `walls`?)",
      "broken-reference @4:50 `walls` does not say what kind of entry it names "
        + "(write `section:ID`, `claim:ID`, `question:ID` …)",
      "broken-reference @4:57 no claim `x`",
      "route-steps @4:81 the route `a` has the step `section:walls` twice (take one of them out)"),
    settings(
      "routes: [{id: a, title: A}, {id: a, title: B, steps: [section:walls#x, \"question:gates/why-walls\"]}]",
      "route-steps @4:10 the route `a` has no steps (write `steps: [section:ID, claim:ID]`)",
      "route-steps @4:34 there are two routes `a` (rename one of them)",
      "broken-fragment @4:55 `section:walls` has no heading `#x`",
      "broken-reference @4:72 no question `why-walls` in `gates` (write `question:why-walls`)"),
    settings(
      "routes: [{id: A b, title: A, steps: [section: walls]}]",
      "route-steps @4:10 the route `A b` has no steps (write `steps: [section:ID, claim:ID]`)",
      "invalid-id @4:15 `A b` cannot be an id (small letters, digits and single hyphens)",
      "wrong-type @4:38 a blank stands in the address of a step (write `section:ID`)"),
    settings("navigation: [routes]"),
  ]

  @Test(arguments: [
    ("#000", "#000000"), ("#fA0", "#ffaa00"), ("Teal", "#008080"), ("#12345", nil), ("", nil),
    ("#1234567", nil), ("#12g", nil), ("red ", nil),
  ])
  func `a colour is read by its digits or its name`(_ text: String, _ hex: String?) {
    #expect(Colour(text)?.hex == hex)
  }

  @Test(arguments: [
    ("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.478), ("#0000ff", "#ffffff", 8.592),
    ("#7a1f3d", "#fafcf9", 9.5), ("#abcdef", "#abcdef", 1.0),
  ])
  func `contrast is that of WCAG`(_ one: String, _ two: String, _ expected: Double) throws {
    let contrast = try #require(Colour(one)).contrast(to: try #require(Colour(two)))
    #expect(abs(contrast - expected) < (expected == 9.5 ? 1 : 0.01), "\(contrast)")
  }

  @Test func `every accent has a tint that can be read on dark paper, and a shade on light`() throws
  {
    let (light, dark) = (try #require(Colour("#eff4f0")), try #require(Colour("#1b2327")))
    var random = SeededGenerator(seed: 3)
    for number in 0..<400 {
      let digits = String(Int.random(in: 0..<0x100_0000, using: &random), radix: 16)
      let text =
        number < 2
        ? ["#ffffff", "#000000"][number]
        : "#" + String(repeating: "0", count: 6 - digits.count) + digits
      let colour = try #require(Colour(text))
      let tint = colour.reaching(4.5, on: [dark], isLighter: true)
      let shade = colour.reaching(4.5, on: [light], isLighter: false)
      #expect(tint.contrast(on: [dark]) >= 4.5, "\(text) \(tint.hex)")
      #expect(shade.contrast(on: [light]) >= 4.5, "\(text) \(shade.hex)")
      if colour.contrast(on: [dark]) >= 4.5 { #expect(tint == colour) }
    }
  }
}
