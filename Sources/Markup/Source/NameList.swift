internal import Synchronization

/// The names among which a mistyped one is looked for. A problem holds the list, and it is made only
/// when a problem is told.
package final class NameList: Sendable {
  private let make: @Sendable () -> [String]
  private let made = Mutex<[FoldedName]?>(nil)

  /// Takes names in order of preference.
  package init(_ names: @escaping @Sendable () -> [String]) { make = names }

  private func folded() -> [FoldedName] {
    made.withLock { made in
      if let made { return made }
      let names = make().map { FoldedName($0) }
      made = names
      return names
    }
  }

  /// Returns the name nearest to another, as ``NearMiss`` defines it, and whether no other is as near.
  func nearest(to name: String) -> (name: String, isAlone: Bool)? {
    NearMiss.nearest(to: name, among: folded())
  }

  /// The first names, as a list in a sentence, and how many more there are; nil if there is none.
  var listed: String? {
    let all = folded()
    return all.isEmpty ? nil : Listing.text(all.lazy.map(\.name), count: all.count)
  }
}

/// A mistyped name, with those that may have been meant.
package struct NearName: Sendable {
  /// The name as it was typed.
  let name: String
  private let names: NameList
  private let list: String?
  private let certain: (name: String, words: String)?

  /// With `list`, such as `columns: `, the names are listed if none is near.
  package init(_ name: String, among names: NameList, orList list: String? = nil) {
    (self.name, self.names, self.list, certain) = (name, names, list, nil)
  }

  /// A name in place of which another is surely meant; `words` say so where the name alone does not.
  package init(_ name: String, meaning other: String, words: String? = nil) {
    (self.name, names, list) = (name, NameList { [] }, nil)
    certain = (other, words ?? "write `\(other)`")
  }

  package init(
    _ name: String, orList list: String? = nil, among names: @escaping @Sendable () -> [String]
  ) {
    self.init(name, among: NameList(names), orList: list)
  }

  /// The advice for the note of a diagnostic, and the name that is meant if only one can be; nil if
  /// there is no advice.
  var suggestion: (words: String, meant: String?)? {
    if let certain { return (certain.words, certain.name) }
    if let nearest = names.nearest(to: name) {
      return ("did you mean `\(nearest.name)`?", nearest.isAlone ? nearest.name : nil)
    }
    return list.flatMap { list in names.listed.map { (list + $0, nil) } }
  }
}

/// Lists of names in a sentence.
package enum Listing {
  /// The largest number of names that are listed, and of bytes after which no more are.
  private static let (mostNames, mostBytes) = (40, 600)

  /// Returns the names with commas between them; of many only the first, with the number of the
  /// others.
  package static func text(_ names: some Collection<String>) -> String {
    text(names, count: names.count)
  }

  static func text(_ names: some Sequence<String>, count: Int) -> String {
    var text = ""
    var shown = 0
    for name in names {
      if shown == mostNames || text.utf8.count > mostBytes { break }
      text += (shown == 0 ? "" : ", ") + name.prefix(NearMiss.longest * 2)
      shown += 1
    }
    return shown < count ? "\(text) and \(count - shown) more" : text
  }
}
