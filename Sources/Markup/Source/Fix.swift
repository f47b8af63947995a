/// A change that mends a problem: a name at a place of one line, and what to write instead.
package struct Fix: Sendable, Hashable {
  package let place: Place
  /// The text that stands there.
  package let old: String
  package let new: String

  /// Finds the name at a problem's place, such as the id of a typed address; nil if it does not stand
  /// there as a word of its own, or if the new one may not stand in every kind of text as it is.
  init?(replacing old: String, by new: String, near place: Place, in source: SourceText) {
    guard !old.isEmpty, !new.isEmpty, new.unicodeScalars.allSatisfy(Self.isPlain) else {
      return nil
    }
    // A text in quotation marks is placed with its mark.
    let start = place.column - 1
    let line = source.scalars(ofLine: place.line, in: max(start - 1, 0)..<start + place.length + 2)
    let lead = start > 0 ? 1 : 0
    let name = Array(old.unicodeScalars)
    guard
      let found = (lead..<max(lead, line.count - name.count + 1)).first(where: { index in
        line[index..<index + name.count].elementsEqual(name)
          && (index == 0 || !Self.isWord(line[index - 1]))
          && (index + name.count == line.count || !Self.isWord(line[index + name.count]))
      })
    else { return nil }
    self.place = Place(line: place.line, column: start + found - lead + 1, length: name.count)
    (self.old, self.new) = (old, new)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }

  /// Whether a scalar means nothing to YAML, JSON, BibTeX, Markdown and templates within a word.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || " ./+".unicodeScalars.contains(scalar)
  }
}
