internal import Markup

/// A search for the names of glossary terms and people, which are linked automatically in texts:
/// one trie over every name and its variants.
///
/// A name matches whole words, as written or with `-s`, `-es`, `-ies`, `'s`. A small first letter
/// may be a capital in the text; a capital must be one. The longest match wins. If two entries
/// claim a name, which is an error, the first has it.
struct NameSearch: Sendable {
  /// The largest number of names of one kind that a paragraph links.
  static let marksPerParagraph = 3

  private var trie = ByteTrie()
  /// The ids of each kind that has such names; each kind has its own allowance in a paragraph.
  private var kinds: [Range<EntryID>] = []

  /// Gathers the names of all entries. Names as written are added before variants, so that they
  /// take precedence.
  init(_ content: LoadedContent) {
    var taken: [(name: String, target: EntryID)] = []
    for kind in Kind.allCases {
      let names = Self.names(of: kind.type, in: content)
      guard let first = names.first, let last = names.last else { continue }
      kinds.append(first.target..<last.target.advanced(by: 1))
      taken += names
    }
    for (name, target) in taken { trie.insert(Array(name.utf8), target.index) }
    for (name, target) in taken {
      for variant in Self.variants(of: name) { trie.insert(Array(variant.utf8), target.index) }
    }
  }

  private static func names<Value: EntryType>(
    of type: Value.Type, in content: LoadedContent
  ) -> [(name: String, target: EntryID)] {
    let list = content[keyPath: Value.list]
    return zip(list.ids, list.values).flatMap { id, value in
      value.linkNames.filter { !$0.value.isEmpty }.map { (Typography.smart($0.value), id) }
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

  /// Returns the names to be linked in the document of entry `id`: the first use of each entry, at
  /// most three of a kind in a paragraph, and none in headings, links, code or quotations, nor the
  /// entry's own. `targets` belong to the document's references.
  func marks(
    in document: MarkdownDocument, targets: [ReferenceTarget], of id: EntryID
  ) -> [NameMark] {
    if trie.isEmpty { return [] }
    var pass = NameSearchPass(
      trie: trie, kinds: kinds, document: document, targets: targets, own: id)
    return pass.marks()
  }
}

/// One pass over a document's events in search of names.
private struct NameSearchPass {
  let trie: ByteTrie
  let kinds: [Range<EntryID>]
  let document: MarkdownDocument
  let targets: [ReferenceTarget]
  private var used: Set<EntryID>
  private var found: [NameMark] = []
  /// The number of enclosing blocks and links in which names are not linked.
  private var closed = 0
  /// The number of names that the current paragraph has linked, for each of `kinds`.
  private var marksInBlock: [Int]
  /// The index of the event that entered the paragraph or cell.
  private var block = 0

  init(
    trie: ByteTrie, kinds: [Range<EntryID>], document: MarkdownDocument, targets: [ReferenceTarget],
    own: EntryID
  ) {
    self.trie = trie
    self.kinds = kinds
    marksInBlock = .init(repeating: 0, count: kinds.count)
    self.document = document
    self.targets = targets
    used = [own]
  }

  mutating func marks() -> [NameMark] {
    for (index, event) in document.events.enumerated() {
      switch event.kind {
      case .paragraph, .tableCell:
        if event.phase == .enter {
          beginBlock()
          block = index
        }
      case .item:
        if event.phase == .enter { beginBlock() }
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

  /// Counts a link made by hand as the first use of its entry.
  private mutating func noteUse(of target: ReferenceTarget) {
    if case .entry(let id, _) = target { used.insert(id) }
  }

  private mutating func search(_ event: MarkdownEvent, at index: Int) {
    let end = event.range.upperBound
    var position = event.range.lowerBound
    while position < end {
      guard startsWord(at: position, in: event.range),
        let match = trie.longestMatch(
          in: document.text, position..<end, endsAt: { endsWord(at: $0, end) })
      else {
        position += 1
        continue
      }
      take(
        NameMark(
          event: index, block: block, range: position..<match.end, target: EntryID(match.value)))
      position = match.end
    }
  }

  private mutating func beginBlock() {
    for kind in marksInBlock.indices { marksInBlock[kind] = 0 }
  }

  /// Adds a name, unless its entry has been named before or the paragraph has enough names of its
  /// kind.
  private mutating func take(_ mark: NameMark) {
    guard let kind = kinds.firstIndex(where: { $0.contains(mark.target) }),
      marksInBlock[kind] < NameSearch.marksPerParagraph, used.insert(mark.target).inserted
    else { return }
    found.append(mark)
    marksInBlock[kind] += 1
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

  /// Says whether a scalar with this lead byte belongs to a word: letters and digits, and beyond
  /// ASCII all scalars except those whose lead byte is that of general punctuation (0xE2) or of the
  /// signs of Latin-1 (0xC2).
  private func beginsLetter(_ lead: UInt8) -> Bool {
    lead.isASCIILetter || lead.isASCIIDigit || (lead >= 0x80 && lead != 0xE2 && lead != 0xC2)
  }
}
