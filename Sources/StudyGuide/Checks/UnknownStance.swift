package import Markup

extension Rule {
  package static let unknownStance = Rule(
    "unknown-stance",
    meaning: "A reading's stance is not on the guide's list.",
    remedy: "Use one of the stances in `templates/words.yml`.")
}

extension Check {
  /// Readings stand where the guide's list has a place for them.
  static let unknownStance = Check(.unknownStance, each: .reading) { id, guide in
    let reading = guide.content.readings[id]
    let stances = guide.words.keys(of: .stances)
    let stance = reading.stance
    if stance.value.isEmpty || stances.contains(stance.value) { return [] }
    return [
      Finding(
        reading.entry, .unknownStance, "`\(stance.value)` is not on the list of stances",
        at: stance.place,
        note: NearMiss.note(for: stance.value, among: stances)
          ?? "one of: " + stances.joined(separator: ", "))
    ]
  }
}
