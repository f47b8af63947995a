internal import Markup

/// `guide.json`: the whole graph for programs, one entry a line.
///
///     {"title", "language", "entries": [{"kind", "id", "title", "address", "links": [{"relation",
///     "to"}]}]}
///
/// `to` is a typed address, `term:name`; the relation is a key of front matter, or `text` for a
/// reference, citation or glossary link in the entry's text.
enum GraphJSON {
  static func bytes(of guide: Guide) -> [UInt8] {
    var json = "{\n\"title\":\(JSONText.quoted(guide.configuration.title)),"
    json += "\n\"language\":\(JSONText.quoted(guide.configuration.language)),\n\"entries\":[\n"
    json += guide.names.entries.indices.map { entry($0, guide) }.joined(separator: ",\n")
    return Array((json + "\n]\n}\n").utf8)
  }

  private static func entry(_ number: Int, _ guide: Guide) -> String {
    let entry = guide.entry(number)
    var fields = [
      "\"kind\":" + JSONText.quoted(entry.kind.rawValue), "\"id\":" + JSONText.quoted(entry.id),
      "\"title\":" + JSONText.quoted(guide.title(of: number)),
      "\"address\":" + JSONText.quoted(entry.address),
    ]
    let links = links(of: number, guide).map { relation, target in
      let other = guide.entry(target)
      let address = JSONText.quoted("\(other.kind.rawValue):\(other.id)")
      return "{\"relation\":\(JSONText.quoted(relation)),\"to\":\(address)}"
    }
    if !links.isEmpty { fields.append("\"links\":[" + links.joined(separator: ",") + "]") }
    return "{" + fields.joined(separator: ",") + "}"
  }

  /// What an entry names in its keys, then what its text leads to, each once.
  private static func links(of number: Int, _ guide: Guide) -> [(String, Int)] {
    var links = Relation.allCases.flatMap { relation in
      guide.relations.targets(of: number, relation).map { (relation.rawValue, $0) }
    }
    let text = guide.resolved[number]
    var targets: Set<Int> = Set(text.marks.map(\.term))
    for target in text.targets {
      switch target {
      case .entry(let other, _): targets.insert(other)
      case .value(_, let figure): targets.insert(figure)
      case .nothing, .file, .fragment: break
      }
    }
    for readings in text.citations { targets.formUnion(readings.compactMap { $0 }) }
    links += targets.sorted().map { ("text", $0) }
    return links
  }
}
