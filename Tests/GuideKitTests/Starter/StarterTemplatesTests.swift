import GuideKit
import Testing

/// Where `guide init` finds templates.
struct StarterTemplatesTests {
  private static let file = "templates/layout.mustache"

  @Test func `they are those of the guide in the present folder, if one stands there`() throws {
    let folder = try TemporaryFolder([
      "here/\(Self.file)": "x", "here/content/guide.yml": "x",
      "tool/share/guide/\(Self.file)": "x",
    ])
    let home = StarterTemplates.home(of: folder.at("tool/bin/guide"), present: folder.at("here"))
    #expect(home == folder.at("here"))
  }

  @Test func `or else those in the share place or beside the tool, in this order`() throws {
    let folder = try TemporaryFolder([
      "here/\(Self.file)": "of another program", "tool/bin/\(Self.file)": "x",
    ])
    func home() -> String {
      StarterTemplates.home(of: folder.at("tool/bin/guide"), present: folder.at("here"))
    }
    #expect(home() == folder.at("tool/bin"))
    try folder.write("tool/share/guide/\(Self.file)", "x")
    #expect(home() == folder.at("tool/share/guide"))
  }

  @Test func `where there are none, the present folder lacks them`() throws {
    let folder = try TemporaryFolder()
    let home = StarterTemplates.home(of: folder.at("bin/guide"), present: folder.at("here"))
    #expect(home == folder.at("here"))
  }

  @Test func `the tool knows its own file`() {
    #expect(StarterTemplates.tool.hasPrefix("/"))
    #expect(Paths.absolute(StarterTemplates.tool) == StarterTemplates.tool)
  }
}
