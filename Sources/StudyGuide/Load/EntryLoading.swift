internal import Markup

/// What reading one file gave.
struct Loaded<Value: Sendable>: Sendable {
  var value: Value?
  var diagnostics: [Diagnostic] = []
}

/// From a file of one entry to its type.
enum EntryLoading {
  /// Reads one file as an entry: front matter, then the text; the id is the file's name.
  static func load<Value: EntryType>(_ source: SourceText, as type: Value.Type) -> Loaded<Value> {
    if let diagnostic = refusal(of: source) { return Loaded(diagnostics: [diagnostic]) }
    switch FrontMatter.split(source) {
    case .failure(let failure): return Loaded(diagnostics: [failure.diagnostic])
    case .success(let front): return load(source, front, as: type)
    }
  }

  private static func load<Value: EntryType>(
    _ source: SourceText, _ front: FrontMatter, as type: Value.Type
  ) -> Loaded<Value> {
    let id = id(ofFile: source.path, isOrdered: Value.kind == .section)
    var diagnostics: [Diagnostic] = []
    if !Identifier.isValid(id) {
      diagnostics.append(
        Diagnostic(
          rule: .invalidID, message: "the file's name `\(id)` cannot be an id", path: source.path,
          note: "rename the file: " + Entry.idRule))
    }
    let document = MarkdownDocument(
      parsing: source, from: front.bodyStart, line: front.bodyLine,
      options: MarkdownOptions(schemes: Kind.schemes))
    var fields = FieldReader(front.node, in: source, what: Value.kind.phrase)
    let entry = Entry(
      Value.kind, id: id, title: "", document: document, place: Place(line: 1, column: 1),
      isCore: fields.flag("core"), isDraft: fields.flag("draft"),
      formerly: fields.texts("formerly").map(\.value), silences: silences(&fields),
      firstLine: front.bodyLine)
    let value = Value(entry: entry, fields: &fields)
    diagnostics += fields.finish() + document.diagnostics
    return Loaded(value: value, diagnostics: diagnostics)
  }

  /// Why a file cannot be read as text at all.
  static func refusal(of source: SourceText) -> Diagnostic? {
    if let offset = source.bytes.firstInvalidUTF8 {
      return source.diagnostic(
        .invalidUTF8, "the file is not valid UTF-8", at: offset,
        note: "save it as UTF-8")
    }
    return nil
  }

  /// `silence: {rule-id: reason}`.
  static func silences(_ fields: inout FieldReader) -> [Rule: String] {
    guard let node = fields.node("silence") else { return [:] }
    guard case .mapping(let entries) = node.content else {
      fields.report(
        .wrongType, "`silence` must name rules, each with a reason", at: node.place,
        note: "write `silence: {rule-id: why}`")
      return [:]
    }
    var silences: [Rule: String] = [:]
    for entry in entries {
      guard let rule = Rule(rawValue: entry.key) else {
        fields.report(
          .unknownKey, "there is no rule `\(entry.key)`", at: entry.keyPlace,
          note: NearMiss.note(for: entry.key, among: Rule.allCases.map(\.rawValue)))
        continue
      }
      guard case .scalar(let reason, _) = entry.value.content, !entry.value.isEmpty else {
        fields.report(
          .missingKey, "silencing `\(entry.key)` needs a reason", at: entry.keyPlace,
          note: "write `\(entry.key): why`")
        continue
      }
      silences[rule] = reason
    }
    return silences
  }

  /// `background` of `content/sections/010-background.md`.
  static func id(ofFile path: String, isOrdered: Bool) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.hasSuffix(".md") ? name.dropLast(3) : name
    guard isOrdered, let hyphen = stem.firstIndex(of: "-"), hyphen > stem.startIndex,
      stem[..<hyphen].utf8.allSatisfy(\.isASCIIDigit)
    else { return String(stem) }
    return String(stem[stem.index(after: hyphen)...])
  }
}
