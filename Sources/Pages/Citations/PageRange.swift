/// Page ranges as *Chicago* shortens them (17th edition, 9.61).
enum PageRange {
  /// `223–246` becomes `223–46`; what is no range of numbers stays as it is.
  static func short(_ pages: String) -> String {
    let parts = pages.split(separator: "–", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]), last > first,
      first > 100, !first.isMultiple(of: 100), parts[0].count == parts[1].count
    else { return pages }
    var kept = Array(String(last))
    let start = Array(String(first))
    var same = 0
    while same < kept.count, kept[same] == start[same] { same += 1 }
    let least = first % 100 < 10 ? 1 : 2
    kept.removeFirst(min(same, kept.count - least))
    return "\(first)–" + String(kept)
  }
}
