internal import Markup

/// The order that authors give to entries: by `order`, or by the number before a file's name.
enum EntryOrder {
  /// Sorts entries by the order that their authors give them; those without one come last. Entries
  /// of equal order stay as they stand.
  static func sorted<Value: EntryType>(_ values: [Value]) -> [Value] {
    sorted(values) { $0.entry.order }
  }

  static func sorted<Value>(_ values: [Value], by order: (Value) -> Int?) -> [Value] {
    let keys = values.map { order($0) ?? .max }
    guard keys.contains(where: { $0 != .max }) else { return values }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { values[$0] }
  }
}

extension Kind {
  /// Whether authors may give entries of the kind an order. The others stand by their names or
  /// dates, or in no list.
  package var takesOrder: Bool { orderRefusal == nil }

  /// The reason why an entry of the kind has no `order`; nil if it may have one.
  var orderRefusal: String? {
    switch self {
    case .section, .claim, .person, .reading, .question, .figure: nil
    case .term: "the glossary is sorted by name: take it out"
    case .event: "events stand by their dates, those of one date as they stand in the file"
    case .page: "pages stand in no list: order them in `navigation` or `footer` of `guide.yml`"
    case .paragraph: "paragraphs stand in the order of the essay"
    }
  }

  /// The reason why an entry of the kind cannot be `core`; nil if it can.
  var coreRefusal: String? {
    switch self {
    case .section, .claim, .term, .person, .reading, .question, .event, .figure: nil
    case .page: "pages stand in no list: name it in `navigation` or `footer` of `guide.yml`"
    case .paragraph: "paragraphs are the essay’s"
    }
  }
}
