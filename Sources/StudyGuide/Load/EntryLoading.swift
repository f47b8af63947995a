internal import Markup

/// The entries that one file holds, whatever their kind.
protocol LoadedEntries: Sendable {
  var diagnostics: [Diagnostic] { get }

  func append(to content: inout LoadedContent)
}

/// The entries of one kind that one file holds: a single one, or a list.
struct EntriesOfKind<Value: EntryType>: LoadedEntries {
  let values: [Value]
  let diagnostics: [Diagnostic]

  init(_ parsed: Parsed<[Value]>) {
    values = parsed.value ?? []
    diagnostics = parsed.diagnostics
  }

  func append(to content: inout LoadedContent) {
    content[keyPath: Value.list].values += values
  }
}

/// Functions that read a file as the entries of a kind.
enum EntryLoading {
  /// Reads a file as one entry or as a list of entries, depending on the kind's ``Kind/Home``.
  static func load<Value: EntryType>(
    _ source: SourceText, as type: Value.Type
  ) -> any LoadedEntries {
    EntriesOfKind<Value>(
      Parsed { () throws(Diagnostic.Failure) in
        try source.requireUTF8()
        return switch Value.kind.home {
        case .list(_, let key, _): try list(source, key: key)
        case .folder, .folders: try file(source)
        }
      })
  }

  // MARK: Files

  /// Reads a file as one entry: front matter, then text. The name of the file gives the id.
  private static func file<Value: EntryType>(
    _ source: SourceText
  ) throws(Diagnostic.Failure) -> Parsed<[Value]> {
    let front = try FrontMatter.split(source).get()
    let id = id(ofFile: source.path, in: Value.kind.home)
    var diagnostics: [Diagnostic] = []
    if !Identifier.isValid(id) {
      diagnostics.append(
        Diagnostic(
          rule: .invalidID, message: "the file's name `\(id)` cannot be an id", path: source.path,
          note: "rename the file: " + Identifier.rule))
    }
    let document = MarkdownDocument(
      parsing: source, from: front.bodyStart, line: front.bodyLine,
      options: MarkdownOptions(schemes: Kind.schemes))
    var fields = FieldReader(front.node, in: source, what: Value.kind.phrase)
    var draft = EntryDraft(
      Value.kind, id: id, document: document, place: Place(line: 1, column: 1))
    draft.firstLine = front.bodyLine
    draft.readCommonKeys(&fields)
    let value = Value(draft, fields: &fields)
    return Parsed([value], diagnostics + fields.finish() + document.diagnostics)
  }

  /// Returns the id that a file's name gives: `background` for
  /// `content/sections/010-background.md`.
  static func id(ofFile path: String, in home: Kind.Home) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.hasSuffix(".md") ? name.dropLast(3) : name
    guard case .folder(_, isOrdered: true) = home, let hyphen = stem.firstIndex(of: "-"),
      hyphen > stem.startIndex, stem[..<hyphen].utf8.allSatisfy(\.isASCIIDigit)
    else { return String(stem) }
    return String(stem[stem.index(after: hyphen)...])
  }

  // MARK: Lists

  /// Reads a list of entries: the whole file, or the value of a key in it.
  private static func list<Value: EntryType>(
    _ source: SourceText, key: String?
  ) throws(Diagnostic.Failure) -> Parsed<[Value]> {
    let node = try YAMLReader.read(source).get()
    if let key {
      var fields = FieldReader(node, in: source, what: "this file")
      let items = fields.list(key)
      if items.isEmpty { fields.reportMissing(key) }
      let parsed: Parsed<[Value]> = list(items, source)
      return Parsed(parsed.value, fields.finish() + parsed.diagnostics)
    }
    guard case .sequence(let items) = node.content else {
      throw Diagnostic.Failure(
        source.diagnostic(
          .wrongType, "this file is a list, not \(node.description)",
          place: node.place, note: "begin each item with `- id: …`"))
    }
    return list(items, source)
  }

  private static func list<Value: EntryType>(
    _ items: [DataNode], _ source: SourceText
  ) -> Parsed<[Value]> {
    var values: [Value] = []
    var diagnostics: [Diagnostic] = []
    for item in items {
      let parsed: Parsed<Value> = self.item(item, position: values.count + 1, source)
      if let value = parsed.value { values.append(value) }
      diagnostics += parsed.diagnostics
    }
    return Parsed(values, diagnostics)
  }

  private static func item<Value: EntryType>(
    _ node: DataNode, position: Int, _ source: SourceText
  ) -> Parsed<Value> {
    var fields = FieldReader(node, in: source, what: Value.kind.phrase)
    let id = fields.text("id")
    if !id.value.isEmpty, !Identifier.isValid(id.value) {
      fields.report(
        .invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Identifier.rule)
    }
    // `essay.yml` describes the essay's paragraphs; it holds no Markdown of the guide.
    let isText = Value.kind != .paragraph
    let document =
      isText
      ? MarkdownDocument(
        parsing: source.embedded(fields.text("body", isBody: true)),
        options: MarkdownOptions(schemes: Kind.schemes))
      : MarkdownDocument(empty: source)
    var draft = EntryDraft(Value.kind, id: id.value, document: document, place: id.place)
    draft.position = position
    if isText { draft.readCommonKeys(&fields) } else { draft.readSilences(&fields) }
    let value = Value(draft, fields: &fields)
    return Parsed(value, document.diagnostics + fields.finish())
  }
}
