internal import Markup
internal import StudyGuide

/// A claim as shown on its page, in its card and in lists.
struct ClaimView: EntryPage {
  static let kind = Kind.claim

  let context: PageContext
  let id: EntryID

  private var guide: Guide { context.guide }
  private var claim: Claim { guide.content.claims[id] }

  var frame: FrameView {
    FrameView(
      context: context, title: claim.entry.title, description: claim.statement,
      data: { StructuredData.claim(id, context.guide) })
  }

  static let fields: [Field<ClaimView>] = [
    .text("id", \.claim.entry.id),
    .text("number", { String($0.context.presentation.claimNumbers[$0.id] ?? 0) }),
    .text("title", \.claim.entry.title),
    .flag("is-core", \.claim.entry.isCore),
    .flag("is-current", { $0.context.link(to: $0.id).isCurrent }),
    .flag("has-name", { $0.claim.entry.title != $0.claim.statement }),
    .text("statement", \.claim.statement),
    .address("address", { $0.context.link(to: $0.id).address }),
    .text("whose", { $0.guide.words[$0.claim.whose] }),
    .text("whose-id", \.claim.whose.rawValue),
    .optionalRecord("claim", WhoseView.shape, { $0.context.whose($0.id) }),
    .text("kind", { $0.guide.words[$0.claim.kind] }),
    .text("status", { $0.guide.words[$0.claim.status] }),
    .text("status-id", \.claim.status.rawValue),
    .text("status-rank", { String(Claim.Status.allCases.firstIndex(of: $0.claim.status) ?? 0) }),
    .optional("reason", { $0.claim.reason.isEmpty ? nil : $0.claim.reason }),
    .optional("one-sided", \.claim.oneSided),
    .html("body", { $0.context.html($0.id, style: $0.context.presentation.voicedStyle) }),
    .html("strip", { $0.context.strip($0.guide.links.targets(of: $0.id, .essay)) }),
    .text("positions-for", { String($0.guide.stances(citedIn: .supports, of: $0.id).count) }),
    .text("positions-against", { String($0.guide.stances(citedIn: .against, of: $0.id).count) }),
    .text("paragraph-rank", \.paragraphRank),
    .optionalRecord("branch", LinkView.shape, \.branch),
    .claims("siblings") { $0.siblings },
    .text("rests-on-words", { $0.guide.words[Mark.restsOn] }),
    .text("answers-words", { $0.guide.words[Mark.answers] }),
    .claims("rests-on") { $0.guide.links.targets(of: $0.id, .restsOn) },
    .claims("supports") { $0.guide.links.sources(of: $0.id, .restsOn) },
    .claims("answers") { $0.guide.links.targets(of: $0.id, .answers) },
    .claims("answered-by") { $0.guide.links.sources(of: $0.id, .answers) },
    .flag("has-relations", \.hasRelations),
    .list("parts", LinkView.shape, { $0.context.outline(of: $0.id) }),
    .links("paragraphs", opensPanels: true) { $0.guide.links.targets(of: $0.id, .essay) },
    .links("needs") { $0.guide.links.targets(of: $0.id, .needs) },
    .links("sections") { $0.guide.sections(onParagraphsOf: $0.id) },
    .links("questions") { $0.guide.questions(onClaim: $0.id) },
    .links("events") { $0.guide.events(onClaim: $0.id) },
    .links("beside") { $0.beside },
    .notes,
    .namedParagraphs,
    .uses,
    .firstUses,
    .moreUses,
    .previous,
    .next,
    .works { $0.guide.readings(citedIn: $0.id) },
  ]

  /// The shape of a claim in a card or a list.
  static let shape = Shape<ClaimView>("claim", fields + [.draft])
  static let page = Shape<FramedView<ClaimView>>(page: "claim-page", fields)

  static let card: (template: String, shape: Shape<ClaimView>)? = ("cards/claim", shape)

  static let linkStyle: String? = "c"

  /// All entries that stand beside the claim: sections, what its test needs, questions and events.
  private var beside: [EntryID] {
    guide.sections(onParagraphsOf: id) + guide.links.targets(of: id, .needs)
      + guide.questions(onClaim: id) + guide.events(onClaim: id)
  }

  static let listFields: [Field<BuiltInPageView>] = [
    .list(
      "statuses", StatusView.shape,
      { view in
        Claim.Status.allCases.map { StatusView(id: $0.rawValue, word: view.context.words[$0]) }
      }),
    .list("claim-groups", ClaimGroupView.shape, { ClaimGroupView.all(in: $0.context) }),
    .flag("has-branches", { $0.context.guide.argument.hasBranches }),
    .list("arguments", ArgumentView.shape, { ArgumentView.all(in: $0.context) }),
    .list(
      "claims", ClaimView.shape,
      { ClaimView.views($0.context.listed(.claim), in: $0.context) }),
  ]

  static func listed(in guide: Guide) -> [EntryID] { guide.argument.claims }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.claim).flatMap { guide.links.targets(of: $0, .essay) }
  }
}

extension ClaimView {
  /// The largest number of claims of the same branch that a page lists: those around its own.
  private static let mostSiblings = 15

  /// The claim's branch, as a link to its place in the list of claims.
  private var branch: LinkView? {
    guard let key = claim.branch?.value else { return nil }
    let id = ArgumentBranchView.id(of: key, claim.whose, in: context)
    return LinkView(
      title: context.words[.branches, key], address: context.relative("claims.html#_b-\(id)"))
  }

  /// The claims of its branch, itself among them.
  private var siblings: [EntryID] {
    guard let key = claim.branch?.value else { return [] }
    let all = guide.argument.claims(inBranch: key)
    guard all.count > Self.mostSiblings else { return all }
    let place = all.partitioningIndex { !guide.argument.precedes($0, id) }
    let start = min(max(place - Self.mostSiblings / 2, 0), all.count - Self.mostSiblings)
    return Array(all[start..<start + Self.mostSiblings])
  }

  private var hasRelations: Bool {
    [LinkRelation.restsOn, .answers].contains {
      !guide.links.targets(of: id, $0).isEmpty || !guide.links.sources(of: id, $0).isEmpty
    }
  }

  /// The place of the first paragraph that makes the claim, by which a table can be sorted; empty for
  /// a claim without one.
  private var paragraphRank: String {
    let first = guide.links.targets(of: id, .essay).min()
    return first.map { String(guide.entries.position(of: $0) + 1) } ?? ""
  }
}

extension Field<ClaimView> {
  /// Makes a field for a list of other claims, each once.
  fileprivate static func claims(
    _ name: String, _ claims: @escaping @Sendable (ClaimView) -> [EntryID]
  ) -> Field {
    .list(
      name, ClaimView.shape, of: { claims($0).uniqued() },
      { ClaimView(context: $0.context, id: $1) })
  }
}

/// A status of claims with its name, for the key to the status marks.
struct StatusView: Sendable {
  let id: String
  let word: String

  static let shape = Shape<StatusView>(
    "status", [.text("status-id", \.id), .text("status", \.word)])
}

/// The claims of one side, in the order in which the essay makes them.
struct ClaimGroupView: Sendable {
  let title: String
  let id: String
  let claims: [ClaimView]

  static let shape = Shape<ClaimGroupView>(
    "claim-group",
    [.text("title", \.title), .text("id", \.id), .list("claims", ClaimView.shape, \.claims)])

  static func all(in context: PageContext) -> [ClaimGroupView] {
    let claims = context.listed(.claim)
    return Claim.Author.allCases.map { whose in
      let own = claims.filter { context.guide.content.claims[$0].whose == whose }
      return ClaimGroupView(
        title: context.words[whose], id: whose.rawValue,
        claims: ClaimView.views(own, in: context))
    }.filter { !$0.claims.isEmpty }
  }
}
