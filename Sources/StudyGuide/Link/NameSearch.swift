internal import Markup

/// A search for the names of glossary terms and people, which are linked automatically in texts:
/// one trie over every name and its variants.
///
/// A name matches whole words, as written or with one of the endings of the guide's language; in
/// scripts without spaces it matches anywhere. A small first letter may be a capital in the text; a
/// capital must be one. The longest match wins. If two entries claim a name, which is an error, the
/// first has it.
struct NameSearch: Sendable {
  /// The largest number of names of one kind that a paragraph links.
  static let marksPerParagraph = 3

  private var trie = ByteTrie()
  /// The ids of each kind that has such names; each kind has its own allowance in a paragraph.
  private var kinds: [Range<EntryID>] = []

  /// Gathers the names of all entries. Names as written are added before variants, so that they
  /// take precedence.
  ///
  /// The ending `ies` comes instead of a final `y`.
  init(_ content: LoadedContent, typography: Typography, endings: [String]) {
    var taken: [(name: String, target: EntryID)] = []
    for kind in Kind.allCases {
      let names = Self.names(of: kind.type, in: content, typography)
      guard let first = names.first, let last = names.last else { continue }
      kinds.append(first.target..<last.target.advanced(by: 1))
      taken += names
    }
    let forms = taken.map { Self.forms(of: $0.name) }
    for (forms, (_, target)) in zip(forms, taken) {
      for form in forms { trie.insert(Array(form.utf8), target.index) }
    }
    for (forms, (_, target)) in zip(forms, taken) {
      for form in forms { insertVariants(of: form, endings, target) }
    }
  }

  /// Returns a name in the forms in which its letters may be written: one or two.
  private static func forms(of name: String) -> [String] {
    let whole = LetterForms.composed(name)
    let parts = LetterForms.decomposed(whole)
    return parts.hasSameBytes(as: whole) ? [whole] : [whole, parts]
  }

  /// Adds a name with its endings, and with a capital if it begins with a small letter.
  private mutating func insertVariants(
    of name: String, _ endings: [String], _ target: EntryID
  ) {
    var stems = [Array(name.utf8)]
    if let first = name.first, first.isLowercase {
      stems.append(Array((first.uppercased() + name.dropFirst()).utf8))
    }
    for stem in stems {
      trie.insert(stem, target.index)
      for ending in endings {
        if ending != "ies" {
          trie.insert(stem + ending.utf8, target.index)
        } else if stem.last == UInt8(ascii: "y") {
          trie.insert(stem.dropLast() + ending.utf8, target.index)
        }
      }
    }
  }

  private static func names<Value: EntryType>(
    of type: Value.Type, in content: LoadedContent, _ typography: Typography
  ) -> [(name: String, target: EntryID)] {
    let list = content[keyPath: Value.list]
    return zip(list.ids, list.values).flatMap { id, value in
      value.linkNames.filter { !$0.value.isEmpty }.map { (typography.smart($0.value), id) }
    }
  }

  /// Returns the names to be linked in the document of entry `id`: the first use of each entry, at
  /// most three of a kind in a paragraph, and none in headings, links, code or quotations, nor the
  /// entry's own. `targets` belong to the document's references. `plain` are stretches of events, in
  /// their order, in which no name is linked.
  func marks(
    in document: MarkdownDocument, targets: [ReferenceTarget], of id: EntryID,
    except plain: [Range<Int>] = []
  ) -> [NameMark] {
    if trie.isEmpty { return [] }
    var pass = NameSearchPass(
      trie: trie, kinds: kinds, document: document, targets: targets, own: id, plain: plain[...])
    return pass.marks()
  }
}

/// One pass over a document's events in search of names.
private struct NameSearchPass {
  let trie: ByteTrie
  let kinds: [Range<EntryID>]
  let document: MarkdownDocument
  let targets: [ReferenceTarget]
  /// The stretches of events without links that the pass has not left behind.
  private var plain: ArraySlice<Range<Int>>
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
    own: EntryID, plain: ArraySlice<Range<Int>>
  ) {
    self.plain = plain
    self.trie = trie
    self.kinds = kinds
    marksInBlock = .init(repeating: 0, count: kinds.count)
    self.document = document
    self.targets = targets
    used = [own]
  }

  mutating func marks() -> [NameMark] {
    var index = 0
    while index < document.events.count {
      defer { index += 1 }
      let event = document.events[index]
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
      case .text where closed == 0 && !isPlain(index):
        let lines = TextLines(of: document, from: index)
        if lines.isPlain { search(event, at: index) } else { search(lines) }
        index = lines.last
      default: break
      }
    }
    return found
  }

  private mutating func isPlain(_ index: Int) -> Bool {
    while let stretch = plain.first, stretch.upperBound <= index { plain.removeFirst() }
    return plain.first?.contains(index) == true
  }

  /// Counts a link made by hand as the first use of its entry.
  private mutating func noteUse(of target: ReferenceTarget) {
    if case .entry(let id, _) = target { used.insert(id) }
  }

  private mutating func search(_ event: MarkdownEvent, at index: Int) {
    let end = event.range.upperBound
    var position = event.range.lowerBound
    while position < end {
      // Within a word of ASCII no name begins.
      if position > event.range.lowerBound, document.text[position - 1].isASCIILetter {
        position += 1
        continue
      }
      guard WordBoundary.isBefore(position, in: document.text, event.range),
        let match = trie.longestMatch(
          in: document.text, position..<end,
          endsAt: { WordBoundary.isAfter($0, in: document.text, event.range) })
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

  /// Searches lines of text as one, whatever blanks stand between the words.
  private mutating func search(_ lines: TextLines) {
    var position = 0
    let whole = 0..<lines.bytes.count
    while position < lines.bytes.count {
      guard WordBoundary.isBefore(position, in: lines.bytes, whole),
        let match = trie.longestMatch(
          in: lines.bytes, position..<lines.bytes.count,
          endsAt: { WordBoundary.isAfter($0, in: lines.bytes, whole) })
      else {
        position += 1
        continue
      }
      if let mark = lines.mark(position..<match.end, block: block, target: EntryID(match.value)) {
        take(mark)
      }
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
}
