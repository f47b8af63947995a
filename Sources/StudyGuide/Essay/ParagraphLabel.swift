internal import Markup

/// What readers call a paragraph: its number in the edition, or its lines.
package struct ParagraphLabel: Sendable, Equatable {
  /// The largest number of signs of a label.
  static let longest = 24

  package let text: String
  /// The beginning of the label where it is a range, and otherwise the whole.
  let first: String
  let last: String

  /// Makes a label of what an author wrote, such as `29`, `17a` or `1–4`.
  init(_ text: String) {
    self.text = text
    let ends = text.split(separator: "–").map(\.trimmed)
    (first, last) = ends.count == 2 ? (ends[0], ends[1]) : (text, text)
  }

  /// The label of a paragraph without one: its id, without a `p` before a digit.
  init(id: String) {
    let rest = id.dropFirst()
    let hasNumber =
      id.utf8.first == UInt8(ascii: "p")
      && rest.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
    self.init(hasNumber ? String(rest) : id)
  }

  /// The label of a stanza: the range of its lines.
  init(lines: ClosedRange<Int>) {
    (first, last) = (String(lines.lowerBound), String(lines.upperBound))
    text = lines.count == 1 ? first : "\(first)–\(last)"
  }

  /// Returns the label of a run of neighbours that begins here and ends there.
  func through(_ end: ParagraphLabel) -> String {
    self == end ? text : "\(first)–\(end.last)"
  }
}
