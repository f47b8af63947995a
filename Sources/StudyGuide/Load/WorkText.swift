internal import Markup

/// Functions that bring the texts of records, whatever their form, into the one that the tool keeps.
package enum WorkText {
  /// Returns a text of a variable: on one line; of a title, with its marks and typographic signs.
  static func read(_ text: String, as variable: Work.TextVariable) -> RichText {
    let text = onOneLine(text)
    if variable.isTitle { return RichText(markup: text).smart }
    return RichText(plain: plain(text, as: variable))
  }

  /// Returns the text of a variable that is no title.
  static func plain(_ text: String, as variable: Work.TextVariable) -> String {
    switch variable {
    case .doi: doi(text)
    case .page: pages(text)
    default: text
    }
  }

  /// Returns a text with one space for each run of blanks and line ends, and none at its ends.
  static func onOneLine(_ text: String) -> String {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let bytes = text.utf8
    let isFolded =
      !bytes.contains { $0 < 0x20 } && bytes.first != 0x20 && bytes.last != 0x20
      && !zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    if isFolded { return text }
    return bytes.split(whereSeparator: blanks.contains).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  // MARK: DOIs and pages

  /// Returns a DOI without `doi:` and without the address of a resolver.
  static func doi(_ text: String) -> String {
    var rest = text[...]
    let prefixes = [
      "https://", "http://", "www.", "dx.doi.org/", "doi.org/", "doi:", "doi ", "info:doi/", " ",
    ]
    while let prefix = prefixes.first(where: { rest.prefix($0.count).lowercased() == $0 }) {
      rest = rest.dropFirst(prefix.count)
    }
    return rest.hasPrefix("10.") ? String(rest) : text
  }

  /// Returns pages with an en dash between the first and the last of each range, without blanks
  /// around it. A hyphen that may be part of a page's own name, as in `A-12`, stays.
  package static func pages(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: isDash), scalars.first.map(isDash) == false,
      scalars.last.map(isDash) == false
    else { return text }
    var parts: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index] == "," || text[index] == ";" {
      parts.append(text[start..<index])
      start = index
    }
    parts.append(text[start...])
    return parts.map { range(String($0)) }.joined()
  }

  /// Returns one part of a list of pages, with the comma before it.
  private static func range(_ text: String) -> String {
    let lead = text.prefix { ",; ".contains($0) }
    let words = text.dropFirst(lead.count).unicodeScalars.split(whereSeparator: isDash)
      .map { onOneLine(String($0)) }
    guard words.count == 2, isPage(words[0]), isPage(words[1]) else { return text }
    let areBothNumbered = words.allSatisfy { $0.contains(where: \.isNumber) }
    let areBothRoman = words.allSatisfy { $0.allSatisfy { "ivxlcdmIVXLCDM".contains($0) } }
    return areBothNumbered || areBothRoman ? lead + words[0] + "–" + words[1] : text
  }

  private static func isPage(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == ":" }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    "-‐‑‒–—−".unicodeScalars.contains(scalar)
  }
}
