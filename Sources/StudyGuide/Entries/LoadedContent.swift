package import Markup

/// The whole of `content/` as loaded: the entries by kind, and the files that belong to no entry.
package struct LoadedContent: Sendable {
  package internal(set) var sections = EntryList<Section>()
  package internal(set) var claims = EntryList<Claim>()
  package internal(set) var terms = EntryList<Term>()
  package internal(set) var people = EntryList<Person>()
  package internal(set) var readings = EntryList<Reading>()
  package internal(set) var questions = EntryList<Question>()
  package internal(set) var events = EntryList<Event>()
  package internal(set) var figures = EntryList<Figure>()
  package internal(set) var paragraphs = EntryList<Paragraph>()
  package internal(set) var pages = EntryList<Page>()

  /// The contents of `guide.yml`; nil if the guide has no such file or it cannot be read.
  package internal(set) var configuration: Configuration?
  /// The records of all bibliographies, in the order of the files and within them.
  package internal(set) var works: [Work] = []
  /// The files that are copied to the site unchanged.
  package internal(set) var assets: [SourceText] = []
  /// The files of `content/data/`, by file name.
  package internal(set) var data: PathTable<DataFile> = [:]
  /// The names of those files by what they read as, whatever their bytes: `String` compares letters.
  var dataByLetters: [String: String] = [:]
  /// The addresses that have been published.
  package internal(set) var ledger = AddressLedger()
  /// The fingerprints of the essay from `content/essay.runs`, against which quotations are checked;
  /// nil if the guide has none.
  package internal(set) var essayRuns: EssayRuns?
  /// Whether files of `content/` are the essay's text.
  package internal(set) var hasEssayText = false
  /// Those that could be read, in the order of their names.
  var essayFiles: [EssayFile] = []
  /// The drafts, which are left out of this build.
  package internal(set) var drafts: [Entry] = []
  /// Whether drafts are in this build.
  var hasShownDrafts = false
  /// The paths in the site of the files that templates name.
  var namedByTemplates: PathSet = []
  /// The files that cannot be read.
  var unread = UnreadFiles()
  /// The names of the required files that this guide lacks.
  var missingFiles: [String] = []

  init() {}
}
