internal import Markup

/// The ids under which a guide knows the records of its bibliographies.
///
/// A record whose id may be one of ours keeps it. `Stone_1990` becomes `stone-1990`; and where a program
/// gave an address as the id, as Zotero does, the record is called by its first name and its year.
enum WorkNaming {
  /// Gives each record its name. Of several that would have one made name, each gets the first words
  /// of its title too, and if need be the end of its address.
  static func name(_ works: inout [Work]) {
    nameByIDs(&works)
    var taken = Set(works.map(\.name))
    var nameless = works.indices.filter { works[$0].name.isEmpty }
    for form in Form.allCases where !nameless.isEmpty {
      let names = nameless.map { madeName(works[$0], form) }
      let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
      var left: [Int] = []
      for (index, name) in zip(nameless, names) {
        guard !name.isEmpty, counts[name] == 1 || form == .whole, !taken.contains(name) else {
          left.append(index)
          continue
        }
        works[index].name = name
      }
      taken.formUnion(names)
      nameless = left
    }
  }

  /// Gives each record the name that its id makes, if it makes one. Ids that differ only in signs and
  /// capitals get numbers; those that are names already keep theirs.
  private static func nameByIDs(_ works: inout [Work]) {
    var owners: [String: String] = [:]
    for index in works.indices where Identifier.isValid(works[index].id) {
      works[index].name = works[index].id
      owners[works[index].id] = works[index].id
    }
    var numbers: [String: Int] = [:]
    var names: [String: String] = [:]
    for index in works.indices where works[index].name.isEmpty {
      let id = works[index].id
      guard names[id] == nil, let own = ownName(works[index]) else {
        works[index].name = names[id] ?? ""
        continue
      }
      var name = own
      while owners[name] != nil {
        numbers[own, default: 1] += 1
        name = "\(own)-\(numbers[own] ?? 2)"
      }
      (owners[name], names[id], works[index].name) = (id, name, name)
    }
  }

  private enum Form: CaseIterable { case short, titled, whole }

  /// The name that an id's letters and digits make; nil for an address, and for an id of which no
  /// letter is left.
  private static func ownName(_ work: Work) -> String? {
    if work.id.contains("://") { return nil }
    let slug = Identifier.slug(work.id)
    return Identifier.isValid(slug) ? slug : nil
  }

  /// Returns a name made of what the record says, in Latin letters; empty if it says nothing in them.
  private static func madeName(_ work: Work, _ form: Form) -> String {
    let end = work.id.split { "/:#?=".contains($0) }.last.map(String.init) ?? ""
    let title = Identifier.slug(work.title).split(separator: "-").prefix(3).joined(separator: "-")
    let person = work.creators.first.map { Identifier.slug($0.sortName) } ?? ""
    let hasPerson = Identifier.isValid(person)
    let year = work.issued.map { String($0.year) } ?? ""
    var parts = hasPerson ? [person, year] : [title, year]
    if form != .short, hasPerson { parts.append(title) }
    let isNamed = hasPerson || Identifier.isValid(title)
    if form == .whole || !isNamed { parts.append(Identifier.slug(end)) }
    return parts.filter(Identifier.isValid).joined(separator: "-")
  }
}
