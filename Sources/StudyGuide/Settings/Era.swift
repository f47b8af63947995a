internal import Markup

/// A period of the timeline that the guide names, from `eras` in `guide.yml`.
package struct Era: Sendable {
  /// How the timeline marks the period: on the ground behind it, or by the line itself.
  package enum Mark: String, Sendable, CaseIterable {
    case shade, double, thick, dashed
    /// No mark: the period only has a name.
    case plain
  }

  /// The largest number of eras: every event is compared with each.
  static let most = 50

  /// A name for style sheets.
  package let id: String?
  package let title: String
  package let mark: Mark
  /// The time from its first date to its last, or since its first; nil if its dates cannot be read,
  /// which is reported.
  package let when: EventDate?

  init(_ fields: inout FieldReader) {
    id = Self.name(&fields)
    title = fields.prose("title")
    mark = fields.optionalChoice("mark", of: Mark.self) ?? .shade
    let from = fields.text("from")
    let first = Self.part(from, &fields)
    guard let to = fields.optionalText("to") else {
      when = first.map { EventDate(.since, $0) }
      return
    }
    guard let first, let last = Self.part(to, &fields) else {
      when = nil
      return
    }
    if first.sortKey > last.lastKey {
      fields.report(
        .wrongType, "the era ends at `\(to.value)` before it begins at `\(from.value)`",
        at: to.place, note: "exchange `from` and `to`")
    }
    when = EventDate(.span, first, last)
  }

  private static func name(_ fields: inout FieldReader) -> String? {
    guard let id = fields.optionalText("id") else { return nil }
    if Identifier.isValid(id.value) { return id.value }
    fields.report(.invalidID, "`\(id.value)` cannot be an id", at: id.place, note: Identifier.rule)
    return nil
  }

  /// Reads one end of an era, or reports what is no single date.
  private static func part(_ text: Located<String>, _ fields: inout FieldReader) -> EventDate.Part?
  {
    if text.value.isEmpty { return nil }
    do throws(EventDate.Fault) {
      let date = try EventDate(reading: text.value)
      if date.form == .date { return date.start }
      fields.report(
        .wrongType, "`\(text.value)` is more than one date", at: text.place,
        note: "write the first date as `from`, the last as `to`")
    } catch {
      fields.report(.wrongType, error.message, at: text.place, note: error.note)
    }
    return nil
  }

  /// The time as readers see it: one date where its first is its last.
  package var shownTime: EventDate? {
    guard let when, when.form == .span, when.start == when.end else { return when }
    return EventDate(.date, when.start)
  }

  /// Says whether an event begins in the era.
  package func contains(_ event: EventDate) -> Bool {
    guard let when, when.start.sortKey <= event.start.sortKey else { return false }
    return when.end.map { event.start.sortKey <= $0.lastKey } ?? true
  }
}
