/// The closed list of what a guide is made of; raw values are the schemes of typed links.
///
/// Whatever is done for all kinds iterates `Kind.allCases` and asks `type`, or in the module of pages
/// `view`: a new kind is complete when all switches compile.
package enum Kind: String, Sendable, CaseIterable {
  case section, claim, term, reading, question, event, figure
  /// A paragraph of the essay: `essay:p24`.
  case paragraph = "essay"
  case page

  /// The schemes of typed links: the kinds, and `value` for a number of a figure's data.
  package static let schemes = allCases.map(\.rawValue) + ["value"]

  /// The type of the kind's entries.
  package var type: any EntryType.Type {
    switch self {
    case .section: Section.self
    case .claim: Claim.self
    case .term: Term.self
    case .reading: Reading.self
    case .question: Question.self
    case .event: Event.self
    case .figure: Figure.self
    case .paragraph: Paragraph.self
    case .page: Page.self
    }
  }

  /// Where the entries of a kind stand in `content/`, and where their pages stand in the site.
  package enum Home: Sendable, Equatable {
    /// One file for each entry; with `isOrdered` a number before the name orders the files.
    case folder(String, isOrdered: Bool = false)
    /// One file for each, in folders within the folder.
    case folders(String)
    /// One list for all, under a key of a file or as the whole of it; they share a page.
    case list(file: String, key: String?, page: String)
  }

  package var home: Home {
    switch self {
    case .section: .folder("sections", isOrdered: true)
    case .claim: .folder("claims")
    case .term: .folder("glossary")
    case .reading: .folder("readings")
    case .question: .folders("questions")
    case .event: .list(file: "timeline.yml", key: nil, page: "timeline")
    case .figure: .folder("figures")
    case .paragraph: .list(file: "essay.yml", key: "paragraphs", page: "essay")
    case .page: .folder("pages")
    }
  }

  /// As messages call it, with its article.
  package var phrase: String {
    switch self {
    case .event: "an event"
    case .paragraph: "a paragraph"
    case .section, .claim, .term, .reading, .question, .figure, .page: "a \(rawValue)"
    }
  }

  /// As messages call it before an id.
  package var noun: String { self == .paragraph ? "paragraph" : rawValue }
}

extension Kind {
  /// The folder of `content/` that holds one file for each entry of the kind.
  package var folder: String? {
    switch home {
    case .folder(let name, _), .folders(let name): name
    case .list: nil
    }
  }

  /// Whether entries of the kind have pages of their own.
  package var hasPages: Bool { folder != nil }

  /// The output path of an entry, with a fragment where it shares its page with its like.
  package func address(of id: String) -> String {
    switch home {
    case _ where self == .page: "\(id).html"
    case .folder(let name, _), .folders(let name): "\(name)/\(id).html"
    case .list(_, _, let page): "\(page).html#\(id)"
    }
  }

  /// The kind and the id of the entry whose page would stand at an output path.
  package static func entry(ofPage path: String) -> (kind: Kind, id: String)? {
    guard path.hasSuffix(".html") else { return nil }
    let name = path.dropLast(5)
    guard let slash = name.lastIndex(of: "/") else { return (.page, String(name)) }
    let folder = name[..<slash]
    guard
      let kind = allCases.first(where: { $0 != .page && $0.folder.map { $0 == folder } == true })
    else { return nil }
    return (kind, String(name[name.index(after: slash)...]))
  }
}
