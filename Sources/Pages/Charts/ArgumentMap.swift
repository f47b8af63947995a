internal import Markup

/// The drawing of one branch of an argument: a thread of beads, each a claim with its name, the dial
/// of its status and bars for the positions on both sides. Claims on which another rests hang below
/// it; those of other branches are named.
enum ArgumentMap {
  /// A claim as the drawing shows it.
  struct Bead: Sendable {
    let name: String
    let address: String
    /// The name with whose the claim is and how it stands, for those who hear it.
    let label: String
    /// What it rests on and answers where no line leads, in words.
    let elsewhere: [String]
    let status: String
    let whose: String
    /// 0 on the thread, more for the claims on which others rest.
    let depth: Int
    /// The numbers of positions that support it and tell against it.
    let positions: (supports: Int, against: Int)
  }

  /// The width of the drawing. Its words have the size of the labels of charts where it is drawn 17
  /// rem wide.
  private static let width = 272.0
  /// The least width that a sign is given, in which those of all common faces stand; a Han letter
  /// has two.
  private static let cell = 7.0
  /// The height of a line of words, and of what stands between and below them.
  private static let (line, gap, bars) = (16.0, 12.0, 8.0)
  /// The height of a line that names claims of other branches.
  private static let note = 15.0
  /// The indentation of a claim below another, and the depth beyond which there is none.
  private static let (indent, deepest) = (14.0, 4)
  /// The width of a bar with the space behind it, and of the space between the two sides.
  private static let (bar, seam) = (10.0, 6.0)
  /// The largest number of beads in one picture, so that columns and sheets of paper can be filled.
  private static let mostBeads = 16

  /// Draws the claims of a branch, in pictures that follow each other without a gap. `label` names
  /// the branch; from right to left the drawing is mirrored.
  static func draw(_ beads: [Bead], label: String, isRightToLeft: Bool) -> [UInt8] {
    let rows = beads.map(Row.init)
    return stride(from: 0, to: rows.count, by: mostBeads).flatMap { start in
      let end = min(start + mostBeads, rows.count)
      var picture = Picture(rows, start..<end, isMirrored: isRightToLeft)
      return picture.draw(label)
    }
  }

  /// A bead with its words in lines.
  private struct Row {
    let bead: Bead
    let depth: Int
    let lines: [String]
    let notes: [String]

    init(_ bead: Bead) {
      self.bead = bead
      depth = min(bead.depth, ArgumentMap.deepest)
      let cells = Int((ArgumentMap.width - Self.start(depth)) / ArgumentMap.cell)
      lines = Self.lines(of: bead.name, cells: cells)
      notes = bead.elsewhere.flatMap { Self.lines(of: $0, cells: cells) }
    }

    /// The middle of the bead, from the side where lines begin.
    static func middle(_ depth: Int) -> Double { 10 + ArgumentMap.indent * Double(depth) }

    /// Where its words begin.
    static func start(_ depth: Int) -> Double { middle(depth) + 29 }

    var positionCount: Int { bead.positions.supports + bead.positions.against }

    /// The lower edge of the bars, or of the words of a claim without any.
    var end: Double {
      Double(lines.count) * ArgumentMap.line + (positionCount > 0 ? ArgumentMap.bars : 0)
    }

    var height: Double { end + Double(notes.count) * ArgumentMap.note + ArgumentMap.gap }

    /// Divides a name into lines at its spaces, and longer words where a line is full.
    private static func lines(of name: String, cells: Int) -> [String] {
      var lines: [String] = []
      var line = ""
      var length = 0
      for word in name.split(separator: " ") {
        let wordLength = String(word).cells
        if !line.isEmpty, length + 1 + wordLength <= cells {
          line += " " + word
          length += 1 + wordLength
          continue
        }
        if !line.isEmpty { lines.append(line) }
        (line, length) = ("", 0)
        for letter in word {
          if length + letter.cells > cells {
            lines.append(line)
            (line, length) = ("", 0)
          }
          line.append(letter)
          length += letter.cells
        }
      }
      return lines + [line]
    }
  }

  /// Some rows of a branch, drawn below each other.
  private struct Picture {
    private let rows: ArraySlice<Row>
    /// The upper edge of each row.
    private var tops: [Double] = []
    private var height = 0.0
    private let isMirrored: Bool
    /// Whether the thread comes from a picture above, and goes on in one below.
    private let goesOn: (above: Bool, below: Bool)
    private var svg = XMLWriter()

    init(_ all: [Row], _ range: Range<Int>, isMirrored: Bool) {
      rows = all[range]
      self.isMirrored = isMirrored
      goesOn = (
        all[..<range.lowerBound].contains { $0.depth == 0 },
        all[range.upperBound...].contains { $0.depth == 0 }
      )
      for row in rows {
        tops.append(height)
        height += row.height
      }
    }

    /// The place of something `width` wide, seen from the left.
    private func x(_ place: Double, width: Double = 0) -> Double {
      isMirrored ? ArgumentMap.width - place - width : place
    }

    mutating func draw(_ label: String) -> [UInt8] {
      svg.begin(
        "svg",
        [
          ("class", "branch"),
          ("viewBox", "0 0 \(SVG.number(ArgumentMap.width)) \(SVG.number(height))"),
          ("role", "group"), ("aria-label", label),
        ])
      drawThread()
      drawGrounds()
      for (row, top) in zip(rows, tops) { draw(row, top) }
      svg.end()
      return svg.bytes
    }

    /// Draws the thread that runs through the beads on which no other rests.
    private mutating func drawThread() {
      let onThread = zip(rows, tops).filter { $0.0.depth == 0 }.map(\.1)
      let first = goesOn.above ? 0 : onThread.first.map { $0 + 9 }
      let last = goesOn.below ? height : onThread.last.map { $0 + 9 }
      guard let first, let last, last > first else { return }
      line("M\(SVG.number(x(Row.middle(0)))) \(SVG.number(first))V\(SVG.number(last))")
    }

    /// Draws the lines from claims to those on which they rest.
    private mutating func drawGrounds() {
      /// The upper edge of the last row of each depth; the picture's own for one in a picture above.
      var above = [Double](repeating: -9, count: ArgumentMap.deepest + 1)
      for (row, top) in zip(rows, tops) {
        if row.depth > 0 {
          let from = x(Row.middle(row.depth - 1))
          line(
            "M\(SVG.number(from)) \(SVG.number(above[row.depth - 1] + 9))V\(SVG.number(top + 9))"
              + "H\(SVG.number(x(Row.middle(row.depth))))")
        }
        above[row.depth] = top
      }
    }

    private mutating func line(_ path: String) {
      svg.leaf("path", [("class", "grid"), ("d", path)])
    }

    private mutating func draw(_ row: Row, _ top: Double) {
      let (middle, start) = (Row.middle(row.depth), Row.start(row.depth))
      svg.begin("a", [("href", row.bead.address), ("aria-label", row.bead.label)])
      rectangle("hit", middle - 10, top - 3, ArgumentMap.width - middle + 10, row.height - 2)
      svg.leaf(
        "circle",
        [
          ("class", "ground"), ("cx", SVG.number(x(middle))), ("cy", SVG.number(top + 9)),
          ("r", "9"),
        ])
      use("dial", "#_d-" + row.bead.status, middle - 8, top + 1, 16)
      use("by", "#_i-" + row.bead.whose, start - 15, top + 3, 12, voice: row.bead.whose)
      for (number, words) in row.lines.enumerated() {
        text(words, start, top + 13.5 + Double(number) * ArgumentMap.line)
      }
      if row.positionCount > 0 {
        drawBars(row, start, top + Double(row.lines.count) * ArgumentMap.line + 4)
      }
      for (number, words) in row.notes.enumerated() {
        text(words, start, top + row.end + 14.5 + Double(number) * ArgumentMap.note, style: "note")
      }
      svg.end()
    }

    private mutating func text(
      _ words: String, _ start: Double, _ base: Double, style: String? = nil
    ) {
      var attributes: [(StaticString, String)] = []
      if let style { attributes.append(("class", style)) }
      attributes += [
        ("x", SVG.number(x(start))), ("y", SVG.number(base)),
        ("text-anchor", isMirrored ? "end" : "start"),
      ]
      svg.text("text", attributes, words)
    }

    /// Draws a solid bar for each position in support, a line, and a hollow bar for each against.
    private mutating func drawBars(_ row: Row, _ start: Double, _ top: Double) {
      let (supports, against) = row.bead.positions
      let room = ArgumentMap.width - start - ArgumentMap.seam
      let pitch = min(ArgumentMap.bar, room / Double(supports + against))
      for number in 0..<supports {
        rectangle("bead", start + Double(number) * pitch, top, pitch * 0.8, 5)
      }
      let middle = start + Double(supports) * pitch + ArgumentMap.seam / 2
      line(
        "M\(SVG.number(x(middle - 1))) \(SVG.number(top - 1.5))V\(SVG.number(top + 6.5))")
      for number in 0..<against {
        rectangle(
          "ring", middle + ArgumentMap.seam / 2 + Double(number) * pitch, top + 0.5, pitch * 0.8, 4)
      }
    }

    private mutating func rectangle(
      _ style: String, _ place: Double, _ top: Double, _ width: Double, _ height: Double
    ) {
      svg.leaf(
        "rect",
        [
          ("class", style), ("x", SVG.number(x(place, width: width))), ("y", SVG.number(top)),
          ("width", SVG.number(width)), ("height", SVG.number(height)),
        ])
    }

    /// Draws one of the marks of the page, `size` wide.
    private mutating func use(
      _ style: String, _ mark: String, _ place: Double, _ top: Double, _ size: Double,
      voice: String? = nil
    ) {
      var attributes: [(StaticString, String)] = [("class", style), ("href", mark)]
      if let voice { attributes.append(("data-voice", voice)) }
      attributes += [
        ("x", SVG.number(x(place, width: size))), ("y", SVG.number(top)),
        ("width", SVG.number(size)), ("height", SVG.number(size)),
      ]
      svg.leaf("use", attributes)
    }
  }
}
