internal import Markup
internal import StudyGuide

/// The reading list for programs that cite by CSL: CSL-JSON 1.0.2, a record on a line, with every
/// variable that was read.
///
/// What the schema of CSL-JSON has no place for stands under `custom`, which it leaves to everybody.
enum CSLJSON {
  static func bytes(of works: [Work]) -> [UInt8] {
    Array((JSONWriter.lines(works.map(record)) + "\n").utf8)
  }

  private static func record(_ work: Work) -> String {
    var fields = [
      (key: "id", value: JSONWriter.quoted(work.id)),
      (key: "type", value: JSONWriter.quoted(isType(work.type) ? work.type : "document")),
    ]
    var others: [(key: String, value: String)] = []
    func add(_ name: String, _ value: String) {
      if unknown.contains(name) {
        others.append((name, value))
      } else {
        fields.append((name, value))
      }
    }
    for variable in [.title] + Work.TextVariable.allCases.filter({ $0 != .title }) {
      guard let text = work.texts[variable], !text.isEmpty else { continue }
      add(variable.rawValue, JSONWriter.quoted(text.markup))
    }
    for variable in Work.NameVariable.allCases where !work[variable].isEmpty {
      add(variable.rawValue, JSONWriter.list(work[variable].map(name)))
    }
    for variable in Work.DateVariable.allCases {
      if let date = work[variable] { add(variable.rawValue, Self.date(date)) }
    }
    if !work.categories.isEmpty {
      fields.append(("categories", JSONWriter.list(work.categories.map(JSONWriter.quoted))))
    }
    if let custom = custom(work.custom, others) { fields.append(("custom", custom)) }
    return JSONWriter.object(fields)
  }

  private static func isType(_ type: String) -> Bool { Work.types.contains(type) }

  /// Variables of CSL that the schema of its input data lacks.
  private static let unknown: Set<String> = [
    "ISAN", "ISCI", "ISMN", "ISRC", "ISWC", "container", "editor-translator", "part-number",
    "printing-number", "supplement-number", "translated-title", "translated-title-short",
  ]

  private static func name(_ name: Work.Name) -> String {
    if name.isOthers { return JSONWriter.object(ofTexts: [(key: "literal", value: "others")]) }
    let texts = [
      ("family", name.family), ("given", name.given),
      ("dropping-particle", name.droppingParticle),
      ("non-dropping-particle", name.nonDroppingParticle), ("suffix", name.suffix),
      ("literal", name.literal),
    ]
    let marks = [
      ("comma-suffix", name.hasCommaSuffix), ("static-ordering", name.isStaticOrdering),
    ]
    return JSONWriter.object(
      texts.filter { !$0.1.isEmpty }.map { (key: $0.0, value: JSONWriter.quoted($0.1)) }
        + marks.filter(\.1).map { (key: $0.0, value: "true") })
  }

  private static func date(_ date: WorkDate) -> String {
    var fields: [(key: String, value: String)] = []
    if let start = date.start {
      // A last date of 0 is what citation processors take for a span that has not ended.
      let last = date.end.map(parts) ?? (date.isOpen ? "[0]" : nil)
      fields.append(("date-parts", JSONWriter.list([parts(start)] + [last].compactMap { $0 })))
    }
    if !date.season.isEmpty {
      fields.append(
        ("season", Int(date.season).map { String($0) } ?? JSONWriter.quoted(date.season)))
    }
    if date.isApproximate { fields.append(("circa", "true")) }
    if !date.literal.isEmpty { fields.append(("literal", JSONWriter.quoted(date.literal))) }
    return JSONWriter.object(fields)
  }

  private static func parts(_ point: EventDate.Point) -> String {
    JSONWriter.list([point.year, point.month, point.day].compactMap { $0.map { String($0) } })
  }

  /// Returns what the author keeps under `custom` with the variables that stand there too.
  private static func custom(_ node: DataNode?, _ others: [(key: String, value: String)]) -> String?
  {
    var fields = others
    if case .mapping(let entries) = node?.content {
      let taken = Set(others.map(\.key))
      fields += entries.filter { !taken.contains($0.key) }.map { ($0.key, json($0.value)) }
    }
    return fields.isEmpty ? nil : JSONWriter.object(fields)
  }

  /// A value as JSON: what was no text there (`true`, `1.5`) is none here.
  private static func json(_ node: DataNode) -> String {
    switch node.content {
    case .scalar(let text, let isQuoted):
      isQuoted ? JSONWriter.quoted(text) : text.isEmpty ? "null" : text
    case .sequence(let nodes): JSONWriter.list(nodes.map(json))
    case .mapping(let entries): JSONWriter.object(entries.map { ($0.key, json($0.value)) })
    }
  }
}

extension RichText {
  /// The text with its marks as CSL-JSON has them.
  fileprivate var markup: String {
    runs.map { run in
      Self.tags.filter { run.style.contains($0.style) }
        .reduce(run.text) { "<\($1.begin)>\($0)</\($1.end)>" }
    }.joined()
  }

  private static let tags: [(style: Style, begin: String, end: String)] = [
    (.noCase, "span class=\"nocase\"", "span"), (.smallCaps, "sc", "sc"),
    (.subscript, "sub", "sub"), (.superscript, "sup", "sup"), (.bold, "b", "b"),
    (.italic, "i", "i"),
  ]
}
