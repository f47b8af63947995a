import ArgumentParser
import GuideKit
import Markup
import Pages
import StudyGuide
import TestSupport
import Testing

/// The manual says what the tool does.
struct ManualTableTests {
  /// A key that no loader asks for, and that is near none.
  private static let stranger = "zqxjzqxjzqxjzqxjzqxjzqxjzqxjzqxj"

  /// The keys that the loader of something asks for, by what it says of one that it does not know.
  private func known(_ site: String, what: String) async throws -> Set<String> {
    let diagnostics = await TestSite(site.replacing("STRANGER", with: Self.stranger)).build()
      .diagnostics
    let found = diagnostics.first { $0.message == "\(what) has no key `\(Self.stranger)`" }
    let note = try #require(found?.note, "\(what): \(diagnostics.map(TestSite.line))")
    #expect(note.hasPrefix("known keys: "))
    return Set(note.dropFirst("known keys: ".count).split(separator: ", ").map(String.init))
  }

  /// Keys that stand in a table of the manual.
  private func told(_ heading: String) throws -> Set<String> {
    let table = try #require(
      ManualTable("entries", below: heading, header: "key |"), "no table below \(heading)")
    #expect(Set(table.keys).count == table.keys.count)
    return Set(table.keys)
  }

  private static let common: Set = ["core", "order", "draft", "formerly", "silence"]

  /// The keys of every entry that a kind has.
  private static func common(_ kind: Kind) -> Set<String> {
    var refused: Set<String> = kind.takesOrder ? [] : ["order"]
    if kind == .page { refused.insert("core") }
    return common.subtracting(refused)
  }

  @Test(arguments: Kind.allCases)
  func `each kind's keys are those of its table`(_ kind: Kind) async throws {
    let table = try told("## \(kind.rawValue): ")
    switch kind.home {
    case .folder(let folder):
      let keys = try await known(
        "-- content/\(folder)/stranger.md --\n---\nSTRANGER: 1\n---\n\nText.\n",
        what: kind.phrase)
      #expect(keys == table.union(Self.common(kind)))
    case .folders(let folder):
      let keys = try await known(
        "-- content/\(folder)/walls/stranger.md --\n---\nSTRANGER: 1\n---\n\nText.\n",
        what: kind.phrase)
      #expect(keys == table.union(Self.common(kind)))
    case .list(let file, let key, _):
      let list = key.map { "\($0):\n  - {STRANGER: 1}\n" } ?? "- {STRANGER: 1}\n"
      let keys = try await known("-- content/\(file) --\n\(list)", what: kind.phrase)
      #expect(keys == table)
    }
  }

  @Test func `the keys of every entry are those of their table`() throws {
    #expect(try told("## Keys of every entry") == Self.common)
  }

  @Test func `every variable and type of a record stands in the manual`() throws {
    let article = try #require(ManualArticle.all.first { $0.topic == "entries" }?.text)
    let start = try #require(article.firstRange(of: "## bibliography.json: ")?.upperBound)
    let end = try #require(article[start...].firstRange(of: "### A name"))
    let section = article[start..<end.lowerBound]
    let variables =
      Work.TextVariable.allCases.map(\.rawValue) + Work.NameVariable.allCases.map(\.rawValue)
      + Work.DateVariable.allCases.map(\.rawValue) + Work.types
    #expect(variables.filter { !section.contains("`\($0)`") } == [])
    let table = try #require(
      ManualTable("entries", below: "## bibliography.json: ", header: "key |"))
    let keys = table.keys.flatMap { $0.replacing(" ", with: "").split(separator: ",") }
    let unknown = Set(keys.map(String.init)).subtracting(variables + ["id", "type"])
    #expect(unknown == [])
  }

  @Test(arguments: [
    ("### A name", "a name", #"{"author": [{"STRANGER": 1}]}"#),
    ("### A date", "a date", #"{"issued": {"STRANGER": 1}}"#),
  ])
  func `keys of records are those of their tables`(
    _ heading: String, _ what: String, _ record: String
  ) async throws {
    let keys = try await known(
      "-- content/readings/bibliography.json --\n[\(record)]\n", what: what)
    let told = try told(heading).flatMap { $0.replacing(" ", with: "").split(separator: ",") }
    #expect(keys == Set(told.map(String.init)))
  }

  @Test(arguments: [
    ("### A column", "a column", "columns: [{STRANGER: 1}]"),
    ("### A group", "a group", "groups: [{STRANGER: 1}]"),
    ("### The band", "a band", "band: {STRANGER: 1}"),
    ("### An annotation", "an annotation", "annotations: [{STRANGER: 1}]"),
  ])
  func `keys within a figure are those of their tables`(
    _ heading: String, _ what: String, _ lines: String
  ) async throws {
    let keys = try await known(
      "-- content/figures/stranger.md --\n---\n\(lines)\n---\n\nText.\n", what: what)
    #expect(keys == (try told(heading)))
  }

  @Test(arguments: [
    ("## guide.yml: ", "the guide", "STRANGER: 1"),
    ("### The essay", "the essay", "essay: {STRANGER: 1}"),
    ("### An era", "an era", "eras: [{STRANGER: 1}]"),
    ("### Thresholds", "the list of thresholds", "thresholds: {STRANGER: 1}"),
    ("### Publish", "`publish`", "publish: {STRANGER: 1}"),
  ])
  func `keys of the guide are those of their tables`(
    _ heading: String, _ what: String, _ lines: String
  ) async throws {
    let keys = try await known("-- content/guide.yml --\n\(lines)\n", what: what)
    #expect(keys == (try told(heading)))
  }

  @Test func `each kind of target has the keys that its table says`() async throws {
    let table = try #require(
      ManualTable("entries", below: "### A target", header: "key |"))
    for kind in ["folder", "git", "rsync", "rclone"] {
      let told = table.rows.filter { $0[4] == "all" || $0[4].contains("`\(kind)`") }
        .map { $0[0].replacing("`", with: "") }
      let keys = try await known(
        "-- content/guide.yml --\npublish:\n  targets:\n    - {kind: \(kind), STRANGER: 1}\n",
        what: "a target")
      #expect(keys == Set(told), "\(kind)")
    }
  }

  @Test func `the table of rules is the list that check prints`() throws {
    let table = try #require(
      ManualTable("checking-and-reports", below: "## All rules", header: "rule |"))
    let told = table.rows.map { $0.joined(separator: " | ") }
    let rules = Rule.all.map {
      "`\($0.id)` | \($0.severity.rawValue) | \($0.meaning) | \($0.remedy)"
    }
    #expect(Set(told).subtracting(rules) == [])
    #expect(Set(rules).subtracting(told) == [])
    let isInOrder = told == rules
    #expect(isInOrder)
  }

  @Test func `every command stands in the manual's list`() throws {
    let table = try #require(
      ManualTable("manual", below: "## The commands", header: "command |"))
    let told = table.keys.map { String($0.split(separator: " ")[1]) }
    let commands = GuideCommand.configuration.subcommands.map { $0._commandName }
    #expect(Set(told) == Set(commands))
    #expect(told.count == commands.count)
  }

  @Test func `nginx is told the type of every kind of file`() throws {
    let text = try #require(ManualArticle.all.first { $0.topic == "publishing" }).text
    let block = try #require(text.firstMatch(of: /(?s)\n  types \{\n(.*?)\n  \}/)?.1)
    var told: [String: String] = [:]
    for line in block.split(separator: "\n") {
      let words = line.dropLast().split(separator: " ").map(String.init)
      for ending in words.dropFirst() { told[ending] = words[0] }
    }
    #expect(told == MediaType.known.mapValues { String($0.prefix { $0 != ";" }) })
    let texts = try #require(text.firstMatch(of: /charset_types ([^;]*);/)?.1)
      .split(separator: " ").map(String.init)
    let known = MediaType.known.values.filter { $0.contains("charset") }
      .map { String($0.prefix { $0 != ";" }) }
    // nginx adds it to pages by itself.
    #expect(Set(texts) == Set(known).subtracting(["text/html"]))
  }
}
