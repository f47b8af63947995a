internal import Markup

/// A bibliographic record: the parts of CSL-JSON 1.0 that this tool prints.
struct Work: Sendable {
  struct Name: Sendable, Hashable {
    let family: String
    let given: String
    /// `Jr.`, `III`.
    let suffix: String
    /// Of an institution, which has one name.
    let literal: String

    var sortName: String { literal.isEmpty ? family : literal }
  }

  var id = ""
  var type = ""
  var title = ""
  var authors: [Name] = []
  var editors: [Name] = []
  var issued: EventDate.Point?
  /// What `issued` says where it is no date: `n.d.`, `forthcoming`.
  var issuedLiteral = ""
  var container = ""
  var volume = ""
  var issue = ""
  var pages = ""
  var number = ""
  var publisher = ""
  var publisherPlace = ""
  var genre = ""
  var url = ""
  var doi = ""
  var isbn = ""
  var language = ""
  var place = Place(line: 1, column: 1)

  static let missing = Work()

  private init() {}

  init(_ node: DataNode, in source: SourceText, diagnostics: inout [Diagnostic]) {
    var fields = FieldReader(node, in: source, what: "a record")
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
    diagnostics += fields.finish()
  }

  private mutating func readDate(_ fields: inout FieldReader) {
    guard let node = fields.node("issued") else { return }
    var date = FieldReader(node, in: fields.source, what: "a date")
    issuedLiteral = date.optionalText("literal")?.value ?? ""
    if let parts = date.list("date-parts").first, case .sequence(let numbers) = parts.content {
      let texts = numbers.compactMap { number -> Int? in
        guard case .scalar(let text, _) = number.content else { return nil }
        return Int(text)
      }
      if let year = texts.first, texts.count == numbers.count {
        issued = EventDate.Point(
          year: year, month: texts.count > 1 ? texts[1] : nil, day: texts.count > 2 ? texts[2] : nil
        )
      } else {
        date.report(
          .wrongType, "`date-parts` must be whole numbers", at: parts.place,
          note: "write [[1984, 9]]")
      }
    }
    fields.adopt(date.finish())
  }

  private static func names(_ key: String, _ fields: inout FieldReader) -> [Name] {
    var names: [Name] = []
    for node in fields.list(key) {
      var name = FieldReader(node, in: fields.source, what: "a name")
      names.append(
        Name(
          family: name.optionalText("family")?.value ?? "",
          given: name.optionalText("given")?.value ?? "",
          suffix: name.optionalText("suffix")?.value ?? "",
          literal: name.optionalText("literal")?.value ?? ""))
      if names[names.count - 1].sortName.isEmpty {
        name.report(.missingKey, "a name needs `family` or `literal`", at: node.place)
      }
      fields.adopt(name.finish())
    }
    return names
  }
}
