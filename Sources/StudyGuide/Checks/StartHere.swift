package import Markup

extension Rule {
  package static let startHere = Rule(
    "start-here", .warning,
    meaning: "A reading to start with is not open, or not in the guide's language.",
    remedy: "Choose one that readers can get and read, or take `start` away.")
}

extension Check {
  /// The check that readers can get and read the works with which they are advised to begin.
  static let startHere = Check(.startHere, each: .reading) { id, guide in
    let reading = guide.content.readings[id]
    let isAtHand = reading.access == .open && reading.language == guide.configuration.language
    if !reading.isStart || isAtHand { return [] }
    return [
      Finding(
        reading.entry, .startHere,
        "a reading to start with is `access: \(reading.access.rawValue)`, "
          + "`language: \(reading.language)`",
        note: "choose one that is open and in the guide’s language")
    ]
  }
}
