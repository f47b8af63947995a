internal import Markup

/// The entries that one file holds, whatever their kind.
protocol LoadedEntries: Sendable {
  var diagnostics: [Diagnostic] { get }
  /// Whether nothing could be read of the file.
  var isUnread: Bool { get }

  func append(to content: inout LoadedContent)
}

/// The entries of one kind that one file holds: a single one, or a list.
struct EntriesOfKind<Value: EntryType>: LoadedEntries {
  let values: [Value]
  let diagnostics: [Diagnostic]
  let isUnread: Bool

  init(_ parsed: Parsed<[Value]>) {
    isUnread = parsed.value == nil
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
    _ source: SourceText, as type: Value.Type, _ language: TextLanguage
  ) -> any LoadedEntries {
    EntriesOfKind<Value>(
      Parsed { () throws(Diagnostic.Failure) in
        try source.requireUTF8()
        return switch Value.kind.home {
        case .list(_, let key, _): try list(source, key: key, language)
        case .folder, .folders: try file(source, language)
        }
      })
  }

  // MARK: Files

  /// Reads a file as one entry: front matter, then text. The name of the file gives the id.
  private static func file<Value: EntryType>(
    _ source: SourceText, _ language: TextLanguage
  ) throws(Diagnostic.Failure) -> Parsed<[Value]> {
    let front = try FrontMatter.split(source).get()
    guard case .mapping = front.node.content else {
      throw Diagnostic.Failure(
        source.diagnostic(
          .wrongType,
          "\(Value.kind.phrase) is written as keys and values, not as \(front.node.description)",
          place: front.node.place, note: "write `key: value`"))
    }
    let (number, id) = name(ofFile: source.path)
    var diagnostics: [Diagnostic] = []
    if !Identifier.isValid(id) {
      diagnostics.append(
        Diagnostic(
          rule: .invalidID, message: "the file's name `\(id)` cannot be an id", path: source.path,
          note: "rename the file: " + Identifier.rule))
    }
    let document = MarkdownDocument(
      parsing: source, from: front.bodyStart, line: front.bodyLine,
      options: language.markdown(schemes: Kind.schemes))
    var fields = FieldReader(
      front.node, in: source, what: Value.kind.phrase, typography: language.typography)
    var draft = EntryDraft(
      Value.kind, id: id, document: document, place: Place(line: 1, column: 1))
    draft.firstLine = front.bodyLine
    draft.language = language
    draft.order = Value.kind.takesOrder ? number : nil
    draft.readCommonKeys(&fields)
    let value = Value(draft, fields: &fields)
    let found = diagnostics + fields.finish() + document.diagnostics
    return Parsed([value], draft.isDraft ? found.map(\.ofDraft) : found)
  }

  /// Returns the id that a file's name gives, and the number before it: `background` and 10 for
  /// `content/sections/010-background.md`.
  static func name(ofFile path: String) -> (number: Int?, id: String) {
    let name = path.pathNames.last ?? ""
    let stem = name.hasSuffix(".md") ? name.dropLast(3) : name[...]
    guard let hyphen = stem.firstIndex(of: "-"), hyphen > stem.startIndex,
      stem[..<hyphen].utf8.allSatisfy(\.isASCIIDigit)
    else { return (nil, String(stem)) }
    return (Int(stem[..<hyphen]), String(stem[stem.index(after: hyphen)...]))
  }

  // MARK: Lists

  /// Reads a list of entries: the whole file, or the value of a key in it.
  private static func list<Value: EntryType>(
    _ source: SourceText, key: String?, _ language: TextLanguage
  ) throws(Diagnostic.Failure) -> Parsed<[Value]> {
    let node = try YAMLReader.read(source).get()
    if let key {
      var fields = FieldReader(node, in: source, what: "this file")
      let items = fields.list(key)
      if items.isEmpty { reportNone(key, Value.kind, &fields) }
      let parsed: Parsed<[Value]> = list(items, source, language)
      return Parsed(parsed.value, fields.finish() + parsed.diagnostics)
    }
    guard case .sequence(let items) = node.content else {
      throw Diagnostic.Failure(
        source.diagnostic(
          .wrongType, "this file is a list, not \(node.description)",
          place: node.place, note: "begin each item with `- id: …`"))
    }
    return list(items, source, language)
  }

  /// Reports that a list is not there, or has nothing in it.
  private static func reportNone(_ key: String, _ kind: Kind, _ fields: inout FieldReader) {
    guard case .sequence = fields.node(key)?.content else { return fields.reportMissing(key) }
    fields.report(
      .wrongType, "`\(key)` has nothing in it", at: fields.place(of: key),
      note: kind == .paragraph
        ? "write `- id: p1` and its keys under it; or put the whole text into `content/essay.md`, "
          + "and take this file away" : "write `- id: …` and its keys under it")
  }

  private static func list<Value: EntryType>(
    _ items: [DataNode], _ source: SourceText, _ language: TextLanguage
  ) -> Parsed<[Value]> {
    var values: [Value] = []
    var diagnostics: [Diagnostic] = []
    for item in items {
      let parsed: Parsed<Value> = self.item(
        item, position: values.count + 1, source, language)
      if let value = parsed.value { values.append(value) }
      diagnostics += parsed.diagnostics
    }
    return Parsed(values, diagnostics)
  }

  private static func item<Value: EntryType>(
    _ node: DataNode, position: Int, _ source: SourceText, _ language: TextLanguage
  ) -> Parsed<Value> {
    var fields = FieldReader(
      node, in: source, what: Value.kind.phrase, typography: language.typography)
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
        options: language.markdown(schemes: Kind.schemes))
      : MarkdownDocument(empty: source)
    var draft = EntryDraft(Value.kind, id: id.value, document: document, place: id.place)
    draft.position = position
    draft.language = language
    if isText {
      draft.readCommonKeys(&fields)
    } else {
      draft.readFormerNames(&fields)
      draft.readSilences(&fields)
    }
    let value = Value(draft, fields: &fields)
    let found = document.diagnostics + fields.finish()
    return Parsed(value, draft.isDraft ? found.map(\.ofDraft) : found)
  }
}

extension Kind {
  /// Returns the id that a file's name gives an entry of the kind.
  package func id(ofFile name: String) -> String { EntryLoading.name(ofFile: name).id }
}
