package import Markup

/// What has to change so that an entry gets another id: its file, its `formerly`, and every place that
/// names it.
package enum Renaming {
  package static func revision(
    _ kind: Kind, _ old: String, to new: String, in files: [SourceText]
  ) throws(RevisionRefusal) -> Revision {
    let guide = RevisedGuide(files)
    guard Identifier.isValid(new) else {
      throw RevisionRefusal("`\(new)` is no id", Identifier.rule)
    }
    let entry = try guide.entry(kind, old)
    if old == new { throw RevisionRefusal("the \(kind.noun) is called `\(old)` already") }
    try refuseTaken(kind, new, by: entry, guide)
    var draft = RevisionDraft(files)
    if kind.folder != nil { try move(entry, to: new, guide, &draft) }
    renameMentions(of: entry, to: new, guide, &draft)
    try keepAddress(of: entry, under: new, guide, &draft)
    guide.leaveUnread(guide.ids(of: entry), &draft)
    return draft.finish()
  }

  private static func refuseTaken(
    _ kind: Kind, _ new: String, by entry: Entry, _ guide: RevisedGuide
  ) throws(RevisionRefusal) {
    let entries = guide.entries(kind)
    if let other = entries.first(where: { $0.id == new }) {
      throw RevisionRefusal(
        "there is \(kind.phrase) `\(new)` already: \(other.source.path)", "choose another id")
    }
    if kind == .page, BuiltInPage(rawValue: new) != nil || new == "index" {
      throw RevisionRefusal("guide itself makes the page `\(new)`", "choose another id")
    }
    let former = Kind.allCases.lazy.flatMap { guide.entries($0) }.first { other in
      other !== entry && other.formerly.contains { $0.kind == kind && $0.id == new }
    }
    if let former {
      throw RevisionRefusal(
        "`\(new)` is a former id of `\(former.kind.rawValue):\(former.id)`, to which its address leads",
        "choose another id")
    }
  }

  private static func move(
    _ entry: Entry, to new: String, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) throws(RevisionRefusal) {
    let names = entry.source.path.pathNames
    let order = (names.last ?? "").dropLast(entry.id.count + 3)
    try move(
      entry.source.path, to: (names.dropLast() + ["\(order)\(new).md"]).joined(separator: "/"),
      guide, &draft)
    guard entry.kind == .section else { return }
    let folder = "content/questions/\(entry.id)/"
    for file in guide.files where file.path.beginsWithBytes(of: folder) {
      let rest = file.path.dropFirst(folder.count)
      try move(file.path, to: "content/questions/\(new)/\(rest)", guide, &draft)
    }
  }

  private static func move(
    _ path: String, to newPath: String, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) throws(RevisionRefusal) {
    if guide.sources[newPath] != nil {
      throw RevisionRefusal("\(newPath) is there already", "choose another id, or take it away")
    }
    draft.move(path, to: newPath)
  }

  private static func renameMentions(
    of entry: Entry, to new: String, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) {
    let mentions = guide.content.mentions(of: entry.kind, guide.ids(of: entry))
    let ranges = MentionPlaces(guide.sources, guide.content).ranges(of: mentions)
    for (mention, range) in zip(mentions, ranges) {
      if let range {
        let start = range.lowerBound + mention.lead.utf8.count
        draft.replace(start..<range.upperBound, of: mention.path, by: new)
      } else {
        draft.leave(mention.path, mention.place, "names `\(mention.written)` in a form of its own")
      }
    }
  }

  /// Changes the id of an item of a list, and notes the former one.
  private static func keepAddress(
    of entry: Entry, under new: String, _ guide: RevisedGuide, _ draft: inout RevisionDraft
  ) throws(RevisionRefusal) {
    let path = entry.source.path
    if EssayFile.isText(path) {
      return try EssayRevision(entry, guide).rename(to: new, &draft)
    }
    guard let source = guide.sources[path], let tree = KeyTree(source) else {
      throw RevisionRefusal("\(path) cannot be read", "guide check says why: mend it first")
    }
    if entry.kind.folder == nil {
      draft.replace(tree.range(ofID: entry.id, at: entry.place), of: path, by: new)
    }
    guard let edit = tree.adding(former: entry.id, insteadOf: new, to: entry) else {
      draft.leave(path, entry.place, "cannot be given `formerly: [\(entry.id)]`: write it there")
      return
    }
    draft.replace(edit.range, of: path, by: edit.text)
  }
}
