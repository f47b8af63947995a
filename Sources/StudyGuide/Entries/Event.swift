package import Markup

/// A dated entry of the timeline. All events are in one file, `content/timeline.yml`.
package final class Event: EntryType {
  package static let kind = Kind.event
  package static var list: WritableKeyPath<LoadedContent, EntryList<Event>> { \.events }

  package let entry: Entry
  /// The date as the author wrote it.
  package let date: Located<String>
  /// The date as parsed; ``EventDate/unknown`` if it cannot be read.
  package let when: EventDate
  package let sources: [LocatedID]
  package let claims: [LocatedID]
  /// What the event is about: keys of ``OwnWordList/subjects``.
  package let about: [Located<String>]
  /// The basis of the date and wording, if it is less than a source read; otherwise nil.
  package let basis: Reading.Basis?

  package init(_ draft: EntryDraft, fields: inout FieldReader) {
    date = fields.text("date")
    do throws(EventDate.Fault) {
      when = try EventDate(reading: date.value)
    } catch {
      when = EventDate.unknown
      if !date.value.isEmpty {
        fields.report(.wrongType, error.message, at: date.place, note: error.note)
      }
    }
    entry = draft.entry(titled: fields.prose("title"))
    sources = fields.texts("sources")
    claims = fields.texts("claims")
    about = fields.texts("about")
    basis = fields.optionalChoice("basis", of: Reading.Basis.self)
  }

  package var links: [LinkKey] {
    [LinkKey(.sources, .reading, sources), LinkKey(.claims, .claim, claims)]
  }

  package var listed: [ListedKey] { about.map { ListedKey(list: .subjects, key: $0) } }

  package static var wordLists: [OwnWordList] { [.subjects] }

  /// Sorts by date; events of the same date keep the order of the file.
  package static func numbered(_ values: [Event]) -> [Event] {
    values.enumerated().sorted {
      ($0.element.when, $0.offset) < ($1.element.when, $1.offset)
    }.map(\.element)
  }
}

extension OwnWordList {
  /// The subjects by which readers can filter the timeline, in order.
  package static let subjects = OwnWordList(name: "subjects")
}
