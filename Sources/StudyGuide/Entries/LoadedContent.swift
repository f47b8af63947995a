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
  /// The records of the bibliography, in the order of the file.
  package internal(set) var works: [Work] = []
  /// The file of the bibliography; nil if there is none.
  package internal(set) var worksSource: SourceText?
  /// The files that are copied to the site unchanged.
  package internal(set) var assets: [SourceText] = []
  /// The files of `content/data/`, by file name.
  package internal(set) var data: [String: DataFile] = [:]
  /// The addresses that have been published.
  package internal(set) var ledger = AddressLedger()
  /// The fingerprints of the essay from `content/essay.runs`, against which quotations are checked;
  /// nil if the guide has none.
  package internal(set) var essayRuns: EssayRuns?
  /// The drafts, which are left out of this build.
  package internal(set) var drafts: [Entry] = []
  /// The names of the required files that this guide lacks.
  var missingFiles: [String] = []

  init() {}
}
