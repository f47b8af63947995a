import StudyGuide
import TestSupport
import Testing

/// Addresses and ids: those of today are each of one thing, those of the past still lead somewhere.
struct AddressCheckTests: Exemplary {
  @Test(arguments: examples)
  func `an address or id that is wrong is told of`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = former + vanished + doubled + menu

  private static func page(_ id: String, _ keys: String) -> String {
    "-- content/pages/\(id).md --\n---\ntitle: A\n\(keys)\n---\n\nA.\n"
  }

  /// A page that links files.
  private static func linking(_ id: String, _ keys: String, _ files: String...) -> String {
    page(id, keys) + files.map { "\n[a](\($0))\n" }.joined()
  }

  private static func formerly(_ path: String, _ message: String) -> String {
    "former-id content/pages/\(path).md:1:1 \(message)"
  }

  private static let taken = "take it out of `formerly`, or rename that entry"

  private static let former = [
    Example("an id of the past", page("about", "formerly: [old, older]")),
    Example(
      "what was never an id", page("about", "formerly: [Old One]"),
      [
        formerly(
          "about", "`Old One` was never an id (small letters, digits and single hyphens)")
      ]),
    Example(
      "another page's id", page("about", "formerly: b") + page("b", "summary: A."),
      [formerly("about", "`b` is the id of a page now (\(taken))")]),
    Example(
      "its own id", page("about", "formerly: about"),
      [formerly("about", "`about` is the id of a page now (\(taken))")]),
    Example(
      "a page that the tool makes", page("about", "formerly: sections"),
      [formerly("about", "`sections` is the id of a page now (\(taken))")]),
    Example(
      "claimed by two", page("about", "formerly: old") + page("b", "formerly: old"),
      [
        formerly(
          "b",
          "`old` is a former id of content/pages/about.md too (an address can lead to one place only)"
        )
      ]),
    Example(
      "claimed by two of different kinds, once with its kind",
      page("about", "formerly: old") + "-- content/glossary/moat.md --\n---\nterm: Moat\n"
        + "formerly: page:old\nsilence: {orphan-term: a}\n---\n\nWater.\n",
      [
        formerly(
          "about",
          "`old` is a former id of content/glossary/moat.md too (an address can lead to one place only)"
        )
      ]),
    Example(
      "an entry of another kind has that id now", page("about", "formerly: section:walls"),
      [formerly("about", "`walls` is the id of a section now (\(taken))")]),
    Example("of another kind, free now", page("about", "formerly: [section:old, term:old]")),
    Example(
      "an entry of another kind has the id, which is no matter", page("about", "formerly: walls")),
    Example(
      "of a kind that there is not", page("about", "formerly: trem:old"),
      [
        formerly(
          "about", "`trem:old` was never an id (small letters, digits and single hyphens)")
      ]),
  ]

  private static func gone(_ line: Int, _ address: String, _ remedy: String) -> String {
    "vanished-address content/published.txt:\(line):1 nothing answers `\(address)` any more "
      + "(\(remedy), or write `gone` behind it in content/published.txt)"
  }

  private static func published(_ lines: String) -> String {
    "-- content/published.txt --\n\(lines)\n"
  }

  private static let vanished = [
    Example(
      "what leads nowhere, each with its remedy",
      published(
        "# a\n\nlost.html\nclaims/old.html\nfiles/a.pdf\nsections/walls.html#old\n"
          + "timeline.html#old\nessay.html#p9"),
      [
        gone(3, "lost.html", "say `formerly: [lost]` in the entry that took its place"),
        gone(4, "claims/old.html", "say `formerly: [old]` in the entry that took its place"),
        gone(5, "files/a.pdf", "put the file back"),
        "vanished-address content/published.txt:6:1 nothing answers `sections/walls.html#old` any more "
          + "(keep the id, or give the heading `{#old}`; or write `gone` behind it in content/published.txt)",
        gone(7, "timeline.html#old", "say `formerly: [old]` in the event that took its place"),
        "vanished-address content/published.txt:8:1 nothing answers `essay.html#p9` any more "
          + "(keep the id, or give the heading `{#p9}`; or write `gone` behind it in content/published.txt)",
      ]),
    Example(
      "what still leads somewhere, or is given up",
      published(
        "lost.html gone\nsections/walls.html\nessay.html#p1\nsections.html\nold.html\r\n"
          + "files/a.txt\nsections/walls.html#gates")
        + linking("about", "formerly: old", "files/a.txt") + "-- content/files/a.txt --\nA\n"
        + "-- content/sections/010-walls.md --\n---\ntitle: Walls\nsummary: W.\nowns: p1\n---\n\n"
        + "## Gates\n\nA.\n"),
    Example(
      "a line that says more", published("lost.html left\nindex.html gone twice\nb.html gone"),
      [
        "wrong-type content/published.txt:1:1 a line of this list is an address, and `gone` if it "
          + "is given up",
        "wrong-type content/published.txt:2:1 a line of this list is an address, and `gone` if it "
          + "is given up",
      ]),
  ]

  private static let doubled = [
    Example(
      "two files are one, capitals aside",
      linking("about", "summary: A.", "files/a.txt", "files/A.txt")
        + "-- content/files/a.txt --\na\n-- content/files/A.txt --\nb\n",
      [
        "duplicate-output content/files/a.txt its output `files/a.txt` is that of "
          + "content/files/A.txt too (rename one of them)"
      ]),
    Example(
      "two files differ",
      linking("about", "summary: A.", "files/a.txt", "images/a.txt")
        + "-- content/files/a.txt --\na\n-- content/images/a.txt --\nb\n"),
    Example(
      "a file stands where an asset of the templates does",
      linking("about", "summary: A.", "files/x.css")
        + "-- content/files/x.css --\na\n-- templates/assets/x.css --\nb\n"),
    Example(
      "two events of one list",
      "-- content/timeline.yml --\n- {id: a, date: 1900, title: A, body: T.}\n"
        + "- {id: a, date: 1901, title: A, body: T.}\n",
      [
        "duplicate-id content/timeline.yml:2:8 there are two entries `event:a` (the other is content/timeline.yml:1:8; rename one of them)"
      ]),
    Example(
      "two sections of one name",
      "-- content/sections/020-walls.md --\n---\ntitle: Again\nsummary: More.\n---\n\nText.\n",
      [
        "duplicate-id content/sections/020-walls.md:1:1 there are two entries `section:walls` "
          + "(the other is content/sections/010-walls.md:1:1; rename one of them)",
        "low-order-section content/sections/020-walls.md:1:1 no question of the section `walls` "
          + "asks to analyse, evaluate or create (write one in `content/questions/walls/`)",
      ]),
    Example(
      "entries of two kinds may have one name",
      page("walls", "summary: A.")),
  ]

  private static func guide(_ keys: String) -> String {
    "-- content/guide.yml --\ntitle: A\nlanguage: en\nessay: {title: B}\n\(keys)\n"
  }

  private static let menu = [
    Example(
      "the menu and the foot name pages that are not there",
      page("about", "summary: A.")
        + guide("navigation: [sections, abuot]\nfooter: [about, xyz, walls]"),
      [
        "broken-reference content/guide.yml:4:24 no page `abuot` (did you mean `about`?)",
        "broken-reference content/guide.yml:5:17 no page `xyz` (there are: 404, about, claims, essay, figures, find, glossary, offline, people, practice, questions, readings, reports, routes, sections, silences, take-away, timeline)",
        "broken-reference content/guide.yml:5:22 no page `walls` (there is a section of that name: `section:walls`)",
      ]),
    Example(
      "a page of the menu is a draft",
      page("about", "draft: true") + guide("navigation: about"),
      [
        "broken-reference content/guide.yml:4:13 page `about` is a draft "
          + "(publish it (`draft: false`) or take the reference out)"
      ]),
    Example(
      "files are missing",
      TestSite.bare.removing("content/guide.yml").removing("content/essay.yml"),
      [
        "missing-file content/essay.yml a guide needs this file (it lists the essay's `paragraphs`; or put the whole text into `content/essay.md`)",
        "missing-file content/guide.yml a guide needs this file (it gives `title`, `language` and `essay`)",
      ]),
    Example(
      "a rule that there is not is silenced", page("about", "silence: {orphan-trem: a, b: c}"),
      [
        "unknown-key content/pages/about.md:3:11 there is no rule `orphan-trem` (did you mean `orphan-term`?)",
        "unknown-key content/pages/about.md:3:27 there is no rule `b`",
      ]),
    Example("a rule that there is", page("about", "silence: {broken-reference: a}")),
  ]
}
