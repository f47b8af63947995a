import Pages
import StudyGuide
import TestSupport
import Testing

/// The page that prints the text itself, with what the guide says of each paragraph beside it.
struct ReadingPageTests {
  private static let base = TestSite.small.removing("content/essay.yml")

  private func page(_ files: String, _ selection: String) async throws -> String {
    try await TestSite(files + PrintedNames.file("essay", selection), base: Self.base).page(
      "essay.html"
    ).line
  }

  private static let rest =
    "-- content/sections/020-rest.md --\n---\ntitle: Rest\nsummary: R.\nowns: [p2..p3]\nalso: [p1]\n---\n\nR.\n"
    + "-- content/questions/rest/what.md --\n---\nlevel: evaluate\nessay: [p2]\n---\n\nWhat?\n\n"
    + "## Criteria\n\n- So.\n\n## Explanation\n\nSo.\n"

  @Test func `prose stands under its headings, with notes beside it`() async throws {
    let page = try await page(
      """
      -- content/essay.md --
      ## One

      ### Below

      A *rampart* keeps out. {#p1}

      ---

      Nothing. {#p2}

      ## Two {#two}

      The end. {#p3}
      -- content/essay.yml --
      paragraphs:
        - {id: p3, label: II.4, gist: It ends.}
      \(Self.rest)

      """,
      """
      has-text has-outline headings(heading id has-heading is-below paragraphs(title address text
      first-words gist has-gist is-verse follows-pause speaker has-notes owner(title) also(title)
      claims(id) terms(id) questions(title) uses(link(title))))
      """)
    #expect(
      page == """
        has-text: yes
        has-outline: yes
        headings:
        - One | heading-one | has-heading
        - Below | heading-below | has-heading | is-below | paragraphs(¶\u{A0}1 | #p1 | text=<p>A <em><a class="t" href="glossary/rampart.html">rampart</a></em> keeps out.</p> | A rampart keeps out. |  | has-notes | owner(Walls) | also(Rest) | claims(walls-pay) | terms(rampart) | uses(link(Walls))) | paragraphs(¶\u{A0}2 | #p2 | text=<p>Nothing.</p> | Nothing. |  | follows-pause | has-notes | owner(Rest) | questions(What?))
        - Two | heading-two | has-heading | paragraphs(¶\u{A0}II.4 | #p3 | text=<p>The end.</p> | The end. | It ends. | has-gist | has-notes | owner(Rest))
        """)
  }

  @Test func `lines of verse are numbered by fives through the whole text`() async throws {
    let page = try await page(
      """
      -- content/essay.md --
      ---
      form: verse
      line: 3
      ---

      a *b
      c* d
      e {#p1}

      **F.**
      g {#p2}

      - h
      - i
      - j
      - k {#p3}
      \(Self.rest)

      """, "headings(has-heading paragraphs(label title text is-verse speaker))")
    #expect(
      page == """
        headings:
        -  | paragraphs(3–5 | 3–5 | text=<p><span class="line"></span>a <em>b<br />
        <span class="line"></span>c</em> d<br />
        <span class="line" data-line="5"></span>e</p> | is-verse) | paragraphs(6 | 6 | text=<p><span class="line"></span>g</p> | is-verse | speaker=F) | paragraphs(7–10 | 7–10 | text=<ul>
        <li><span class="line"></span>h</li>
        <li><span class="line"></span>i</li>
        <li><span class="line"></span>j</li>
        <li><span class="line" data-line="10"></span>k</li>
        </ul> | is-verse)
        """)
  }

  @Test func `a dialogue has its speakers`() async throws {
    let page = try await page(
      """
      -- content/essay/010-a.md --
      ---
      form: dialogue
      heading: The day
      ---
      **Anna:** Walls? {#p1}

      **Ben.** Walls. {#p2}
      -- content/essay/020-b.md --
      No one spoke. {#p3}
      \(Self.rest)

      """, "headings(heading paragraphs(title text speaker))")
    #expect(
      page == """
        headings:
        - The day | paragraphs(¶\u{A0}1 | text=<p>Walls?</p> | speaker=Anna) | paragraphs(¶\u{A0}2 | text=<p>Walls.</p> | speaker=Ben) | paragraphs(¶\u{A0}3 | text=<p>No one spoke.</p>)
        """)
  }

  @Test func `what is known of the essay can be shown on every page`() async throws {
    let settings = """
      -- content/guide.yml --
      title: a
      language: en
      essay: {title: On Walls, author: Ann, year: "1729", source: A library, url: "https://a.b/", rights: Free, language: he}

      """
    let names = """
      essay-title essay-author essay-date essay-source essay-url essay-rights essay-has-origin
      essay-language essay-is-right-to-left structured-data
      """
    let page = try await TestSite(
      settings + "-- content/essay.md --\nWalls. {#p1}\n" + PrintedNames.file("essay", names),
      base: Self.base
    ).page("essay.html")
    #expect(page.contains("essay-title: On Walls\n"))
    #expect(
      page.contains(
        #"{"@context":"https://schema.org","@type":"CreativeWork","name":"On Walls","author":"Ann","datePublished":"1729","url":"https://a.b/","copyrightNotice":"Free","inLanguage":"he","isPartOf":{"@type":"WebSite","name":"a"}}"#
      ), "\(page)")
    #expect(
      page.contains("essay-has-origin: yes\nessay-language: he\nessay-is-right-to-left: yes\n"))
    let without = try await TestSite(PrintedNames.file("essay", names)).page("essay.html")
    #expect(without.contains("essay-author: \nessay-date: \n"))
    #expect(without.contains("essay-has-origin: no\n") && without.contains("right-to-left: no\n"))
  }

  @Test func `only dates that machines can read are given to them`() async throws {
    for (date, isTold) in [
      ("1729", true), ("1729-10", true), ("1729-10-03", true), ("399 BC", false),
      ("c. 1729", false),
      ("17291", false), ("1729-1", false),
    ] {
      let settings =
        "-- content/guide.yml --\ntitle: a\nlanguage: en\nessay: {title: b, date: \"\(date)\"}\n"
      let page = try await TestSite(settings + PrintedNames.file("index", "structured-data")).page(
        "index.html")
      #expect(page.contains("datePublished") == isTold, "\(date)")
    }
  }

  @Test func `the words of the text are not counted as the guide's`() async {
    let text = String(repeating: "Walls. ", count: 1_000)
    let result = await TestSite("-- content/essay.md --\n\(text) {#p1}\n", base: Self.base).build()
    #expect(result.counts().words < 500)
    #expect(result.site?.page(ofSource: "content/essay.md") == "essay.html")
    #expect(result.site?.page(ofSource: "content/essay.yml") == "essay.html")
  }

  @Test func `a term's page names the paragraphs that use it`() async throws {
    let page = try await TestSite(
      "-- content/essay.md --\nA rampart. {#p1}\n"
        + PrintedNames.file("term", "has-in-text in-text(title address)"), base: Self.base
    ).page("glossary/rampart.html")
    #expect(page.line == "has-in-text: yes\nin-text:\n- ¶\u{A0}1 | ../essay.html#p1")
  }
}
