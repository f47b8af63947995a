internal import Markup

/// A kind of entry. Raw values are the schemes of typed links, as in `claim:weather`.
///
/// Code that handles all kinds iterates over `Kind.allCases` and asks for ``type`` or, in the
/// module Pages, `view`. A new kind is complete when all switches compile.
package enum Kind: String, Sendable, CaseIterable {
  case section, claim, term, person, reading, question, event, figure
  /// A paragraph of the essay; typed links to it are written `essay:p24`.
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

  /// The place of a kind's entries in `content/`, and of their pages in the site.
  package enum Home: Sendable, Equatable {
    /// One file for each entry. A number before the name, as in `010-walls.md`, orders the entries
    /// and is no part of their ids.
    case folder(String)
    /// One file for each entry, in folders inside the named folder.
    case folders(String)
    /// One list for all entries, under a key of a file or as the whole file; the entries share a
    /// page.
    case list(file: String, key: String?, page: String)
  }

  package var home: Home {
    switch self {
    case .section: .folder("sections")
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

  /// The name of the kind in messages, with its article: `a claim`.
  package var phrase: String {
    switch self {
    case .event: "an event"
    case .paragraph: "a paragraph"
    case .section, .claim, .term, .person, .reading, .question, .figure, .page: "a \(rawValue)"
    }
  }

  /// The name of the kind in messages before an id: `claim`.
  package var noun: String { self == .paragraph ? "paragraph" : rawValue }
}

extension Kind {
  /// The folder of `content/` that holds the kind's files; nil for a kind whose entries are a list.
  package var folder: String? {
    switch home {
    case .folder(let name), .folders(let name): name
    case .list: nil
    }
  }

  /// Whether texts can show an entry of the kind in a card.
  package var hasCards: Bool { [.claim, .figure, .question].contains(self) }

  /// Whether each entry of the kind has its own page.
  package var hasPages: Bool { folder != nil }

  /// Returns the output path of an entry, with a fragment for kinds whose entries share a page.
  package func address(of id: String) -> String {
    switch home {
    case _ where self == .page: "\(id).html"
    case .folder(let name), .folders(let name): "\(name)/\(id).html"
    case .list(_, _, let page): "\(page).html#\(id)"
    }
  }

  /// Returns the kind and id that an entry with this output path would have; nil if no kind has
  /// such pages. The inverse of ``address(of:)`` for kinds that have pages.
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

/// A page that the tool makes from all entries of a kind, or from the whole guide; its title comes
/// from `templates/words.yml`.
package enum BuiltInPage: String, Sendable, CaseIterable {
  case sections, claims, glossary, people, readings, questions, timeline, figures, essay, silences,
    reports, routes, find, offline, practice
  case takeAway = "take-away"
  case notFound = "404"

  /// The kind of entries that the page lists; nil if it lists none.
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
    case .silences, .reports, .routes, .find, .offline, .practice, .takeAway, .notFound: nil
    }
  }

  /// Makes an entry for the page, so that links can lead to it.
  package func entry(titled title: String) -> Entry {
    let template = SourceText(path: "templates/\(rawValue).mustache", bytes: [])
    let draft = EntryDraft(
      .page, id: rawValue, document: MarkdownDocument(empty: template),
      place: Place(line: 1, column: 1))
    return draft.entry(titled: title)
  }
}
