internal import Markup

/// The closed list of what a guide is made of; raw values are the schemes of typed links.
///
/// Whatever is done for all kinds iterates `Kind.allCases` and asks `type`, or in the module of pages
/// `view`: a new kind is complete when all switches compile.
package enum Kind: String, Sendable, CaseIterable {
  case section, claim, term, person, reading, question, event, figure
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
    case .person: Person.self
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
    case .person: .folder("people")
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
    case .section, .claim, .term, .person, .reading, .question, .figure, .page: "a \(rawValue)"
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

/// The pages that the tool makes from all entries of a kind, or from the whole guide; their titles
/// are words of the templates.
package enum BuiltInPage: String, Sendable, CaseIterable {
  case sections, claims, glossary, people, readings, questions, timeline, figures, essay, silences,
    reports
  case notFound = "404"

  /// The kind of entries that the page lists.
  package var kind: Kind? {
    switch self {
    case .sections: .section
    case .claims: .claim
    case .glossary: .term
    case .people: .person
    case .readings: .reading
    case .questions: .question
    case .timeline: .event
    case .figures: .figure
    case .essay: .paragraph
    case .silences, .reports, .notFound: nil
    }
  }

  /// The page as an entry that links may lead to.
  package func entry(titled title: String) -> Entry {
    let template = SourceText(path: "templates/\(rawValue).mustache", bytes: [])
    let draft = EntryDraft(
      .page, id: rawValue, document: MarkdownDocument(empty: template),
      place: Place(line: 1, column: 1))
    return draft.entry(titled: title)
  }
}
