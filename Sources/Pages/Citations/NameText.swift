internal import StudyGuide

/// Lists of names in references.
enum NameText {
  /// Returns names in a list: `A`, `A and B` or, if the first is inverted, `A, and B`; `A, B, and
  /// C`.
  static func list(_ names: [Work.Name], words: Words, isInverted: Bool = false) -> String {
    guard let first = names.first else { return "" }
    let hasOthers = names.count > 1 && names.last?.isOthers == true
    let people = hasOthers ? names.dropLast() : names[...]
    let texts =
      [isInverted ? first.invertedName : first.fullName] + people.dropFirst().map(\.fullName)
    // Of more than ten names the manual prints seven (14.76).
    if texts.count > 10 || hasOthers {
      return withOthers(texts.prefix(texts.count > 10 ? 7 : texts.count), words: words, isInverted)
    }
    return joined(texts, words: words, isInverted: isInverted)
  }

  /// Joins names as the guide's language does.
  static func joined(_ names: [String], words: Words, isInverted: Bool = false) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    let sign: Enumeration = names.count > 2 ? .last : isInverted ? .twoInverted : .two
    return names.dropLast().joined(separator: words[Enumeration.between]) + words[sign] + last
  }

  /// Joins names with what stands for further ones.
  static func withOthers(
    _ names: some Collection<String>, words: Words, _ isInverted: Bool = false
  ) -> String {
    let sign: Enumeration = names.count > 1 || isInverted ? .others : .othersOfOne
    return names.joined(separator: words[Enumeration.between]) + words[sign]
  }
}
