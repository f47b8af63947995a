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
    .text("title", \.claim.entry.title),
    .flag("is-core", \.claim.entry.isCore),
    .text("statement", \.claim.statement),
    .address("address", { $0.context.link(to: $0.id).address }),
    .text("whose", { $0.guide.words[$0.claim.whose] }),
    .text("whose-id", \.claim.whose.rawValue),
    .optionalRecord("claim", WhoseView.shape, { $0.context.whose($0.id) }),
    .text("kind", { $0.guide.words[$0.claim.kind] }),
    .text("status", { $0.guide.words[$0.claim.status] }),
    .text("status-id", \.claim.status.rawValue),
    .optional("reason", { $0.claim.reason.isEmpty ? nil : $0.claim.reason }),
    .optional("one-sided", \.claim.oneSided),
    .html("body", { $0.context.html($0.id, voices: true) }),
    .html("strip", { $0.context.strip($0.guide.links.targets(of: $0.id, .essay)) }),
    .list("parts", LinkView.shape, { $0.context.outline(of: $0.id) }),
    .links("paragraphs") { $0.guide.links.targets(of: $0.id, .essay) },
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
  ]

  /// Returns the claims by whose they are, then as their authors ordered them, then by the first
  /// paragraph that makes them; claims without a paragraph come last.
  static func listed(in guide: Guide) -> [EntryID] {
    let keyed = guide.entries.all(.claim).map { id in
      (
        whose: Claim.Author.allCases.firstIndex(of: guide.content.claims[id].whose) ?? 0,
        order: guide.entries[id].order ?? .max,
        first: guide.links.targets(of: id, .essay).min()?.index ?? .max, id: id
      )
    }
    return keyed.sorted {
      ($0.whose, $0.order, $0.first, $0.id) < ($1.whose, $1.order, $1.first, $1.id)
    }.map(\.id)
  }

  static func paragraphs(listedIn guide: Guide) -> [EntryID] {
    guide.entries.all(.claim).flatMap { guide.links.targets(of: $0, .essay) }
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
