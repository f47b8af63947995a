internal import Markup
internal import StudyGuide

/// Small drawings that show the position of something in the whole.
enum PositionStrip {
  /// The largest number of ticks: in a longer essay each stands for several paragraphs.
  private static let mostTicks = 400

  /// Draws a tick for each paragraph of the essay, longer for the paragraphs in `on`. `label`
  /// describes the drawing in words. Ticks are 8 units apart.
  static func paragraphs(count: Int, on: Set<Int>, label: String) -> [UInt8] {
    let share = max(1, (count + mostTicks - 1) / mostTicks)
    let count = (count + share - 1) / share
    let on = Set(on.map { ($0 + share - 1) / share })
    var svg = XMLWriter()
    svg.begin(
      "svg",
      [
        ("class", "strip"), ("viewBox", "0 0 \(count * 8 + 4) 20"),
        ("preserveAspectRatio", "xMinYMid meet"), ("role", "img"), ("aria-label", label),
      ])
    for number in 1...max(count, 1) {
      let x = number * 8 - 4
      if on.contains(number) {
        svg.leaf("path", [("class", "on"), ("d", "M\(x) 0v20")])
      } else {
        svg.leaf("path", [("d", "M\(x) 6v8")])
      }
    }
    svg.end()
    return svg.bytes
  }

  /// Draws a bead for each event on a line of years, with the events of one month above each other.
  /// Beads of dates without a day are hollow.
  static func timeline(_ dates: [EventDate], label: String) -> [UInt8] {
    guard let first = dates.map(\.start.year).min(), let last = dates.map(\.start.year).max() else {
      return []
    }
    var svg = XMLWriter()
    svg.begin(
      "svg",
      [
        ("class", "chart beads"), ("width", "100%"), ("height", "120"), ("role", "img"),
        ("aria-label", label),
      ])
    svg.leaf("line", [("class", "base"), ("x1", "0"), ("x2", "100%"), ("y1", "96"), ("y2", "96")])
    let span = Double(last - first + 1)
    var stacked: [Int: Int] = [:]
    for date in dates {
      // Without a month an event is placed in June, the middle of its year.
      let month = (date.start.year - first) * 12 + (date.start.month ?? 6) - 1
      let height = stacked[month, default: 0]
      stacked[month] = height + 1
      svg.leaf(
        "circle",
        [
          ("class", date.start.day == nil ? "bead hollow" : "bead"),
          ("cx", SVG.percent((Double(month) + 0.5) / (span * 12))),
          // A bead of radius 4 rests just above the line at 96; 11 is its diameter and a small gap.
          ("cy", String(88 - height * 11)),
          ("r", "4"),
        ])
    }
    // At most six years are named, so that the labels keep apart.
    let step = max(1, Int((span / 6).rounded(.up)))
    for year in stride(from: first, through: last, by: step) {
      svg.text(
        "text", [("x", SVG.percent(Double(year - first) / span)), ("y", "114")], String(year))
    }
    svg.end()
    return svg.bytes
  }
}
