package import Markup

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

extension Era.Mark: WordKey {
  package static let wordList = "era-marks"
}

extension MarkdownWord: WordKey {
  package static let wordList = "in-texts"
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

/// The id of a heading that the tool looks for in texts, or that has a voice; the list gives the
/// words by which a text in the guide's language has it.
package enum EntryHeading: String, WordKey {
  case know, argues, claims, record
  case remains = "disputed"
  case closely, silent, after
  case essaysCase = "the-essays-case"
  case itsAuthorsCase = "its-authors-case"
  case supports = "what-supports-it"
  case against = "what-tells-against-it"
  case disputed = "what-is-disputed"
  case test = "test-it-yourself"
  case hint, answer, criteria, explanation, caveats, description

  package static let wordList = "headings"
}

/// A word in the files that a guide gives away.
package enum ExportWord: String, WordKey {
  /// The name of what a question asks for, for tags.
  case level
  /// Where more than one option of a question is right.
  case several
  /// What is to be done with things that have letters and are to be ordered.
  case letters

  package static let wordList = "exports"
}

/// What is said of a file that a guide gives away.
package struct DownloadWord: WordKey {
  package static let wordList = "downloads"

  /// The steps that lead it into its program.
  package static let steps = ["1", "2", "3"]

  package let rawValue: String

  package static let allCases = Download.allCases.flatMap { download in
    (["title", "drops"] + steps).map { DownloadWord(download, $0) }
  }

  /// `part` is `title`, a step, or `drops` for what the format leaves out.
  package init(_ download: Download, _ part: String) {
    rawValue = download.rawValue + "-" + part
  }

  package init?(rawValue: String) {
    guard Self.allCases.contains(where: { $0.rawValue == rawValue }) else { return nil }
    self.rawValue = rawValue
  }
}

/// A list of words whose keys the author chooses.
package struct OwnWordList: Sendable, Hashable {
  let name: String
  /// The key of the guide's settings that holds the list.
  let settingsKey: String
  /// Whether the settings add to a list of `templates/words.yml`; otherwise the list is the guide's
  /// own.
  let isOpen: Bool

  init(name: String, settingsKey: String? = nil, isOpen: Bool = false) {
    (self.name, self.settingsKey, self.isOpen) = (name, settingsKey ?? name, isOpen)
  }

  /// The stances that a reading may take in the debate.
  package static let stances = OwnWordList(name: "stances")
  /// The languages of readings, by language tag.
  package static let languages = OwnWordList(
    name: "languages", settingsKey: "readings-languages", isOpen: true)
  /// The names of the voices that speak under headings, by the heading's id.
  package static let voices = OwnWordList(name: "voices")
}

/// A word used in references to works.
package enum ReferenceWord: String, WordKey {
  case translator, translators, translated, compiler, compilers, director, directors
  case edition, volume, volumes, version, accessed, circa
  /// After the number of a year before the common era, and of a year before 1000.
  case beforeCommonEra = "bc"
  case commonEra = "ad"
  case reviewOf = "review-of"
  case by
  case interviewed
  case presented
  case doctoralThesis = "phd-thesis"
  case mastersThesis = "masters-thesis"
  /// The articles, with blanks between them, that do not count when titles are sorted.
  case articles

  package static let wordList = "references"
}

/// A quotation mark of the guide's language, with the space that belongs inside it.
enum QuotationMark: String, WordKey {
  case open, close
  case openInner = "open-inner"
  case closeInner = "close-inner"

  static let wordList = "quotation-marks"
}

/// What stands between the names of a list, with its spaces.
package enum Enumeration: String, WordKey {
  /// Between two of more than two names, and before the last of them.
  case between, last
  /// Between two names; the second also where the first is written with the family name ahead.
  case two
  case twoInverted = "two-inverted"
  /// What stands for further names, behind one name and behind several.
  case othersOfOne = "others-of-one"
  case others

  package static let wordList = "enumeration"
}

/// What the tool knows of how the language is written: signs with blanks between them.
package enum Grammar: String, WordKey {
  /// The endings with which names link themselves; `ies` comes instead of a final `y`.
  case endings
  /// Abbreviations, without their points, that end no sentence.
  case abbreviations
  /// What stands before the numbers of pages in citations, where it is left out.
  case pages
  /// The letters of the answers from which a question lets choose.
  case letters
  /// `inside` or `outside`: where the point of a title stands that closes with a quotation mark.
  case point
  /// `month-first` or `as-timeline`: how references to works write days, `May 12, 1961` or as the
  /// list `dates` has them.
  case dates
  /// `short` or `whole`: whether references shorten ranges of pages, 223–46.
  case ranges
  /// The endings without which the search compares words; one with a hyphen behind it is a beginning.
  case searchEndings = "search-endings"
  /// The words that stay on one line with the number before them.
  case units
  /// What a number of words to write is followed by, such as `words`.
  case countedWords = "counted-words"

  package static let wordList = "grammar"
}

/// What the search says. Its script takes the words from the index.
package enum SearchWord: String, WordKey {
  /// The name of the field.
  case label
  /// The choice among kinds that takes them all.
  case all
  /// Before the number of results, and what is said where there are none.
  case count, none
  case more, close
  /// The link to the page with all names.
  case names
  /// Where the index cannot be loaded.
  case failed

  package static let wordList = "search"
}

/// A mark or small word used in numbers, dates and references.
package enum Mark: String, WordKey {
  case decimal, group
  case noDate = "no-date"
  case `in`, edited, editor, editors, number
  case atLeast = "at-least"
  case atMost = "at-most"
  /// The beginning of a paragraph that says who holds an option of a question.
  case heldBy = "held-by"
  /// What a draft is marked with where it is shown.
  case draft
  /// What stands before the claims on which one rests, and before those that it answers.
  case restsOn = "rests-on"
  case answers

  package static let wordList = "marks"
}
