import TestSupport
import Testing

/// The sources' own shape: modules import downwards, and folders of a module use each other one way.
struct ImportGraphTests {
  /// From the highest to the lowest.
  private static let modules = [
    "guide", "GuideKit", "Pages", "StudyGuide", "Markup", "CCMark", "CYAML", "CZlib",
  ]

  @Test(arguments: modules)
  func `a module imports only those below it`(_ module: String) throws {
    let files = SourceFiles.swift(in: "Sources/" + module)
    #expect(!files.isEmpty || ["CCMark", "CYAML", "CZlib"].contains(module))
    let rank = try #require(Self.modules.firstIndex(of: module))
    let wrong = files.flatMap { file in
      file.imports.filter { Self.modules.prefix(through: rank).contains($0) }
        .map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test(arguments: modules)
  func `Foundation is for GuideKit alone, and its networking for nobody`(_ module: String) {
    let banned =
      module == "GuideKit"
      ? ["FoundationNetworking"] : ["Foundation", "FoundationEssentials", "FoundationNetworking"]
    let wrong = SourceFiles.swift(in: "Sources/" + module).flatMap { file in
      file.imports.filter(banned.contains).map { "\(file.path) imports \($0)" }
    }
    #expect(wrong == [])
  }

  @Test(arguments: ["StudyGuide", "Pages", "Markup", "GuideKit"])
  func `no two folders of a module use each other's types in a circle`(_ module: String) {
    let graph = FolderGraph(SourceFiles.swift(in: "Sources/" + module))
    #expect(graph.folders.count > 2)
    #expect(graph.cycle().map(graph.explained) ?? [] == [])
  }

  @Test func `folders of StudyGuide use only those before them`() {
    let order = [
      "Dates", "Settings", "Essay", "Entries", "Load", "Link", "Report", "Checks", "Revise",
    ]
    let graph = FolderGraph(SourceFiles.swift(in: "Sources/StudyGuide"))
    #expect(graph.folders == order.sorted())
    let wrong = graph.uses.filter { use in
      (order.firstIndex(of: use.from) ?? 0) < (order.firstIndex(of: use.to) ?? 0)
    }
    #expect(wrong.map(\.description).sorted() == [])
  }

  @Test func `a circle of folders is found, and told with what causes it`() {
    let files = [
      SourceFile(path: "A/One.swift", text: "struct One { let two: Two }"),
      SourceFile(path: "B/Two.swift", text: "enum Two { case three(Three) }"),
      SourceFile(path: "C/Three.swift", text: "/// Not `One`.\nactor Three { let one = \"One\" }"),
    ]
    #expect(FolderGraph(files).cycle() == nil)
    let closed = files + [SourceFile(path: "C/Four.swift", text: "final class Four: One {}")]
    let graph = FolderGraph(closed)
    #expect(graph.cycle() == ["A", "B", "C", "A"])
    #expect(
      graph.cycle().map(graph.explained) == [
        "A uses B: Two in A/One.swift", "B uses C: Three in B/Two.swift",
        "C uses A: One in C/Four.swift",
      ])
  }
}
