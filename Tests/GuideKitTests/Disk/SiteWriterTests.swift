import Foundation
import GuideKit
import Markup
import Pages
import StudyGuide
import Synchronization
import TestSupport
import Testing

/// A site in its folder: what is written, what is left alone, what is removed.
struct SiteWriterTests {
  private static func site(_ changes: String = "") async throws -> Site {
    try await Fixtures.site(changes)
  }

  private static let about = """
    -- content/pages/about.md --
    ---
    title: About
    ---

    Text.
    -- content/files/deep/er/note.txt --
    A note.

    """

  @discardableResult
  private func write(
    _ site: Site, _ folder: TemporaryFolder
  ) async throws -> SiteWriter.Summary {
    try await SiteWriter(folder: folder.at("site"), source: folder.path).write(site, jobs: 2) {
      _, _ in
    }
  }

  @Test func `every output is written, and the list of them`() async throws {
    let site = try await Self.site()
    let folder = try TemporaryFolder()
    let summary = try await write(site, folder)
    let paths = site.paths()
    #expect(summary.written == paths.count)
    #expect(summary.unchanged == 0)
    #expect(summary.removed == 0)
    let files = folder.files(in: "site")
    #expect(Set(files.keys) == Set(paths + [".guide-files"]))
    for path in paths { #expect(files[path] == site.text(path), "\(path)") }
    #expect(
      files[".guide-files"]
        == paths.sorted { $0.precedesInBytes($1) }.map { $0 + "\n" }.joined())
  }

  @Test func `readers may enter the folder of the site, whoever made it`() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("site")
    #expect(chmod(folder.at("site"), 0o700) == 0)
    try await write(Self.site(), folder)
    #expect(try Folder(at: folder.at("site")).isReadable())
  }

  @Test func `a file whose name is written in another form takes the place of the first`()
    async throws
  {
    func site(_ name: String) async throws -> Site {
      let page = "-- content/pages/us.md --\n---\ntitle: Us\n---\n\n[a](files/\(name).txt)\n"
      let guide = TestSite(page).adding("content/files/\(name).txt", Array(name.utf8))
      return try #require(await guide.build().site)
    }
    let folder = try TemporaryFolder()
    for name in ["\u{E9}", "e\u{301}", "\u{E9}"] {
      try await write(try await site(name), folder)
      #expect(folder.names(in: "site/files").map { Array($0.utf8) } == [Array("\(name).txt".utf8)])
      #expect(folder.read("site/files/\(name).txt").map { Array($0.utf8) } == Array(name.utf8))
    }
  }

  @Test func `what has not changed is not touched`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    try await write(site, folder)
    let numbers = site.paths().map { folder.fileNumber("site/" + $0) }
    let again = try await write(site, folder)
    #expect(again.written == 0)
    #expect(again.unchanged == site.paths().count)
    #expect(site.paths().map { folder.fileNumber("site/" + $0) } == numbers)
    let changed = try await Self.site(
      "-- content/glossary/rampart.md --\n---\nterm: Rampart\naliases: [rampart]\n---\n\nOf clay.\n"
    )
    let differing = changed.paths().filter { changed.text($0) != site.text($0) }
    let third = try await write(changed, folder)
    #expect(third.written == differing.count)
    #expect(differing.count > 0)
    #expect(third.unchanged == site.paths().count - differing.count)
  }

  @Test func `readers may read what is written, and what is the same`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site(Self.about)
    try await write(site, folder)
    for (path, rights) in [("site/index.html", 0o600), ("site/glossary", 0o700)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: rights], ofItemAtPath: folder.at(path))
    }
    #expect(try await write(site, folder).written == 0)
    let opened = try Folder(at: folder.at("site"))
    for path in site.paths() + ["", "glossary", "files/deep/er"] {
      #expect(opened.isReadable(path), "\(path)")
    }
  }

  @Test func `a site that was checked out with the line ends of Windows is ours`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    try await write(site, folder)
    for (path, text) in folder.files(in: "site") {
      try folder.write("site/" + path, text.replacing("\n", with: "\r\n"))
    }
    let summary = try await write(site, folder)
    #expect(summary.removed == 0)
    #expect(summary.written > 0)
    for path in site.paths() { #expect(folder.read("site/" + path) == site.text(path)) }
  }

  @Test func `a file of the same length with other bytes is written`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    try await write(site, folder)
    let text = site.text("index.html")
    try folder.write("site/index.html", String(repeating: "x", count: text.utf8.count))
    #expect(try await write(site, folder).written == 1)
    #expect(folder.read("site/index.html") == text)
  }

  @Test func `stale files go with the folders that they leave empty`() async throws {
    let folder = try TemporaryFolder()
    try await write(try await Self.site(Self.about), folder)
    try folder.write("site/files/CNAME", "mine")
    #expect(folder.has("site/about.html"))
    #expect(folder.has("site/files/deep/er/note.txt"))
    let summary = try await write(try await Self.site(), folder)
    #expect(summary.removed == 2)
    #expect(!folder.has("site/about.html"))
    #expect(!folder.has("site/files/deep"))
    #expect(folder.read("site/files/CNAME") == "mine")
    #expect(folder.read("site/.guide-files")?.contains("about") == false)
  }

  @Test func `a stale file that is gone already is not counted`() async throws {
    let folder = try TemporaryFolder()
    try await write(try await Self.site(Self.about), folder)
    try folder.remove("site/about.html")
    #expect(try await write(try await Self.site(), folder).removed == 1)
  }

  @Test func `a file of another's making is never written over`() async throws {
    let folder = try TemporaryFolder(["site/index.html": "mine"])
    let site = try await Self.site()
    let text = await asyncFailure { try await write(site, folder) }
    #expect(
      text == "cannot write \(folder.at("site/index.html")): something of that name stands "
        + "there that guide did not make; move it away, or choose another folder with --output")
    #expect(folder.files() == ["site/index.html": "mine"])
  }

  @Test func `a file that is as it would be written becomes ours`() async throws {
    let site = try await Self.site()
    let folder = try TemporaryFolder(["site/index.html": site.text("index.html")])
    #expect(try await write(site, folder).unchanged == 1)
    #expect(folder.read("site/.guide-files")?.contains("index.html") == true)
  }

  @Test func `a list that was damaged leads nowhere else`() async throws {
    let folder = try TemporaryFolder([
      "precious": "mine", "site/kept/a": "mine",
      "site/.guide-files":
        "../precious\n/precious\na/../../precious\n\nkept/../kept/a\nindex.html\n",
    ])
    let summary = try await write(try await Self.site(), folder)
    #expect(summary.removed == 0)
    #expect(folder.read("precious") == "mine")
    #expect(folder.read("site/kept/a") == "mine")
  }

  @Test func `what could not be finished is on the list, so that the next build may repair it`()
    async throws
  {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    let stops = Mutex(0)
    // A folder in a page's place stops the build half-way.
    try folder.write("site/glossary/rampart.html/a", "mine")
    try folder.write("site/.guide-files", "glossary/rampart.html\n")
    let text = await asyncFailure {
      _ = try await SiteWriter(folder: folder.at("site"), source: folder.path).write(site, jobs: 1)
      { _, _ in
        stops.withLock { $0 += 1 }
      }
    }
    #expect(text == "cannot write \(folder.at("site/glossary/rampart.html")): Is a directory")
    #expect(stops.withLock { $0 } == site.paths().count)
    let list = folder.read("site/.guide-files")?.split(separator: "\n").map(String.init) ?? []
    #expect(Set(list) == Set(site.paths()))
    try folder.remove("site/glossary/rampart.html")
    try await write(site, folder)
    #expect(folder.read("site/glossary/rampart.html") == site.text("glossary/rampart.html"))
  }

  @Test func `progress counts every output once`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    let seen = Mutex<[[Int]]>([])
    _ = try await SiteWriter(folder: folder.at("site"), source: folder.path).write(site, jobs: 2) {
      done, total in
      seen.withLock { $0.append([done, total]) }
    }
    let count = site.paths().count
    #expect(seen.withLock { $0.sorted { $0[0] < $1[0] } } == (0..<count).map { [$0, count] })
  }

  @Test(arguments: ["content", "content/out", "templates", "./content/../content/x"])
  func `the output never lies within what is read`(_ output: String) throws {
    let folder = try TemporaryFolder(["content/a": "", "templates/b": ""])
    #expect(
      failure {
        try SiteWriter(folder: folder.at(output), source: folder.path).checkFolder()
      }
        == "cannot write into \(folder.at(output)): it lies within the folder that the guide is read from"
    )
  }

  @Test func `a namesake of what is read may be written into`() throws {
    let folder = try TemporaryFolder(["content/a": "", "templates/b": ""])
    for name in ["site", "content-site", "templates2/x"] {
      #expect(
        failure { try SiteWriter(folder: folder.at(name), source: folder.path).checkFolder() }
          == "no failure", "\(name)")
    }
    try folder.makeLink("link", to: "content")
    #expect(
      failure { try SiteWriter(folder: folder.at("link/x"), source: folder.path).checkFolder() }
        != "no failure")
  }

  @Test func `a folder that is a file is told so`() async throws {
    let folder = try TemporaryFolder(["site": "mine"])
    let site = try await Self.site()
    let text = await asyncFailure { try await write(site, folder) }
    #expect(text == "cannot write into \(folder.at("site")): it is not a folder")
    #expect(folder.read("site") == "mine")
  }

  // MARK: A stranger's folder

  @Test(arguments: ["site", "site/glossary", "site/files", "site/files/deep"])
  func `a link in a stranger's folder leads nowhere`(_ name: String) async throws {
    let folder = try TemporaryFolder(["home/keys": "mine", "home/index.html": "mine"])
    try folder.makeFolder((name as NSString).deletingLastPathComponent)
    try folder.makeLink(name, to: folder.at("home"))
    if name != "site" {
      try folder.write(
        "site/.guide-files", "files/keys\nfiles/deep/keys\nglossary/keys\nglossary/index.html\n")
    }
    let text = await asyncFailure { try await write(try await Self.site(Self.about), folder) }
    #expect(text.contains("\(folder.at(name)): it is a link, and no link is followed"), "\(text)")
    #expect(folder.files(in: "home") == ["keys": "mine", "index.html": "mine"])
  }

  @Test func `a stale path never reaches through a link`() async throws {
    let folder = try TemporaryFolder(["home/keys": "mine"])
    try folder.write("site/.guide-files", "old/keys\nold/er/keys\nlink\n")
    try folder.makeLink("site/old", to: folder.at("home"))
    try folder.makeLink("site/link", to: folder.at("home/keys"))
    let summary = try await write(try await Self.site(), folder)
    #expect(summary.removed == 1)
    #expect(folder.linkTarget("site/link") == nil)
    #expect(folder.files(in: "home") == ["keys": "mine"])
  }

  @Test func `pages and the list are written beside what they are links to`() async throws {
    let folder = try TemporaryFolder(["home/keys": "mine"])
    let site = try await Self.site()
    try folder.makeFolder("site")
    try folder.makeLink("site/.guide-files", to: "../home/keys")
    try await write(site, folder)
    #expect(folder.read("home/keys") == "mine")
    try folder.remove("site/index.html")
    try folder.makeLink("site/index.html", to: "../home/keys")
    try await write(site, folder)
    #expect(folder.read("home/keys") == "mine")
    #expect(folder.read("site/index.html") == site.text("index.html"))
  }

  @Test func `a pipe in a page's place is not waited for`() async throws {
    let folder = try TemporaryFolder()
    let site = try await Self.site()
    try await write(site, folder)
    try folder.remove("site/index.html")
    #expect(mkfifo(folder.at("site/index.html"), 0o644) == 0)
    #expect(try await write(site, folder).written == 1)
    #expect(folder.read("site/index.html") == site.text("index.html"))
  }

  @Test(arguments: [
    ".\n", "..\n/\n//\n./x\n", "\u{0}\n", "\n\n\n", "a\u{1B}b\n", "\u{FFFD}", "x/\n/x\n",
  ])
  func `a list of garbage is written anew`(_ list: String) async throws {
    let folder = try TemporaryFolder(["site/.guide-files": list, "site/x/mine": "mine"])
    let site = try await Self.site()
    #expect(try await write(site, folder).removed == 0)
    #expect(folder.read("site/x/mine") == "mine")
    #expect(
      folder.read("site/.guide-files")
        == site.paths().sorted { $0.precedesInBytes($1) }.map { $0 + "\n" }.joined())
  }

  // MARK: Paths that change their nature

  @Test func `a file becomes a folder, and a folder a file`() async throws {
    let folder = try TemporaryFolder()
    let file = try await Self.site("-- content/files/a --\nfile\n-- content/files/b/c/d --\n1\n")
    let turned = try await Self.site("-- content/files/a/x/y --\n1\n-- content/files/b --\nfile\n")
    try await write(file, folder)
    for _ in 0..<2 {
      try await write(turned, folder)
      #expect(folder.read("site/files/a/x/y")?.hasPrefix("1\n") == true)
      #expect(folder.read("site/files/b")?.hasPrefix("file\n") == true)
      try await write(file, folder)
      #expect(folder.read("site/files/a")?.hasPrefix("file\n") == true)
      #expect(folder.read("site/files/b/c/d")?.hasPrefix("1\n") == true)
    }
    try folder.write("site/files/b/mine", "mine")
    let text = await asyncFailure { try await write(turned, folder) }
    #expect(text == "cannot write \(folder.at("site/files/b")): Is a directory")
    #expect(folder.read("site/files/b/mine") == "mine")
  }

  @Test func `a file of another's where a folder is needed stays`() async throws {
    let folder = try TemporaryFolder(["site/files": "mine"])
    let text = await asyncFailure { try await write(try await Self.site(Self.about), folder) }
    #expect(
      text.hasPrefix("cannot write \(folder.at("site/files")): something of that name stands there")
    )
    #expect(folder.files() == ["site/files": "mine"])
  }

  @Test func `the root, the home folder and what holds the guide are refused`() throws {
    let folder = try TemporaryFolder(["guide/content/a": ""])
    let home = try #require(ProcessInfo.processInfo.environment["HOME"])
    let places = [
      ("/", "it is the root of the disk"), ("/./..", "it is the root of the disk"),
      (home, home == "/" ? "it is the root" : "it is your home folder"),
      (folder.path, "the guide's own folder lies within it"),
      (folder.at("guide/.."), "the guide's own folder lies within it"),
      (folder.at("guide"), "it is the guide's own folder"),
      (folder.at("guide/site/.."), "it is the guide's own folder"),
    ]
    for (path, reason) in places {
      #expect(
        failure { try SiteWriter(folder: path, source: folder.at("guide")).checkFolder() }
          .hasPrefix("cannot write into \(path): \(reason)"), "\(path)")
    }
  }
}
