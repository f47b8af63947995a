import Pages
import TestSupport

/// The page of one figure, by a template that prints some of it.
enum ChartPage {
  static func text(_ figure: String, _ data: String, _ template: String) async throws -> String {
    try await TestSite(
      """
      -- content/figures/lengths.md --
      ---
      title: Lengths
      data: lengths.csv
      \(figure)
      ---

      Walls grew.
      -- content/data/lengths.csv --
      \(data)
      -- templates/figure.mustache --
      \(template)
      """
    ).page("figures/lengths.html").line
  }

  static let chart = "{{#chart}}{{{chart}}}{{/chart}}"

  /// Elements of a drawing that hold some words.
  static func lines(_ text: String, with words: String) -> [String] {
    text.split(separator: "\n").filter { $0.contains(words) }.map(String.init)
  }
}
