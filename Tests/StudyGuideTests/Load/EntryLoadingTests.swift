import Markup
import StudyGuide
import TestSupport
import Testing

/// Every key of every kind of entry, read into its field, and what it is without.
struct EntryLoadingTests {
  private func one<Value: EntryType>(
    _ text: String, of list: KeyPath<LoadedContent, EntryList<Value>>,
    _ expected: [String] = [], line: SourceLocation = #_sourceLocation
  ) throws -> Value {
    let loaded = TestSite(text, base: nil).loaded()
    #expect(loaded.report == expected, sourceLocation: line)
    return try #require(loaded.content[keyPath: list].values.first, sourceLocation: line)
  }

  @Test func `a section has its keys, and keys that every entry may have`() throws {
    let section = try one(
      """
      -- content/sections/010-walls.md --
      ---
      title: "Walls -- 'old' ones..."
      summary: On "walls".
      part: One
      owns: [p1, p2]
      also: p3
      core: true
      draft: false
      formerly: [w, page:ramparts]
      silence: {orphan-term: a, low-order-section: b}
      ---

      Two words.
      """, of: \.sections)
    #expect(section.entry.kind == .section)
    #expect(section.entry.id == "walls")
    #expect(section.entry.title == "Walls – ‘old’ ones…")
    #expect(section.summary == "On “walls”.")
    #expect(section.part == "One")
    #expect(section.owns.map(\.value) == ["p1", "p2"])
    #expect(section.owns.map(\.place.line) == [5, 5])
    #expect(section.owns.map(\.place.column) == [8, 12])
    #expect(section.also.map(\.value) == ["p3"])
    #expect(section.entry.isCore)
    #expect(!section.entry.isDraft)
    #expect(section.entry.formerly.map(\.address) == ["sections/w.html", "ramparts.html"])
    #expect(section.entry.silences.count == 2)
    #expect(section.entry.firstLine == 12)
    #expect(section.entry.place == Place(line: 1, column: 1))
    #expect(section.entry.address == "sections/walls.html")
    #expect(section.entry.addressFromFolder == "../sections/walls.html")
    #expect(section.entry.page == "sections/walls.html")
    #expect(section.entry.wordCount == 2)
  }

  @Test func `a section may do without most keys`() throws {
    let section = try one(
      "-- content/sections/a.md --\n---\ntitle: A\nsummary: B\n---\n", of: \.sections)
    #expect(section.part == "")
    #expect(section.owns.isEmpty && section.also.isEmpty)
    #expect(!section.entry.isCore && !section.entry.isDraft)
    #expect(section.entry.formerly.isEmpty && section.entry.silences.isEmpty)
    #expect(section.entry.wordCount == 0)
  }

  @Test func `a claim has its keys`() throws {
    let claim = try one(
      """
      -- content/claims/a.md --
      ---
      statement: Walls 'pay'.
      short: walls
      whose: opponents
      kind: causal
      status: overstated
      reason: Nobody "counts".
      essay: [p1, p2]
      needs: [figure:a, reading:b]
      one-sided: nobody...
      ---
      """, of: \.claims)
    #expect(claim.statement == "Walls ‘pay’.")
    #expect(claim.entry.title == "walls")
    #expect(claim.whose == .opponents)
    #expect(claim.kind == .causal)
    #expect(claim.status == .overstated)
    #expect(claim.reason == "Nobody “counts”.")
    #expect(claim.paragraphs.map(\.value) == ["p1", "p2"])
    #expect(claim.needs.map(\.value) == ["figure:a", "reading:b"])
    #expect(claim.oneSided == "nobody…")
    #expect(claim.ownWords == ["Walls ‘pay’.", "Nobody “counts”."])
  }

  @Test func `a claim may do without some keys`() throws {
    let claim = try one(
      "-- content/claims/a.md --\n---\nstatement: A.\nkind: quotation\nstatus: judgement\n---\n",
      of: \.claims)
    #expect(claim.entry.title == "A.")
    #expect(claim.whose == .essay)
    #expect(claim.reason == "")
    #expect(claim.oneSided == nil)
  }

  @Test func `a claim with wrong keys is told of each, and is read as far as it goes`() throws {
    let claim = try one(
      "-- content/claims/a.md --\n---\nkind: emprical\nstatus: x\nwhose: [a]\nesay: p1\n---\n",
      of: \.claims,
      [
        "missing-key content/claims/a.md:2:1 a claim needs `statement` (add `statement: …`)",
        "wrong-type content/claims/a.md:2:7 `kind` cannot be `emprical` (did you mean `empirical`?)",
        "wrong-type content/claims/a.md:3:9 `status` cannot be `x` (one of: established, supported, "
          + "overstated, disputed, contradicted, judgement)",
        "wrong-type content/claims/a.md:4:8 `whose` must be text, and is a list",
        "unknown-key content/claims/a.md:5:1 a claim has no key `esay` (did you mean `essay`?)",
      ])
    #expect(claim.statement == "")
    #expect(claim.kind == .empirical)
    #expect(claim.status == .disputed)
    #expect(claim.whose == .essay)
  }

  @Test func `a term has its keys`() throws {
    let term = try one(
      """
      -- content/glossary/a.md --
      ---
      term: People's "gate"
      original: 门
      transliteration: mén
      aliases: [gate, door]
      essay-phrases: [the 'gate']
      see: [b]
      sources: [c]
      introduced: d
      ---
      """, of: \.terms)
    #expect(term.entry.title == "People’s “gate”")
    #expect(term.name.value == "People's \"gate\"")
    #expect(term.original.text == "门")
    #expect(term.original.transliteration == "mén")
    #expect(term.aliases.map(\.value) == ["gate", "door"])
    #expect(term.essayPhrases == ["the ‘gate’"])
    #expect(term.seeAlso.map(\.value) == ["b"])
    #expect(term.sources.map(\.value) == ["c"])
    #expect(term.introduced.map(\.value) == ["d"])
    #expect(term.linkNames.map(\.value) == ["People's \"gate\"", "gate", "door"])
  }

  @Test func `a term may do without most keys`() throws {
    let term = try one("-- content/glossary/a.md --\n---\nterm: Gate\n---\n", of: \.terms)
    #expect(term.original.text == nil)
    #expect(term.original.transliteration == nil)
    #expect(term.aliases.isEmpty && term.essayPhrases.isEmpty && term.seeAlso.isEmpty)
    #expect(term.sources.isEmpty && term.introduced.isEmpty)
  }

  @Test func `a reading has its keys`() throws {
    let reading = try one(
      """
      -- content/readings/a-1990.md --
      ---
      stance: builder
      level: advanced
      access: open
      language: fr
      basis: excerpt
      original-names: 王
      start: true
      ---
      """, of: \.readings)
    #expect(reading.entry.id == "a-1990")
    #expect(reading.entry.title == "")
    #expect(reading.stance.value == "builder")
    #expect(reading.stance.place == Place(line: 2, column: 9, length: 7))
    #expect(reading.level == .advanced)
    #expect(reading.access == .open)
    #expect(reading.language == "fr")
    #expect(reading.basis == .excerpt)
    #expect(reading.originalNames == "王")
    #expect(reading.isStart)
  }

  @Test func `a reading needs a stance, a level and a basis`() throws {
    let reading = try one(
      "-- content/readings/a.md --\n---\nacces: open\nstart: maybe\n---\n", of: \.readings,
      [
        "missing-key content/readings/a.md:2:1 a reading needs `basis` (add `basis: …`)",
        "missing-key content/readings/a.md:2:1 a reading needs `level` (add `level: …`)",
        "missing-key content/readings/a.md:2:1 a reading needs `stance` (add `stance: …`)",
        "unknown-key content/readings/a.md:2:1 a reading has no key `acces` (did you mean `access`?)",
        "wrong-type content/readings/a.md:3:8 `start` must be `true` or `false`, and is `maybe`",
      ])
    #expect(reading.level == .intermediate)
    #expect(reading.access == .unknown)
    #expect(reading.language == "en")
    #expect(reading.basis == .memory)
    #expect(reading.originalNames == nil)
    #expect(!reading.isStart)
  }
}
