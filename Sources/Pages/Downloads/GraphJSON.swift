internal import Markup
internal import StudyGuide

/// The file `guide.json`: the whole graph of the guide for programs, one entry on a line.
///
///     {"title", "language", "entries": [{"kind", "id", "title", "address", "branch", "links":
///     [{"relation", "to"}]}]}
///
/// `to` is a typed address such as `term:name`. The relation is a key of front matter, or `text`
/// for a reference, citation or automatic link in the entry's text. Only claims that stand in a
/// branch of the argument have `branch`.
enum GraphJSON {
  static func bytes(of presentation: Presentation) -> [UInt8] {
    let configuration = presentation.guide.configuration
    var json: [UInt8] = []
    json.append("{\n\"title\":")
    json.append(json: configuration.title)
    json.append(",\n\"language\":")
    json.append(json: configuration.language)
    json.append(",\n\"entries\":[")
    for id in presentation.guide.entries.ids {
      json.append(id.index == 0 ? "\n" : ",\n")
      append(id, presentation, to: &json)
    }
    json.append(presentation.guide.entries.count == 0 ? "]\n}\n" : "\n]\n}\n")
    return json
  }

  private static func append(
    _ id: EntryID, _ presentation: Presentation, to json: inout [UInt8]
  ) {
    let guide = presentation.guide
    let entry = guide.entries[id]
    json.append("{\"kind\":")
    json.append(json: entry.kind.rawValue)
    json.append(",\"id\":")
    json.append(json: entry.id)
    json.append(",\"title\":")
    json.append(json: presentation.title(of: id))
    json.append(",\"address\":")
    json.append(json: entry.address)
    if entry.kind == .claim, let branch = guide.content.claims[id].branch {
      json.append(",\"branch\":")
      json.append(json: branch.value)
    }
    let links = links(of: id, guide)
    for (number, link) in links.enumerated() {
      let other = guide.entries[link.target]
      json.append(number == 0 ? ",\"links\":[" : ",")
      json.append("{\"relation\":")
      json.append(json: link.relation)
      json.append(",\"to\":")
      json.append(json: "\(other.kind.rawValue):\(other.id)")
      json.append("}")
    }
    json.append(links.isEmpty ? "}" : "]}")
  }

  /// Returns the links that an entry makes: those of its front matter, then the targets of its
  /// text, each once.
  private static func links(
    of id: EntryID, _ guide: Guide
  ) -> [(relation: String, target: EntryID)] {
    let keys = LinkRelation.allCases.flatMap { relation in
      guide.links.targets(of: id, relation).map { (relation: relation.rawValue, target: $0) }
    }
    let resolved = guide.resolved[id]
    var targets = Set(resolved.marks.map(\.target))
    for target in resolved.targets {
      switch target {
      case .entry(let other, _): targets.insert(other)
      case .value(let value): targets.insert(value.figure)
      case .nothing, .file, .fragment: break
      }
    }
    for readings in resolved.citations { targets.formUnion(readings.compactMap { $0 }) }
    return keys + targets.sorted().map { (relation: "text", target: $0) }
  }
}
