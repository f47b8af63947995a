internal import Markup
internal import StudyGuide

/// One line of the glossary: a term, or another name that leads to it.
struct GlossaryLineView: Sendable {
  let term: TermView
  /// The other name; nil for the term itself.
  let alias: String?
  let sortName: String
  private let sortKey: String

  static let shape = Shape<GlossaryLineView>(
    "glossary-line", TermView.fields.map { $0.within(\.term) } + [.optional("alias", \.alias)])

  /// The number of letters by which a name that would stand beside its term is known: it is left out.
  private static let nearby = 5

  /// Returns the terms and their other names in the order of the index.
  static func all(in context: PageContext) -> [GlossaryLineView] {
    let order = context.words.textLanguage.order
    let terms = context.guide.content.terms
    let lines = context.listed(.term).flatMap { id -> [GlossaryLineView] in
      let term = terms[id]
      let view = TermView(context: context, id: id)
      var known = [term.sortKey.prefix(nearby)]
      var lines = [
        GlossaryLineView(term: view, alias: nil, sortName: term.sortName, sortKey: term.sortKey)
      ]
      for alias in term.aliases.map(\.value) {
        let key = order.key(of: alias)
        if known.contains(where: { key.hasPrefix($0) }) { continue }
        known.append(key.prefix(nearby))
        lines.append(
          GlossaryLineView(
            term: view, alias: context.words.typography.smart(alias), sortName: alias,
            sortKey: key))
      }
      return lines
    }
    return lines.sortedByKeys { ($0.sortKey, $0.sortName) }
  }
}
