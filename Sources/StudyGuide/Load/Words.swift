internal import Markup

/// The words that are chosen by value, from `templates/words.yml`: labels of statuses, kinds, levels.
struct Words: Sendable {
  /// The lists that a guide needs and the keys each must have; `stances` and `languages` are the
  /// author's own closed lists.
  private static let required: [(list: String, keys: [String])] = [
    ("pages", BuiltInPage.allCases.map(\.rawValue)),
    ("sides", Claim.Side.allCases.map(\.rawValue)),
    ("natures", Claim.Nature.allCases.map(\.rawValue)),
    ("statuses", Claim.Status.allCases.map(\.rawValue)),
    ("levels", Question.Level.allCases.map(\.rawValue)),
    ("forms", Question.Form.allCases.map(\.rawValue)),
    ("reading-levels", Reading.Level.allCases.map(\.rawValue)),
    ("access", Reading.Access.allCases.map(\.rawValue)),
    ("basis", Reading.Basis.allCases.map(\.rawValue)),
    ("kinds", Kind.allCases.map(\.rawValue)),
    ("alerts", AlertKind.allCases.map(\.name)),
    ("months", (1...12).map(String.init)),
    (
      "marks",
      [
        "decimal", "group", "and", "et-al", "no-date", "in", "edited", "editor", "editors",
        "number", "circa", "at-least", "at-most",
      ]
    ),
    ("stances", []),
    ("languages", []),
    ("voices", []),
  ]

  private var lists: [String: [(key: String, word: String)]] = [:]
  private let source: SourceText

  init(_ source: SourceText?, diagnostics: inout [Diagnostic]) {
    guard let source else {
      self.source = SourceText(path: "templates/words.yml", bytes: [])
      diagnostics.append(
        Diagnostic(
          rule: .missingFile, message: "the templates need this file", path: "templates/words.yml",
          note: "it gives the labels of statuses, kinds and levels"))
      return
    }
    self.source = source
    if let refusal = EntryLoading.refusal(of: source) {
      diagnostics.append(refusal)
      return
    }
    switch YAMLText.read(source) {
    case .failure(let failure): diagnostics.append(failure.diagnostic)
    case .success(let node): read(node, &diagnostics)
    }
  }

  private mutating func read(_ node: DataNode, _ diagnostics: inout [Diagnostic]) {
    var fields = FieldReader(node, in: source, what: "the list of words")
    for (list, keys) in Self.required {
      guard let node = fields.node(list) else {
        fields.reportMissing(list)
        continue
      }
      guard case .mapping(let entries) = node.content else {
        fields.report(.wrongType, "`\(list)` must give words by key", at: node.place)
        continue
      }
      var words: [(key: String, word: String)] = []
      for entry in entries {
        guard case .scalar(let word, _) = entry.value.content else {
          fields.report(.wrongType, "`\(entry.key)` must be text", at: entry.value.place)
          continue
        }
        words.append((entry.key, word))
        if !keys.isEmpty, !keys.contains(entry.key) {
          fields.report(
            .unknownKey, "`\(list)` has no use for `\(entry.key)`", at: entry.keyPlace,
            note: NearMiss.note(for: entry.key, among: keys)
              ?? "known keys: " + keys.joined(separator: ", "))
        }
      }
      for key in keys where !words.contains(where: { $0.key == key }) {
        fields.report(
          .missingKey, "`\(list)` needs a word for `\(key)`", at: fields.place(of: list),
          note: "add `\(key): …`")
      }
      lists[list] = words
    }
    diagnostics += fields.finish()
  }

  /// The word for a key; the key itself where the list has been found wanting.
  func callAsFunction(_ list: String, _ key: String) -> String {
    lists[list]?.first { $0.key == key }?.word ?? key
  }

  func optional(_ list: String, _ key: String) -> String? {
    lists[list]?.first { $0.key == key }?.word
  }

  /// The keys of a list in their author's order.
  func keys(of list: String) -> [String] { lists[list]?.map(\.key) ?? [] }

  func pairs(of list: String) -> [String: String] {
    Dictionary(
      (lists[list] ?? []).map { ($0.key, $0.word) }, uniquingKeysWith: { first, _ in first })
  }

  var numberFormat: NumberFormat {
    NumberFormat(decimal: self("marks", "decimal"), group: self("marks", "group"))
  }
}

/// The pages that the tool makes from all entries of a kind; their titles are words.
enum BuiltInPage: String, Sendable, CaseIterable {
  case sections, claims, glossary, readings, questions, timeline, figures, essay, silences, reports
  case notFound = "404"

  func entry(_ words: Words) -> Entry {
    Entry(
      .page, id: rawValue, title: words("pages", rawValue),
      document: MarkdownDocument(
        empty: SourceText(path: "templates/\(rawValue).mustache", bytes: [])),
      place: Place(line: 1, column: 1))
  }
}
