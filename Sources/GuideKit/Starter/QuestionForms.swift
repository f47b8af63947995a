import StudyGuide

/// What `guide new question` writes: the parts that each kind of question needs.
enum QuestionForms {
  /// A question whose kind is not stated has an answer of a few words.
  static func form(_ kind: Question.Kind?) -> String {
    """
    ---
    level: analyse                # remember, understand, apply, analyse, evaluate, create
    \(key(kind))
    # essay: [p1]
    # claims: [claim-id]
    \(EntryForms.common)---

    \(parts(kind ?? .short))

    ## Explanation

    Why, with sources.
    """
  }

  private static func key(_ kind: Question.Kind?) -> String {
    let known = Question.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let kind else {
      return "# kind: short                 \(known); inferred unless given"
    }
    let key = "kind: \(kind.rawValue)"
    return key + String(repeating: " ", count: max(1, 30 - key.count)) + "# \(known)"
  }

  private static func parts(_ kind: Question.Kind) -> String {
    switch kind {
    case .choice: choice
    case .short: short
    case .essay: essay
    case .order: order
    case .source: source
    case .match: match
    case .gap: gap
    }
  }

  private static let choice = """
    The question. One answer is right, or several are.

    - [ ] A wrong answer.

      Why it is wrong.

    - [x] A right answer.

      Why it is right.

    ## Hint

    A hint.
    """

  private static let short = """
    The question.

    ## Hint

    A hint.

    ## Answer

    The answer; open questions have `## Criteria` instead.
    """

  private static let essay = """
    The question, with room for more than one good answer.

    ## Hint

    A hint.

    ## Criteria

    - What a good answer does.
    - What it takes into account.
    """

  private static let order = """
    Put these in order: write the right order, readers see another.

    1. The first of them
    2. The second of them
    3. The third of them

    ## Hint

    A hint.
    """

  private static let match = """
    What belongs together?

    - One thing :: what belongs to it
    - Another thing :: what belongs to that
    - A third thing :: and to this

    ## Hint

    A hint.
    """

  private static let gap = """
    A sentence with a **word** that is left out, and **another|a second** one.

    ## Hint

    A hint.
    """

  private static let source = """
    What do these sources show, and how far can each be trusted?

    | Source | Rests on | Says |
    | --- | --- | --- |
    | One | what its author saw | one thing |
    | Another | what others told its author | another |

    ## Hint

    A hint.

    ## Criteria

    - Says of each source who made it, when, and for whom.
    - Sees a weakness in each.
    """
}
