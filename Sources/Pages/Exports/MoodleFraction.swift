/// Grades as Moodle writes them.
enum MoodleFraction {
  /// The part of 100 that one of several answers is worth, with the five decimals by which Moodle
  /// knows its grades.
  static func text(of count: Int) -> String {
    guard count > 0 else { return "0" }
    let parts = (10_000_000 + count / 2) / count
    let decimals = String(100_000 + parts % 100_000).dropFirst()
    let whole = String(parts / 100_000)
    let end = decimals.lastIndex { $0 != "0" }.map { decimals[...$0] } ?? ""
    return end.isEmpty ? whole : whole + "." + end
  }
}
