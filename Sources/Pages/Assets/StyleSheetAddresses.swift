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
      let address = String(decoding: sheet[range], as: UTF8.self)
      output += replacement(address).map { Array($0.utf8) } ?? Array(sheet[range])
      index = range.upperBound
    }
    while index < sheet.count {
      let byte = sheet[index]
      if sheet.hasBytes("/*".utf8, at: index) {
        copy(to: sheet.firstRange(of: Array("*/".utf8), from: index + 2)?.upperBound ?? sheet.count)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = endOfString(sheet, from: index)
        if isImport { put(index + 1..<max(end - 1, index + 1)) }
        copy(to: end)
      } else if hasName("url(", sheet, at: index) {
        copy(to: index + 4)
        while index < sheet.count, sheet[index].isBlank || sheet[index].isLineEnd {
          copy(to: index + 1)
        }
        guard index < sheet.count else { break }
        if sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") {
          let end = endOfString(sheet, from: index)
          put(index + 1..<max(end - 1, index + 1))
        } else {
          let end = sheet[index...].firstIndex {
            $0 == UInt8(ascii: ")") || $0.isBlank || $0.isLineEnd
          }
          put(index..<(end ?? sheet.count))
        }
        if index < sheet.count { copy(to: index + 1) }
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

  /// Returns the index after the closing quotation mark. Backslashes escape, and a line end ends a
  /// string that is not closed.
  private static func endOfString(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < sheet.count {
      if sheet[index] == UInt8(ascii: "\\") {
        index += 2
      } else if sheet[index] == sheet[start] || sheet[index].isLineEnd {
        return index + 1
      } else {
        index += 1
      }
    }
    return sheet.count
  }
}
