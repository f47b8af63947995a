internal import Markup
internal import StudyGuide

/// Ranges of pages as *Chicago* shortens them (17th edition, 9.61).
enum PageRange {
  /// Returns pages with each range of numbers in its short form, `12, 223–46` for `12, 223–246`, unless
  /// the guide's language writes them whole.
  /// Whatever is no such range stays as it is, roman numerals and letters among it.
  static func short(_ pages: String, _ words: Words) -> String {
    guard pages.contains("–"), words.signs(.ranges) != ["whole"] else { return pages }
    return pages.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let range = part.drop { $0 == " " }
      return part.prefix(part.count - range.count) + (shortRange(range) ?? String(range))
    }.joined(separator: ",")
  }

  /// Returns one range in its short form; nil if it is no range of two numbers.
  private static func shortRange(_ range: Substring) -> String? {
    let ends = range.split(separator: "–", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
      return nil
    }
    let first = ends[0]
    var last = ends[1]
    // A last page that is shortened already is completed first.
    if last.count < first.count { last = first.dropLast(last.count) + last }
    guard last.count == first.count, first.lexicographicallyPrecedes(last), first.count > 2,
      !first.suffix(2).elementsEqual("00".utf8)
    else { return nil }
    let same = zip(first, last).prefix { $0 == $1 }.count
    // After 101 to 109 the changed part alone is enough (107–8); else two digits stay at least.
    let least = first[first.count - 2] == UInt8(ascii: "0") ? 1 : 2
    let kept = last.dropFirst(min(same, last.count - least))
    return String(decoding: first, as: UTF8.self) + "–" + String(decoding: kept, as: UTF8.self)
  }
}
