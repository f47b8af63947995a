internal import Markup

/// What all entries have in common, whatever their kind.
package final class Entry: Sendable {
  package let kind: Kind
  package let id: String
  /// Printed by links that have no words of their own.
  package let title: String
  /// Its one text; empty for kinds that have none.
  let document: MarkdownDocument
  /// Where diagnostics about the entry as a whole point.
  let place: Place
  let isCore: Bool
  let isDraft: Bool
  /// Former ids, whose addresses lead here.
  let formerly: [String]
  /// Rules that the author has set aside for this entry, each with the reason.
  let silences: [Rule: String]
  /// The line of the file on which its text begins.
  let firstLine: Int
  /// Its address from the root of the site, with a fragment for entries that share a page.
  package let address: String
  /// The same from a page within a folder, where most pages are.
  let addressFromFolder: String
  /// Words of its text.
  let wordCount: Int
  /// The page on which it stands: its address without the fragment.
  let page: String

  init(
    _ kind: Kind, id: String, title: String, document: MarkdownDocument, place: Place,
    isCore: Bool = false, isDraft: Bool = false, formerly: [String] = [],
    silences: [Rule: String] = [:], firstLine: Int = 1, wordCount: Int? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.document = document
    self.place = place
    self.isCore = isCore
    self.isDraft = isDraft
    self.formerly = formerly
    self.silences = silences
    self.firstLine = firstLine
    self.wordCount = wordCount ?? document.wordCount
    address = kind.address(of: id)
    addressFromFolder = "../" + address
    page = String(address.prefix { $0 != "#" })
  }

  /// The same entry with its title, which each kind makes in its own way.
  func titled(_ title: String) -> Entry {
    Entry(
      kind, id: id, title: title, document: document, place: place, isCore: isCore,
      isDraft: isDraft, formerly: formerly, silences: silences, firstLine: firstLine,
      wordCount: wordCount)
  }

  var source: SourceText { document.source }

  func diagnostic(_ rule: Rule, _ message: String, note: String? = nil) -> Diagnostic {
    source.diagnostic(rule, message, place: place, note: note)
  }
}

/// A kind of entry with the keys that only it has.
protocol EntryType: Sendable {
  static var kind: Kind { get }
  var entry: Entry { get set }

  /// Reads the kind's own keys; `entry` has its text and the common ones.
  init(entry: Entry, fields: inout FieldReader)
}

/// The id of another entry as an author wrote it in front matter, with its place.
typealias LocatedID = Located<String>
