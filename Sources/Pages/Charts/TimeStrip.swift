internal import Markup
internal import StudyGuide

/// The drawing above a timeline: a bead for each event on a line of years, with the eras that the
/// guide names. Each bead leads to its event.
struct TimeStrip {
  /// An event as the drawing shows it.
  struct Bead: Sendable {
    let date: EventDate
    let address: String
    /// Its date and title.
    let label: String
  }

  /// A form of the drawing, for a figure of some width.
  enum Form: String, CaseIterable {
    case broad, narrow

    /// The largest number of columns of beads, so that beads of neighbouring columns keep apart.
    var mostColumns: Int { self == .broad ? 60 : 24 }
  }

  /// The height of the tallest pile of beads; in a taller one they lie closer together.
  private static let tallest = 132.0
  /// The diameter of a bead and a small gap.
  private static let pitch = 11.0

  private let axis: TimeAxis
  private let form: Form
  /// The number of events in each column.
  private var piles: [Int: Int] = [:]
  /// The column of each event.
  private var columns: [Int] = []
  private let count: Int

  /// Draws the events of a timeline, for broad figures and for narrow ones; nothing without any.
  /// Beads of events without a known day are hollow, and those of one column lie above each other.
  /// `label` describes the drawing in words.
  static func draw(_ beads: [Bead], eras: [Era], words: Words, label: String) -> [UInt8] {
    let dates = beads.map(\.date)
    guard let axis = TimeAxis(covering: dates) else { return [] }
    return Form.allCases.flatMap { form in
      var strip = TimeStrip(axis, form)
      for date in dates { strip.place(date) }
      return strip.drawing(beads, eras, words, label)
    }
  }

  private init(_ axis: TimeAxis, _ form: Form) {
    (self.axis, self.form) = (axis, form)
    count = min(axis.years * 12, form.mostColumns)
  }

  private mutating func place(_ date: EventDate) {
    let column = min(Int(axis.share(of: date) * Double(count)), count - 1)
    columns.append(column)
    piles[column, default: 0] += 1
  }

  private func drawing(
    _ beads: [Bead], _ eras: [Era], _ words: Words, _ label: String
  ) -> [UInt8] {
    let highest = Double(piles.values.max() ?? 1)
    let pitch = min(Self.pitch, Self.tallest / highest)
    // The lowest bead rests just above the line; above the highest there is a small gap.
    let line = (15 + (highest - 1) * pitch).rounded(.up)
    var svg = XMLWriter()
    svg.begin(
      "svg",
      [
        ("class", "chart beads \(form.rawValue)"), ("width", "100%"),
        ("height", SVG.number(line + 24)), ("role", "group"), ("aria-label", label),
      ])
    for era in eras { draw(era, line, &svg) }
    draw(stroke: "base", from: "0", to: "100%", line, line, &svg)
    // On an uneven axis short strokes show how long a year, or a stretch of years, is.
    for joint in axis.joints where form == .broad {
      let x = SVG.percent(joint)
      draw(stroke: "base minor", from: x, to: x, line, line + 3, &svg)
    }
    drawTicks(line, words, &svg)
    var drawn: [Int: Int] = [:]
    for (bead, column) in zip(beads, columns) {
      let height = drawn[column, default: 0]
      drawn[column] = height + 1
      draw(bead, column, line - 8 - Double(height) * pitch, &svg)
    }
    svg.end()
    return svg.bytes
  }

  private func draw(_ bead: Bead, _ column: Int, _ y: Double, _ svg: inout XMLWriter) {
    svg.begin("a", [("href", bead.address)])
    svg.text("title", [], bead.label)
    svg.leaf(
      "circle",
      [
        ("class", bead.date.hasKnownDay ? "bead" : "bead hollow"),
        ("cx", SVG.percent((Double(column) + 0.5) / Double(count))),
        ("cy", SVG.number(y)), ("r", "4"),
      ])
    svg.end()
  }

  /// Draws an era on the ground behind the beads, or as a second line below that of the years.
  private func draw(_ era: Era, _ line: Double, _ svg: inout XMLWriter) {
    guard era.mark != .plain, let when = era.when, let shares = axis.shares(of: when) else {
      return
    }
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
    draw(
      stroke: "base \(era.mark.rawValue)", from: from, to: SVG.percent(shares.upperBound),
      line + 3, line + 3, &svg)
  }

  private func draw(
    stroke style: String, from: String, to: String, _ top: Double, _ bottom: Double,
    _ svg: inout XMLWriter
  ) {
    svg.leaf(
      "line",
      [
        ("class", style), ("x1", from), ("x2", to), ("y1", SVG.number(top)),
        ("y2", SVG.number(bottom)),
      ])
  }

  private func drawTicks(_ line: Double, _ words: Words, _ svg: inout XMLWriter) {
    for tick in axis.ticks() where form == .broad || !tick.isForWide {
      let x = SVG.percent(tick.share)
      draw(stroke: "base", from: x, to: x, line, line + 5, &svg)
      // At the ends of the line the words stay within the drawing.
      let anchor = tick.share < 0.04 ? "start" : tick.share > 0.96 ? "end" : "middle"
      svg.text(
        "text", [("x", x), ("y", SVG.number(line + 20)), ("text-anchor", anchor)],
        words.text(ofYear: tick.year, withEra: axis.hasBothEras && tick.year == 1))
    }
  }
}
