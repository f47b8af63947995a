internal import StudyGuide

/// The label of a key below a ``LineChart``. Only keys that have points are labelled, so that each
/// label is below a mark.
struct YearLabel {
  let key: LineKey
  /// Whether only wide figures have room for the label.
  let isForWide: Bool

  /// The least distance between labels of four digits, as a share of the axis: their width in a
  /// figure of 36 rem and in one of 17.75 rem, the widths for which the style sheet shows all labels
  /// or fewer. Longer labels need more in proportion.
  private static let leastGap = (wide: 0.07, narrow: 0.15)

  /// Returns the labels that have room, chosen from the last key backwards, which is always
  /// labelled.
  static func labels(for keys: [LineKey]) -> [YearLabel] {
    let byPosition = Dictionary(
      keys.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = byPosition.values.sorted { $0.position < $1.position }
    guard let first = keys.first?.position, let last = keys.last?.position, last > first else {
      return []
    }
    let width = Double(max(keys.map(\.text.count).max() ?? 4, 4)) / 4
    func spaced(_ keys: [LineKey], by share: Double) -> [LineKey] {
      keys.reversed().reduce(into: []) { kept, key in
        if let next = kept.last,
          (next.position - key.position) / (last - first) < share * width
        {
          return
        }
        kept.append(key)
      }
    }
    let wide = spaced(keys, by: leastGap.wide)
    let narrow = Set(spaced(wide.reversed(), by: leastGap.narrow).map(\.position))
    return wide.reversed().map {
      YearLabel(key: $0, isForWide: !narrow.contains($0.position))
    }
  }
}
