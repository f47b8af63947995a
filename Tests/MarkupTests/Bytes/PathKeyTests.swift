import Markup
import Testing

/// Paths as keys.
struct PathKeyTests {
  private static let whole = "files/\u{E9}.txt"
  private static let pieces = "files/e\u{301}.txt"

  @Test func `two paths that read alike are two paths`() {
    #expect(Self.whole == Self.pieces)
    #expect(PathKey(Self.whole) != PathKey(Self.pieces))
    #expect(PathSet([Self.whole, Self.pieces, Self.whole]).count == 2)
    #expect(!PathSet([Self.whole]).contains(Self.pieces))
    var table: PathTable = [Self.whole: 1, Self.pieces: 2]
    table[Self.pieces] = 3
    table[Self.pieces, default: 0] += 1
    #expect(table[Self.whole] == 1 && table[Self.pieces] == 4)
    #expect(table.removeValue(forKey: Self.whole) == 1)
    #expect(table.count == 1)
  }

  @Test func `sets of paths are joined and taken from one another by bytes`() {
    let both = PathSet([Self.whole]).union([Self.pieces])
    #expect(
      both.sorted().map { Array($0.utf8) } == [Array(Self.pieces.utf8), Array(Self.whole.utf8)])
    #expect(both.subtracting([Self.whole]) == [Self.pieces])
    #expect(both.filter { $0.utf8.count == Self.whole.utf8.count } == [Self.whole])
    var rest = both
    #expect(rest.remove(Self.pieces) != nil)
    #expect(rest.insert(Self.whole).inserted == false)
    #expect(rest.insert(Self.pieces).inserted)
  }

  @Test(arguments: [
    ("a/b.txt", ["a", "b.txt"]), ("/a//b/", ["a", "b"]), ("", []), ("/", []),
    ("a/\u{301}b", ["a", "\u{301}b"]), ("a\r\n/b", ["a\r\n", "b"]),
  ])
  func `a slash ends a name, whatever follows it`(_ path: String, _ names: [String]) {
    #expect(path.pathNames == names)
    #expect(("x/" + path).beginsWithBytes(of: "x/"))
  }
}
