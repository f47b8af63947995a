import Markup
import StudyGuide
import TestSupport
import Testing

/// Files beside the entries: what no one names, what other programs left, what Git LFS did not fetch,
/// what some systems cannot write, and what readers cannot reach.
struct FileCheckTests: Exemplary {
  @Test(arguments: examples)
  func `a file that is wrong is told of once`(_ example: Example) async {
    let report = await example.site.report()
    #expect(report == example.report)
  }

  static let examples = unused + broken + stray + portable + linked + shared

  private static let pointer =
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n"

  /// A page with a text, over a site with these files.
  private static func site(_ text: String, _ files: KeyValuePairs<String, String>) -> TestSite {
    let page = "-- content/pages/us.md --\n---\ntitle: Us\n---\n\n\(text)\n"
    return files.reduce(TestSite(page, base: .bare)) {
      $0.adding($1.key, Array($1.value.utf8))
    }
  }

  private static func unused(_ path: String) -> String {
    "unused-file \(path) nothing names this file, and it is published (link it, or take it away)"
  }

  private static let unused = [
    Example(
      "files that a text names",
      site(
        "[a](files/a.txt), [b](files/b%20c.txt?x#y)",
        ["content/files/a.txt": "a", "content/files/b c.txt": "b"])),
    Example(
      "files that nothing names",
      site("Text.", ["content/files/a.txt": "a", "content/images/a.png": "a"]),
      [unused("content/files/a.txt"), unused("content/images/a.png")]),
    Example(
      "a folder of which one file is named",
      site(
        "[map](files/map/index.html)",
        ["content/files/map/index.html": "a", "content/files/map/parts/a.js": "b"])),
    Example(
      "what a template names",
      site("Text.", ["content/images/a.png": "a"]).changing("templates/page.mustache") {
        $0 + "<img src=\"{{root}}images/a.png\" alt=\"\">\n"
      }),
  ]

  private static let broken = [
    Example(
      "pointers of Git LFS",
      site(
        "[a](files/a.zip) ![b](images/b.png)",
        ["content/files/a.zip": pointer, "content/images/b.png": pointer]),
      ["content/files/a.zip", "content/images/b.png"].map {
        "broken-file \($0) Git LFS has not fetched the file: only its pointer is here (run `git lfs pull`)"
      }),
    Example(
      "a pointer that nothing names", site("Text.", ["content/files/a.zip": pointer]),
      [
        "broken-file content/files/a.zip Git LFS has not fetched the file: only its pointer is here "
          + "(run `git lfs pull`)"
      ]),
    Example(
      "a pointer in place of data and of an entry",
      TestSite(base: .small).adding("content/data/lengths.csv", Array(pointer.utf8))
        .adding("content/glossary/rampart.md", Array(pointer.utf8)),
      ["content/data/lengths.csv", "content/glossary/rampart.md"].map {
        "broken-file \($0) Git LFS has not fetched the file: only its pointer is here (run `git lfs pull`)"
      }),
    Example(
      "an empty image, and an empty text, which may be meant",
      site(
        "[a](files/a.txt) ![b](images/b.PNG)",
        ["content/files/a.txt": "", "content/images/b.PNG": ""]),
      ["broken-file content/images/b.PNG the image holds nothing (put the image here anew)"]),
    Example(
      "an empty image of the templates",
      site("Text.", ["templates/assets/icon.svg": ""]),
      ["broken-file templates/assets/icon.svg the image holds nothing (put the image here anew)"]),
  ]

  private static func stray(_ path: String, _ what: String) -> String {
    "stray-file \(path) this is \(what); it is left out (take over what only it has, then delete it)"
  }

  private static let shared2 = "a copy that a folder shared by several devices made of two versions"

  private static let stray = [
    Example(
      "what systems and editors put beside files",
      site(
        "Text.",
        [
          "content/files/Thumbs.db": "a", "content/images/desktop.ini": "a",
          "content/.DS_Store": "a",
          "content/files/~$letter.docx": "a", "content/pages/us.md~": "a",
          "content/pages/#us.md#": "a",
          "content/pages/.us.md.swp": "a", "content/files/Icon\r": "a", "content/__MACOSX/a": "a",
        ])),
    Example(
      "copies of folders that devices share",
      site(
        "Text.",
        [
          "content/pages/us (Ann's conflicted copy 2024-01-02).md": "a",
          "content/pages/us.sync-conflict-20240102-030405-ABCDEFG.md": "a",
          "content/pages/us_conflict-20240102-030405.md": "a", "content/pages/us 2.md": "a",
          "content/pages/us (1).md": "a", "content/pages/us copy.md": "a",
          "content/pages/us - Copy (2).md": "a",
        ]),
      [
        stray("content/pages/us (1).md", "a copy of `us.md`"),
        stray("content/pages/us (Ann's conflicted copy 2024-01-02).md", shared2),
        stray("content/pages/us - Copy (2).md", "a copy of `us.md`"),
        stray("content/pages/us 2.md", "a copy of `us.md`"),
        stray("content/pages/us copy.md", "a copy of `us.md`"),
        stray(
          "content/pages/us.sync-conflict-20240102-030405-ABCDEFG.md",
          "a copy that Syncthing made of two versions"),
        stray("content/pages/us_conflict-20240102-030405.md", shared2),
      ]),
    Example(
      "what a merge left, and an image with a number, which may be meant",
      site(
        "![a](images/a.png) ![b](<images/a 2.png>)",
        [
          "content/pages/us.md.orig": "a", "content/images/a.png": "a",
          "content/images/a 2.png": "b",
        ]),
      [stray("content/pages/us.md.orig", "what a program left behind, as `.orig` says")]),
  ]

  private static func unportable(_ path: String, _ fault: String) -> String {
    "portable-name \(path) Windows cannot write this name: it \(fault) "
      + "(rename it, and correct the links to it)"
  }

  private static let portable = [
    Example(
      "names that Windows cannot write, one in a folder's",
      site(
        "[a](files/aux.txt) [b](files/b%3Fc.txt) [c](files/d./e.txt) [d](files/com.txt)",
        [
          "content/files/aux.txt": "a", "content/files/b?c.txt": "b", "content/files/d./e.txt": "c",
          "content/files/com.txt": "d", "content/files/d./f.txt": "e",
        ]),
      [
        unportable("content/files/aux.txt", "is kept for a device there"),
        unportable("content/files/b?c.txt", "holds `?`"),
        unportable("content/files/d.", "ends with a point"),
      ])
  ]

  private static func missing(_ path: String, _ column: Int, _ note: String) -> String {
    "broken-reference content/pages/us.md:5:\(column) the guide has no file `\(path)` (\(note))"
  }

  private static let linked = [
    Example(
      "a path with a colon", site("[x](files/no:such.txt) [y](2:3)", [:]),
      [
        missing(
          "files/no:such.txt", 5,
          "link entries by kind, as in `term:name`; files stand in `images/` and `files/`"),
        missing(
          "2:3", 28,
          "link entries by kind, as in `term:name`; files stand in `images/` and `files/`"),
      ]),
    Example(
      "a path with a colon that is there",
      site("[x](files/a:b.txt)", ["content/files/a:b.txt": "a"]),
      [unportable("content/files/a:b.txt", "holds `:`")]),
    Example(
      "a link in pieces to a name in whole letters",
      site("[x](files/e\u{301}.txt)", ["content/files/\u{E9}.txt": "a"]),
      [
        missing(
          "files/e\u{301}.txt", 5,
          "the file's name is written with whole letters: write `files/\u{E9}.txt`, copied from here, or `files/%C3%A9.txt`"
        )
      ]),
    Example(
      "a link in whole letters to a name in pieces",
      site("[x](files/\u{E9}.txt)", ["content/files/e\u{301}.txt": "a"]),
      [
        missing(
          "files/\u{E9}.txt", 5,
          "the file's name holds letters in pieces, as macOS writes them: rename it to `\u{E9}.txt`"
        )
      ]),
    Example(
      "a link with the bytes of the name",
      site("[x](files/e\u{301}.txt)", ["content/files/e\u{301}.txt": "a"])),
    Example(
      "signs that end a path",
      site("[x](files/C#.txt)", ["content/files/C#.txt": "a"]),
      [
        missing("files/C", 5, "write `files/C%23.txt`: `?`, `#` and `%` end or encode a path")
      ]),
    Example(
      "an address from a root", site("[x](/files/a.txt)", ["content/files/a.txt": "a"]),
      [missing("/files/a.txt", 5, "write `files/a.txt`")]),
    Example(
      "two files that read alike",
      site(
        "[x](files/e\u{301}.txt) [y](files/\u{E9}.txt)",
        ["content/files/e\u{301}.txt": "a", "content/files/\u{E9}.txt": "b"]),
      [
        "duplicate-output content/files/\u{E9}.txt its output `files/\u{E9}.txt` is that of "
          + "content/files/e\u{301}.txt too (rename one of them)"
      ]),
  ]

  private static let shared = [
    Example(
      "a heading of the timeline's page under an event's id",
      "-- content/pages/timeline.md --\n---\ntitle: Dates\n---\n\n## Built\n"
        + "-- content/timeline.yml --\n- {id: built, date: 1900, title: Built, body: B.}\n",
      [
        "duplicate-fragment content/pages/timeline.md:5:1 the event `built` stands, or stood, on this "
          + "page under the id of this heading (give the heading another: `{#…}` at its end)"
      ]),
    Example(
      "a heading of the timeline's page under an event's former id",
      "-- content/pages/timeline.md --\n---\ntitle: Dates\n---\n\n## Made\n"
        + "-- content/timeline.yml --\n- {id: built, date: 1900, title: B, body: B., formerly: [made]}\n",
      [
        "duplicate-fragment content/pages/timeline.md:5:1 the event `made` stands, or stood, on this "
          + "page under the id of this heading (give the heading another: `{#…}` at its end)"
      ]),
  ]

  @Test(arguments: [
    ("C:\\x", "a path on one machine"), ("D:/x.txt", "a path on one machine"),
    ("doi:10.1/2", "`doi:`"), ("javascript:x", "not safe"), ("//host/x", "begins with `https://`"),
    ("no:such.txt", "`no:`"),
  ])
  func `an address with a scheme that is not known is told of once`(
    _ address: String, _ words: String
  )
    async
  {
    let report = await Self.site("[x](<\(address)>)", [:]).report()
    #expect(report.count == 1)
    #expect(report.first?.contains(words) == true, "\(report)")
  }

  @Test(arguments: ["mailto:a@b.c", "tel:123", "https://example.org/a:b", "HTTP://example.org"])
  func `a known scheme needs no file`(_ address: String) async {
    #expect(await Self.site("[x](<\(address)>)", [:]).report() == [])
  }
}
