import Pages
import TestSupport
import Testing

/// What the page of a term and the glossary show, name by name.
struct TermViewTests {
  @Test func `a term shows its other names, what to see and who uses it`() async throws {
    let names = """
      id title is-core address original original-language transliteration definition more aliases essay-phrases
      see works(label) named-paragraphs(title) uses(link(title address) kind sentence) previous next page-title
      page-description
      """
    let site = WideGuide.site(PrintedNames.file("term", names))
    #expect(
      try await site.page("glossary/rampart.html").line == """
        id: rampart
        title: Rampart
        is-core: yes
        address: ../glossary/rampart.html
        original: 城墙
        original-language: zh-Hans
        transliteration: chengqiang
        definition: <p>A broad wall of <em>earth</em>; see <a class="p" href="../essay.html#p1">¶\u{A0}1</a>.</p>
        more: <p>More of it, as in <a class="p" href="../essay.html#p2">¶\u{A0}2</a>.</p>
        aliases:
        - rampart
        - earth wall
        essay-phrases:
        - great wall’s
        see:
        - moat | ../glossary/moat.html
        works:
        - Wood 1995
        named-paragraphs:
        - ¶\u{A0}1
        - ¶\u{A0}2
        uses:
        - link(Walls | ../sections/walls.html) | Section | sentence=The essay argues that a rampart pays (¶\u{A0}5); see Walls pay, Walls cost., Walls harm. and (Stone 1990).
        - link(Ärmel | ../glossary/zone.html) | Term | sentence=A sleeve of a rampart is not a wall at all.
        previous:
        - moat | ../glossary/moat.html
        next:
        page-title: Rampart
        page-description: A broad wall of earth; see ¶\u{A0}1.
        """)
    #expect(
      try await site.page("glossary/moat.html").line == """
        id: moat
        title: moat
        is-core: no
        address: ../glossary/moat.html
        original: 
        original-language: zh-Hans
        transliteration: 
        definition: <p>Water around a wall.</p>
        more: 
        aliases:
        essay-phrases:
        see:
        works:
        named-paragraphs:
        uses:
        - link(Walls | ../sections/walls.html) | Section
        - link(Gates | ../sections/gates.html) | Section | sentence=Gates open, says Wood; a moat does not, and walls stand.
        - link(Moats | ../sections/moats.html) | Section
        previous:
        - Ärmel | ../glossary/zone.html
        next:
        - Rampart | ../glossary/rampart.html
        page-title: moat
        page-description: Water around a wall.
        """)
  }

  @Test func `the glossary is by letters, whatever the files are called`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "glossary", "core terms(id) letters(letter terms(title)) named-paragraphs(title)")
    ).page("glossary.html")
    #expect(
      page.line == """
        core:
        - Rampart | glossary/rampart.html
        terms:
        - zone
        - moat
        - rampart
        letters:
        - A | terms(Ärmel)
        - M | terms(moat)
        - R | terms(Rampart)
        named-paragraphs:
        - ¶\u{A0}1
        """)
    let two = try await TestSite(
      "-- content/glossary/road.md --\n---\nterm: road\n---\n\nA way.\n"
        + PrintedNames.file("glossary", "letters(letter terms(title))")
    ).page("glossary.html")
    #expect(two.line == "letters:\n- R | terms(Rampart) | terms(road)")
  }

  @Test(arguments: [
    ("", "und und-Latn"), ("original: {language: grc}", "grc grc-Latn"),
    ("original: {language: zh-Hant}", "zh-Hant zh-Latn-pinyin"),
    ("original: {language: ar, transliteration: ar-Latn-alalc97}", "ar ar-Latn-alalc97"),
    ("han-language: ja", "ja ja-Latn"),
    ("han-language: ja\noriginal: {language: ru}", "ru ru-Latn"),
  ])
  func `a guide says in what language and script original names are`(
    _ settings: String, _ expected: String
  ) async throws {
    let page = try await TestSite(
      "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b}\n\(settings)\n"
        + "-- templates/term.mustache --\n{{original-language}} {{transliteration-language}}\n"
    ).page("glossary/rampart.html")
    #expect(page.line == expected)
  }

  @Test func `a term may have a language of its own, and keys of old are read`() async throws {
    let site = TestSite(
      """
      -- content/glossary/rampart.md --
      ---
      term: Rampart
      chinese: agger
      pinyin: ager
      original-language: la
      ---
      A wall.
      -- templates/term.mustache --
      {{#original}}{{original}}{{/original}} {{#transliteration}}{{transliteration}}{{/transliteration}} {{original-language}} {{transliteration-language}}

      """)
    #expect(try await site.page("glossary/rampart.html").line == "agger ager la la-Latn")
    #expect(
      await site.report().filter { $0.hasPrefix("renamed-key") } == [
        "renamed-key content/glossary/rampart.md:3:1 `chinese` is called `original` now (write `original:`)",
        "renamed-key content/glossary/rampart.md:4:1 `pinyin` is called `transliteration` now (write `transliteration:`)",
      ])
  }
}
