internal import Markup

/// Every entry under one number, and the number of every name: the first step of linking.
///
/// Numbers are dense, kind after kind in the order of `Kind`, so that what linking finds is kept in
/// arrays.
struct Names: Sendable {
  private(set) var entries: [Entry] = []
  private var ranges: [Kind: Range<Int>] = [:]
  private var numbers: [Kind: [String: Int]] = [:]
  /// Ids of drafts that are left out of this build.
  private var drafts: [Kind: Set<String>] = [:]

  /// Takes the names of all content; ids that stand twice are reported.
  init(
    _ content: Content, builtInPages: [Entry], drafts: [Entry], diagnostics: inout [Diagnostic]
  ) {
    for draft in drafts { self.drafts[draft.kind, default: []].insert(draft.id) }
    add(.section, content.sections.map(\.entry), &diagnostics)
    add(.claim, content.claims.map(\.entry), &diagnostics)
    add(.term, content.terms.map(\.entry), &diagnostics)
    add(.reading, content.readings.map(\.entry), &diagnostics)
    add(.question, content.questions.map(\.entry), &diagnostics)
    add(.event, content.events.map(\.entry), &diagnostics)
    add(.figure, content.figures.map(\.entry), &diagnostics)
    add(.paragraph, content.paragraphs.map(\.entry), &diagnostics)
    add(.page, content.pages.map(\.entry) + builtInPages, &diagnostics)
  }

  private mutating func add(_ kind: Kind, _ added: [Entry], _ diagnostics: inout [Diagnostic]) {
    let start = entries.count
    var known: [String: Int] = [:]
    known.reserveCapacity(added.count)
    for entry in added {
      if let earlier = known[entry.id] {
        let other = entries[earlier].source.path
        diagnostics.append(
          entry.diagnostic(
            .duplicateID, "there are two entries `\(kind.rawValue):\(entry.id)`",
            note: other == entry.source.path ? "ids are unique" : "the other is \(other)"))
      } else {
        known[entry.id] = entries.count
      }
      entries.append(entry)
    }
    numbers[kind] = known
    ranges[kind] = start..<entries.count
  }

  func number(_ kind: Kind, _ id: String) -> Int? { numbers[kind]?[id] }

  /// The number of the entry whose page stands at an output path.
  func number(ofPage path: String) -> Int? {
    Kind.entry(ofPage: path).flatMap { number($0.kind, $0.id) }
  }

  /// The numbers of all entries of a kind.
  func all(_ kind: Kind) -> Range<Int> { ranges[kind] ?? 0..<0 }

  /// Where an entry stands among those of its kind.
  func index(of number: Int) -> Int { number - all(entries[number].kind).lowerBound }

  /// The number of an id, or what to say of its absence; near misses look at its own kind first.
  func find(_ kind: Kind, _ id: String) -> Result<Int, Missing> {
    if let number = number(kind, id) { return .success(number) }
    if drafts[kind]?.contains(id) == true {
      return .failure(
        Missing(
          message: "\(name(kind)) `\(id)` is a draft",
          note: "publish it (`draft: false`) or take the reference out"))
    }
    let own = (numbers[kind] ?? [:]).keys.sorted()
    var note = NearMiss.note(for: id, among: own)
    if note == nil {
      let others = Kind.allCases.filter { $0 != kind && numbers[$0]?[id] != nil }
      note = others.first.map { "there is \($0.phrase) of that name: `\($0.rawValue):\(id)`" }
    }
    return .failure(Missing(message: "no \(name(kind)) `\(id)`", note: note))
  }

  struct Missing: Error {
    let message: String
    let note: String?
  }

  private func name(_ kind: Kind) -> String { kind == .paragraph ? "paragraph" : kind.rawValue }
}
