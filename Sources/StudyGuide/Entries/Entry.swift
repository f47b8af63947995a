package import Markup

/// What all entries have in common, whatever their kind.
package final class Entry: Sendable {
  package let kind: Kind
  package let id: String
  /// Printed by links that have no words of their own.
  package let title: String
  /// Its one text; empty for kinds that have none.
  package let document: MarkdownDocument
  /// Where diagnostics about the entry as a whole point.
  package let place: Place
  package let isCore: Bool
  package let isDraft: Bool
  /// Former names, whose addresses lead here.
  package let formerly: [FormerName]
  /// Rules that the author has set aside for this entry.
  package let silences: [Silence]
  /// The line of the file on which its text begins.
  package let firstLine: Int
  /// Its address from the root of the site, with a fragment for entries that share a page.
  package let address: String
  /// The same from a page within a folder, where most pages are.
  package let addressFromFolder: String
  /// The page on which it stands: its address without the fragment.
  package let page: String
  /// How many words its text has.
  package let wordCount: Int

  fileprivate init(_ draft: EntryDraft, title: String) {
    kind = draft.kind
    id = draft.id
    self.title = title
    document = draft.document
    place = draft.place
    isCore = draft.isCore
    isDraft = draft.isDraft
    formerly = draft.formerly
    silences = draft.silences
    firstLine = draft.firstLine
    address = kind.address(of: id)
    addressFromFolder = "../" + address
    page = String(address.prefix { $0 != "#" })
    wordCount = document.wordCount
  }

  package var source: SourceText { document.source }

  package func diagnostic(_ rule: Rule, _ message: String, note: String? = nil) -> Diagnostic {
    source.diagnostic(rule, message, place: place, note: note)
  }

  func isSilent(_ rule: Rule) -> Bool { silences.contains { $0.rule == rule.id } }
}

/// An entry before its own keys are read: all but its title.
package struct EntryDraft: Sendable {
  let kind: Kind
  let id: String
  let document: MarkdownDocument
  let place: Place
  /// Its place in the list in which it stands, from 1; 1 for entries that are files.
  var position = 1
  var isCore = false
  var isDraft = false
  var formerly: [FormerName] = []
  var silences: [Silence] = []
  var firstLine = 1

  package init(_ kind: Kind, id: String, document: MarkdownDocument, place: Place) {
    (self.kind, self.id, self.document, self.place) = (kind, id, document, place)
  }

  package func entry(titled title: String) -> Entry { Entry(self, title: title) }

  /// Reads the keys that every entry may have.
  mutating func readCommonKeys(_ fields: inout FieldReader) {
    isCore = fields.flag("core")
    isDraft = fields.flag("draft")
    formerly = fields.texts("formerly").map { FormerName($0.value, of: kind) }
    readSilences(&fields)
  }

  /// `silence: {rule-id: reason}`; that the rules exist is a check.
  mutating func readSilences(_ fields: inout FieldReader) {
    guard let node = fields.node("silence") else { return }
    guard case .mapping(let entries) = node.content else {
      fields.report(
        .wrongType, "`silence` must name rules, each with a reason", at: node.place,
        note: "write `silence: {rule-id: why}`")
      return
    }
    for entry in entries {
      guard case .scalar(let reason, _) = entry.value.content, !entry.value.isEmpty else {
        fields.report(
          .missingKey, "silencing `\(entry.key)` needs a reason", at: entry.keyPlace,
          note: "write `\(entry.key): why`")
        continue
      }
      silences.append(Silence(rule: entry.key, reason: reason, place: entry.keyPlace))
    }
  }
}

/// A rule that an author has set aside for one entry, and why.
package struct Silence: Sendable {
  /// The rule's id.
  let rule: String
  let reason: String
  let place: Place
}

/// A name that an entry had before: an id, or `kind:id` where it was of another kind.
package struct FormerName: Sendable {
  package let kind: Kind
  package let id: String

  init(_ text: String, of kind: Kind) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let other = Kind(rawValue: String(parts[0])) {
      (self.kind, id) = (other, String(parts[1]))
    } else {
      (self.kind, id) = (kind, text)
    }
  }

  package var address: String { kind.address(of: id) }
}
