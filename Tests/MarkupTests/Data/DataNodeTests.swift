import Markup
import Testing

/// What values are called, and which count as left out.
struct DataNodeTests {
  @Test(arguments: [
    ("a:", "nothing", true), ("a: null", "text", true), ("a: ~", "text", true),
    ("a: ''", "text", false), ("a: 'null'", "text", false), ("a: \"~\"", "text", false),
    ("a: Null", "text", false), ("a: b", "text", false), ("a: []", "a list", false),
    ("a: {}", "keys and values", false), ("a: |\n", "text", false),
  ])
  func `nothing, null and a tilde count as left out unless they are quoted`(
    _ text: String, _ description: String, _ isEmpty: Bool
  ) throws {
    guard case .mapping(let entries) = try YAMLReader.read(SourceText(text)).get().content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.value.description) == [description])
    #expect(entries.map(\.value.isEmpty) == [isEmpty])
  }
}
