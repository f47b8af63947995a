internal import Markup
internal import StudyGuide

/// The drawing above a timeline: a bead for each event on a line of years, with the eras that the
/// guide names.
struct TimeStrip {
  /// The largest number of columns of beads, so that beads of neighbouring columns keep apart in a
  /// figure of full width.
  private static let mostColumns = 60
  /// The height of the tallest pile of beads; in a taller one they lie closer together.
  private static let tallest = 132.0
  /// The diameter of a bead and a small gap.
  private static let pitch = 11.0

  private let axis: TimeAxis
  /// The number of events in each column.
  private var piles: [Int: Int] = [:]
  /// The column of each event.
  private var columns: [Int] = []
  private let count: Int

  /// Draws the events of a timeline; nothing without any. Beads of events without a known day are
  /// hollow, and those of one column lie above each other. `label` describes the drawing in words.
  static func draw(_ dates: [EventDate], eras: [Era], words: Words, label: String) -> [UInt8] {
    guard let axis = TimeAxis(covering: dates) else { return [] }
    var strip = TimeStrip(axis)
    for date in dates { strip.place(date) }
    return strip.drawing(dates, eras, words, label)
  }

  private init(_ axis: TimeAxis) {
    self.axis = axis
    count = min(axis.years * 12, Self.mostColumns)
  }

  private mutating func place(_ date: EventDate) {
    let column = min(Int(axis.share(of: date) * Double(count)), count - 1)
    columns.append(column)
    piles[column, default: 0] += 1
  }

  private func drawing(
    _ dates: [EventDate], _ eras: [Era], _ words: Words, _ label: String
  ) -> [UInt8] {
    let highest = Double(piles.values.max() ?? 1)
    let pitch = min(Self.pitch, Self.tallest / highest)
    // The lowest bead rests just above the line; above the highest there is a small gap.
    let line = (15 + (highest - 1) * pitch).rounded(.up)
    var svg = XMLWriter()
    svg.begin(
      "svg",
      [
        ("class", "chart beads"), ("width", "100%"), ("height", SVG.number(line + 24)),
        ("role", "img"), ("aria-label", label),
      ])
    for era in eras { draw(era, line, &svg) }
    svg.leaf(
      "line",
      [
        ("class", "base"), ("x1", "0"), ("x2", "100%"), ("y1", SVG.number(line)),
        ("y2", SVG.number(line)),
      ])
    drawTicks(line, words, &svg)
    var drawn: [Int: Int] = [:]
    for (date, column) in zip(dates, columns) {
      let height = drawn[column, default: 0]
      drawn[column] = height + 1
      svg.leaf(
        "circle",
        [
          ("class", date.hasKnownDay ? "bead" : "bead hollow"),
          ("cx", SVG.percent((Double(column) + 0.5) / Double(count))),
          ("cy", SVG.number(line - 8 - Double(height) * pitch)), ("r", "4"),
        ])
    }
    svg.end()
    return svg.bytes
  }

  /// Draws an era on the ground behind the beads, or as a second line below that of the years.
  private func draw(_ era: Era, _ line: Double, _ svg: inout XMLWriter) {
    guard let when = era.when, let shares = axis.shares(of: when) else { return }
    let from = SVG.percent(shares.lowerBound)
    if era.mark == .shade {
      let width = SVG.percent(shares.upperBound - shares.lowerBound)
      svg.leaf(
        "rect",
        [
          ("class", "shade"), ("x", from), ("y", "0"), ("width", width),
          ("height", SVG.number(line)),
        ])
      return
    }
    svg.leaf(
      "line",
      [
        ("class", "base \(era.mark.rawValue)"), ("x1", from),
        ("x2", SVG.percent(shares.upperBound)), ("y1", SVG.number(line + 3)),
        ("y2", SVG.number(line + 3)),
      ])
  }

  private func drawTicks(_ line: Double, _ words: Words, _ svg: inout XMLWriter) {
    for tick in axis.ticks() {
      let x = SVG.percent(tick.share)
      svg.leaf(
        "line",
        [
          ("class", "base"), ("x1", x), ("x2", x), ("y1", SVG.number(line)),
          ("y2", SVG.number(line + 5)),
        ])
      // At the ends of the line the words stay within the drawing.
      let anchor = tick.share < 0.04 ? "start" : tick.share > 0.96 ? "end" : "middle"
      svg.text(
        "text", [("x", x), ("y", SVG.number(line + 20)), ("text-anchor", anchor)],
        words.text(ofYear: tick.year, withEra: axis.hasBothEras && tick.year == 1))
    }
  }
}
