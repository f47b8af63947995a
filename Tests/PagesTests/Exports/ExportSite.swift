import TestSupport

extension TestSite {
  /// A guide that gives away everything, with a question of each form, some with the signs that
  /// formats use for themselves.
  static let exported = TestSite(settings() + questions)

  static func settings(language: String = "en", base: String? = "https://example.org/a/") -> String
  {
    """
    -- content/guide.yml --
    title: "Walls: {a} / b"
    language: \(language)
    \(base.map { "base-url: \($0)" } ?? "")
    downloads: [anki, moodle, gift, qti, canvas, csv]
    essay: {title: On Walls}

    """
  }

  private static let questions = """
    -- content/questions/walls/signs.md --
    ---
    title: "Is 1 = 1 ~ {x}: #1 \\\\ \\"q\\" <b> & c?"
    kind: choice
    level: apply
    claims: [walls-pay]
    ---

    Which sign, `a -> b {=x~y#z}`, is *right* & \\<more>? See [p1](essay:p1).

    - [ ] `=` {wrong}

      No: # is not ~ it.

    - [x] Right: **yes**

      Because \\<it> is [@stone-1990].

    ## Hint

    Look "again".

    ## Explanation

    It follows from [](claim:walls-pay).
    -- content/questions/walls/several.md --
    ---
    kind: choice
    level: apply
    ---

    Which three?

    - [x] One

      Yes.

    - [x] Two

      Yes.

    - [x] Three

      Yes.

    - [ ] Four

      No.

    ## Explanation

    Three of four.
    -- content/questions/walls/steps.md --
    ---
    kind: order
    level: analyse
    ---

    Put them in order.

    1. First -> then
    2. Second
    3. Third

    ## Explanation

    By time.
    -- content/questions/walls/pairs.md --
    ---
    kind: match
    level: analyse
    ---

    Match.

    - Wall :: Stone
    - Gate :: Wood

    ## Explanation

    By stuff.
    -- content/questions/walls/gaps.md --
    ---
    kind: gap
    level: remember
    bank: true
    ---

    A **wall|rampart** keeps **foes/thieves}** out.

    ## Explanation

    It does.
    -- content/questions/walls/write.md --
    ---
    kind: essay
    level: create
    ---

    Write about walls.

    ## Hint

    Think of gates.

    ## Criteria

    - Names a gate

    ## Explanation

    Gates matter.

    """
}
