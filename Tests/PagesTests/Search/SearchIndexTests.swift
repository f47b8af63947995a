import Pages
import TestSupport
import Testing

/// The files of the search index.
struct SearchIndexTests {
  private static let walls = """
    -- content/glossary/rampart.md --
    ---
    term: Rampart
    original: 城墙
    transliteration: chéngqiáng / qiáng
    aliases: [earth wall]
    core: true
    ---

    A broad wall of earth.

    ## In the north {#north}

    There they were of *gravel*.

    """

  /// The lines of all files of a part of the index.
  private static func lines(_ part: String, _ text: String = "") async throws -> [String] {
    let site = try #require(await TestSite(text).build().site)
    return site.paths().filter { $0.hasPrefix("search/\(part)") }
      .flatMap { site.text($0).split(separator: "\n").dropFirst().dropLast().map(String.init) }
  }

  @Test func `each file calls one function with its name, one version and a record a line`()
    async throws
  {
    let site = try #require(await TestSite().build().site)
    let files = site.paths().filter { $0.hasPrefix("search/") }
    #expect(files.contains("search/index.js") && files.contains("search/texts-0.js"))
    let heads = files.map { site.text($0).split(separator: "\n").first.map(String.init) ?? "" }
    let versions = heads.compactMap { $0.firstMatch(of: /^guideSearch\("([^"]+)","([^"]*)",\[/) }
    #expect(versions.map { "search/\($0.1).js" } == files)
    // Texts name their entries; what counts them belongs to one list of entries.
    let texts = Set(versions.filter { $0.1.hasPrefix("texts-") }.map(\.2))
    let others = Set(versions.filter { !$0.1.hasPrefix("texts-") }.map(\.2))
    #expect(texts == [""] && others.count == 1 && others != [""])
    #expect(files.allSatisfy { site.text($0).hasSuffix("])\n") })
  }

  @Test func `a paragraph more changes the files of its words and its text alone`() async throws {
    let before = try #require(await TestSite(Self.walls).build().site)
    let after = try #require(
      await TestSite(Self.walls + "A zither.\n").build().site)
    let changed = after.paths().filter {
      $0.hasPrefix("search/") && after.text($0) != before.text($0)
    }
    #expect(changed.count { $0.hasPrefix("search/texts-") } == 1, "\(changed)")
    #expect(changed.allSatisfy { $0.hasPrefix("search/texts-") || $0.hasPrefix("search/words-") })
  }

  @Test func `names stand with their kind, id and other names`() async throws {
    let names = try await Self.lines("names", Self.walls)
    #expect(
      names.contains(
        #"[2,"rampart","Rampart",1,["earth wall","城墙","chéngqiáng","qiáng"]],"#), "\(names)")
    #expect(
      names.contains(#"[1,"walls-pay","Walls pay for themselves.",0,[],"disputed","essay"],"#))
    #expect(names.contains(#"[0,"walls","Walls"],"#))
    #expect(names.contains { $0.contains(#""stone-1990","Stone 1990",0,["Walls"]"#) })
    #expect(names.contains { $0.contains("\"p1\",\"¶\u{A0}1\"]") })
    #expect(!names.contains { $0.contains(#""404""#) || $0.contains(#""find""#) })
  }

  @Test func `texts stand with the place on their page`() async throws {
    let texts = try await Self.lines("texts", Self.walls)
    func has(_ line: String) -> Bool { texts.contains { $0.hasPrefix(line) } }
    #expect(has(#"["term:rampart.0","","A broad wall of earth."]"#), "\(texts)")
    #expect(has(#"["term:rampart.1","north","There they were of gravel."]"#))
    #expect(has(#"["claim:walls-pay.0","","Walls pay for themselves."]"#))
    #expect(has(#"["claim:walls-pay.2","what-supports-it","A count (Stone 1990)."]"#))
    #expect(
      has(
        "[\"figure:lengths.1\",\"_data\",\"1900: Length 10.3\u{A0}miles. 1901: Length 12.5\u{A0}miles.\"]"
      ))
    #expect(has(#"["question:why-walls.0","","Why build a wall?"]"#))
  }

  @Test func `what answers a question is not found before it is asked`() async throws {
    let texts = try await Self.lines("texts")
    #expect(!texts.contains { $0.contains("Weighs cost") || $0.contains("argued over") })
  }

  @Test func `a word stands with its entries, weights and parts`() async throws {
    let words = try await Self.lines("words", Self.walls)
    #expect(words.contains { $0.firstMatch(of: /^"gravel [a-z]+[1-9]B"/) != nil }, "\(words)")
    #expect(words.contains { $0.firstMatch(of: /^"城墙 [a-z]+[6-9]"/) != nil })
    #expect(words.contains { $0.firstMatch(of: /^"rampart (?:[a-z]+[1-9][A-Z]*)+"/) != nil })
  }

  @Test func `a word in a name weighs more than in a text`() async throws {
    let words = try await Self.lines("words", Self.walls)
    func level(_ word: String) -> Int? {
      words.compactMap { $0.firstMatch(of: /^"([a-z]+) [a-z]+([1-9])/) }
        .first { $0.1 == word }.flatMap { Int($0.2) }
    }
    #expect(try #require(level("gravel")) < 6)
    #expect(words.contains { $0.hasPrefix("\"rampart ") && $0.contains("8") || $0.contains("9") })
  }

  @Test func `an edit changes few lines`() async throws {
    let before = try #require(await TestSite(Self.walls).build().site)
    let after = try #require(
      await TestSite(Self.walls).changing("content/glossary/rampart.md") {
        $0.replacing("of *gravel*", with: "of *chalk*")
      }.build().site)
    #expect(before.paths() == after.paths())
    var changed = 0
    for path in before.paths() where path.hasPrefix("search/") {
      let lines = after.text(path).split(separator: "\n")
        .difference(from: before.text(path).split(separator: "\n"))
      changed += lines.count
    }
    #expect(changed > 0 && changed <= 8, "\(changed) lines")
  }

  @Test func `drafts are not found, nor is the index an address that readers hold`() async throws {
    let draft = "-- content/glossary/moat.md --\n---\nterm: Moat\ndraft: true\n---\n\nWater.\n"
    #expect(try await !Self.lines("", draft).contains { $0.contains("moat") })
    let site = try await TestSite.published()
    #expect(!site.addresses.contains { $0.hasPrefix("search/") })
    #expect(site.text("_headers").contains("/search/*\n  Cache-Control: public, max-age=300"))
  }
}
