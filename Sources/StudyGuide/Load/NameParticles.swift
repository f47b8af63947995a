internal import Markup

extension Work.Name {
  /// Takes particles in small letters from the beginning of the family name and the end of the given
  /// names of a person who has both: Zotero and others leave them there.
  mutating func parseParticles() {
    guard !family.isEmpty, !given.isEmpty, literal.isEmpty else { return }
    if nonDroppingParticle.isEmpty {
      let words = family.split(separator: " ")
      var particles = words.dropLast().prefix(while: Self.isParticle).map(String.init)
      var rest = words.dropFirst(particles.count).joined(separator: " ")
      if let end = Self.endOfArticle(rest) {
        particles.append(String(rest[..<end]))
        rest = String(rest[end...])
      }
      if !particles.isEmpty {
        (nonDroppingParticle, family) = (particles.joined(separator: " "), rest)
      }
    }
    if droppingParticle.isEmpty {
      let words = given.split(separator: " ")
      let kept = words.count - words.reversed().prefix(while: Self.isParticle).count
      if kept > 0, kept < words.count {
        droppingParticle = words[kept...].joined(separator: " ")
        given = words[..<kept].joined(separator: " ")
      }
    }
  }

  private static func isParticle(_ word: Substring) -> Bool {
    word.first?.isLowercase == true && word.allSatisfy { $0.isLowercase || "’'.-".contains($0) }
  }

  /// Returns the end of an article that is written together with the name, as in *d’Alembert* and
  /// *al-Rashid*.
  private static func endOfArticle(_ name: String) -> String.Index? {
    guard let mark = name.firstIndex(where: { "’'-".contains($0) }), mark > name.startIndex,
      name[..<mark].allSatisfy(\.isLowercase)
    else { return nil }
    let end = name.index(after: mark)
    return end < name.endIndex && name[end].isUppercase ? end : nil
  }
}
