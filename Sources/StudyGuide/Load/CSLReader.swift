internal import Markup

/// A reader of CSL-JSON 1.0.2: a list of records, or an object that holds one under `items` or
/// `references`.
struct CSLReader {
  let source: SourceText
  var diagnostics: [Diagnostic] = []
  var unread = UnreadWords()

  private init(_ source: SourceText) { self.source = source }

  static func read(_ source: SourceText) throws(Diagnostic.Failure) -> Parsed<[Work]> {
    let node = try JSONReader.read(source, rule: .bibliographySyntax)
    guard let records = records(in: node) else {
      throw Diagnostic.Failure(
        source.diagnostic(
          .wrongType, "a bibliography is a list of CSL-JSON records, not \(node.description)",
          place: node.place))
    }
    var reader = CSLReader(source)
    let works = records.compactMap { reader.work($0) }
    return Parsed(works, reader.diagnostics + reader.unread.diagnostics(in: source))
  }

  private static func records(in node: DataNode) -> [DataNode]? {
    switch node.content {
    case .sequence(let items): return items
    case .mapping(let entries):
      let list = entries.first { $0.key == "items" || $0.key == "references" }?.value
      if case .sequence(let items) = list?.content { return items }
      return nil
    case .scalar: return nil
    }
  }

  // MARK: Records

  private static let texts = Dictionary(
    uniqueKeysWithValues: Work.TextVariable.allCases.map { ($0.rawValue, $0) })
  private static let names = Dictionary(
    uniqueKeysWithValues: Work.NameVariable.allCases.map { ($0.rawValue, $0) })
  private static let dates = Dictionary(
    uniqueKeysWithValues: Work.DateVariable.allCases.map { ($0.rawValue, $0) })
  private static let types = Set(Work.types)

  private static let nearVariables = NameList {
    ["id", "type", "categories", "custom"] + texts.keys.sorted() + names.keys.sorted()
      + dates.keys.sorted()
  }
  private static let nearTypes = NameList { Work.types }

  private mutating func work(_ node: DataNode) -> Work? {
    guard case .mapping(let entries) = node.content else {
      report("a record is written as keys and values, not as \(node.description)", at: node.place)
      return nil
    }
    if entries.contains(where: { $0.key == "itemType" }) {
      report(
        "this is Zotero’s own form of a record, not CSL-JSON", at: node.place,
        note: "export the list as “CSL JSON” or “Better CSL JSON”")
      return nil
    }
    var work = Work()
    (work.source, work.place) = (source, node.place)
    for entry in entries where !entry.value.isEmpty { read(entry, into: &work) }
    if !Identifier.isValid(work.id), !work[.citationKey].isEmpty {
      // Zotero gives an address as the id, and the author's own key beside it.
      work.id = work[.citationKey]
      work.place = entries.first { $0.key == "citation-key" }?.value.place ?? work.place
    }
    for (key, value) in [("id", work.id), ("title", work.title), ("type", work.type)]
    where value.isEmpty && !entries.contains(where: { $0.key == key && !$0.value.isEmpty }) {
      let place = entries.first { $0.key == key }?.keyPlace ?? node.place
      diagnostics.append(
        source.diagnostic(
          .missingKey, "a record needs `\(key)`", place: place, note: "add `\(key): …`"))
    }
    return work
  }

  private mutating func read(_ entry: DataNode.Entry, into work: inout Work) {
    if let variable = Self.texts[entry.key] {
      work.texts[variable] = text(entry, variable)
    } else if let variable = Self.names[entry.key] {
      work.names[variable] = names(entry)
    } else if let variable = Self.dates[entry.key] {
      work.dates[variable] = date(entry)
    } else {
      switch entry.key {
      case "id":
        work.id = scalar(entry) ?? ""
        work.place = entry.value.place
      case "type":
        work.type = scalar(entry) ?? ""
        if !Self.types.contains(work.type), !work.type.isEmpty {
          unread.note(
            work.type, "CSL has no type `\(work.type)`", at: entry.value.place,
            among: Self.nearTypes)
        }
      case "categories": work.categories = list(entry).compactMap(\.text)
      case "custom": work.custom = entry.value
      default:
        unread.note(
          entry.key, "CSL has no variable `\(entry.key)`", at: entry.keyPlace,
          among: Self.nearVariables)
      }
    }
  }

  private mutating func text(
    _ entry: DataNode.Entry, _ variable: Work.TextVariable
  ) -> RichText? {
    if variable.isLong {
      guard let text = entry.value.text else { return nil }
      return RichText(plain: text)
    }
    return scalar(entry).map { WorkText.read($0, as: variable) }
  }

  // MARK: Values

  /// Returns the text or number of a key; reports a value of another type, or one that is too long.
  mutating func scalar(_ entry: DataNode.Entry) -> String? {
    guard let text = entry.value.text else {
      let type = entry.value.description
      report("`\(entry.key)` must be text, and is \(type)", at: entry.value.place)
      return nil
    }
    guard text.utf8.count <= FieldReader.longestText else {
      report(
        "`\(entry.key)` has more than \(FieldReader.longestText) bytes",
        at: Place(line: entry.value.place.line, column: entry.value.place.column),
        note: "shorten it")
      return nil
    }
    return text
  }

  mutating func list(_ entry: DataNode.Entry) -> [DataNode] {
    if case .sequence(let items) = entry.value.content { return items }
    let type = entry.value.description
    report("`\(entry.key)` must be a list, and is \(type)", at: entry.value.place)
    return []
  }

  mutating func report(_ message: String, at place: Place, note: String? = nil) {
    diagnostics.append(source.diagnostic(.wrongType, message, place: place, note: note))
  }
}

extension DataNode {
  /// The text of a scalar; nil for a list and for keys and values.
  var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }
}
