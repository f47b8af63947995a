internal import Markup
internal import StudyGuide

/// Small drawings that show the position of something in the whole.
enum PositionStrip {
  /// The largest number of ticks: in a longer essay each stands for several paragraphs.
  private static let mostTicks = 120
  /// The largest number of ticks that keep their shape; more are pressed together to the width of
  /// the drawing, which keeps its height.
  private static let mostWideTicks = 60

  /// Draws a tick for each paragraph of the essay, longer for the paragraphs in `on`. Ticks are 8
  /// units apart, and 16 before the paragraphs in `starts`, unless they are pressed together. Those
  /// who hear the page have the same in words, so the drawing is hidden from them.
  static func paragraphs(count: Int, on: Set<Int>, starts: Set<Int>) -> [UInt8] {
    let share = max(1, (count + mostTicks - 1) / mostTicks)
    let count = (count + share - 1) / share
    let on = Set(on.map { ($0 + share - 1) / share })
    var svg = XMLWriter()
    let isPressed = count > mostWideTicks
    let starts = isPressed ? [] : starts
    svg.begin(
      "svg",
      [
        ("class", isPressed ? "strip pressed" : "strip"),
        ("viewBox", "0 0 \((count + starts.count) * 8 + 4) 20"),
        ("preserveAspectRatio", isPressed ? "none" : "xMinYMid meet"), ("aria-hidden", "true"),
      ])
    var x = -4
    for number in 1...max(count, 1) {
      x += starts.contains(number) ? 16 : 8
      if on.contains(number) {
        svg.leaf("path", [("class", "on"), ("d", "M\(x) 0v20")])
      } else {
        svg.leaf("path", [("d", "M\(x) 6v8")])
      }
    }
    svg.end()
    return svg.bytes
  }
}
