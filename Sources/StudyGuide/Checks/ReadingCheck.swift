internal import Markup

extension Checks {
  /// Readings stand where the guide's list has a place for them, and are cited.
  static func readings(of guide: Guide) -> [Finding] {
    let stances = guide.words.keys(of: "stances")
    return zip(guide.names.all(.reading), guide.readings).flatMap { number, reading -> [Finding] in
      var found: [Finding] = []
      if !reading.stance.value.isEmpty, !stances.contains(reading.stance.value) {
        let diagnostic = reading.entry.source.diagnostic(
          .unknownStance, "`\(reading.stance.value)` is not on the list of stances",
          place: reading.stance.place,
          note: NearMiss.note(for: reading.stance.value, among: stances)
            ?? "one of: " + stances.joined(separator: ", "))
        found.append((reading.entry, diagnostic))
      }
      let language = guide.configuration.language
      if reading.isStart, reading.access != .open || reading.language != language {
        found.append(
          finding(
            reading.entry, .startHere,
            "a reading to start with is `access: \(reading.access.rawValue)`, "
              + "`language: \(reading.language)`",
            note: "choose one that is open and in the guide’s language"))
      }
      let isNamed =
        !guide.relations.sources(of: number, .sources).isEmpty
        || !guide.relations.sources(of: number, .needs).isEmpty
      if guide.backlinks.links(to: number).isEmpty, !isNamed {
        found.append(
          finding(reading.entry, .uncitedReading, "no text cites the reading `\(reading.entry.id)`")
        )
      }
      return found
    }
  }

  /// Records of the bibliography are readings of the guide, and each stands there once.
  static func records(of guide: Guide) -> [Diagnostic] {
    guard let source = guide.worksSource else { return [] }
    var known: Set<String> = []
    return guide.works.compactMap { work in
      if !known.insert(work.id).inserted {
        return source.diagnostic(
          .duplicateID, "another record has the id `\(work.id)`", place: work.place)
      }
      guard guide.names.number(.reading, work.id) == nil else { return nil }
      return source.diagnostic(
        .unusedRecord, "the record `\(work.id)` has no reading", place: work.place,
        note: "write `content/readings/\(work.id).md`")
    }
  }
}
