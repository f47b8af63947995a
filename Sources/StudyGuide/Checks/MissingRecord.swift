package import Markup

extension Rule {
  package static let missingRecord = Rule(
    "missing-record",
    meaning: "A reading has no record in the bibliography.",
    remedy: "Add the record, under the reading's id.")
}

extension Check {
  static let missingRecord = Check(.missingRecord) { run in
    let records = run.guide.content.works.map(\.name)
    let file = run.guide.content.works.first?.source?.path ?? "content/readings/bibliography.json"
    let known = Set(records)
    let names = NameList { records }
    return run.guide.content.readings.values.map(\.entry).filter { !known.contains($0.id) }
      .map { entry in
        let stem = String((entry.source.path.pathNames.last ?? "").dropLast(3))
        let isNumbered = known.contains(stem)
        return Finding(
          entry, .missingRecord, "the bibliography has no record `\(entry.id)`",
          note: isNumbered
            ? "a number before a file's name is no part of its id: rename record `\(stem)`"
            : "add it to `\(file)`",
          near: isNumbered ? nil : NearName(entry.id, among: names))
      }
  }
}
