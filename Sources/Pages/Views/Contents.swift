internal import Markup
internal import StudyGuide
internal import Synchronization

/// The sections as the contents beside a section list them, part by part.
struct Contents: Sendable {
  /// Stretches of sections of one part, in order.
  let parts: [Range<EntryID>]
  /// Links to the sections of each part, made when a page first shows them.
  private let links: [PartLinks]

  /// How many sections a page lists at most before it lists only those of its own part.
  private static let longest = 60

  init(_ sections: EntryList<Section>) {
    var parts: [Range<EntryID>] = []
    var last: String?
    for (id, section) in zip(sections.ids, sections.values) {
      let end = id.advanced(by: 1)
      if section.part == last, let open = parts.popLast() {
        parts.append(open.lowerBound..<end)
      } else {
        parts.append(id..<end)
      }
      last = section.part
    }
    self.parts = parts
    links = parts.map { _ in PartLinks() }
  }

  /// Links to all sections, or to those of the section's part; its own is the current one.
  func records(around section: EntryID, in guide: Guide) -> [TemplateRecord] {
    let all = guide.entries.all(.section)
    let isShort = all.count <= Self.longest
    let shown = parts.indices.filter { isShort || parts[$0].contains(section) }
    guard let first = shown.first else { return [] }
    var records = shown.flatMap { links[$0].records(of: parts[$0], in: guide) }
    records[parts[first].lowerBound.distance(to: section)] = guide.contentsLink(
      to: section, isCurrent: true)
    return records
  }
}

/// Links to the sections of one part, kept once they are made.
private final class PartLinks: Sendable {
  private let made = Mutex<[TemplateRecord]?>(nil)

  func records(of sections: Range<EntryID>, in guide: Guide) -> [TemplateRecord] {
    made.withLock { made in
      if let made { return made }
      let records = sections.map { guide.contentsLink(to: $0, isCurrent: false) }
      made = records
      return records
    }
  }
}

extension Guide {
  /// A link to a section from another section's page, with its number.
  fileprivate func contentsLink(to id: EntryID, isCurrent: Bool) -> TemplateRecord {
    let entry = entries[id]
    let link = LinkView(
      title: entry.title, address: entry.addressFromFolder, isCurrent: isCurrent,
      note: String(entries.position(of: id) + 1))
    return LinkView.shape.settledRecord(of: link)
  }
}
