/// Ranges of pages as *Chicago* shortens them (17th edition, 9.61).
enum PageRange {
  /// Returns a range in its short form, `223–46` for `223–246`; a text that is no range of numbers
  /// is returned unchanged.
  static func short(_ pages: String) -> String {
    let parts = pages.split(separator: "–", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), last > first,
      first > 100, !first.isMultiple(of: 100), parts[0].count == parts[1].count
    else { return pages }
    var kept = Array(String(last))
    let start = Array(String(first))
    var same = 0
    while same < kept.count, kept[same] == start[same] { same += 1 }
    // After 101 to 109 the changed part alone is enough (107–8); otherwise at least two digits
    // stay.
    let least = first % 100 < 10 ? 1 : 2
    kept.removeFirst(min(same, kept.count - least))
    return "\(first)–" + String(kept)
  }
}
