import Pages
import TestSupport
import Testing

/// What the page of a question and the list of questions show, name by name.
struct QuestionViewTests {
  private static let names = """
    id title is-core address level level-id kind kind-id is-multiple prompt options(id letter
    is-right answer reason) hint answer criteria explanation section paragraphs claims(id)
    works(label) uses(link(title) kind sentence) previous next page-title
    page-description
    """

  @Test func `a question shows its parts, its section and its neighbours there`() async throws {
    let site = WideGuide.site(PrintedNames.file("question", Self.names))
    #expect(
      try await site.page("questions/why-walls.html").line == """
        id: why-walls
        title: Why build a wall, as ¶\u{A0}1 says?
        is-core: yes
        address: ../questions/why-walls.html
        level: Evaluate
        level-id: evaluate
        kind: Write
        kind-id: essay
        is-multiple: no
        prompt: <p>Why build a wall, as <a class="p" href="../essay.html#p1">¶\u{A0}1</a> says?</p>
        options:
        hint: <p>Count.</p>
        answer: 
        criteria: <ul>
        <li>Weighs cost.</li>
        </ul>
        explanation: <p>Argued over (<a class="w" href="../readings/stone-1990.html">Stone 1990</a>).</p>
        section:
        - Walls | ../sections/walls.html
        paragraphs:
        - ¶\u{A0}2 | ../essay.html#p2
        claims:
        - cost
        - walls-pay
        works:
        - Stone 1990
        uses:
        - link(When) | Question
        previous:
        - When | ../questions/when.html
        next:
        page-title: Why build a wall, as ¶\u{A0}1 says?
        page-description: Write
        """)
    #expect(
      try await site.page("questions/when.html").line == """
        id: when
        title: When
        is-core: no
        address: ../questions/when.html
        level: Remember
        level-id: remember
        kind: Choose
        kind-id: choice
        is-multiple: yes
        prompt: <p>Choose.</p>
        options:
        - when-1 | A | is-right | <p>Now</p> | reason=<p>Right.</p>
        - when-2 | B | <p>Then</p> | reason=<p>Wrong.</p>
        - when-3 | C | is-right | <p>Soon</p> | reason=<p>Right too.</p>
        hint: 
        answer: 
        criteria: 
        explanation: <p>So, see <a href="../questions/why-walls.html">Why build a wall, as ¶\u{A0}1 says?</a>.</p>
        section:
        - Walls | ../sections/walls.html
        paragraphs:
        claims:
        works:
        uses:
        previous:
        next:
        - Why build a wall, as ¶\u{A0}1 says? | ../questions/why-walls.html
        page-title: When
        page-description: Choose
        """)
    #expect(
      try await site.page("questions/who.html").line == """
        id: who
        title: Who opens gates?
        is-core: no
        address: ../questions/who.html
        level: Apply
        level-id: apply
        kind: Short
        kind-id: short
        is-multiple: no
        prompt: <p>Who opens gates?</p>
        options:
        hint: 
        answer: <p>The guard.</p>
        criteria: 
        explanation: <p>So.</p>
        section:
        - Gates | ../sections/gates.html
        paragraphs:
        - ¶\u{A0}3 | ../essay.html#p3
        claims:
        works:
        uses:
        previous:
        next:
        page-title: Who opens gates?
        page-description: Short
        """)
  }

  @Test func `an option says who holds it and where they stand`() async throws {
    let page = try await TestSite(
      PrintedNames.file(
        "question",
        "options(letter reason held-by holders(title standing(status-id status) stance))")
          + """
          -- content/questions/walls/why-walls.md --
          ---
          level: evaluate
          ---

          Why?

          - [x] So.

            Because.

            Held by [it](claim:walls-pay), not [p1](essay:p1), and in part [@wood-1995; @stone-1990], [it](claim:walls-pay).
          - [ ] Not so.

            None says so.

          ## Explanation

          So.

          """
    ).page("questions/why-walls.html")
    #expect(
      page.line == """
        options:
        - A | reason=<p>Because.</p> | held-by=<p>Held by <a class="c" href="../claims/walls-pay.html">it</a>, not <a class="p" href="../essay.html#p1">¶\u{A0}1</a>, and in part (<a class="w" href="../readings/wood-1995.html">Wood 1995</a>; <a class="w" href="../readings/stone-1990.html">Stone 1990</a>), <a class="c" href="../claims/walls-pay.html">it</a>.</p> | holders(Walls pay for themselves. | standing(disputed | Disputed)) | holders(Wood 1995 | stance=Builders) | holders(Stone 1990 | stance=Builders)
        - B | reason=<p>None says so.</p>
        """)
  }

  @Test func `a question has the keys under which browsers keep what is done with it`()
    async throws
  {
    let question = """
      -- content/questions/walls/why-walls.md --
      ---
      level: evaluate
      claims: [walls-pay]
      formerly: [why, "term:walls"]
      ---

      Why?

      ## Answer

      So.

      ## Explanation

      So.

      """
    let routes =
      "\nroutes:\n  - {id: short, title: Short, steps: [{to: \"section:walls\"}]}\n"
      + "  - {id: other, title: Other, steps: [{to: \"claim:walls-pay\"}]}\n"
      + "  - {id: long, title: Long, steps: [{to: \"question:why-walls\"}, {to: \"section:walls\"}]}\n"
    let page = try await TestSite(
      question + PrintedNames.file("question", "key former-keys section-id route-ids claim-ids")
    ).changing("content/guide.yml") { $0 + routes }.page("questions/why-walls.html")
    #expect(
      page.line == """
        key: question:why-walls
        former-keys: question:why term:walls
        section-id: walls
        route-ids: short long
        claim-ids: walls-pay
        """)
  }

  @Test func `a question names the paragraphs of its keys and its text`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file("question", "named-paragraphs(title first-words)")
    ).page("questions/why-walls.html")
    #expect(page.line == "named-paragraphs:\n- ¶\u{A0}1 | One\n- ¶\u{A0}2 | Two")
  }

  @Test func `options have letters, and numbers after Z`() async throws {
    let options = (1...28).map { "- [\($0 == 3 ? "x" : " ")] O\($0)\n\n  R\($0).\n" }.joined()
    let page = try await TestSite(
      """
      -- content/questions/walls/why-walls.md --
      ---
      level: remember
      ---

      Choose.

      \(options)
      ## Explanation

      So.
      -- templates/question.mustache --
      {{kind}} {{#is-multiple}}multiple{{/is-multiple}}
      {{#options}}{{letter}}{{#is-right}}!{{/is-right}} {{/options}}
      """
    ).page("questions/why-walls.html")
    #expect(
      page.line == "Choose \nA B C! D E F G H I J K L M N O P Q R S T U V W X Y Z 27 28 ")
  }

  @Test func `a question of two right answers is one of several`() async throws {
    let page = try await TestSite(
      "-- content/questions/walls/why-walls.md --\n---\nlevel: remember\n---\n\nChoose.\n\n"
        + "- [x] A\n\n  R.\n- [x] B\n\n  R.\n\n## Explanation\n\nSo.\n"
        + "-- templates/question.mustache --\n{{#is-multiple}}multiple{{/is-multiple}}\n"
    ).page("questions/why-walls.html")
    #expect(page.line == "multiple")
  }

  @Test func `questions stand by sections`() async throws {
    let page = try await WideGuide.site(
      PrintedNames.file(
        "questions", "core question-groups(id section(title address) questions(id title))")
    ).page("questions.html")
    #expect(
      page.line == """
        core:
        - Why build a wall, as ¶\u{A0}1 says? | questions/why-walls.html
        question-groups:
        - walls | section(Walls | sections/walls.html) | questions(when | When) | questions(why-walls | Why build a wall, as ¶\u{A0}1 says?)
        - gates | section(Gates | sections/gates.html) | questions(who | Who opens gates?)
        """)
  }

  @Test(arguments: [
    ("short", "## Answer", "Short"), ("order", "## Answer", "Order"),
    ("source", "## Criteria", "Source"), ("essay", "## Criteria", "Write"),
  ])
  func `every kind of question has its word`(_ kind: String, _ part: String, _ word: String)
    async throws
  {
    let page = try await TestSite(
      "-- content/questions/walls/why-walls.md --\n---\nlevel: create\nkind: \(kind)\n---\n\nDo.\n\n"
        + "\(part)\n\nSo.\n\n## Explanation\n\nSo.\n"
        + "-- templates/question.mustache --\n{{kind}} {{kind-id}} {{level}} {{page-description}}\n"
    ).page("questions/why-walls.html")
    #expect(page.line == "\(word) \(kind) Create \(word)")
  }
}
