/// A row of asterisks or underscores that stands in a text because it begins and ends nothing.
struct LeftOverStar {
  let byte: UInt8
  let count: Int
  let isBlankBefore: Bool
  let isBlankAfter: Bool
  /// Whether a word or an opening mark follows.
  let isBeforeWord: Bool
  /// Whether a letter that is not ASCII stands beside it.
  let isBesideOtherLetter: Bool
  let place: Range<Int>

  var canOpen: Bool { !isBlankAfter && isBeforeWord }
  var canClose: Bool { !isBlankBefore }
  /// Whether two asterisks stand between blanks, as in `** words**` and in `2 ** 3`.
  var isLoose: Bool { count == 2 && isBlankBefore && isBlankAfter }
}

/// The search for emphasis that failed: by a blank inside, by a lacking partner, or because
/// CommonMark lets no mark stand between a letter and punctuation, as Chinese texts have it.
extension MarkdownReader {
  /// Notes the row of asterisks or underscores that begins at a position, unless it is escaped;
  /// returns the position after it.
  mutating func noteStars(
    in run: TextRun, at start: Int, within range: Range<Int>, map: inout LazyInlineMap
  ) -> Int {
    let bytes = run.bytes
    let end = bytes[start..<range.upperBound].firstIndex { $0 != bytes[start] } ?? range.upperBound
    let before = start > 0 ? bytes[..<start].lastScalar : nil
    let after = end < bytes.count ? bytes[end...].firstScalar : nil
    let isEdge = after == nil && run.next != nil
    let isBlankAfter = (after == nil && !isEdge) || after == " "
    if bytes[start] == UInt8(ascii: "_"),
      end - start != 2 || before?.isWord == true && after?.isWord == true,
      before?.isASCII != false, after?.isASCII != false
    {
      return end
    }
    let isBlankBefore = before == " " || start == 0 && run.previous == nil
    if isBlankAfter, isBlankBefore, end - start != 2 { return end }
    guard leftOverStars.count < 1_000, !run.isEscaped(start) else { return end }
    let place = run.sourceRange(start..<end, map: &map)
    // A character reference makes no mark.
    if source.bytes.hasBytes("&".utf8, at: place.lowerBound) { return end }
    leftOverStars.append(
      LeftOverStar(
        byte: bytes[start], count: end - start, isBlankBefore: isBlankBefore,
        isBlankAfter: isBlankAfter,
        isBeforeWord: isEdge || after.map { $0.isWordOrOpening } ?? false,
        isBesideOtherLetter: before?.isASCII == false || after?.isASCII == false,
        place: place))
    return end
  }

  /// Reports the rows of the block that has been read which an author must have meant: those that
  /// open and close around words, and two asterisks that open without a partner.
  mutating func reportStars() {
    var open: [[Int]: LeftOverStar] = [:]
    for star in leftOverStars {
      let key = [Int(star.byte), min(star.count, 2)]
      if star.count > 3 { continue }
      if let first = open[key],
        star.canClose || star.isLoose && (first.canOpen || hasLetter(between: first, star))
      {
        open[key] = nil
        report(
          .leftOverMark, "`\(Self.text(first))` is left over: it makes nothing stand out",
          at: first.place,
          note: "no blank stands inside the marks, and other punctuation stands outside them: "
            + "`“\(Self.text(first))words\(Self.text(first))”`")
      } else if star.canOpen || star.isLoose, open[key]?.canOpen != true {
        open[key] = star
      }
    }
    if let first = open[[Int(UInt8(ascii: "*")), 2]], first.count == 2, first.canOpen {
      report(
        .leftOverMark, "`**` is left over: nothing closes it", at: first.place,
        note: "write `**` behind the words, or `\\*\\*`")
    }
    leftOverStars = []
  }

  /// Says whether words stand between two rows, and not the numbers of a sum.
  private func hasLetter(between first: LeftOverStar, _ last: LeftOverStar) -> Bool {
    source.bytes[first.place.upperBound..<last.place.lowerBound]
      .contains { $0.isASCIILetter || $0 >= 0x80 }
  }

  private static func text(_ star: LeftOverStar) -> String {
    String(repeating: star.byte == UInt8(ascii: "*") ? "*" : "_", count: star.count)
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self))
  }

  /// Whether a word or a mark before a word may begin with the scalar.
  fileprivate var isWordOrOpening: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .otherNumber, .openPunctuation, .initialPunctuation:
      true
    default: self == "\"" || self == "'" || self == "“" || self == "‘" || self == "`"
    }
  }
}
