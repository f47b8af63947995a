/// The style in which a document is written as HTML.
package struct MarkdownStyle: Sendable {
  /// Whether headings have ids.
  package var hasHeadingIDs = true
  /// Whether images have the addresses of the files that they name, as seen from the page.
  package var resolvesFiles = true
  /// The number of levels by which headings stand below those that the author wrote.
  package var headingShift: UInt8 = 0
  /// What the ids of headings begin with.
  package var idPrefix = ""
  /// Whether notes are written for books (EPUB 3), whose readers show each in a window.
  package var popsUpNotes = false
  /// The language of runs of Han characters, such as `zh-Hans`; if nil they are not marked.
  package var hanLanguage: String?
  /// Whether each table has a box around it and its cells repeat the names of their columns, so
  /// that rows can be shown as lists on narrow pages.
  package var boxesTables = false
  /// The title of each kind of alert.
  package var alertTitles: [AlertKind: String] = [:]
  /// Whether titles of alerts and headings with a voice begin with the mark of that voice: the
  /// symbol `i-` followed by its name.
  package var hasVoiceMarks = false
  /// The voice that speaks under each heading, by the heading's id. If not nil, every heading of
  /// level 2 opens a section.
  package var voices: [String: String]?
  /// Whether headings and paragraphs of the text itself, not those in lists and quotations, have
  /// links to themselves.
  package var hasOwnLinks = false
  /// Whether references to notes hold the words of the note, for the margin.
  package var hasMarginNotes = false
  /// Whether the HTML is for programs that show only the plainest: without our own attributes and
  /// symbols, and without the elements of HTML 5.
  package var isPortable = false
  /// The words that stay on one line with the number before them, such as `million`.
  package var units: Set<[UInt8]> = []
  /// The words that are written beside what the author wrote.
  package var words: [MarkdownWord: String] = [:]

  /// The number of the first line of verse, whose lines are numbered; nil for all other texts.
  package var firstLine: Int?

  package init() {}

  /// The style of CommonMark's own HTML.
  package static var commonMark: MarkdownStyle {
    var style = MarkdownStyle()
    style.hasHeadingIDs = false
    style.resolvesFiles = false
    return style
  }
}

/// A word that the writer sets beside what the author wrote.
package enum MarkdownWord: String, Sendable, CaseIterable {
  /// The link to the file of a sound or film.
  case download
  /// The link to the captions of a sound.
  case transcript
  /// What stands before the name of the site to which a picture leads.
  case otherSite = "other-site"
  /// The link from a note back to the text.
  case noteBack = "note-back"
  /// The link of a paragraph to itself.
  case ownLink = "own-link"
  /// What print says behind a link to a section or figure; `{number}` stands for its number.
  case sectionPlace = "section-place"
  case figurePlace = "figure-place"
  /// The same of a claim and a question, where these are numbered.
  case claimPlace = "claim-place"
  case questionPlace = "question-place"
}
