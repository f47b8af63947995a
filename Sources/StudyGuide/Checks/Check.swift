package import Markup

/// One thing that a linked guide is checked for: a rule, and the function that finds where it is
/// broken. Each stands in a file of its own, and `all` lists them.
package struct Check: Sendable {
  package let rule: Rule
  let find: @Sendable (CheckRun) -> [Finding]

  init(_ rule: Rule, _ find: @escaping @Sendable (CheckRun) -> [Finding]) {
    (self.rule, self.find) = (rule, find)
  }

  /// A check that looks at each entry of a kind by itself.
  init(
    _ rule: Rule, each kind: Kind, _ find: @escaping @Sendable (EntryID, Guide) -> [Finding]
  ) {
    self.init(rule) { run in run.guide.entries.all(kind).flatMap { find($0, run.guide) } }
  }
}

/// A place where a rule is broken.
struct Finding: Sendable {
  let diagnostic: Diagnostic
  /// The entry that may set the rule aside, where it is one entry's matter.
  let entry: Entry?

  init(_ diagnostic: Diagnostic, of entry: Entry? = nil) {
    (self.diagnostic, self.entry) = (diagnostic, entry)
  }

  /// About an entry as a whole.
  init(_ entry: Entry, _ rule: Rule, _ message: String, note: String? = nil) {
    self.init(entry.diagnostic(rule, message, note: note), of: entry)
  }

  /// About one place in an entry's file.
  init(_ entry: Entry, _ rule: Rule, _ message: String, at place: Place, note: String? = nil) {
    self.init(entry.source.diagnostic(rule, message, place: place, note: note), of: entry)
  }
}

/// What all checks of one run look at.
struct CheckRun: Sendable {
  let guide: Guide
  /// Nil where templates are broken, so that there is no site.
  let site: (any AddressableSite)?
  /// The guide's report with its thresholds; nil where `guide.yml` sets none.
  let report: (report: GuideReport, thresholds: Thresholds)?
  let essayWords: EssayWords
}

/// What a site answers to, as the checks of addresses need it.
package protocol AddressableSite: Sendable {
  /// Each file that is copied: the output path, and the file it comes from.
  var copiedFiles: [CopiedFile] { get }

  /// Whether an address leads somewhere.
  func answers(_ address: String) -> Bool
}

/// A file that is copied into the site as it is.
package struct CopiedFile: Sendable {
  package let output: String
  package let origin: String

  package init(output: String, origin: String) {
    (self.output, self.origin) = (output, origin)
  }
}
