internal import Markup

/// What the references of one document lead to.
struct ResolvedText: Sendable {
  /// For each of the document's references.
  var targets: [ReferenceTarget] = []
  /// For each of its citations, the readings it names, by entry number; nil where there is none.
  var citations: [[Int?]] = []
  var marks: [TermMark] = []
  var diagnostics: [Diagnostic] = []
}

/// Where one reference leads.
enum ReferenceTarget: Sendable {
  /// Words alone: `[rampart]()`.
  case nothing
  case entry(Int, fragment: String?)
  /// A number of a figure's data, written with its unit.
  case value(String, figure: Int)
  /// A file of the guide, by its path in the site.
  case file(String)
  /// A heading of the same text.
  case fragment(String)
}

/// A glossary term's name in a text.
struct TermMark: Sendable {
  /// The text event.
  let event: Int
  /// In the document's text.
  let range: Range<Int>
  /// Entry number of the term.
  let term: Int
}
