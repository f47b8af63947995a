internal import Markup

/// Finds the names of glossary terms in texts: one trie over every name and its variants.
///
/// A name matches whole words, as written or with `-s`, `-es`, `-ies`, `'s`; a small first letter
/// may be a capital in the text, a capital must be one. The longest match wins.
struct Glossary: Sendable {
  static let marksPerParagraph = 3

  private var trie = ByteTrie()

  /// Takes the names of all terms; a name that two terms claim is reported at the second.
  init(_ terms: [Term], names: Names, diagnostics: inout [Diagnostic]) {
    let first = names.all(.term).lowerBound
    var owners: [String: Int] = [:]
    var taken: [(name: String, term: Int)] = []
    for (index, term) in terms.enumerated() {
      for name in [term.name] + term.aliases where !name.value.isEmpty {
        let folded = CaseFolding.fold(name.value)
        if let owner = owners[folded], owner != index {
          let other = terms[owner].entry
          diagnostics.append(
            term.entry.source.diagnostic(
              .ambiguousAlias, "`\(name.value)` is a name of `term:\(other.id)` too",
              place: name.place, note: "keep it for one of them; link the other by hand"))
        } else {
          owners[folded] = index
          taken.append((Typography.smart(name.value), first + index))
        }
      }
    }
    for (name, term) in taken { trie.insert(Array(name.utf8), term) }
    for (name, term) in taken {
      for variant in Self.variants(of: name) { trie.insert(Array(variant.utf8), term) }
    }
  }

  private static func variants(of name: String) -> [String] {
    var stems = [name]
    if let first = name.first, first.isLowercase {
      stems.append(first.uppercased() + name.dropFirst())
    }
    return stems.flatMap { stem in
      var variants = [stem, stem + "s", stem + "es", stem + "’s", stem + "'s"]
      if stem.hasSuffix("y") { variants.append(stem.dropLast() + "ies") }
      return variants
    }
  }

  /// The terms to be linked in a document: the first use of each, at most three a paragraph, and
  /// none in headings, links, code or quotations.
  func marks(
    in document: MarkdownDocument, targets: [ReferenceTarget], of entry: Entry, number: Int
  ) -> [TermMark] {
    if trie.isEmpty { return [] }
    var search = GlossarySearch(
      trie: trie, document: document, targets: targets,
      ownTerm: entry.kind == .term ? number : nil)
    return search.marks()
  }
}

/// One pass over a document's events in search of names.
private struct GlossarySearch {
  let trie: ByteTrie
  let document: MarkdownDocument
  let targets: [ReferenceTarget]
  let ownTerm: Int?
  private var used: Set<Int> = []
  private var found: [TermMark] = []
  /// How many of the blocks and links around keep names from linking.
  private var closed = 0
  private var marksInBlock = 0

  init(trie: ByteTrie, document: MarkdownDocument, targets: [ReferenceTarget], ownTerm: Int?) {
    self.trie = trie
    self.document = document
    self.targets = targets
    self.ownTerm = ownTerm
    if let ownTerm { used.insert(ownTerm) }
  }

  mutating func marks() -> [TermMark] {
    for (index, event) in document.events.enumerated() {
      switch event.kind {
      case .paragraph, .tableCell:
        if event.phase == .enter { marksInBlock = 0 }
      case .item:
        if event.phase == .enter { marksInBlock = 0 }
      case .reference:
        if event.phase == .enter { noteUse(of: targets[event.index]) }
        closed += event.phase == .enter ? 1 : -1
      case .heading, .link, .image, .blockQuote: closed += event.phase == .enter ? 1 : -1
      case .text where closed == 0: search(event, at: index)
      default: break
      }
    }
    return found
  }

  /// A link made by hand is the first use of its term.
  private mutating func noteUse(of target: ReferenceTarget) {
    if case .entry(let number, _) = target { used.insert(number) }
  }

  private mutating func search(_ event: MarkdownEvent, at index: Int) {
    let end = event.range.upperBound
    var position = event.range.lowerBound
    while position < end, marksInBlock < Glossary.marksPerParagraph {
      guard startsWord(at: position, in: event.range),
        let match = trie.longestMatch(
          in: document.text, position..<end, endsAt: { endsWord(at: $0, end) })
      else {
        position += 1
        continue
      }
      if used.insert(match.value).inserted {
        found.append(TermMark(event: index, range: position..<match.end, term: match.value))
        marksInBlock += 1
      }
      position = match.end
    }
  }

  private func startsWord(at position: Int, in range: Range<Int>) -> Bool {
    guard position > range.lowerBound else { return true }
    if document.text[position].isUTF8Continuation { return false }
    var lead = position - 1
    while lead > range.lowerBound, document.text[lead].isUTF8Continuation { lead -= 1 }
    return !beginsLetter(document.text[lead])
  }

  private func endsWord(at position: Int, _ end: Int) -> Bool {
    position == end || !beginsLetter(document.text[position])
  }

  /// Letters and digits; beyond ASCII all scalars but those that begin with the bytes of general
  /// punctuation and of Latin-1's signs.
  private func beginsLetter(_ lead: UInt8) -> Bool {
    lead.isASCIILetter || lead.isASCIIDigit || (lead >= 0x80 && lead != 0xE2 && lead != 0xC2)
  }
}
