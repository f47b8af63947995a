internal import Markup

/// A closed list of values whose words for readers are in one list of `templates/words.yml`, under
/// the values' raw values.
package protocol WordKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// The name of that list.
  static var wordList: String { get }
}

extension Kind: WordKey {
  package static let wordList = "kinds"
}

extension BuiltInPage: WordKey {
  package static let wordList = "pages"
}

extension Claim.Author: WordKey {
  package static let wordList = "whose"
}

extension Claim.Kind: WordKey {
  package static let wordList = "claim-kinds"
}

extension Claim.Status: WordKey {
  package static let wordList = "statuses"
}

extension Question.Level: WordKey {
  package static let wordList = "levels"
}

extension Question.Kind: WordKey {
  package static let wordList = "question-kinds"
}

extension Reading.Level: WordKey {
  package static let wordList = "reading-levels"
}

extension Reading.Access: WordKey {
  package static let wordList = "access"
}

extension Reading.Basis: WordKey {
  package static let wordList = "basis"
}

/// A list of `templates/words.yml` whose keys the author chooses.
package struct OwnWordList: Sendable, Hashable {
  let name: String

  /// The stances that a reading may take in the debate.
  package static let stances = OwnWordList(name: "stances")
  /// The languages of readings, by language tag.
  package static let languages = OwnWordList(name: "languages")
  /// The names of the voices that speak under headings, by the heading's id.
  package static let voices = OwnWordList(name: "voices")
}

/// A mark or small word used in numbers, dates and references.
package enum Mark: String, WordKey {
  case decimal, group, and
  case etAl = "et-al"
  case noDate = "no-date"
  case `in`, edited, editor, editors, number, circa
  case atLeast = "at-least"
  case atMost = "at-most"

  package static let wordList = "marks"
}
