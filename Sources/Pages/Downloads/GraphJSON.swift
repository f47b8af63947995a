internal import Markup
internal import StudyGuide

/// The file `guide.json`: the whole graph of the guide for programs, one entry on a line.
///
///     {"title", "language", "entries": [{"kind", "id", "title", "address", "links": [{"relation",
///     "to"}]}]}
///
/// `to` is a typed address such as `term:name`. The relation is a key of front matter, or `text`
/// for a reference, citation or automatic link in the entry's text.
enum GraphJSON {
  static func bytes(of presentation: Presentation) -> [UInt8] {
    let configuration = presentation.guide.configuration
    var json = "{\n\"title\":\(JSONWriter.quoted(configuration.title)),"
    json += "\n\"language\":\(JSONWriter.quoted(configuration.language)),\n\"entries\":"
    json += JSONWriter.lines(presentation.guide.entries.ids.map { entry($0, presentation) })
    return Array((json + "\n}\n").utf8)
  }

  private static func entry(_ id: EntryID, _ presentation: Presentation) -> String {
    let guide = presentation.guide
    let entry = guide.entries[id]
    var fields = [
      (key: "kind", value: JSONWriter.quoted(entry.kind.rawValue)),
      (key: "id", value: JSONWriter.quoted(entry.id)),
      (key: "title", value: JSONWriter.quoted(presentation.title(of: id))),
      (key: "address", value: JSONWriter.quoted(entry.address)),
    ]
    let links = links(of: id, guide).map { link in
      let other = guide.entries[link.target]
      return JSONWriter.object(ofTexts: [
        (key: "relation", value: link.relation),
        (key: "to", value: "\(other.kind.rawValue):\(other.id)"),
      ])
    }
    if !links.isEmpty { fields.append((key: "links", value: JSONWriter.list(links))) }
    return JSONWriter.object(fields)
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
