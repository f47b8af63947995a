internal import Markup

extension Guide {
  /// The paragraphs of the essay that an entry names, in its keys or its text, in their order.
  func paragraphs(namedIn number: Int) -> [Int] {
    let named = relations.targets(of: number, .essay) + paragraphs(linkedIn: number)
    return Set(named).sorted()
  }

  /// The paragraphs that a text links, or a stretch of it; those in its cards are among them.
  func paragraphs(linkedIn number: Int, in range: Range<Int>? = nil) -> [Int] {
    let document = entry(number).document
    var named: Set<Int> = []
    for (reference, target) in zip(document.references, resolved[number].targets) {
      guard case .entry(let other, _) = target, range?.contains(reference.event) ?? true else {
        continue
      }
      switch entry(other).kind {
      case .paragraph: named.insert(other)
      case .question,
        .figure where document.events[reference.event].kind == .card:
        named.formUnion(paragraphs(linkedIn: other))
      default: break
      }
    }
    return named.sorted()
  }
}

extension PageContext {
  /// Paragraphs with their first words and gists, for the foot of a page that names them.
  func paragraphs(_ numbers: [Int]) -> [ParagraphView] {
    numbers.map { ParagraphView(context: self, number: $0) }
  }
}
