import Markup

/// A place in the sources that names an entry.
struct Mention {
  /// What names it.
  enum Form {
    /// A key of front matter or of an item of a list.
    case key
    /// The first or the last of a run of paragraphs, in such a key.
    case run
    /// A link in a text.
    case link
    case card
    case value
    case citation
    /// The entry's own record in a bibliography.
    case record
    /// A row of a figure's data.
    case row
  }

  let form: Form
  let path: String
  /// The place as the reader of the file gave it: that of all that is written.
  let place: Place
  /// What stands before the id: `term:`, `@`.
  let lead: String
  let id: String
  /// The entry in whose file it stands; nil for those of the guide as a whole.
  var entry: Entry?

  var written: String { lead + id }
}

extension LoadedContent {
  /// Returns all places that name an entry: keys, texts, citations, records, data.
  func mentions(of kind: Kind, _ ids: Set<String>) -> [Mention] {
    var mentions: [Mention] = []
    for other in Kind.allCases { mentions += self.mentions(of: kind, ids, in: other.type) }
    if kind == .reading { mentions += records(ids) + rows(ids) }
    if let configuration { mentions += settings(kind, ids, configuration.source) }
    if kind == .page, let configuration {
      mentions += (configuration.navigation + configuration.footer).flatMap(\.pages).filter {
        ids.contains($0.value)
      }.map {
        Mention(
          form: .key, path: configuration.source.path, place: $0.place, lead: "", id: $0.value)
      }
    }
    return mentions
  }

  private func mentions<Value: EntryType>(
    of kind: Kind, _ ids: Set<String>, in type: Value.Type
  ) -> [Mention] {
    self[keyPath: Value.list].values.flatMap { value in
      Self.mentions(of: kind, ids, inKeysOf: value)
        + Self.mentions(of: kind, ids, inTextOf: value.entry)
    }
  }

  private static func mentions(
    of kind: Kind, _ ids: Set<String>, inKeysOf value: some EntryType
  ) -> [Mention] {
    let scheme = kind.rawValue + ":"
    return value.links.flatMap { key in
      let single = key.ids.compactMap { named -> Mention? in
        // The section of a question is named by its folder.
        if key.relation == .section, named.place == value.entry.place { return nil }
        var (lead, id) = ("", named.value)
        if key.kind == nil, id.hasPrefix(scheme) {
          (lead, id) = (scheme, String(id.dropFirst(scheme.count).prefix { $0 != "#" }))
        } else if key.kind != kind {
          return nil
        }
        guard ids.contains(id) else { return nil }
        return Mention(
          form: .key, path: value.entry.source.path, place: named.place, lead: lead, id: id,
          entry: value.entry)
      }
      return key.kind == .paragraph && kind == .paragraph
        ? single + runs(ids, in: key, of: value.entry) : single
    }
  }

  private static func runs(_ ids: Set<String>, in key: LinkKey, of entry: Entry) -> [Mention] {
    key.ids.flatMap { named in
      ParagraphRange.ends(named.value).filter { ids.contains($0.id) }.map {
        Mention(
          form: .run, path: entry.source.path, place: named.place, lead: $0.lead, id: $0.id,
          entry: entry)
      }
    }
  }

  private static func mentions(
    of kind: Kind, _ ids: Set<String>, inTextOf entry: Entry
  ) -> [Mention] {
    func mention(_ form: Mention.Form, _ place: Place, _ lead: String, _ id: String) -> Mention {
      Mention(form: form, path: entry.source.path, place: place, lead: lead, id: id, entry: entry)
    }
    let links = entry.document.references.compactMap { reference -> Mention? in
      if kind == .figure, reference.scheme == "value" {
        let id = String(reference.id.prefix { $0 != "/" })
        return ids.contains(id) ? mention(.value, reference.place, "value:", id) : nil
      }
      guard reference.scheme == kind.rawValue, ids.contains(reference.id) else { return nil }
      return mention(
        reference.isCard ? .card : .link, reference.place, reference.scheme + ":", reference.id)
    }
    if kind != .reading { return links }
    return links
      + entry.document.citations.flatMap { citation in
        citation.items.filter { ids.contains($0.key) }.map {
          mention(.citation, $0.place, "@", $0.key)
        }
      }
  }

  /// The typed addresses in `guide.yml`, under whatever key.
  private func settings(_ kind: Kind, _ ids: Set<String>, _ source: SourceText) -> [Mention] {
    guard let tree = KeyTree(source) else { return [] }
    let scheme = kind.rawValue + ":"
    return tree.texts.compactMap { text, place in
      guard text.hasPrefix(scheme) else { return nil }
      let id = String(text.dropFirst(scheme.count).prefix { $0 != "#" })
      guard ids.contains(id) else { return nil }
      return Mention(form: .key, path: source.path, place: place, lead: scheme, id: id)
    }
  }

  private func records(_ ids: Set<String>) -> [Mention] {
    works.filter { ids.contains($0.name) }.compactMap { work in
      work.source.map {
        Mention(form: .record, path: $0.path, place: work.place, lead: "", id: work.id)
      }
    }
  }

  private func rows(_ ids: Set<String>) -> [Mention] {
    figures.values.flatMap { figure -> [Mention] in
      guard let works = figure.works, let index = figure.data.index(of: works.value),
        let file = data[figure.dataFile.value], let csv = file.csv
      else { return [] }
      return csv.rows.dropFirst().compactMap { row in
        guard index < row.count, ids.contains(row[index].text) else { return nil }
        return Mention(
          form: .row, path: file.source.path, place: file.source.place(at: row[index].offset),
          lead: "", id: row[index].text)
      }
    }
  }
}
