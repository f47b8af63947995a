import ArgumentParser
import Markup

/// `guide manual`: the manual, from the tool itself.
struct ManualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print an article of the manual.",
    discussion: """
      On a terminal it is shown by $PAGER, or by less or more.

      EXAMPLES:
        guide manual                      the articles there are
        guide manual your-first-guide
        guide manual entries | grep claims
      """)

  @Argument(
    help: "The article, by its name in the list.",
    completion: .list(ManualArticle.all.map(\.topic)))
  var topic: String?

  func run() async throws {
    try await Failures.caught {
      guard let topic else { return try await Pager.print(ManualArticle.list) }
      try await Pager.print(try ManualArticle.find(topic).text)
    }
  }
}

extension ManualArticle {
  /// The article of a topic; for any other name says which is meant, or which there are.
  package static func find(_ topic: String) throws -> ManualArticle {
    if let article = all.first(where: { $0.topic == topic }) { return article }
    let topics = all.map(\.topic)
    throw ValidationError(
      "There is no article \(topic): "
        + (NearMiss.note(for: topic, among: topics)
          ?? "there are " + topics.joined(separator: ", ") + "."))
  }
}
