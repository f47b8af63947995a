/// The closed list of what a guide is made of; raw values are the schemes of typed links.
package enum Kind: String, Sendable, CaseIterable {
  case section, claim, term, reading, question, event, figure
  /// A paragraph of the essay: `essay:p24`.
  case paragraph = "essay"
  case page

  /// The schemes of typed links: the kinds, and `value` for a number of a figure's data.
  package static let schemes = allCases.map(\.rawValue) + ["value"]

  /// As messages call it, with its article.
  var phrase: String {
    switch self {
    case .event: "an event"
    case .paragraph: "a paragraph"
    default: "a \(rawValue)"
    }
  }

  /// The folder of `content/` that holds one file for each entry of the kind.
  var folder: String? {
    switch self {
    case .section: "sections"
    case .claim: "claims"
    case .term: "glossary"
    case .reading: "readings"
    case .question: "questions"
    case .figure: "figures"
    case .page: "pages"
    case .event, .paragraph: nil
    }
  }

  /// The kind and the id of the entry whose page would stand at an output path.
  static func entry(ofPage path: String) -> (kind: Kind, id: String)? {
    guard path.hasSuffix(".html") else { return nil }
    let name = path.dropLast(5)
    guard let slash = name.lastIndex(of: "/") else { return (.page, String(name)) }
    let folder = name[..<slash]
    guard
      let kind = allCases.first(where: { $0 != .page && $0.folder.map { $0 == folder } == true })
    else { return nil }
    return (kind, String(name[name.index(after: slash)...]))
  }

  /// Whether entries of the kind have pages of their own.
  var hasPages: Bool { folder != nil }

  /// The output path of an entry, with a fragment where it shares its page with its like.
  func address(of id: String) -> String {
    switch self {
    case .section: "sections/\(id).html"
    case .claim: "claims/\(id).html"
    case .term: "glossary/\(id).html"
    case .reading: "readings/\(id).html"
    case .question: "questions/\(id).html"
    case .figure: "figures/\(id).html"
    case .page: "\(id).html"
    case .event: "timeline.html#\(id)"
    case .paragraph: "essay.html#\(id)"
    }
  }
}
