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

  /// Counts the pages of ranges such as `12–14, 20–25`; nil if a part is no range of numbers.
  static func count(_ pages: String) -> Int? {
    var count = 0
    for part in pages.split(separator: ",") {
      let ends = part.split(separator: "–").map { $0.drop { $0 == " " } }
      guard ends.count == 2, let first = Int(ends[0]), var last = Int(ends[1]) else { return nil }
      // A last page that is shortened, as in 223–46, has the beginning of the first.
      if last < first, ends[1].utf8.count < ends[0].utf8.count {
        last = Int(ends[0].dropLast(ends[1].utf8.count) + ends[1]) ?? last
      }
      guard first > 0, last >= first, last < 100_000 else { return nil }
      count += last - first + 1
    }
    return count > 0 ? count : nil
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
