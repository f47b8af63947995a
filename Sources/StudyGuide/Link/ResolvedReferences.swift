internal import Markup

/// The targets of one document's references, as the second step of linking finds them.
package struct ResolvedReferences: Sendable {
  /// The target of each of the document's references, in their order.
  package internal(set) var targets: [ReferenceTarget] = []
  /// The numbers of the references that would show a card which the text has shown often enough.
  package internal(set) var repeatedCards: Set<Int> = []
  /// For each of the document's citations, the readings that it names; nil for a key that names
  /// none.
  package internal(set) var citations: [[EntryID?]] = []
  /// The names of glossary terms and people to be linked automatically, in the order of the text.
  package internal(set) var marks: [NameMark] = []
  var diagnostics: [Diagnostic] = []
}

/// The target of one reference.
package enum ReferenceTarget: Sendable {
  /// No target, so that only the words are printed: `[rampart]()`, or a reference that is reported
  /// as broken.
  case nothing
  /// An entry, or one of its headings.
  case entry(EntryID, fragment: String?)
  /// A number in a figure's data, printed with its unit.
  case value(FigureValue)
  /// A file of the guide that is copied, by its path in the site.
  case file(String)
  /// A heading of the same text, by its id.
  case fragment(String)
}

/// One number in a figure's data.
package struct FigureValue: Sendable {
  package let figure: EntryID
  package let column: Figure.Column
  /// The number of the row in the figure's data, from 0.
  package let row: Int
  package let field: DataTable.Field
}

/// A name in a text that is linked automatically to its entry.
package struct NameMark: Sendable {
  /// The index of the text event that holds the name.
  package let event: Int
  /// The index of the event that enters the paragraph or cell around it.
  package let block: Int
  /// The range of the name in the document's text, in bytes.
  package let range: Range<Int>
  /// The entry that has the name.
  package let target: EntryID
  /// The text event of the next line, and the rest of the name there, for a name that goes on over a
  /// line end.
  package internal(set) var tail: (event: Int, range: Range<Int>)?

  init(event: Int, block: Int, range: Range<Int>, target: EntryID) {
    (self.event, self.block, self.range, self.target) = (event, block, range, target)
  }
}
