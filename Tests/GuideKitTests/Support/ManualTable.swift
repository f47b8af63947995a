import GuideKit
import Markup

/// A table of an article, as its tests read it.
struct ManualTable {
  let rows: [[String]]

  /// The first table below a heading whose header begins with these words; nil where there is none.
  init?(_ topic: String, below heading: String, header: String) {
    guard let article = ManualArticle.all.first(where: { $0.topic == topic }) else { return nil }
    let lines = article.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let start = lines.firstIndex(where: {
        $0.hasPrefix("#") && $0.hasSuffix(heading) || $0.hasPrefix(heading)
      })
    else { return nil }
    let below = lines[(start + 1)...].prefix { !$0.hasPrefix("#") }
    guard let head = below.firstIndex(where: { $0.hasPrefix("| " + header) }) else { return nil }
    rows = below[(head + 2)...].prefix { $0.hasPrefix("|") }.map(Self.cells)
  }

  private static func cells(_ line: Substring) -> [String] {
    line.dropFirst().dropLast().replacing("\\|", with: "\u{0}").split(separator: "|")
      .map { $0.replacing("\u{0}", with: "|").trimmed }
  }

  /// The first cells, without the marks of code.
  var keys: [String] { rows.map { $0[0].replacing("`", with: "") } }
}
