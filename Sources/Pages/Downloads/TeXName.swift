internal import Markup
internal import StudyGuide

/// A name in BibTeX's form `particle Family, Suffix, Given`, or in braces where it is one part.
///
/// BibTeX takes words that begin in lower case before a family name for its particle, divides at
/// commas and at the word `and`, and ends a list at `others`: what is no such thing stands in braces.
enum TeXName {
  /// Returns the names of one field.
  static func list(_ names: [Work.Name]) -> String {
    names.map(text).joined(separator: " and ")
  }

  /// Whether the name has a particle that belongs to its family name and is written as one.
  static func hasParticle(_ name: Work.Name) -> Bool {
    name.literal.isEmpty && isParticle(name.nonDroppingParticle)
  }

  static func text(_ name: Work.Name) -> String {
    if name.isOthers { return "others" }
    guard name.literal.isEmpty else { return whole(name.literal) }
    let particle = joined([name.droppingParticle, name.nonDroppingParticle])
    let others = [name.suffix, name.given].filter { !$0.isEmpty }
    if name.family.isEmpty { return whole(joined([particle] + others.reversed())) }
    if name.given.isEmpty, !name.suffix.isEmpty {
      return whole(joined([particle, name.family]) + ", " + name.suffix)
    }
    guard isParticle(particle), !others.contains(where: { $0.contains(",") }) else {
      return undividedFamily(joined([particle, name.family]), others)
    }
    let isDivided = others.isEmpty && name.family.contains { $0.isWhitespace }
    let family = isDivided ? "{\(name.family.asTeX)}" : family(name.family)
    return ([particle.asTeX + " " + family] + others.map(braced)).joined(separator: ", ")
  }

  /// A name whose family name has no particle of its own, with its suffix and given names.
  private static func undividedFamily(_ family: String, _ others: [String]) -> String {
    if others.isEmpty, family.contains(where: \.isWhitespace) { return whole(family) }
    // Of a name that neither begins nor ends with a brace biber counts the commas in braces too.
    if ([family] + others).contains(where: { $0.contains(",") }) {
      return ([family] + others).map { "{\($0.asTeX)}" }.joined(separator: ", ")
    }
    return ([self.family(family)] + others.map(braced)).joined(separator: ", ")
  }

  /// A name that is not divided, such as a body's.
  private static func whole(_ name: String) -> String { name.asTeX.inListBraces }

  private static func family(_ name: String) -> String {
    beginsInLowerCase(name) ? name.asTeX.inListBraces : braced(name)
  }

  /// A part of a name, in braces where a sign or word of it would divide it.
  private static func braced(_ part: String) -> String {
    let text = part.asTeX
    return text.holdsAnd || text.contains { ",{}\\".contains($0) } ? "{\(text)}" : text
  }

  /// Whether BibTeX takes all words of a text for a particle where it stands before a family name.
  private static func isParticle(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    return !words.isEmpty && !text.holdsAnd && !text.contains { ",{}\\~-".contains($0) }
      && words.allSatisfy { $0.unicodeScalars.first?.properties.isLowercase == true }
  }

  /// Whether any word of a name, one behind a hyphen too, has a first letter in lower case.
  private static func beginsInLowerCase(_ name: String) -> Bool {
    name.split { $0.isWhitespace || $0 == "-" || $0 == "~" }.contains { word in
      word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase == true
    }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
