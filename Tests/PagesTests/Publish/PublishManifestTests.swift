import Markup
import Pages
import TestSupport
import Testing

/// What a host holds, as text, and what would change there.
struct PublishManifestTests {
  private static let digest = String(repeating: "0a", count: 32)

  private static func file(
    _ path: String, _ title: String? = nil, size: Int = 1, digest: String = digest,
    places: [String] = [], retired: Bool = false
  ) -> PublishManifest.File {
    var file = PublishManifest.File(path: path, digest: digest, size: size, title: title)
    (file.places, file.isRetired) = (places, retired)
    return file
  }

  private static let manifest = PublishManifest([
    file("b.html", "A page  with “words” # and more", size: 4310, places: ["x", "y-z"]),
    file("a.html", "", size: 0, places: ["only"]),
    file("immutable/c d.css", size: 12, retired: true),
    file("ü.txt"),
  ])

  @Test func `a manifest is a list that sha256sum reads`() {
    #expect(
      Self.manifest.text == """
        # guide manifest 1
        # 0\u{20}
        # #only
        \(Self.digest)  a.html
        # 4310 A page  with “words” # and more
        # #x #y-z
        \(Self.digest)  b.html
        #- 12
        \(Self.digest)  immutable/c d.css
        # 1
        \(Self.digest)  ü.txt

        """)
    #expect(PublishManifest.name == ".guide-manifest")
  }

  @Test func `it is read as it was written`() {
    let read = PublishManifest(text: Self.manifest.text)
    #expect(read?.files["b.html"] == Self.manifest.files["b.html"])
    #expect(read?.files["immutable/c d.css"] == Self.manifest.files["immutable/c d.css"])
    #expect(read?.paths == ["a.html", "b.html", "immutable/c d.css", "ü.txt"])
    #expect(PublishManifest(text: "# guide manifest 1\n")?.files == [:])
    #expect(Self.manifest.pageCount == 2)
  }

  private static let head = "# guide manifest 1\n"

  @Test(arguments: [
    "\(head)# 1\n\(digest)  a", "\(head)# 1\n\(digest)  a\n#", "\(head)# 1\n\(digest)  a\n# 2\n",
    "# guide manifest 2\n# 1\n\(digest)  a\n", "# 1\n\(digest)  a\n", "guide manifest 1\n",
    "\(head)#1\n\(digest)  a\n", "\(head)% 1\n\(digest)  a\n", "\(head)# one T\n\(digest)  a\n",
    "\(head)#\n\(digest)  a\n", "\(head)# 1\n# #x\n", "\(head)# 1\n# #x\n# #y\n\(digest)  a\n",
    "\(head)# 1\n\(digest)  \n", "\(head)# 1\n\(digest.dropLast())  a\n",
    "\(head)# 1\n\(digest.uppercased())  a\n", "\(head)# 1\n\(digest.dropLast())-  a\n",
    "\(head)# 1\n\(digest)  /a\n", "\(head)# 1\n\(digest)  ../a\n",
    "\(head)# 1\n\(digest)  a/../b\n",
    "\(head)# 1\n\(digest)  a/./b\n", "\(head)# 1\n\(digest)  a//b\n",
    "\(head)# 1\n\(digest)  a/\n",
    "\(head)# 1\n\(digest)  ..\n", "\(head)# 1\n\(digest)  .\n", "\(head)# 1\n\(digest)  a\tb\n",
    "\(head)# 1\n\(digest)  a\u{0}b\n", "\(head)# 1\n\(digest)  a\rb\n",
    "\(head)# 1\n\(digest)  a\u{1F}\n",
    "\(head)\n# 1\n\(digest)  a\n", "\(head)# 1\n\n\(digest)  a\n", "",
    String("\(head)".dropLast()),
  ])
  func `a text that is no whole manifest is none`(_ text: String) {
    #expect(PublishManifest(text: text) == nil)
  }

  @Test func `names of files that are odd but safe are taken`() {
    for path in ["a b", "...", "..a", "a..", ".a", "a/.b", "~", "#", "a\u{7F}", "é/ü"] {
      let manifest = PublishManifest([Self.file(path, "T")])
      #expect(PublishManifest(text: manifest.text) == manifest, "\(path)")
      #expect(PublishManifest.isInside(path))
    }
    #expect(!PublishManifest.isInside(""))
    let zeros = PublishManifest([Self.file("a", digest: String(repeating: "0", count: 64))])
    #expect(PublishManifest(text: zeros.text) == zeros)
  }

  @Test func `of two files of one path the last counts`() {
    let manifest = PublishManifest([Self.file("a", size: 1), Self.file("a", size: 2)])
    #expect(manifest.files.values.map(\.size) == [2])
  }

  @Test func `files of another size at a host are found`() {
    #expect(
      Self.manifest.paths(unlike: ["a.html": 0, "b.html": 4311, "ü.txt": 1, "other": 3])
        == ["b.html", "immutable/c d.css"])
  }

  // MARK: Plans

  private static func plan(
    _ site: [PublishManifest.File], _ live: [PublishManifest.File]?, uncertain: PathSet = []
  ) -> PublishPlan {
    PublishPlan(
      site: PublishManifest(site), live: live.map { PublishManifest($0) }, uncertain: uncertain)
  }

  @Test func `a first publish sends all, pages last`() {
    let plan = Self.plan(
      [Self.file("b.html", "B", size: 5), Self.file("a.css", size: 7), Self.file("a.html", "A")],
      nil)
    #expect(plan.isFirst && !plan.isEmpty)
    #expect(plan.sent.map { $0.map(\.path) } == [["a.css"], ["a.html", "b.html"]])
    #expect(plan.sentBytes == 13)
    #expect((plan.unchangedCount, plan.removedShare, plan.removedPages) == (0, 0, 0))
    #expect(plan.live == nil && plan.uncertain == [])
    #expect(Self.plan([Self.file("a.html", "A")], nil).sent.map { $0.map(\.path) } == [["a.html"]])
    #expect(Self.plan([], nil).sent.isEmpty)
  }

  @Test func `what is the same is not sent, unless nothing is known of it`() {
    let files = [Self.file("a.html", "A"), Self.file("b.html", "B")]
    let same = Self.plan(files, files)
    #expect(same.isEmpty && !same.isFirst && same.unchangedCount == 2)
    let unsure = Self.plan(files, files, uncertain: ["b.html"])
    #expect(unsure.changed.map(\.path) == ["b.html"] && unsure.unchangedCount == 1)
    #expect(unsure.uncertain == ["b.html"] && unsure.live == PublishManifest(files))
    let other = Self.plan([Self.file("a.html", "A", digest: "1"), files[1]], files)
    #expect(other.changed.map(\.path) == ["a.html"] && other.added.isEmpty && !other.isEmpty)
    let retitled = Self.plan([Self.file("a.html", "Z"), files[1]], files)
    #expect(retitled.isEmpty && retitled.manifest.files["a.html"]?.title == "Z")
  }

  @Test func `the share of pages that go is rounded up`() {
    let pages = (1...3).map { Self.file("\($0).html", "P") }
    for (kept, share) in [(3, 0), (2, 34), (1, 67), (0, 100)] {
      let plan = Self.plan(Array(pages.prefix(kept)), pages + [Self.file("x.txt")])
      #expect(plan.removedShare == share && plan.removedPages == 3 - kept)
      #expect(plan.removed.map(\.path).last == "x.txt")
    }
    #expect(Self.plan([], [Self.file("x.txt")]).removedShare == 0)
    let many = (1...200).map { Self.file("\($0).html", "P") }
    #expect(Self.plan(Array(many.dropFirst()), many).removedShare == 1)
    #expect(Self.plan(Array(many.dropFirst(2)), many).removedShare == 1)
    #expect(Self.plan(Array(many.dropFirst(3)), many).removedShare == 2)
  }

  @Test func `assets with digests stay for one release, and go with the next`() {
    let old = Self.file("immutable/old.css", places: ["x"])
    let new = Self.file("immutable/new.css")
    let page = Self.file("a.html", "A")
    let first = Self.plan([page, new], [page, old])
    #expect(first.retained.map(\.path) == ["immutable/old.css"] && first.removed.isEmpty)
    #expect(first.manifest.files["immutable/old.css"]?.isRetired == true)
    #expect(first.manifest.files["immutable/old.css"]?.places == [])
    let live = Array(first.manifest.files.values)
    // Nothing new: what is retired stays.
    let same = Self.plan([page, new], live)
    #expect(same.isEmpty && same.retained.map(\.path) == ["immutable/old.css"])
    #expect(same.manifest == first.manifest)
    // A page that is added, one that is changed, and one that goes are each news.
    let added = Self.plan([page, new, Self.file("b.html", "B")], live)
    #expect(added.removed.map(\.path) == ["immutable/old.css"] && added.retained.isEmpty)
    let changed = Self.plan([Self.file("a.html", "A", digest: "1"), new], live)
    #expect(changed.removed.map(\.path) == ["immutable/old.css"])
    let gone = Self.plan([new], live)
    #expect(gone.removed.map(\.path) == ["a.html", "immutable/old.css"])
    // Of which nothing is known goes at once.
    let unsure = Self.plan([page, new], live, uncertain: ["immutable/old.css"])
    #expect(unsure.removed.map(\.path) == ["immutable/old.css"] && unsure.retained.isEmpty)
    // One that comes back is there already.
    let back = Self.plan([page, Self.file("immutable/old.css")], live)
    #expect(back.isEmpty && back.retained.map(\.path) == ["immutable/new.css"])
    #expect(back.manifest.files["immutable/old.css"]?.isRetired == false)
  }

  @Test func `paths of which nothing is known are deleted in order, but those of the site`() {
    let plan = Self.plan(
      [Self.file("a.html", "A")], [Self.file("a.html", "A"), Self.file("z.html", "Z")],
      uncertain: ["y", "b", "a.html", "z.html"])
    #expect(plan.removed.map(\.path) == ["z.html", "b", "y"])
    #expect(plan.removed.map(\.title) == ["Z", nil, nil])
    #expect(plan.removed.map(\.size) == [1, 0, 0])
    #expect(plan.changed.map(\.path) == ["a.html"])
    #expect((plan.removedPages, plan.removedShare) == (1, 50))
  }

  @Test func `line ends of Windows are read as well`() {
    let text = PublishManifest([
      .init(path: "a.html", digest: String(repeating: "0", count: 64), size: 3, title: "A"),
      .init(path: "b.css", digest: String(repeating: "1", count: 64), size: 4, title: nil),
    ]).text
    #expect(PublishManifest(text: text.replacing("\n", with: "\r\n"))?.text == text)
  }
}
