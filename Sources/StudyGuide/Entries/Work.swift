package import Markup

/// A bibliographic record: the variables of CSL-JSON 1.0.2 that it has. Bibliographies in other
/// forms are read into the same.
package struct Work: Sendable {
  package var id = ""
  /// The id under which the guide knows it, as ``WorkNaming`` gives it.
  package internal(set) var name = ""
  /// One of ``types``, or a word that the author has written instead.
  package var type = ""
  /// Texts and numbers; of titles, with their marks.
  package internal(set) var texts: [TextVariable: RichText] = [:]
  package internal(set) var names: [NameVariable: [Name]] = [:]
  package internal(set) var dates: [DateVariable: WorkDate] = [:]
  /// The names of the subjects under which it stands.
  package internal(set) var categories: [String] = []
  /// What the author keeps under `custom`.
  package internal(set) var custom: DataNode?
  /// The place of the record's id in the bibliography.
  package internal(set) var place = Place(line: 1, column: 1)
  /// The bibliography; nil for ``missing``.
  package internal(set) var source: SourceText?

  /// The record used for a reading that has none.
  package static let missing = Work()

  init() {}

  /// The id by which texts are advised to cite it: its own where citations read it, or else ``name``.
  var citationID: String {
    let isRead = id.unicodeScalars.allSatisfy { scalar in
      (0xC0..<0x250).contains(scalar.value)
        || scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar == "-" || scalar == "_")
    }
    return id.isEmpty || !isRead ? name : id
  }

  /// The text of a variable without marks; empty if the record lacks it.
  package subscript(variable: TextVariable) -> String { texts[variable]?.plain ?? "" }

  /// The names of a variable; empty if the record lacks it.
  package subscript(variable: NameVariable) -> [Name] { names[variable] ?? [] }

  /// The date of a variable; nil if the record lacks it.
  package subscript(variable: DateVariable) -> WorkDate? { dates[variable] }

  // MARK: Variables by the names that most of the tool uses

  package var title: String { self[.title] }
  package var authors: [Name] { self[.author] }
  package var editors: [Name] { self[.editor] }
  /// The date of publication, or the first of a span.
  package var issued: EventDate.Point? { self[.issued]?.start }
  /// The words given in place of a date, such as `forthcoming`: its literal, or else the status of
  /// the work.
  package var issuedLiteral: String {
    guard issued == nil else { return "" }
    let literal = self[.issued]?.literal ?? ""
    return literal.isEmpty ? self[.status] : literal
  }
  package var container: String { self[.containerTitle] }
  package var volume: String { self[.volume] }
  package var issue: String { self[.issue] }
  /// Pages, with an en dash in ranges.
  package var pages: String { self[.page] }
  package var number: String { self[.number] }
  package var publisher: String { self[.publisher] }
  package var publisherPlace: String { self[.publisherPlace] }
  package var genre: String { self[.genre] }
  package var url: String { self[.url] }
  /// The DOI alone, without `doi:` or the address of the resolver.
  package var doi: String { self[.doi] }
  package var isbn: String { self[.isbn] }
  package var language: String { self[.language] }

  /// The short form of the title, if the record has one.
  package var shortTitle: String {
    let short = self[.titleShort]
    return short.isEmpty ? self[.shortTitle] : short
  }

  // MARK: Those under whose names the work stands

  /// The roles whose names may lead a reference, in the order in which they are looked for.
  private static let leading: [NameVariable] = [
    .author, .editor, .compiler, .translator, .director, .composer, .performer, .seriesCreator,
    .organizer, .collectionEditor,
  ]

  /// The role of those under whose names the work is cited and sorted; nil for a work without
  /// names.
  package var leadingRole: NameVariable? { Self.leading.first { !self[$0].isEmpty } }

  /// Those under whose names the work is cited and sorted; empty for a work without names.
  package var creators: [Name] { leadingRole.map { self[$0] } ?? [] }
}
