/// The ids of entries and headings: `[a-z0-9]+(-[a-z0-9]+)*`.
package enum Identifier {
  /// The description of ids in messages.
  package static let rule = "small letters, digits and single hyphens"

  package static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in bytes {
      guard byte.isASCIILowercase || byte.isASCIIDigit || byte == UInt8(ascii: "-") else {
        return false
      }
      if byte == UInt8(ascii: "-"), last == byte { return false }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  package static func isValid(_ text: String) -> Bool { isValid(text.utf8) }

  /// Returns the slug of a text that is all ASCII, working on its bytes for speed; nil for other
  /// texts.
  private static func asciiSlug(_ text: String) -> String? {
    var slug: [UInt8] = []
    var pendingHyphen = false
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte.isASCIILetter || byte.isASCIIDigit {
        if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        slug.append(byte.asciiLowercased)
      } else if byte != UInt8(ascii: "'") {
        pendingHyphen = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Letters that are written with two where an alphabet lacks them.
  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
  ]

  /// Returns the id of a heading that names none: the letters and digits of its text, with hyphens
  /// for the rest.
  ///
  /// `"What the essay argues"` becomes `what-the-essay-argues`. Latin letters lose their diacritics
  /// by the table of ``CaseFolding``, in whichever form they are written; letters of other scripts
  /// stay. The id is empty if the text has neither letters nor digits.
  package static func slug(_ text: String) -> String {
    if let slug = asciiSlug(text) { return slug }
    var slug = ""
    var pendingHyphen = false
    for scalar in LetterForms.composed(text.lowercased()).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pendingHyphen, !slug.isEmpty { slug.append("-") }
        pendingHyphen = false
        slug += ligatures[scalar] ?? String(CaseFolding.withoutMark(scalar))
      } else if scalar != "'" && scalar != "\u{2019}" && !scalar.isMark {
        pendingHyphen = true
      }
    }
    return slug
  }
}
