package import Markup

/// The words for readers that the tool chooses by value, such as the labels of statuses, kinds and
/// levels, from `templates/words.yml`.
package struct Words: Sendable {
  package static let path = "templates/words.yml"

  /// One list of the file and the keys that it must have; `keys` is empty for lists whose keys the
  /// author chooses.
  private struct List {
    let name: String
    let keys: [String]

    init<Key: WordKey>(_ type: Key.Type) {
      (name, keys) = (Key.wordList, Key.allCases.map(\.rawValue))
    }

    init(_ name: String, _ keys: [String]) { (self.name, self.keys) = (name, keys) }
  }

  private static let all =
    [
      List(BuiltInPage.self), List(Claim.Author.self), List(Claim.Kind.self),
      List(Claim.Status.self), List(Question.Level.self), List(Question.Kind.self),
      List(Reading.Level.self), List(Reading.Access.self), List(Reading.Basis.self),
      List(Kind.self), List("alerts", AlertKind.allCases.map(\.name)),
      List("months", (1...12).map(String.init)), List(Mark.self),
    ] + ([.voices] + Kind.allCases.flatMap { $0.type.wordLists }).map { List($0.name, []) }

  /// The former names of lists, which are still read.
  private static let renamed = [
    (old: "sides", new: "whose"), (old: "natures", new: "claim-kinds"),
    (old: "forms", new: "question-kinds"),
  ]

  /// The words of a list by key, and the keys in the order of the file.
  private struct Entries {
    var keys: [String] = []
    var words: [String: String] = [:]
    /// The places of the keys in that order.
    var places: [String: Int] = [:]

    /// Adds a word; of two for one key, the first is kept.
    mutating func add(_ key: String, _ word: String) {
      if words[key] == nil { (words[key], places[key]) = (word, keys.count) }
      keys.append(key)
    }
  }

  private var lists: [String: Entries] = [:]

  private init() {}

  /// Reads the file; a missing file (nil) is reported.
  package static func read(
    _ source: SourceText?
  ) -> (words: Words, diagnostics: [Diagnostic]) {
    guard let source else {
      let missing = Diagnostic(
        rule: .missingFile, message: "the templates need this file", path: path,
        note: "it gives the labels of statuses, kinds and levels")
      return (Words(), [missing])
    }
    let parsed = Parsed { () throws(Diagnostic.Failure) in
      try source.requireUTF8()
      var fields = FieldReader(
        try YAMLReader.read(source).get(), in: source, what: "the list of words")
      var words = Words()
      for (old, new) in renamed { fields.rename(old, to: new) }
      for list in all { words.lists[list.name] = read(list, &fields) }
      return Parsed(words, fields.finish())
    }
    return (parsed.value ?? Words(), parsed.diagnostics)
  }

  private static func read(
    _ list: List, _ fields: inout FieldReader
  ) -> Entries {
    guard let node = fields.node(list.name) else {
      fields.reportMissing(list.name)
      return Entries()
    }
    guard case .mapping(let entries) = node.content else {
      fields.report(.wrongType, "`\(list.name)` must give words by key", at: node.place)
      return Entries()
    }
    var words = Entries()
    for entry in entries {
      guard case .scalar(let word, _) = entry.value.content else {
        fields.report(.wrongType, "`\(entry.key)` must be text", at: entry.value.place)
        continue
      }
      words.add(entry.key, word)
      if !list.keys.isEmpty, !list.keys.contains(entry.key) {
        fields.report(
          .unknownKey, "`\(list.name)` has no use for `\(entry.key)`", at: entry.keyPlace,
          note: NearMiss.note(for: entry.key, among: list.keys)
            ?? "known keys: " + list.keys.joined(separator: ", "))
      }
    }
    for key in list.keys where words.words[key] == nil {
      fields.report(
        .missingKey, "`\(list.name)` needs a word for `\(key)`", at: fields.place(of: list.name),
        note: "add `\(key): …`")
    }
    return words
  }

  private func word(_ list: String, _ key: String) -> String? {
    lists[list]?.words[key]
  }

  /// The word for a value. If the file lacks it, which has been reported, the value's key.
  package subscript<Key: WordKey>(key: Key) -> String {
    word(Key.wordList, key.rawValue) ?? key.rawValue
  }

  /// Returns the name of a month, counted from 1.
  package func month(_ number: Int) -> String { word("months", String(number)) ?? String(number) }

  /// Returns the title of an alert of a kind.
  package func alert(_ kind: AlertKind) -> String { word("alerts", kind.name) ?? kind.name }

  /// The word for a key of a list that the author defines; the key itself if it is not on the list.
  package subscript(list: OwnWordList, key: String) -> String { word(list.name, key) ?? key }

  /// Returns the keys of a list that the author defines, in the order of the file.
  package func keys(of list: OwnWordList) -> [String] { lists[list.name]?.keys ?? [] }

  /// Returns the place of a key in a list that the author defines, from 0; nil if it is not there.
  package func position(of key: String, in list: OwnWordList) -> Int? {
    lists[list.name]?.places[key]
  }

  /// Returns the words of a list that the author defines, by key.
  package func pairs(of list: OwnWordList) -> [String: String] {
    lists[list.name]?.words ?? [:]
  }
}
