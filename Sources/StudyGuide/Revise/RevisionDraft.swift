import Markup

/// A revision that is being gathered.
struct RevisionDraft {
  private(set) var sources: PathTable<SourceText>
  private var created: PathSet = []
  private var edits: PathTable<[SourceEdit]> = [:]
  private var moves: PathTable<String> = [:]
  private var removed: PathSet = []
  private var open: [OpenPlace] = []

  init(_ files: [SourceText]) {
    sources = PathTable(files.lazy.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func replace(_ range: Range<Int>, of path: String, by text: String) {
    edits[path, default: []].append(SourceEdit(range: range, text: text))
  }

  /// Makes a file that is not there yet.
  mutating func create(_ path: String, _ text: String) {
    sources[path] = SourceText(path: path, bytes: [])
    created.insert(path)
    replace(0..<0, of: path, by: text)
  }

  mutating func move(_ path: String, to newPath: String) {
    moves[path] = newPath
    edits[path, default: []] += []
  }

  mutating func remove(_ path: String) {
    removed.insert(path)
    edits[path] = []
  }

  /// Notes a place that is left to the author.
  mutating func leave(_ path: String, _ place: Place?, _ words: String) {
    open.append(OpenPlace(path: path, place: place, words: words))
  }

  func finish() -> Revision {
    let paths = edits.keys.sorted { $0.precedesInBytes($1) }
    let files = paths.compactMap { path in
      sources[path].map {
        FileRevision(
          $0, removed.contains(path) ? [] : Self.disjoint(edits[path] ?? []), newPath: moves[path],
          isNew: created.contains(path), isRemoved: removed.contains(path))
      }
    }
    let start = Place(line: 0, column: 0)
    return Revision(
      files: files,
      open: open.filter { !removed.contains($0.path) }.sorted {
        $0.path.hasSameBytes(as: $1.path)
          ? ($0.place ?? start) < ($1.place ?? start) : $0.path.precedesInBytes($1.path)
      })
  }

  /// Sorts edits, and drops those that meet one before them.
  private static func disjoint(_ edits: [SourceEdit]) -> [SourceEdit] {
    var kept: [SourceEdit] = []
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    })
    where kept.last.map({ $0.range.upperBound <= edit.range.lowerBound && $0.range != edit.range })
      ?? true
    {
      kept.append(edit)
    }
    return kept
  }
}
