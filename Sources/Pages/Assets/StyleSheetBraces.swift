internal import Markup

/// The look at braces in style sheets: a browser says nothing of one that is missing, and leaves out
/// all that follows.
enum StyleSheetBraces {
  /// Returns the first problem of a sheet; nil for a file of another kind.
  static func problem(of source: SourceText) -> Diagnostic? {
    guard source.path.hasSuffix(".css") else { return nil }
    let bytes = source.bytes
    var open: [Int] = []
    // Whether anything stands between the last brace or semicolon and here.
    var hasSelector = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/") where bytes.hasBytes("/*".utf8, at: index):
        guard let end = bytes.firstRange(of: Array("*/".utf8), from: index + 2) else {
          return source.diagnostic(
            .styleSheet, "this comment is never closed", at: index, length: 2,
            note: "write `*/` at its end")
        }
        index = end.upperBound
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = end(ofString: index, in: bytes) else {
          return source.diagnostic(
            .styleSheet, "this string is not closed on its line", at: index,
            note: "write `\(Unicode.Scalar(byte))` at its end")
        }
        (index, hasSelector) = (end, true)
        continue
      case UInt8(ascii: "{"):
        guard hasSelector else {
          return source.diagnostic(
            .styleSheet, "nothing stands before this brace", at: index,
            note: "write a selector before it, or take it out")
        }
        open.append(index)
        hasSelector = false
      case UInt8(ascii: "}"):
        guard open.popLast() != nil else {
          return source.diagnostic(
            .styleSheet, "this brace closes nothing", at: index,
            note: "take it out, or write `{` where it opens")
        }
        hasSelector = false
      case UInt8(ascii: ";"): hasSelector = false
      default: hasSelector = hasSelector || !byte.isBlank && !byte.isLineEnd
      }
      index += 1
    }
    return open.last.map {
      source.diagnostic(
        .styleSheet, "this brace is never closed", at: $0, note: "write `}` at the end of its rule")
    }
  }

  /// Returns the offset behind a string; nil if its line ends first.
  private static func end(ofString start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index].isLineEnd {
        return nil
      }
      index += 1
    }
    return index < bytes.count ? index + 1 : nil
  }
}
