internal import Markup
internal import StudyGuide

/// The claims of one side as an argument: its branches, drawn and as lists.
struct ArgumentView: Sendable {
  let title: String
  let id: String
  let branches: [ArgumentBranchView]

  static let shape = Shape<ArgumentView>(
    "argument",
    [
      .text("whose", \.title), .text("whose-id", \.id),
      .list("branches", ArgumentBranchView.shape, \.branches),
    ])

  static func all(in context: PageContext) -> [ArgumentView] {
    Claim.Author.allCases.map { whose in
      ArgumentView(
        title: context.words[whose], id: whose.rawValue,
        branches: context.guide.argument.branches(of: whose).map {
          ArgumentBranchView(context: context, whose: whose, branch: $0)
        })
    }.filter { !$0.branches.isEmpty }
  }
}

/// The claims of one side that stand in one branch.
struct ArgumentBranchView: Sendable {
  let context: PageContext
  let whose: Claim.Author
  let branch: ArgumentOutline.Branch

  static let shape = Shape<ArgumentBranchView>(
    "argument-branch",
    [
      .optional("branch", \.title),
      .text("id", \.id),
      .html("drawing", \.drawing),
      .list("claims", ArgumentClaimView.shape, \.claims),
    ])

  private var title: String? { branch.key.map { context.words[.branches, $0] } }

  /// The id of the branch in the list: whose claims it holds, and its place in the list of branches.
  private var id: String { Self.id(of: branch.key, whose, in: context) }

  static func id(of key: String?, _ whose: Claim.Author, in context: PageContext) -> String {
    let place = key.flatMap { context.words.position(of: $0, in: .branches) }
    return place.map { "\(whose.rawValue)-\($0 + 1)" } ?? whose.rawValue
  }

  private var drawing: [UInt8] {
    ArgumentMap.draw(
      branch.steps.indices.map { bead(at: $0) }, label: title ?? context.words[whose],
      isRightToLeft: context.guide.configuration.isRightToLeft)
  }

  private func bead(at place: Int) -> ArgumentMap.Bead {
    let guide = context.guide
    let step = branch.steps[place]
    let claim = guide.content.claims[step.claim]
    let elsewhere = self.elsewhere(at: place)
    return ArgumentMap.Bead(
      name: claim.entry.title, address: context.link(to: step.claim).address,
      label: ([claim.entry.title, context.words[claim.whose], context.words[claim.status]]
        + elsewhere).joined(separator: context.words[Enumeration.between]),
      elsewhere: elsewhere,
      status: claim.status.rawValue, whose: claim.whose.rawValue, depth: step.depth,
      positions: (
        guide.stances(citedIn: .supports, of: step.claim).count,
        guide.stances(citedIn: .against, of: step.claim).count
      ))
  }

  /// What a claim of the branch rests on and answers, in words, where no line is drawn to it: *Rests
  /// on A, B*.
  private func elsewhere(at place: Int) -> [String] {
    let step = branch.steps[place]
    let below = branch.steps[(place + 1)...].prefix { $0.depth > step.depth }
    let drawn = below.filter { $0.depth == step.depth + 1 }.map(\.claim)
    return [(LinkRelation.restsOn, Mark.restsOn), (.answers, .answers)].compactMap {
      relation, mark in
      let names = context.guide.links.targets(of: step.claim, relation)
        .filter { !drawn.contains($0) }.map { context.guide.entries[$0].title }
      return names.isEmpty
        ? nil
        : context.words[mark] + " " + names.joined(separator: context.words[Enumeration.between])
    }
  }

  /// The claims on which no other of the branch rests, each with those below it.
  private var claims: [ArgumentClaimView] {
    let shown = Set(context.shown(branch.steps.map(\.claim)))
    return ArgumentClaimView.tree(
      branch.steps.filter { shown.contains($0.claim) }[...], in: context)
  }
}

/// A claim in the list of its branch.
struct ArgumentClaimView: Sendable {
  let claim: ClaimView
  /// The claims of the branch on which it rests, each with its own.
  let grounds: [ArgumentClaimView]

  static let shape: Shape<ArgumentClaimView> = Shape(
    "argument-claim",
    (ClaimView.fields + [.draft]).map { $0.within(\.claim) } + [
      .list("grounds", ArgumentClaimView.shape, \.grounds)
    ])

  /// The depth below which all claims stand side by side: a template has so many lists within lists.
  private static let deepest = 3

  /// Returns the claims at a depth, each with those below it.
  static func tree(
    _ steps: ArraySlice<ArgumentOutline.Step>, depth: Int = 0, in context: PageContext
  ) -> [ArgumentClaimView] {
    var views: [ArgumentClaimView] = []
    var rest = steps
    while let step = rest.popFirst() {
      let below = depth < deepest ? rest.prefix { $0.depth > depth } : rest.prefix(0)
      rest = rest.dropFirst(below.count)
      views.append(
        ArgumentClaimView(
          claim: ClaimView(context: context, id: step.claim),
          grounds: tree(below, depth: depth + 1, in: context)))
    }
    return views
  }
}
