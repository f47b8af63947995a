/// The typographic marks of a language, which stand in place of those of a keyboard in texts and in
/// keys alike.
///
/// Straight quotation marks become the language's, `--` and `---` dashes, and `...` an ellipsis, by
/// the rules of CommonMark's reference implementation, except that a mark between two letters is
/// always an apostrophe.
package struct Typography: Sendable, Hashable {
  /// Two marks around words, with the spaces that belong inside them: `« ` and ` »`.
  package struct Pair: Sendable, Hashable {
    package let open: String
    package let close: String

    package init(_ open: String, _ close: String) { (self.open, self.close) = (open, close) }

    /// Returns words between the marks.
    package func around(_ words: String) -> String { open + words + close }
  }

  /// The marks in place of `"`.
  package let outer: Pair
  /// The marks in place of `'`, and of quotations within quotations.
  package let inner: Pair

  package init(outer: Pair, inner: Pair) { (self.outer, self.inner) = (outer, inner) }

  package static let english = Typography(outer: Pair("“", "”"), inner: Pair("‘", "’"))

  /// Returns a text of a key with typographic marks.
  package func smart(_ text: String) -> String { smart([text]).joined() }

  /// Returns the pieces of one text with typographic marks: what a quotation mark means is found from
  /// what stands beside it, in whichever piece.
  func smart(_ pieces: [String]) -> [String] {
    guard pieces.contains(where: { $0.utf8.contains(where: \.mayBeTypographic) }) else {
      return pieces
    }
    let scalars = pieces.flatMap(\.unicodeScalars)
    var scan = QuotationScan()
    for (index, scalar) in scalars.enumerated() where scalar == "'" || scalar == "\"" {
      scan.add(
        scalar, before: index > 0 ? scalars[index - 1] : nil,
        after: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
    var quotations = scan.finish().makeIterator()
    return pieces.map { smart($0, &quotations) }
  }

  /// Writes a text with the next quotation marks in place of its straight ones.
  private func smart(
    _ text: String, _ quotations: inout IndexingIterator<[QuotationScan.Kind]>
  ) -> String {
    var smart: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first {
      if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
        append(quotations.next() ?? .apostrophe, to: &smart)
        bytes.removeFirst()
      } else {
        bytes.removeFirst(appendPlain(bytes, to: &smart))
      }
    }
    return String(decoding: smart, as: UTF8.self)
  }

  /// Appends what stands at the beginning of some bytes that are no quotation mark, a dash or an
  /// ellipsis in place of hyphens or points; returns how many bytes that were.
  func appendPlain(_ bytes: ArraySlice<UInt8>, to smart: inout [UInt8]) -> Int {
    let first = bytes[bytes.startIndex]
    if first == UInt8(ascii: "-"), bytes.starts(with: "--".utf8) {
      let run = bytes.prefix { $0 == first }.count
      smart.append(Self.dashes(run))
      return run
    }
    if first == UInt8(ascii: "."), bytes.starts(with: "...".utf8) {
      smart.append("…")
      return 3
    }
    // A typed guillemet keeps its blank on its line where the language has one of its own.
    if first == 0xC2, bytes.starts(with: "« ".utf8), outer.open.hasPrefix("«") {
      smart.append(outer.open)
      return 3
    }
    if first == UInt8(ascii: " "), bytes.starts(with: " »".utf8), outer.close.hasSuffix("»") {
      smart.append(outer.close)
      return 3
    }
    smart.append(first)
    return 1
  }

  func append(_ quotation: QuotationScan.Kind, to smart: inout [UInt8]) {
    switch quotation {
    case .open: smart.append(outer.open)
    case .close: smart.append(outer.close)
    case .openInner: smart.append(inner.open)
    case .closeInner: smart.append(inner.close)
    case .apostrophe: smart.append("’")
    }
  }

  /// Returns the dashes for a number of hyphens: long ones, short ones, or long ones with one or two
  /// short ones behind them.
  private static func dashes(_ count: Int) -> String {
    let short = count % 3 == 0 ? 0 : count % 2 == 0 ? count / 2 : count % 3 == 2 ? 1 : 2
    let long = (count - 2 * short) / 3
    return String(repeating: "—", count: long) + String(repeating: "–", count: short)
  }
}

extension UInt8 {
  /// Whether typographic marks may stand in place of the byte.
  var mayBeTypographic: Bool {
    switch self {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "-"), UInt8(ascii: "."), 0xC2: true
    default: false
    }
  }
}

/// The meaning of the straight quotation marks of one text, found from what stands beside them.
struct QuotationScan {
  enum Kind { case open, close, openInner, closeInner, apostrophe }

  private struct Mark {
    let isDouble: Bool
    let canOpen: Bool
    let canClose: Bool
    var kind: Kind
  }

  private var marks: [Mark] = []

  /// Adds the next mark with its neighbours; nil stands for a blank or the edge of the text.
  mutating func add(_ mark: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    let (before, after) = (before ?? " ", after ?? " ")
    let isDouble = mark == "\""
    if !isDouble, before.isLetterOrDigit, after.isLetterOrDigit {
      marks.append(Mark(isDouble: false, canOpen: false, canClose: false, kind: .apostrophe))
      return
    }
    let isLeft = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
    let isRight = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
    let canOpen =
      isLeft && (!isRight || before == "(" || before == "[") && before != ")" && before != "]"
    marks.append(
      Mark(
        isDouble: isDouble, canOpen: canOpen, canClose: isRight,
        kind: isDouble ? (isRight ? .close : .open) : .apostrophe))
  }

  /// Pairs the marks, each that closes with the nearest before it that opens, and returns their
  /// kinds in order.
  consuming func finish() -> [Kind] {
    // The marks that may open and have no partner yet.
    var (doubles, singles): ([Int], [Int]) = ([], [])
    for index in marks.indices {
      let isDouble = marks[index].isDouble
      let opener = marks[index].canClose ? (isDouble ? doubles.popLast() : singles.popLast()) : nil
      if let opener {
        marks[opener].kind = isDouble ? .open : .openInner
        marks[index].kind = isDouble ? .close : .closeInner
      } else if marks[index].canOpen {
        if isDouble { doubles.append(index) } else { singles.append(index) }
      }
    }
    return marks.map(\.kind)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace }

  fileprivate var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Whether CommonMark 0.31 counts the scalar as punctuation, symbols included.
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
