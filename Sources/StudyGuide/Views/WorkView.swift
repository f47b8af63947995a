internal import Markup

/// A work with its full reference, as lists of sources show it.
struct WorkView: Sendable {
  let label: String
  let reference: [UInt8]
  let address: String
  /// For reference managers.
  let coins: String

  static let shape = Shape<WorkView>(
    "work",
    [
      .text("label", { $0.label }),
      .html("reference", { $0.reference }),
      .address("address", { $0.address }),
      .text("coins", { $0.coins }),
    ])
}

extension PageContext {
  func work(_ reading: Int) -> WorkView {
    let index = guide.names.index(of: reading)
    return WorkView(
      label: guide.title(of: reading),
      reference: guide.citations.reference(index, hanLanguage: guide.configuration.hanLanguage),
      address: relative(guide.entry(reading).address),
      coins: COinS.text(of: guide.reading(reading).work))
  }

  /// The works that an entry's text cites, each once, by author and year.
  func works(citedIn number: Int) -> [WorkView] {
    guide.readings(citedIn: number).map { work($0) }
  }
}

extension Guide {
  /// Readings that a text or a stretch of it cites or links to, each once, in the order of the
  /// reference list.
  func readings(citedIn number: Int, in range: Range<Int>? = nil) -> [Int] {
    var cited: Set<Int> = []
    let text = resolved[number]
    let document = entry(number).document
    for (citation, readings) in zip(document.citations, text.citations)
    where range?.contains(citation.event) ?? true {
      cited.formUnion(readings.compactMap { $0 })
    }
    for (reference, target) in zip(document.references, text.targets)
    where range?.contains(reference.event) ?? true {
      guard case .entry(let other, _) = target, entry(other).kind == .reading else { continue }
      cited.insert(other)
    }
    return cited.sorted { left, right in
      citations.precedes(names.index(of: left), names.index(of: right))
    }
  }
}
