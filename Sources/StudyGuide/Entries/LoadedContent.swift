package import Markup

/// All of `content/` as loaded: every entry by kind, and what entries are made from.
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

  /// Nil where the guide has no `guide.yml`.
  package internal(set) var configuration: Configuration?
  package internal(set) var works: [Work] = []
  /// The file of the bibliography.
  package internal(set) var worksSource: SourceText?
  /// Files copied as they are.
  package internal(set) var assets: [SourceText] = []
  /// Data files by name.
  package internal(set) var data: [String: DataFile] = [:]
  package internal(set) var ledger = AddressLedger()
  /// What quotations from the essay are checked against, where the guide has a list of it.
  package internal(set) var essayRuns: EssayRuns?
  /// Entries that are left out of this build.
  package internal(set) var drafts: [Entry] = []
  /// The files that every guide needs and this one lacks, by name.
  var missingFiles: [String] = []

  init() {}
}
