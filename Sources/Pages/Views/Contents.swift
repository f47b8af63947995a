internal import Markup
internal import StudyGuide
internal import Synchronization

/// The list of sections beside a section's text, part by part.
struct Contents: Sendable {
  /// The sections of each part, in order: runs of neighbouring sections that name the same part.
  let parts: [Range<EntryID>]
  /// The links to the sections of each part, made when a page first shows them.
  private let links: [PartLinks]

  /// The largest number of sections that a page lists; in a longer guide it lists only those of its
  /// own part, and of a longer part the nearest.
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

  /// Returns the number of the part that holds a section, from 0.
  func part(of section: EntryID) -> Int { parts.partitioningIndex { $0.upperBound > section } }

  /// Returns links to all sections, or in a long guide to those of the section's part, of a long
  /// part those around the section; the link to the section itself is marked as current.
  func records(around section: EntryID, in guide: Guide) -> [TemplateRecord] {
    let all = guide.entries.all(.section)
    var records: [TemplateRecord]
    var place: Int
    if all.count <= Self.longest {
      records = parts.indices.flatMap { links[$0].records(of: parts[$0], in: guide) }
      place = all.lowerBound.distance(to: section)
    } else {
      let part = part(of: section)
      guard part < parts.count else { return [] }
      place = parts[part].lowerBound.distance(to: section)
      let first = max(0, min(place - Self.longest / 2, parts[part].count - Self.longest))
      let whole = links[part].records(of: parts[part], in: guide)
      records = Array(whole[first...].prefix(Self.longest))
      place -= first
    }
    guard records.indices.contains(place) else { return [] }
    records[place] = guide.contentsLink(to: section, isCurrent: true)
    return records
  }
}

/// The links to the sections of one part, kept once they are made.
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
  /// Returns a numbered link to a section, for a page in the folder of sections.
  fileprivate func contentsLink(to id: EntryID, isCurrent: Bool) -> TemplateRecord {
    let entry = entries[id]
    let link = LinkView(
      title: entry.title, address: entry.addressFromFolder, isCurrent: isCurrent,
      note: String(entries.position(of: id) + 1))
    return LinkView.shape.settledRecord(of: link)
  }
}
