package import Markup

/// All words for readers but those of the content: what templates say, and what is chosen by value,
/// such as the labels of statuses, kinds and levels. They stand in `templates/words.yml`; the guide
/// may have its own for some of them, and has its own lists, in `content/guide.yml`.
package struct Words: Sendable {
  package static let path = "templates/words.yml"

  var lists: [String: WordEntries] = [:]
  /// The language tag of the guide.
  var language = "en"
  /// Whether one of the files could not be read, so that words which are not there are not missed.
  package internal(set) var isUnread = false
  /// What templates print by name, in the order of the file.
  package internal(set) var templateTexts: [TemplateText] = []
  /// What the reading of the guide's texts must know of its language.
  package private(set) var textLanguage = TextLanguage.english
  private var grammar: [Grammar: [String]] = [:]

  init() {}

  /// Returns the words of a pattern, with values in the places of their names.
  package func filled<Key: WordPattern>(
    _ key: Key, _ values: KeyValuePairs<String, String>
  ) -> String {
    Pattern.filled(self[key], values)
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

  /// Returns the name of a season, from `1` for spring; another name is returned as it is.
  package func season(_ name: String) -> String { word("seasons", name) ?? name }

  /// Returns a number as one of a series, such as `2nd`: by its last digit, save in 11 to 13.
  package func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let key = isTeen || !(1...3).contains(number % 10) ? "other" : String(number % 10)
    return String(number) + (word("ordinals", key) ?? "")
  }

  /// Returns a number of minutes in words, in the form that the number takes in a language.
  package func minutes(_ number: Int, language: String) -> String {
    let category = PluralRule.category(of: number, in: language)
    let form = word("minutes", category) ?? word("minutes", "other") ?? "#"
    return form.replacing("#", with: String(number))
  }

  /// The quotation marks of the guide's language.
  package var typography: Typography { textLanguage.typography }

  /// Returns the signs of a list in one text, such as abbreviations, that blanks divide.
  package func signs(_ key: Grammar) -> [String] { grammar[key] ?? [] }

  /// Makes what follows from the lists, which is asked for at every text; once, when they are whole.
  mutating func settle() {
    for (key, text) in lists[Grammar.wordList]?.words ?? [:] {
      if let key = Grammar(rawValue: key) {
        grammar[key] = text.split(separator: " ").map(String.init)
      }
    }
    textLanguage.tag = language
    if lists[QuotationMark.wordList] != nil {
      textLanguage.typography = Typography(
        outer: Typography.Pair(self[QuotationMark.open], self[QuotationMark.close]),
        inner: Typography.Pair(self[QuotationMark.openInner], self[QuotationMark.closeInner]))
    }
    if let heldBy = word(Mark.wordList, Mark.heldBy.rawValue) { textLanguage.heldBy = heldBy }
    if lists[Grammar.wordList] != nil {
      textLanguage.sentences = Sentence(
        abbreviations: signs(.abbreviations),
        hasOrdinalPoints: word("ordinals", "other") == ".")
    }
    let headings = lists[EntryHeading.wordList]?.words ?? [:]
    for (id, word) in headings.sorted(by: { $0.key < $1.key }) {
      let slug = Identifier.slug(word)
      if !slug.isEmpty, slug != id { textLanguage.headings[slug] = id }
    }
  }

  /// Returns the words of a heading that the tool looks for.
  package func heading(_ id: String) -> String { word(EntryHeading.wordList, id) ?? id }

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
