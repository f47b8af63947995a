internal import StudyGuide

/// The names by which texts cite works, so that different people never look the same (*Chicago*,
/// 17th edition, 15.21–29).
///
/// The first author gets initials, or else all given names, if another first author has the same
/// family name. Of four and more authors the first is named, and as many others as tell the work
/// from another one of the same year.
struct CitedNames {
  /// The form in which the first author of a work is named.
  private enum Form { case family, initials, full, fullWithSuffix }

  private let words: Words
  private let forms: [Work.Name: Form]

  init(_ works: [Work], words: Words) {
    self.words = words
    let firsts = Set(works.compactMap(\.creators.first)).filter(\.literal.isEmpty)
    var forms: [Work.Name: Form] = [:]
    for (_, namesakes) in Dictionary(grouping: firsts, by: \.shortName) where namesakes.count > 1 {
      let initials = Dictionary(grouping: namesakes, by: \.nameWithInitials)
      let full = Dictionary(grouping: namesakes, by: \.nameWithoutSuffix)
      for name in namesakes {
        if initials[name.nameWithInitials]?.count == 1 {
          forms[name] = .initials
        } else {
          forms[name] = full[name.nameWithoutSuffix]?.count == 1 ? .full : .fullWithSuffix
        }
      }
    }
    self.forms = forms
  }

  /// Returns the authors of each work as texts cite it, or else its title.
  func authors(of works: [Work], years: [String]) -> [String] {
    var shown = [Int](repeating: 1, count: works.count)
    let long = works.indices.filter { works[$0].creators.count > 3 }
    let alike = Dictionary(grouping: long) { years[$0] + "\u{0}" + name(works[$0].creators[0]) }
    for group in alike.values where group.count > 1 {
      // The list next to another in order is the one that is alike for the most names.
      let names = group.map { index in works[index].creators.map(\.shortName) }
      let sorted = group.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
      for (left, right) in zip(sorted, sorted.dropFirst()) where names[left] != names[right] {
        let same = zip(names[left], names[right]).prefix { $0 == $1 }.count
        for index in [left, right] { shown[group[index]] = max(shown[group[index]], same + 1) }
      }
      // Works by the same people are named alike.
      let most = Dictionary(
        zip(names, group.map { shown[$0] }), uniquingKeysWith: { max($0, $1) })
      for (index, list) in zip(group, names) { shown[index] = most[list] ?? shown[index] }
    }
    return zip(works, shown).map { work, count in
      work.creators.isEmpty
        ? CitationLabel.title(of: work, words.typography) : list(work.creators, shown: count)
    }
  }

  /// Joins up to three names; of four and more it takes the first `shown`, with *et al.*
  private func list(_ creators: [Work.Name], shown: Int) -> String {
    let hasOthers = creators.last?.isOthers == true && creators.count > 1
    let people = hasOthers ? creators.dropLast() : creators[...]
    let names = people.enumerated().map { $0 == 0 ? name($1) : $1.shortName }
    if hasOthers || names.count > 3 && shown < names.count {
      return NameText.withOthers(names.prefix(shown), words: words)
    }
    return NameText.joined(names, words: words)
  }

  private func name(_ name: Work.Name) -> String {
    switch forms[name] {
    case nil, .family: name.shortName
    case .initials: name.nameWithInitials
    case .full: name.nameWithoutSuffix
    case .fullWithSuffix: name.fullName
    }
  }
}
