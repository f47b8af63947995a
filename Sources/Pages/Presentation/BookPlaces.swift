internal import Markup
internal import StudyGuide

/// The places of a guide's entries in its book, which has fewer and longer documents than the site
/// has pages: by the pages of the site, where each stands.
struct BookPlaces: Sendable {
  /// The place that stands for a page of the site.
  private struct Place {
    let document: String
    /// What the ids of the entry's own places begin with, where others stand in the same document.
    var prefix = ""
    /// The id of the entry itself there; nil if the document is its own.
    var id: String?
    /// The places on the page to which links may lead, with their ids in the book.
    var ids: [String: String] = [:]
  }

  /// What the ids of entries and headings begin with: an id in XML begins with a letter.
  static let mark = "e-"

  private var places: PathTable<Place> = [:]

  init(_ guide: Guide) {
    for page in BuiltInPage.allCases {
      guard let document = Self.document(of: page) else { continue }
      if page.kind == nil || page.isFilled(in: guide.content) {
        places[page.rawValue + ".html"] = Place(document: document, prefix: "p-")
      }
    }
    for id in guide.entries.ids {
      let entry = guide.entries[id]
      if entry.address.contains("#") {
        places[entry.page]?.ids[entry.id] = Self.mark + entry.id
      } else if places[entry.page] == nil, let place = Self.place(of: id, guide) {
        places[entry.page] = place
      }
    }
    if places["index.html"] == nil { places["index.html"] = Place(document: Self.start) }
  }

  /// Returns the address in the book of an address of the site; nil if the book does not have it. A
  /// place that is not there leads to what it belongs to.
  func address(of address: String) -> String? {
    let parts = PathAddress.parts(of: address)
    guard let place = places[parts.path] else {
      return parts.path.beginsWithBytes(of: "images/") ? address : nil
    }
    let known = parts.fragment.flatMap { place.ids[$0] }
    return (known ?? place.id).map { place.document + "#" + $0 } ?? place.document
  }

  /// Returns what the ids of an entry's headings and notes begin with.
  func prefix(of entry: Entry) -> String {
    entry.address.contains("#")
      ? Self.mark + entry.id + "-" : places[entry.page]?.prefix ?? Self.mark
  }

  /// Returns the document of a page that the tool makes; nil if the book has none.
  private static func document(of page: BuiltInPage) -> String? {
    switch page {
    case .claims, .glossary, .people, .readings, .timeline, .essay: page.rawValue + ".xhtml"
    case .sections, .figures, .questions: contents
    case .silences, .reports, .routes, .find, .offline, .practice, .takeAway, .notFound: nil
    }
  }

  static let contents = "contents.xhtml"
  private static let start = "start.xhtml"

  private static func place(of id: EntryID, _ guide: Guide) -> Place? {
    let entry = guide.entries[id]
    if entry.kind == .page, BuiltInPage(rawValue: entry.id) != nil { return nil }
    var place: Place
    switch entry.kind {
    case .section, .claim, .figure, .page:
      let isStart = entry.page == "index.html"
      place = Place(
        document: isStart ? start : "\(entry.kind.rawValue)-\(entry.id).xhtml", prefix: mark)
    case .term, .person, .reading, .question:
      let document: String
      if entry.kind == .question {
        guard let section = guide.links.targets(of: id, .section).first else { return nil }
        document = questions(of: guide.entries[section].id)
      } else {
        let pages: [Kind: BuiltInPage] = [.term: .glossary, .person: .people, .reading: .readings]
        guard let page = pages[entry.kind] else { return nil }
        document = page.rawValue + ".xhtml"
      }
      place = Place(document: document, prefix: mark + entry.id + "-", id: mark + entry.id)
    case .event, .paragraph: return nil
    }
    // Of a question the part that has headings stands among the answers.
    if entry.kind != .question {
      for heading in entry.document.headings { place.ids[heading.id] = place.prefix + heading.id }
    }
    if entry.kind == .figure {
      for row in guide.content.figures[id].data.rows.indices {
        place.ids["_row-\(row + 1)"] = "_row-\(row + 1)"
      }
    }
    return place
  }

  static func questions(of section: String) -> String { "questions-\(section).xhtml" }
  static func answers(of section: String) -> String { "answers-\(section).xhtml" }
}
