internal import Markup
internal import StudyGuide

/// Small drawings that show the position of something in the whole.
enum PositionStrip {
  /// The largest number of ticks: in a longer essay each stands for several paragraphs.
  private static let mostTicks = 120
  /// The largest number of ticks that keep their shape; more are pressed together to the width of
  /// the drawing, which keeps its height.
  private static let mostWideTicks = 60

  /// Draws a tick for each paragraph of the essay, longer for the paragraphs in `on`. `label`
  /// describes the drawing in words. Ticks are 8 units apart.
  static func paragraphs(count: Int, on: Set<Int>, label: String) -> [UInt8] {
    let share = max(1, (count + mostTicks - 1) / mostTicks)
    let count = (count + share - 1) / share
    let on = Set(on.map { ($0 + share - 1) / share })
    var svg = XMLWriter()
    let isPressed = count > mostWideTicks
    svg.begin(
      "svg",
      [
        ("class", isPressed ? "strip pressed" : "strip"), ("viewBox", "0 0 \(count * 8 + 4) 20"),
        ("preserveAspectRatio", isPressed ? "none" : "xMinYMid meet"), ("role", "img"),
        ("aria-label", label),
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
}
