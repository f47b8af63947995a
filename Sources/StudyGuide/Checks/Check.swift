package import Markup

/// One check of a linked guide: a rule, and the function that finds the places where it is broken.
/// Each check has a file of its own; `Check.all` lists them.
package struct Check: Sendable {
  package let rule: Rule
  let find: @Sendable (CheckRun) -> [Finding]

  init(_ rule: Rule, _ find: @escaping @Sendable (CheckRun) -> [Finding]) {
    (self.rule, self.find) = (rule, find)
  }

  /// Makes a check that looks at each entry of a kind by itself.
  init(
    _ rule: Rule, each kind: Kind, _ find: @escaping @Sendable (EntryID, Guide) -> [Finding]
  ) {
    self.init(rule) { run in run.guide.entries.all(kind).flatMap { find($0, run.guide) } }
  }
}

/// A place where a rule is broken.
struct Finding: Sendable {
  let diagnostic: Diagnostic
  /// The entry that may switch the rule off with `silence:`; nil if no single entry is concerned.
  let entry: Entry?

  init(_ diagnostic: Diagnostic, of entry: Entry? = nil) {
    (self.diagnostic, self.entry) = (diagnostic, entry)
  }

  /// Makes a finding about an entry as a whole.
  init(
    _ entry: Entry, _ rule: Rule, _ message: String, note: String? = nil, near: NearName? = nil
  ) {
    self.init(entry, rule, message, at: entry.place, note: note, near: near)
  }

  /// Makes a finding at one place in an entry's file.
  init(
    _ entry: Entry, _ rule: Rule, _ message: String, at place: Place, note: String? = nil,
    near: NearName? = nil
  ) {
    self.init(
      entry.source.diagnostic(rule, message, place: place, note: note, near: near), of: entry)
  }
}

/// The values that all checks of one run look at.
struct CheckRun: Sendable {
  let guide: Guide
  /// The site; nil if the templates are broken, so that there is none.
  let site: (any AddressableSite)?
  /// The guide's report with its thresholds; nil if `guide.yml` sets none.
  let report: (report: GuideReport, thresholds: Thresholds)?
  /// The quotations and borrowed words in all texts.
  let essayWords: EssayWords
}

/// The view of a site that the checks of addresses need.
package protocol AddressableSite: Sendable {
  /// The files that the site copies.
  var copiedFiles: [CopiedFile] { get }

  /// Says whether an address, a path in the site with or without a fragment, leads somewhere.
  func answers(_ address: String) -> Bool
}

/// A file that is copied into the site unchanged: its output path, and the path from which it
/// comes.
package struct CopiedFile: Sendable {
  package let output: String
  package let origin: String

  package init(output: String, origin: String) {
    (self.output, self.origin) = (output, origin)
  }
}
