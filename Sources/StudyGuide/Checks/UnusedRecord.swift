package import Markup

extension Rule {
  package static let unusedRecord = Rule(
    "unused-record", .warning,
    meaning: "A record of the bibliography has no reading.",
    remedy: "Write its annotation, or remove the record.")
}

extension Check {
  /// The check that every record of the bibliography belongs to a reading.
  static let unusedRecord = Check(.unusedRecord) { run in
    guard let source = run.guide.content.worksSource else { return [] }
    return run.guide.content.works
      .filter { run.guide.entries.id(.reading, $0.id) == nil }.map { work in
        Finding(
          source.diagnostic(
            .unusedRecord, "the record `\(work.id)` has no reading", place: work.place,
            note: "write `content/readings/\(work.id).md`"))
      }
  }
}
