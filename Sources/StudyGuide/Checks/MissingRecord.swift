package import Markup

extension Rule {
  package static let missingRecord = Rule(
    "missing-record",
    meaning: "A reading has no record in the bibliography.",
    remedy: "Add the record, under the reading's id.")
}

extension Check {
  static let missingRecord = Check(.missingRecord) { run in
    let records = run.guide.content.works.map(\.id)
    let known = Set(records)
    let names = NameList { records }
    return run.guide.content.readings.values.map(\.entry).filter { !known.contains($0.id) }
      .map { entry in
        Finding(
          entry, .missingRecord, "the bibliography has no record `\(entry.id)`",
          note: "add it to `content/readings/bibliography.json`",
          near: NearName(entry.id, among: names))
      }
  }
}
