import StudyGuide
import TestSupport
import Testing

/// What questions need: the parts of their kind, an explanation, reasons for each option; and what
/// sections ask.
struct QuestionCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a question is told what it lacks`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = forms + reasons + levels

  private static let path = "content/questions/walls/how.md"

  private static func question(_ text: String, kind: String = "", explained: String = "So.")
    -> String
  {
    let keys = kind.isEmpty ? "" : "kind: \(kind)\n"
    return "-- \(path) --\n---\nlevel: create\n\(keys)---\n\nHow?\n\n\(text)\n\n"
      + "## Explanation\n\n\(explained)\n"
  }

  private static func wrong(_ message: String, _ note: String) -> [String] {
    ["question-form \(path):1:1 \(message) (\(note))"]
  }

  private static let noAnswer = wrong("the question has no answer", "write `## Answer`")
  private static let noCriteria = wrong(
    "the question has no criteria", "write `## Criteria`: what a good answer does")
  private static let boxes = wrong(
    "only a question to choose has boxes", "write `kind: choice`, or plain items")
  private static let box = "- [x] So.\n\n  Because."
  private static let answer = "## Answer\n\nSo."
  private static let criteria = "## Criteria\n\n- So."

  private static let forms = [
    Example(
      "a choice without answers", question("", kind: "choice"),
      wrong("a question to choose has no answers", "write a list of `- [ ]` and `- [x]`")),
    Example(
      "a choice of plain items", question("- So.", kind: "choice"),
      wrong("a question to choose has no answers", "write a list of `- [ ]` and `- [x]`")),
    Example(
      "a choice without a right answer", question("- [ ] So.\n\n  Because."),
      wrong("no answer is marked as right", "mark it with `- [x]`")),
    Example("a choice with one", question(box)),
    Example("a choice that says so", question(box, kind: "choice")),
    Example(
      "a choice with a right answer and a wrong one",
      question("- [ ] So.\n\n  No.\n- [x] Not so.\n\n  Yes.")),
    Example("a short question with boxes", question(box + "\n\n" + answer, kind: "short"), boxes),
    Example("an essay with boxes", question(box + "\n\n" + criteria, kind: "essay"), boxes),
    Example("an order with boxes", question(box + "\n\n" + answer, kind: "order"), boxes),
    Example("a source with boxes", question(box + "\n\n" + answer, kind: "source"), boxes),
    Example("nothing but a prompt", question(""), noAnswer),
    Example("a short question without answer", question("", kind: "short"), noAnswer),
    Example("a short question with one", question(answer)),
    Example("a short question with criteria", question(criteria, kind: "short")),
    Example("an order without answer", question(criteria, kind: "order"), noAnswer),
    Example("an order with one", question(answer, kind: "order")),
    Example("an essay without criteria", question(answer, kind: "essay"), noCriteria),
    Example("an essay with criteria", question(criteria)),
    Example("a source without either", question("", kind: "source"), noCriteria),
    Example("a source with an answer", question(answer, kind: "source")),
    Example("a source with criteria", question(criteria, kind: "source")),
  ]

  private static let unexplained =
    "unexplained-question \(path):1:1 the question has no explanation (write `## Explanation`)"

  private static func unreasoned(_ line: Int) -> String {
    "unreasoned-option \(path):\(line):1 this answer does not say why it is right or wrong "
      + "(write a second paragraph under it)"
  }

  private static let reasons = [
    Example("the explanation is empty", question(answer, explained: ""), [unexplained]),
    Example(
      "there is no explanation",
      "-- \(path) --\n---\nlevel: create\n---\n\nHow?\n\n\(answer)\n", [unexplained]),
    Example("an option has no reason", question("- [x] So."), [unreasoned(7)]),
    Example(
      "two of three have none",
      question("- [x] So.\n\n- [ ] Not so.\n\n  Because.\n\n- [ ] Or so."),
      [unreasoned(7), unreasoned(13)]),
  ]

  private static func section(_ level: String) -> String {
    """
    -- content/questions/walls/why-walls.md --
    ---
    level: \(level)
    ---

    How?

    ## Answer

    So.

    ## Explanation

    So.
    """
  }

  private static let low =
    "low-order-section content/sections/010-walls.md:1:1 no question of the section `walls` asks to "
    + "analyse, evaluate or create (write one in `content/questions/walls/`)"

  private static let levels = [
    Example("a section asks to remember", section("remember"), [low]),
    Example("a section asks to understand", section("understand"), [low]),
    Example("a section asks to apply", section("apply"), [low]),
    Example("a section asks to analyse", section("analyse")),
    Example("a section asks to evaluate", section("evaluate")),
    Example("a section asks to create", section("create")),
    Example(
      "another section asks",
      section("apply")
        + "\n-- content/sections/020-gates.md --\n---\ntitle: Gates\nsummary: On gates.\n---\n\nA.\n"
        + "-- content/questions/gates/how.md --\n---\nlevel: create\n---\n\nHow?\n\n\(answer)\n\n"
        + "## Explanation\n\nSo.\n", [low]),
    Example(
      "a section asks nothing",
      "-- content/sections/020-gates.md --\n---\ntitle: Gates\nsummary: On gates.\n---\n\nA.\n",
      [low.replacing("010-walls", with: "020-gates").replacing("walls", with: "gates")]),
  ]
}
