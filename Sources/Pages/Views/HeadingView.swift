internal import Markup
internal import StudyGuide

/// The paragraphs under one heading of the essay.
struct HeadingView: Sendable {
  let heading: String
  /// The id of the heading on its page; a heading that comes again has a number behind it.
  let id: String
  /// From 2; only the essay's text has others.
  var level = 2
  let paragraphs: [ParagraphView]

  static let shape = Shape<HeadingView>(
    "heading",
    [
      .text("heading", { $0.heading }),
      .text("id", \.id),
      .flag("has-heading", { !$0.heading.isEmpty }),
      .flag("is-below", { $0.level > 2 }),
      .list("paragraphs", ParagraphView.shape, { $0.paragraphs }),
    ])

  static func all(in context: PageContext) -> [HeadingView] {
    let groups = context.guide.essay.isPrinted ? text(in: context.guide) : list(in: context)
    var counts: [String: Int] = [:]
    return groups.map { group in
      let slug = "heading-" + group.heading.id
      // Two hyphens stand in no slug, so that no other heading has this id.
      let count = counts[slug, default: 0] + 1
      counts[slug] = count
      return HeadingView(
        heading: group.heading.title, id: count > 1 ? "\(slug)--\(count)" : slug,
        level: group.heading.level, paragraphs: ParagraphView.views(group.ids, in: context))
    }
  }

  private typealias Group = (heading: EssayHeading, ids: [EntryID])

  /// Returns the headings of the list of paragraphs.
  private static func list(in context: PageContext) -> [Group] {
    var groups: [Group] = []
    for id in context.listed(.paragraph) {
      let heading = context.guide.content.paragraphs[id].heading
      if groups.last?.heading.title != heading { groups.append((EssayHeading(heading), [])) }
      groups[groups.count - 1].ids.append(id)
    }
    return groups
  }

  /// Returns the headings of the text, also those that stand before another at once. Before the
  /// first, there may be paragraphs under none.
  private static func text(in guide: Guide) -> [Group] {
    var groups: [Group] = []
    for id in guide.entries.all(.paragraph) {
      let headings = guide.content.paragraphs[id].text?.headings ?? []
      groups += headings.map { ($0, []) }
      if groups.isEmpty { groups.append((EssayHeading(""), [])) }
      groups[groups.count - 1].ids.append(id)
    }
    return groups
  }
}
