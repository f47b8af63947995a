internal import Markup

/// What the references of one document lead to.
package struct ResolvedReferences: Sendable {
  /// For each of the document's references.
  package internal(set) var targets: [ReferenceTarget] = []
  /// For each of its citations, the readings it names; nil where there is none.
  package internal(set) var citations: [[EntryID?]] = []
  /// The names of glossary terms and people that link themselves.
  package internal(set) var marks: [NameMark] = []
  var diagnostics: [Diagnostic] = []
}

/// Where one reference leads.
package enum ReferenceTarget: Sendable {
  /// Words alone: `[rampart]()`.
  case nothing
  case entry(EntryID, fragment: String?)
  /// A number of a figure's data, written with its unit.
  case value(FigureValue)
  /// A file of the guide, by its path in the site.
  case file(String)
  /// A heading of the same text.
  case fragment(String)
}

/// One number of a figure's data.
package struct FigureValue: Sendable {
  package let figure: EntryID
  package let column: Figure.Column
  /// As the data have it.
  package let field: String
}

/// A name in a text that links itself.
package struct NameMark: Sendable {
  /// The text event.
  package let event: Int
  /// In the document's text.
  package let range: Range<Int>
  /// The entry whose name it is.
  package let target: EntryID
}
