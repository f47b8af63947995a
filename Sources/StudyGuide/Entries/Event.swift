package import Markup

/// A dated entry of the timeline; all of them stand in one list.
package struct Event: EntryType {
  package static let kind = Kind.event
  package static var list: WritableKeyPath<LoadedContent, EntryList<Self>> { \.events }

  package let entry: Entry
  package let date: Located<String>
  package let when: EventDate
  package let sources: [LocatedID]
  package let claims: [LocatedID]
  /// What the date and wording rest on, where that is less than a source read.
  package let basis: Reading.Basis?

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    date = fields.text("date")
    if let when = EventDate(date.value) {
      self.when = when
    } else {
      when = EventDate.unknown
      if !date.value.isEmpty {
        fields.report(
          .wrongType, "`\(date.value)` is no date", at: date.place,
          note: "write 1958, 1958-08, 1958-08-17, c. 1958 or 1958-08/1959-02")
      }
    }
    entry = draft.entry(titled: fields.prose("title"))
    sources = fields.texts("sources")
    claims = fields.texts("claims")
    basis = fields.optionalChoice("basis", of: Reading.Basis.self)
  }

  package var links: [LinkKey] {
    [LinkKey(.sources, .reading, sources), LinkKey(.claims, .claim, claims)]
  }

  /// By date; events of one date stay as their author has them.
  package static func numbered(_ values: [Event]) -> [Event] {
    values.enumerated().sorted {
      ($0.element.when, $0.offset) < ($1.element.when, $1.offset)
    }.map(\.element)
  }
}
