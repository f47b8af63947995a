internal import Markup

extension Checks {
  /// Every paragraph of the essay has one owner among the sections.
  static func paragraphs(of guide: Guide) -> [Finding] {
    guide.names.all(.paragraph).compactMap { number in
      let entry = guide.entry(number)
      let owners = guide.relations.sources(of: number, .owns)
      switch owners.count {
      case 1: return nil
      case 0:
        return finding(
          entry, .paragraphOwner, "no section owns paragraph `\(entry.id)`",
          note: "add it to `owns:` of the section that treats it")
      default:
        let names = owners.map { "`\(guide.entry($0).id)`" }.joined(separator: ", ")
        return finding(
          entry, .paragraphOwner, "paragraph `\(entry.id)` has \(owners.count) owners: \(names)",
          note: "leave it under `owns:` in one and name it under `also:` in the others")
      }
    }
  }
}
