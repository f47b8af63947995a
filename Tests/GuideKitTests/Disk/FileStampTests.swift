import Foundation
import GuideKit
import Testing

struct FileStampTests {
  private static let moment = Date(timeIntervalSince1970: 1_000_000_000)
  private static let momentInNanoseconds: Int64 = 1_000_000_000_000_000_000

  private func stamp(_ folder: TemporaryFolder, _ name: String) async throws -> FileStamp {
    let opened = try Folder(at: folder.path)
    let listing = try opened.listing()
    let place = try #require(listing.items.firstIndex { $0.name == name })
    return try #require(await listing.stamps(in: opened, jobs: 1)[place])
  }

  @Test func `an untouched file keeps its stamp, whoever asks`() async throws {
    let folder = try TemporaryFolder(["a": "1"])
    let first = try await stamp(folder, "a")
    _ = folder.read("a")
    #expect(try await stamp(folder, "a") == first)
  }

  @Test func `another size, file or time is another stamp`() async throws {
    let folder = try TemporaryFolder(["a": "1", "b": "1"])
    let first = try await stamp(folder, "a")
    #expect(try await stamp(folder, "b") != first)
    try folder.write("a", "12")
    let longer = try await stamp(folder, "a")
    #expect(longer != first)
    try folder.setDate("a", Self.moment)
    #expect(try await stamp(folder, "a") != longer)
  }

  @Test func `a file of the same size and time in another's place has another stamp`()
    async throws
  {
    let folder = try TemporaryFolder(["a": "1", "b": "2"])
    for name in ["a", "b"] { try folder.setDate(name, Self.moment) }
    let first = try await stamp(folder, "a")
    try Folder(at: folder.path).move("b", to: "a")
    #expect(try await stamp(folder, "a") != first)
  }

  @Test func `only a file without bytes is empty`() async throws {
    let folder = try TemporaryFolder(["a": "", "b": "1"])
    #expect(try await stamp(folder, "a").isEmpty)
    #expect(try await !stamp(folder, "b").isEmpty)
  }

  @Test func `a stamp is fresh for a twentieth of a second after the last change`() async throws {
    let folder = try TemporaryFolder(["a": "1"])
    // When names or rights changed counts as well, and cannot be set back.
    let before = FileStamp.now
    try folder.setDate("a", Self.moment)
    let stamp = try await stamp(folder, "a")
    let tick: Int64 = 20_000_000
    #expect(stamp.isFresh(at: before + 50_000_000 - tick))
    #expect(!stamp.isFresh(at: FileStamp.now + 50_000_000 + tick))
  }

  @Test func `what was written in the future is fresh until then`() async throws {
    let folder = try TemporaryFolder(["a": "1"])
    let ahead = Date(timeIntervalSince1970: 4_000_000_000)
    try folder.setDate("a", ahead)
    let stamp = try await stamp(folder, "a")
    let then: Int64 = 4_000_000_000_000_000_000
    #expect(stamp.isFresh(at: then + 49_999_999))
    #expect(!stamp.isFresh(at: then + 50_000_000))
  }

  @Test(arguments: [-99_000_000_000, -10_000_000_000, 10_000_000_000, 17_000_000_000])
  func `a date that no clock of 64 bits holds is a date too`(_ seconds: Double) async throws {
    let folder = try TemporaryFolder(["a": "1"])
    try folder.setDate("a", Date(timeIntervalSince1970: seconds))
    let stamp = try await stamp(folder, "a")
    // Not every disk holds such a date; whether the file seems fresh is all that may differ.
    #expect(stamp.isFresh(at: FileStamp.now) || seconds < 0)
  }

  @Test(arguments: [
    (5, 0, 5, 0, true), (5, 1, 5, 0, false), (5, 0, 5, 1, false), (6, 0, 4, 0, true),
  ])
  func `a disk that counts whole seconds is known by its stamps`(
    _ modified: Int, _ rest: Int, _ changed: Int, _ changedRest: Int, _ isCoarse: Bool
  ) {
    var status = stat()
    #if canImport(Darwin)
      status.st_mtimespec = timespec(tv_sec: modified, tv_nsec: rest)
      status.st_ctimespec = timespec(tv_sec: changed, tv_nsec: changedRest)
    #else
      status.st_mtim = timespec(tv_sec: modified, tv_nsec: rest)
      status.st_ctim = timespec(tv_sec: changed, tv_nsec: changedRest)
    #endif
    #expect(FileStamp(status).isCoarse == isCoarse)
  }

  @Test func `on such a disk a stamp proves nothing for two seconds, whatever its clock says`() {
    // Stamps of another machine's clock, which is an hour behind.
    var status = stat()
    let now = FileStamp.now
    let hour = Int(now / 1_000_000_000) - 3_600
    #if canImport(Darwin)
      (status.st_mtimespec, status.st_ctimespec) = (
        timespec(tv_sec: hour, tv_nsec: 0), timespec(tv_sec: hour, tv_nsec: 0)
      )
    #else
      (status.st_mtim, status.st_ctim) = (
        timespec(tv_sec: hour, tv_nsec: 0), timespec(tv_sec: hour, tv_nsec: 0)
      )
    #endif
    let first = SeenFile(name: "a", stamp: FileStamp(status), at: now, before: nil)
    #expect(first.isFresh)
    let second = SeenFile(
      name: "a", stamp: FileStamp(status), at: now + 2_000_000_000, before: first)
    #expect(second.isFresh)
    #expect(second.since == now)
    let third = SeenFile(
      name: "a", stamp: FileStamp(status), at: now + 2_100_000_000, before: second)
    #expect(!third.isFresh)
    #expect(third.since == now)
  }

  @Test func `the clock tells the time of day`() {
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    #expect(abs(FileStamp.now / 1_000_000 - now) < 60_000)
    #expect(FileStamp.now > Self.momentInNanoseconds)
  }
}
