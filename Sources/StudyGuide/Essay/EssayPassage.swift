internal import Markup

/// A block of the essay's text: one of its paragraphs, stanzas or speeches.
struct EssayPassage: Sendable {
  let document: MarkdownDocument
  /// The id that stands behind the block.
  let id: Located<String>?
  /// The place of the id, or of the block's first line.
  let place: Place
  let speaker: String?
  /// The number of its lines; 0 if it is no verse.
  let lineCount: Int
  /// The offset after its last sign, where an id can be written.
  let end: Int
  /// Whether an id must stand on a line of its own behind it, as behind code.
  let endsAlone: Bool
}

/// The mark `{#id}` that ends a block of the essay's text, and keeps its number.
struct PassageMark {
  let id: String
  /// The range of the mark in the file.
  let range: Range<Int>

  /// Finds the mark at the end of a block; nil if there is none or a backslash stands before it.
  init?(endOf range: Range<Int>, in bytes: [UInt8]) {
    guard range.count > 3, bytes[range.upperBound - 1] == UInt8(ascii: "}") else { return nil }
    var open = range.upperBound - 2
    while open >= range.lowerBound, bytes[open] != UInt8(ascii: "{") {
      if bytes[open].isLineEnd || bytes[open] == UInt8(ascii: "}") { return nil }
      open -= 1
    }
    guard open >= range.lowerBound, bytes[open + 1] == UInt8(ascii: "#") else { return nil }
    if open > range.lowerBound, bytes[open - 1] == UInt8(ascii: "\\") { return nil }
    id = String(decoding: bytes[open + 2..<range.upperBound - 1], as: UTF8.self)
    self.range = open..<range.upperBound
  }

  /// The mark as it is written.
  static func text(_ id: String) -> String { "{#\(id)}" }
}
