import Pages
import Testing

/// Into how many files the search index is divided.
struct SearchSizeTests {
  @Test func `an empty guide has one file of each`() {
    #expect(
      SearchSize(words: 0, entries: 0).files == ["index", "names-0", "words-0", "texts-0"])
  }

  @Test func `files of words grow with the square root, those of texts with the texts`() {
    let small = SearchSize(words: 90_000, entries: 600)
    #expect((small.wordFiles, small.textFiles, small.nameFiles) == (256, 512, 1))
    let large = SearchSize(words: 90_000 * 25, entries: 15_000)
    #expect((large.wordFiles, large.textFiles) == (1_024, 8_192))
    #expect((large.nameFiles, large.namesPerFile) == (235, 64))
  }

  @Test func `a word more seldom divides anew`() {
    let sizes = (90_000..<90_500).map { SearchSize(words: $0, entries: 600) }
    #expect(Set(sizes.map(\.wordFiles)).count == 1 && Set(sizes.map(\.textFiles)).count == 1)
  }

  @Test func `words that begin alike stand together`() {
    let size = SearchSize(words: 90_000, entries: 600)
    #expect(size.wordFile(of: "rampart") == size.wordFile(of: "ramp"))
    #expect(size.wordFile(of: "rampart") == 157)
    #expect(size.textFile(of: "term:rampart.0") == 270)
  }
}
