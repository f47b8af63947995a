package import Markup

/// What has to change so that an entry can go: its file, the addresses that are given up, and every
/// place that names it.
package enum Removing {
  package static func revision(
    _ kind: Kind, _ id: String, in files: [SourceText]
  ) throws(RevisionRefusal) -> Revision {
    let guide = RevisedGuide(files)
    let entry = try guide.entry(kind, id)
    var draft = RevisionDraft(files)
    let mentions = guide.content.mentions(of: kind, guide.ids(of: entry))
      .filter { $0.entry !== entry }
    let ranges = MentionPlaces(guide.sources, guide.content).ranges(of: mentions)
    var trees: PathTable<KeyTree> = [:]
    for (mention, range) in zip(mentions, ranges) {
      if let edit = edit(mention, range, title: entry.title, guide, &trees) {
        draft.replace(edit.range, of: mention.path, by: edit.text)
      } else if mention.form != .record {
        draft.leave(mention.path, mention.place, words(mention))
      }
    }
    giveUpAddresses(of: entry, guide, &draft)
    guide.leaveUnread(guide.ids(of: entry), &draft)
    if kind == .section {
      for file in guide.files
      where file.path.beginsWithBytes(of: "content/questions/\(id)/") {
        draft.leave(file.path, nil, "is a question of the section: move or remove it")
      }
    }
    if kind.folder != nil {
      draft.remove(entry.source.path)
    } else {
      try removeItem(entry, guide, &draft)
    }
    return draft.finish()
  }

  /// The change that takes a mention away; nil where only a person can. `trees` keeps the keys of files.
  private static func edit(
    _ mention: Mention, _ range: Range<Int>?, title: String, _ guide: RevisedGuide,
    _ trees: inout PathTable<KeyTree>
  ) -> SourceEdit? {
    guard let range, let source = guide.sources[mention.path] else { return nil }
    switch mention.form {
    case .key:
      let tree = trees[mention.path] ?? KeyTree(source)
      trees[mention.path] = tree
      return tree?.removing(mention.place)
    case .link: return LinkText.edit(unlinking: range, in: source.bytes, title: title)
    case .run, .card, .value, .citation, .record, .row: return nil
    }
  }

  private static func words(_ mention: Mention) -> String {
    switch mention.form {
    case .key: "a key names it"
    case .run:
      mention.lead.isEmpty
        ? "a run of paragraphs begins with it: name the next"
        : "the run `\(mention.written)` ends with it: name the one before"
    case .link: "a link leads to it"
    case .card: "its card is shown"
    case .value: "a number of it is printed"
    case .citation: "a citation names it"
    case .record: "its record"
    case .row: "a row of a figure names it"
    }
  }

  private static func removeItem(
    _ entry: Entry, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) throws(RevisionRefusal) {
    let path = entry.source.path
    if EssayFile.isText(path) { return try EssayRevision(entry, guide).remove(&draft) }
    guard let source = guide.sources[path], let tree = KeyTree(source) else {
      throw RevisionRefusal("\(path) cannot be read", "guide check says why: mend it first")
    }
    if let edit = tree.removingItem(of: entry) {
      draft.replace(edit.range, of: path, by: edit.text)
    } else {
      draft.leave(path, entry.place, "stands in a list in brackets: take it out there")
    }
  }

  /// Writes `gone` behind the addresses that have been published.
  private static func giveUpAddresses(
    of entry: Entry, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) {
    guard let source = guide.content.ledger.source else { return }
    let addresses = Set([entry.address] + entry.formerly.map(\.address))
    for line in guide.published(addresses) where !line.isGone {
      let start = source.lineStarts[line.number - 1]
      let end = source.bytes[start...].firstIndex(where: \.isLineEnd) ?? source.bytes.count
      draft.replace(end..<end, of: source.path, by: " gone")
    }
  }
}
