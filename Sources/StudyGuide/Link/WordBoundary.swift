internal import Markup

/// The places in UTF-8 text at which a word may begin or end. In scripts that put no spaces between
/// words (Chinese, Japanese, Thai and their neighbours) that is beside every letter.
enum WordBoundary {
  /// Says whether a word may begin at a position of a range: no letter or digit stands before it.
  static func isBefore(_ position: Int, in text: [UInt8], _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound else { return true }
    guard position < range.upperBound else { return false }
    if text[position].isUTF8Continuation { return false }
    return switch before(position, in: text, range) {
    case .none, .unspaced: true
    case .spaced: at(position, in: text) == .unspaced
    }
  }

  /// Says whether a word may end before a position of a range: no letter or digit stands there.
  static func isAfter(_ position: Int, in text: [UInt8], _ range: Range<Int>) -> Bool {
    guard position < range.upperBound else { return true }
    return switch at(position, in: text) {
    case .none, .unspaced: true
    case .spaced: before(position, in: text, range) == .unspaced
    }
  }

  /// What a scalar is to words.
  private enum Part { case none, spaced, unspaced }

  private static func before(_ position: Int, in text: [UInt8], _ range: Range<Int>) -> Part {
    var lead = position - 1
    while lead > range.lowerBound, text[lead].isUTF8Continuation { lead -= 1 }
    return at(lead, in: text)
  }

  private static func at(_ position: Int, in text: [UInt8]) -> Part {
    let byte = text[position]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit ? .spaced : .none }
    let scalar = text.withUnsafeBufferPointer { $0.scalar(at: position).scalar }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil || isMark(properties) else {
      return .none
    }
    return UnspacedScript.holds(scalar) ? .unspaced : .spaced
  }

  private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
