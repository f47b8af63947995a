package import Markup

/// A bibliographic record: the fields of CSL-JSON 1.0 that this tool prints. Fields that a record
/// lacks are empty.
package struct Work: Sendable {
  /// The name of a person, or of an institution.
  package struct Name: Sendable, Hashable {
    package let family: String
    package let given: String
    /// A suffix such as `Jr.` or `III`.
    package let suffix: String
    /// The whole name of an institution; empty for a person.
    package let literal: String

    /// The name by which lists are sorted: the family name, or the name of an institution.
    package var sortName: String { literal.isEmpty ? family : literal }
  }

  package var id = ""
  package var type = ""
  package var title = ""
  package var authors: [Name] = []
  package var editors: [Name] = []
  package var issued: EventDate.Point?
  /// The words given in place of a date, such as `n.d.` or `forthcoming`.
  package var issuedLiteral = ""
  package var container = ""
  package var volume = ""
  package var issue = ""
  package var pages = ""
  package var number = ""
  package var publisher = ""
  package var publisherPlace = ""
  package var genre = ""
  package var url = ""
  package var doi = ""
  package var isbn = ""
  package var language = ""
  /// The place of the record's id in the bibliography.
  package var place = Place(line: 1, column: 1)

  /// The record used for a reading that has none.
  package static let missing = Work()

  private init() {}

  /// Reads one record of a bibliography, with diagnostics for missing, unknown and mistyped fields.
  static func read(_ node: DataNode, in source: SourceText) -> Parsed<Work> {
    var fields = FieldReader(node, in: source, what: "a record")
    let work = Work(&fields)
    return Parsed(work, fields.finish())
  }

  private init(_ fields: inout FieldReader) {
    let id = fields.text("id")
    (self.id, place) = (id.value, id.place)
    type = fields.text("type").value
    title = fields.prose("title")
    authors = Self.names("author", &fields)
    editors = Self.names("editor", &fields)
    container = fields.optionalProse("container-title") ?? ""
    volume = fields.optionalText("volume")?.value ?? ""
    issue = fields.optionalText("issue")?.value ?? ""
    pages = fields.optionalText("page")?.value ?? ""
    number = fields.optionalText("number")?.value ?? ""
    publisher = fields.optionalText("publisher")?.value ?? ""
    publisherPlace = fields.optionalText("publisher-place")?.value ?? ""
    genre = fields.optionalText("genre")?.value ?? ""
    url = fields.optionalText("URL")?.value ?? ""
    doi = fields.optionalText("DOI")?.value ?? ""
    isbn = fields.optionalText("ISBN")?.value ?? ""
    language = fields.optionalText("language")?.value ?? ""
    readDate(&fields)
  }

  private mutating func readDate(_ fields: inout FieldReader) {
    let date = fields.mapping("issued", what: "a date") { date in
      let literal = date.optionalText("literal")?.value ?? ""
      return (literal: literal, point: Self.point(&date))
    }
    issuedLiteral = date?.literal ?? ""
    issued = date?.point
  }

  /// Reads the first date of `date-parts`: the year, then the month and day if they are given.
  private static func point(_ date: inout FieldReader) -> EventDate.Point? {
    guard let parts = date.list("date-parts").first, case .sequence(let numbers) = parts.content
    else { return nil }
    let known = numbers.compactMap { number -> Int? in
      guard case .scalar(let text, _) = number.content else { return nil }
      return Int(text)
    }
    guard let year = known.first, known.count == numbers.count else {
      date.report(
        .wrongType, "`date-parts` must be whole numbers", at: parts.place,
        note: "write [[1984, 9]]")
      return nil
    }
    return EventDate.Point(
      year: year, month: known.count > 1 ? known[1] : nil, day: known.count > 2 ? known[2] : nil)
  }

  private static func names(_ key: String, _ fields: inout FieldReader) -> [Name] {
    fields.mappings(key, what: "a name") { fields in
      let name = Name(
        family: fields.optionalText("family")?.value ?? "",
        given: fields.optionalText("given")?.value ?? "",
        suffix: fields.optionalText("suffix")?.value ?? "",
        literal: fields.optionalText("literal")?.value ?? "")
      if name.sortName.isEmpty {
        fields.report(.missingKey, "a name needs `family` or `literal`", at: fields.place)
      }
      return name
    }
  }
}
