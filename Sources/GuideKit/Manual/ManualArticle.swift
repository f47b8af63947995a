import Markup

/// An article of the manual, as `guide manual` prints it.
package struct ManualArticle: Sendable, Equatable {
  /// Its name on the command line: `your-first-guide` for `YourFirstGuide.md`.
  package let topic: String
  /// Markdown, as it stands in the catalog.
  package let text: String

  init(file: String, _ bytes: [UInt8]) {
    topic = Self.topic(ofFile: file)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// All articles, in the order in which they are best read.
  package static let all = [
    ManualArticle(file: "Manual", PackageResources.Manual_md),
    ManualArticle(file: "YourFirstGuide", PackageResources.YourFirstGuide_md),
    ManualArticle(file: "Entries", PackageResources.Entries_md),
    ManualArticle(file: "Writing", PackageResources.Writing_md),
    ManualArticle(file: "CheckingAndReports", PackageResources.CheckingAndReports_md),
    ManualArticle(file: "TemplatesAndLooks", PackageResources.TemplatesAndLooks_md),
    ManualArticle(file: "Languages", PackageResources.Languages_md),
    ManualArticle(file: "Publishing", PackageResources.Publishing_md),
    ManualArticle(file: "Safety", PackageResources.Safety_md),
    ManualArticle(file: "TheWayThrough", PackageResources.TheWayThrough_md),
    ManualArticle(file: "ANewKind", PackageResources.ANewKind_md),
    ManualArticle(file: "PlacesInMarkdown", PackageResources.PlacesInMarkdown_md),
    ManualArticle(file: "Decisions", PackageResources.Decisions_md),
  ]

  /// Kebab-case of a file's name without its ending.
  package static func topic(ofFile name: String) -> String {
    var topic = ""
    for character in name {
      if character.isUppercase, !topic.isEmpty { topic += "-" }
      topic += character.lowercased()
    }
    return topic
  }

  /// The paragraph below the title, on one line.
  package var abstract: String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.isEmpty || $0.hasPrefix("#") }.prefix { !$0.isEmpty }.joined(separator: " ")
  }

  /// One line for each article: its topic and its abstract.
  package static var list: String {
    let width = all.map(\.topic.cells).max() ?? 0
    return all.map { $0.topic.padded(to: width) + "  " + $0.abstract + "\n" }.joined()
  }
}
