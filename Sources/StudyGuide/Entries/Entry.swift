package import Markup

/// The properties that all entries share, whatever their kind. A class, so that the many places
/// that hold an entry share one copy.
package final class Entry: Sendable {
  package let kind: Kind
  package let id: String
  /// The text of links to the entry that have no words of their own.
  package let title: String
  /// The entry's Markdown text; empty for kinds that have none.
  package let document: MarkdownDocument
  /// The place of diagnostics about the entry as a whole.
  package let place: Place
  package let isCore: Bool
  /// The place that the author gives the entry among others; nil if its name or date decides.
  package let order: Int?
  package let isDraft: Bool
  /// The names that the entry had before; their addresses redirect here.
  package let formerly: [FormerName]
  /// The rules that the author has switched off for this entry.
  package let silences: [Silence]
  private let silencedRules: Set<String>
  /// The line of the file on which the text begins, from 1; 1 for entries of a list.
  package let firstLine: Int
  /// The output path from the root of the site, with a fragment for entries that share a page.
  package let address: String
  /// The relative address from a page in a folder of the site, where most pages are.
  package let addressFromFolder: String
  /// The output path of the page that shows the entry: ``address`` without its fragment.
  package let page: String
  /// The number of words in the text.
  package let wordCount: Int

  fileprivate init(_ draft: EntryDraft, title: String) {
    kind = draft.kind
    id = draft.id
    self.title = title
    document = draft.document
    place = draft.place
    isCore = draft.isCore
    order = draft.order
    isDraft = draft.isDraft
    formerly = draft.formerly
    silences = draft.silences
    silencedRules = Set(silences.map(\.rule))
    firstLine = draft.firstLine
    address = kind.address(of: id)
    addressFromFolder = "../" + address
    page = String(address.prefix { $0 != "#" })
    wordCount = document.wordCount
  }

  package var source: SourceText { document.source }

  /// The time that reading the text takes at 200 words a minute, rounded up.
  package var minutes: Int { (wordCount + 199) / 200 }

  /// The place of the entry in words: its file, line and column.
  var spot: String { "\(source.path):\(place.line):\(place.column)" }

  package func diagnostic(_ rule: Rule, _ message: String, note: String? = nil) -> Diagnostic {
    source.diagnostic(rule, message, place: place, note: note)
  }

  func isSilent(_ rule: Rule) -> Bool { silencedRules.contains(rule.id) }
}

/// The properties of an entry before the kind's own keys are read: all but the title.
package struct EntryDraft: Sendable {
  let kind: Kind
  let id: String
  var document: MarkdownDocument
  let place: Place
  /// The position in the list that holds the entry, from 1; always 1 for entries that are files.
  var position = 1
  var isCore = false
  var order: Int?
  var isDraft = false
  var formerly: [FormerName] = []
  var silences: [Silence] = []
  var firstLine = 1
  var language = TextLanguage.english

  package init(_ kind: Kind, id: String, document: MarkdownDocument, place: Place) {
    (self.kind, self.id, self.document, self.place) = (kind, id, document, place)
  }

  /// Makes the entry, once its kind has found a title.
  package func entry(titled title: String) -> Entry { Entry(self, title: title) }

  /// Reads the keys that every entry may have: `core`, `order`, `draft`, `formerly` and
  /// `silence`.
  mutating func readCommonKeys(_ fields: inout FieldReader) {
    if let reason = kind.coreRefusal {
      refuse("core", reason, &fields)
    } else {
      isCore = fields.flag("core")
    }
    if let reason = kind.orderRefusal {
      refuse("order", reason, &fields)
    } else if let order = fields.integer("order", in: 0...1_000_000) {
      self.order = order
    }
    isDraft = fields.flag("draft")
    readFormerNames(&fields)
    readSilences(&fields)
  }

  /// Reports a key that other kinds have, and that would do nothing here.
  private func refuse(_ key: String, _ reason: String, _ fields: inout FieldReader) {
    guard fields.has(key) else { return }
    _ = fields.node(key)
    fields.report(
      .unknownKey, "\(kind.phrase) has no key `\(key)`", at: fields.place(of: key), note: reason)
  }

  mutating func readFormerNames(_ fields: inout FieldReader) {
    formerly = fields.texts("formerly").map { FormerName($0.value, of: kind) }
  }

  /// Reads `silence: {rule-id: reason}`. Whether the rules exist is checked later, by
  /// `Check.silencedRule`.
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

/// A rule that an author has switched off for one entry, with the reason.
package struct Silence: Sendable {
  /// The id of the rule.
  let rule: String
  let reason: String
  let place: Place
  /// The file in which it stands, if that is not the entry's.
  var source: SourceText?
}

/// A name that an entry had before: an id, or `kind:id` if it was of another kind.
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
