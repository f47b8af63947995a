/// How a document is written as HTML.
package struct MarkdownStyle: Sendable {
  /// Whether headings carry their ids.
  package var hasHeadingIDs = true
  /// The language of runs of Han characters, such as `zh-Hans`; without it they are not marked.
  package var hanLanguage: String?
  /// Whether each table stands in a box of its own, and its cells bear the names of their columns,
  /// so that rows can be shown as lists where the page is too narrow.
  package var boxesTables = false
  /// The title of each kind of alert.
  package var alertTitles: [AlertKind: String] = [:]
  /// Whether titles of alerts and headings with a voice begin with the mark of that voice, which is
  /// the symbol `i-` and its name.
  package var hasVoiceMarks = false
  /// The voice that speaks under a heading, by the heading's id. With it every level-2 heading
  /// opens a section.
  package var voices: [String: String]?

  package init() {}

  /// CommonMark's own HTML.
  package static var commonMark: MarkdownStyle {
    var style = MarkdownStyle()
    style.hasHeadingIDs = false
    return style
  }
}
