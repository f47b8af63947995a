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

  static let examples = forms + reasons + holders + levels

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
  private static let noOrder = wrong(
    "the question has no answer",
    "write the things to order as a numbered list, in the right order: readers see it shuffled")
  private static let pairs = "write a list of `- left :: right`, or a table of two columns"
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
    Example("an order without answer", question(criteria, kind: "order"), noOrder),
    Example("an order of bullets", question("- One\n- Two", kind: "order"), noOrder),
    Example("a numbered list", question("1. One\n2. Two", kind: "order")),
    Example(
      "one thing to order", question("1. One", kind: "order"),
      wrong("there is one thing to order", "write two or more")),
    Example(
      "an order without words",
      "-- \(path) --\n---\nlevel: create\nkind: order\ntitle: A\n---\n\n1. One\n2. Two\n\n"
        + "## Explanation\n\nSo.\n",
      wrong("the question says nothing before its list", "begin with what is to be done")),
    Example("pairs", question("- A :: B\n- C :: D", kind: "match")),
    Example("pairs in a table", question("|A|B|\n|-|-|\n|C|D|\n|E|F|", kind: "match")),
    Example(
      "no pairs", question("", kind: "match"), wrong("a question to match has no pairs", pairs)),
    Example(
      "an item that is no pair", question("- A :: B\n- C\n- D ::", kind: "match"),
      wrong("number 2 is no pair", pairs)),
    Example(
      "a row of three", question("|A|B|C|\n|-|-|-|\n|C|D|E|\n|E|F|G|", kind: "match"),
      wrong("number 1 is no pair", pairs)),
    Example(
      "a row with an empty cell", question("|A|B|\n|-|-|\n|C|D|\n|E||", kind: "match"),
      wrong("number 2 is no pair", pairs)),
    Example(
      "one pair", question("- A :: B", kind: "match"),
      wrong("there is one pair to match", "write two or more")),
    Example(
      "a pair twice", question("- A :: B\n- C :: B\n- A :: D", kind: "match"),
      wrong("number 3 says what number 1 says", "write each once")),
    Example("two pairs with one right side", question("- A :: B\n- C :: B", kind: "match")),
    Example(
      "an answer twice", question("- [x] A\n\n  B.\n\n- [ ] A\n\n  C.\n", kind: "choice"),
      wrong("number 2 says what number 1 says", "write each once")),
    Example(
      "a thing to order twice", question("1. A\n2. B\n3. *A*\n", kind: "order"),
      wrong("number 3 says what number 1 says", "write each once")),
    Example("a gap", question("A **b**.", kind: "gap")),
    Example(
      "no gap", question("A *b*.", kind: "gap"),
      wrong(
        "the question has no gaps",
        "put what readers fill in between `**`: `Rome is in **Italy**.`")),
    Example(
      "a gap with a link", question("A **[b](section:walls)**.", kind: "gap"),
      wrong("gap 1 holds more than words", "write words alone between the `**`")),
    Example(
      "a gap with an empty side", question("A **b** **c|**.", kind: "gap"),
      wrong("gap 2 is empty on one side of its `|`", "write `**one|another**`")),
    Example(
      "words without gaps", question(answer, kind: "short\nbank: true"),
      wrong("only a question with gaps offers words", "write `kind: gap`, or take `bank` out")),
    Example("a match with boxes", question(box, kind: "match"), boxes),
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

  private static func held(_ line: Int, _ message: String, _ note: String) -> String {
    "held-by \(path):\(line):1 \(message) (\(note))"
  }

  private static let stray = held(
    9, "`Held by` does not stand at the end of the option", "make it the last paragraph")
  private static let nobody = held(
    11, "`Held by` names no claim and no reading",
    "write `Held by [words](claim:ID).`, or a citation")

  /// A question with one option, whose reason is followed by a text.
  private static func holder(_ text: String, _ report: [String] = []) -> Example {
    Example(
      "held: \(text.prefix(40))", question("- [x] So.\n\n  Because.\n\n  \(text)"), report,
      over: .small)
  }

  private static let holders = [
    holder("Held by [walls](claim:walls-pay)."),
    holder("Held by <claim:walls-pay> and @stone-1990, against [p1](essay:p1)."),
    holder("Held by [Stone](reading:stone-1990)."),
    holder("Held by [@stone-1990]."),
    holder("Held by some.", [nobody]),
    holder("Held by [p1](essay:p1), in a [rampart](term:rampart).", [nobody]),
    Example(
      "held, then a reason",
      question("- [x] So.\n\n  Held by [@stone-1990].\n\n  Because."), [stray], over: .small),
    Example(
      "held twice",
      question(
        "- [x] So.\n\n  Held by [@stone-1990].\n\n  Held by some.", explained: "So."),
      [stray, nobody], over: .small),
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
