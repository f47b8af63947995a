import Foundation
import GuideKit
import Testing

struct DirectoryListingTests {
  private func mixed() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["file": "1", ".hidden": "", "folder/inner": ""])
    try folder.makeLink("link", to: "file")
    #expect(mkfifo(folder.at("pipe"), 0o644) == 0)
    return folder
  }

  @Test func `a folder lists what stands in it, hidden files too, and nothing deeper`() throws {
    let folder = try mixed()
    let kinds = Dictionary(
      uniqueKeysWithValues: try DirectoryListing(of: folder.path).items.map { ($0.name, $0.kind) })
    #expect(
      kinds == [
        "file": .file, ".hidden": .file, "folder": .folder, "link": .link, "pipe": .other,
      ])
    for (name, kind) in kinds {
      #expect(DirectoryListing.kind(of: folder.at(name)) == kind)
      #expect(DirectoryListing.exists(folder.at(name)))
    }
  }

  @Test func `what is not there is of no kind`() throws {
    let folder = try TemporaryFolder()
    #expect(DirectoryListing.kind(of: folder.at("a")) == .other)
    #expect(!DirectoryListing.exists(folder.at("a")))
    try folder.makeLink("broken", to: "nowhere")
    #expect(DirectoryListing.exists(folder.at("broken")))
    #expect(
      failure { _ = try DirectoryListing(of: folder.at("a")) }
        == "cannot open the folder \(folder.at("a")): No such file or directory")
  }

  @Test(arguments: [1, 3]) func `only files have stamps`(_ jobs: Int) async throws {
    let folder = try mixed()
    let listing = try DirectoryListing(of: folder.path)
    try folder.remove(".hidden")
    let stamps = await listing.stamps(in: try Folder(at: folder.path), jobs: jobs)
    #expect(stamps.count == listing.items.count)
    for (item, stamp) in zip(listing.items, stamps) {
      #expect((stamp != nil) == (item.name == "file"), "\(item.name)")
      if let stamp { #expect(!stamp.isEmpty) }
    }
  }

  @Test func `a folder that went away has no stamps`() async throws {
    let folder = try TemporaryFolder(["a/b": ""])
    let opened = try Folder(at: folder.at("a"))
    let listing = try opened.listing()
    try folder.remove("a")
    #expect(await listing.stamps(in: opened, jobs: 1) == [nil])
  }
}
