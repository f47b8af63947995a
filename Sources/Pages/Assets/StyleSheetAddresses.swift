internal import Markup

/// The addresses in a style sheet (CSS Syntax 3: `url()` and the string of `@import`).
enum StyleSheetAddresses {
  /// Returns the sheet with each address replaced by the result of `replacement`; if that is nil,
  /// the address stays.
  static func replaced(in sheet: [UInt8], _ replacement: (String) -> String?) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(sheet.count)
    var index = 0
    var isImport = false
    func copy(to end: Int) {
      output += sheet[index..<end]
      index = end
    }
    func put(_ range: Range<Int>) {
      copy(to: range.lowerBound)
      output += replacement(unescaped(sheet[range])).map { Array($0.utf8) } ?? Array(sheet[range])
      index = range.upperBound
    }
    while index < sheet.count {
      let byte = sheet[index]
      if sheet.hasBytes("/*".utf8, at: index) {
        copy(to: sheet.firstRange(of: Array("*/".utf8), from: index + 2)?.upperBound ?? sheet.count)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let string = string(sheet, from: index)
        if isImport { put(string.words) }
        copy(to: string.end)
      } else if hasName("url(", sheet, at: index) {
        copy(to: index + 4)
        while index < sheet.count, sheet[index].isBlank || sheet[index].isLineEnd {
          copy(to: index + 1)
        }
        guard index < sheet.count else { break }
        if sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") {
          let string = string(sheet, from: index)
          put(string.words)
          copy(to: string.end)
        } else {
          put(index..<endOfAddress(sheet, from: index))
        }
      } else {
        if hasName("@import", sheet, at: index) { isImport = true }
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") { isImport = false }
        copy(to: index + 1)
      }
    }
    return output
  }

  /// Says whether a name, given in small letters, is at an index of the sheet, whatever its case
  /// there.
  private static func hasName(_ name: String, _ sheet: [UInt8], at index: Int) -> Bool {
    guard index + name.utf8.count <= sheet.count else { return false }
    return zip(name.utf8, sheet[index...]).allSatisfy { $0 == $1.asciiLowercased }
  }

  /// Returns the range between the quotation marks of a string, and the index after it. Backslashes
  /// escape; a line end, or the end of the sheet, ends a string that is not closed.
  private static func string(_ sheet: [UInt8], from start: Int) -> (words: Range<Int>, end: Int) {
    var index = start + 1
    while index < sheet.count {
      if sheet[index] == UInt8(ascii: "\\") {
        index += 2
      } else if sheet[index] == sheet[start] || sheet[index].isLineEnd {
        return (start + 1..<index, index + 1)
      } else {
        index += 1
      }
    }
    return (start + 1..<sheet.count, sheet.count)
  }

  /// Returns the index at which an address without quotation marks ends.
  private static func endOfAddress(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start
    while index < sheet.count {
      let byte = sheet[index]
      if byte == UInt8(ascii: ")") || byte.isBlank || byte.isLineEnd { return index }
      index += 1
      if byte == UInt8(ascii: "\\") { index += lengthOfEscape(sheet[index...]) }
    }
    return min(index, sheet.count)
  }

  /// Returns an address without its escapes (CSS Syntax 3, section 4.3.7): `\20 ` is a blank, and
  /// `\)` a bracket.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      let escape = rest.prefix(lengthOfEscape(rest))
      let digits = String(decoding: escape.prefix { $0.hexDigit != nil }, as: UTF8.self)
      rest = rest.dropFirst(escape.count)
      guard let value = UInt32(digits, radix: 16) else {
        plain += escape
        continue
      }
      plain += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Returns how many bytes behind a backslash belong to its escape: up to six digits and a blank, or
  /// any single byte.
  private static func lengthOfEscape(_ bytes: ArraySlice<UInt8>) -> Int {
    let digits = bytes.prefix(6).prefix { $0.hexDigit != nil }.count
    if digits == 0 { return min(bytes.count, 1) }
    let next = bytes.dropFirst(digits).first
    return digits + (next.map { $0.isBlank || $0.isLineEnd } == true ? 1 : 0)
  }
}
