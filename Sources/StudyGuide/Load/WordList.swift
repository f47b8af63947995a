internal import Markup

/// One list of the file and the keys that it must have; `keys` is empty for lists whose keys the
/// author chooses.
struct WordList {
  let name: String
  let keys: [String]

  init<Key: WordKey>(_ type: Key.Type) {
    (name, keys) = (Key.wordList, Key.allCases.map(\.rawValue))
  }

  /// The further keys that it may have.
  var more: [String] = []
  /// The names that the words of each key print, in groups of which one is needed.
  var names: [String: [[String]]] = [:]

  init<Key: WordPattern>(patterns type: Key.Type) {
    self.init(type)
    for key in Key.allCases { names[key.rawValue] = key.names }
  }

  init(_ name: String, _ keys: [String], more: [String] = []) {
    (self.name, self.keys, self.more) = (name, keys, more)
  }
}

extension WordList {
  /// The lists of `templates/words.yml`, save the texts.
  static let all =
    [
      WordList(BuiltInPage.self), WordList(MarkdownWord.self), WordList(Claim.Author.self),
      WordList(Claim.Kind.self),
      WordList(Claim.Status.self), WordList(Question.Level.self), WordList(Question.Kind.self),
      WordList(Reading.Level.self), WordList(Reading.Access.self), WordList(Reading.Basis.self),
      WordList(Kind.self), WordList("alerts", AlertKind.allCases.map(\.name)),
      WordList("months", (1...12).map(String.init)), WordList("seasons", (1...4).map(String.init)),
      WordList("ordinals", ["1", "2", "3", "other"]), WordList(Mark.self),
      WordList(ReferenceWord.self),
      WordList(QuotationMark.self), WordList(patterns: DatePattern.self), WordList(Era.Mark.self),
      WordList("minutes", ["other"], more: PluralRule.categories), WordList(Enumeration.self),
      WordList(Grammar.self), WordList(SearchWord.self), WordList(ExportWord.self),
      WordList(DownloadWord.self),
      WordList(EntryHeading.self), WordList(OwnWordList.voices.name, []),
      WordList(OwnWordList.languages.name, []),
    ]

  /// The lists that only a guide can have, and the keys under which they stand in its settings.
  static let own = Kind.allCases.flatMap { $0.type.wordLists }

  /// The list of the texts that templates print.
  static let texts = "text"

  /// The former names of lists, which are still read.
  static let renamed = [
    (old: "sides", new: "whose"), (old: "natures", new: "claim-kinds"),
    (old: "forms", new: "question-kinds"),
  ]
}

/// The words of a list by key, and the keys in the order of the file.
struct WordEntries {
  var keys: [String] = []
  var words: [String: String] = [:]
  /// The places of the keys in that order.
  var places: [String: Int] = [:]

  /// Adds a word; of two for one key, the first is kept.
  mutating func add(_ key: String, _ word: String) {
    if words[key] == nil { (words[key], places[key]) = (word, keys.count) }
    keys.append(key)
  }

  /// Adds words, which come instead of those of the same key.
  mutating func merge(_ other: WordEntries) {
    for key in other.keys {
      if places[key] == nil { add(key, "") }
      words[key] = other.words[key]
    }
  }
}
