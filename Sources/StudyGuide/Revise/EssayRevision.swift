internal import Markup

/// The changes of a paragraph whose text stands in the guide: of its mark there, and of what
/// `essay.yml` says of it.
struct EssayRevision {
  private static let listPath = "content/essay.yml"

  private let entry: Entry
  private let guide: RevisedGuide
  /// The keys of `essay.yml`; nil if there is no such file.
  private let list: KeyTree?

  init(_ entry: Entry, _ guide: RevisedGuide) throws(RevisionRefusal) {
    (self.entry, self.guide) = (entry, guide)
    let source = guide.sources[Self.listPath]
    list = source.flatMap { KeyTree($0) }
    if source != nil, list == nil {
      throw RevisionRefusal(
        "\(Self.listPath) cannot be read", "guide check says why: mend it first")
    }
  }

  private var items: [DataNode] { list?.items(under: "paragraphs") ?? [] }

  /// What `essay.yml` says of the paragraph, and its id there.
  private var item: (mapping: DataNode, id: DataNode)? {
    for mapping in items {
      guard let id = KeyTree.value(of: "id", in: mapping), case .scalar(let text, _) = id.content,
        text == entry.id
      else { continue }
      return (mapping, id)
    }
    return nil
  }

  /// Changes the mark behind the paragraph, and notes its former id in `essay.yml`.
  func rename(to new: String, _ draft: inout RevisionDraft) throws(RevisionRefusal) {
    let (path, mark) = (entry.source.path, PassageMark.text(entry.id))
    guard let source = guide.sources[path], let start = source.offset(of: entry.place),
      source.bytes.hasBytes(mark.utf8, at: start)
    else {
      throw RevisionRefusal(
        "the paragraph `\(entry.id)` is named by its place alone",
        "run `guide number` first, which writes `\(mark)` behind it")
    }
    draft.replace(start + 2..<start + 2 + entry.id.utf8.count, of: path, by: new)
    let record = "{id: \(new), formerly: [\(entry.id)]}"
    guard let list else {
      return draft.create(Self.listPath, "paragraphs:\n  - \(record)\n")
    }
    guard let item else {
      guard let edit = items.last.flatMap({ list.addingItem(record, behind: $0) }) else {
        return draft.leave(
          Self.listPath, nil, "does not note the former id: add `- \(record)` under `paragraphs:`")
      }
      return draft.replace(edit.range, of: Self.listPath, by: edit.text)
    }
    draft.replace(list.range(ofID: entry.id, at: item.id.place), of: Self.listPath, by: new)
    guard let edit = list.adding(former: entry.id, insteadOf: new, to: item.mapping) else {
      return draft.leave(
        Self.listPath, item.id.place,
        "cannot be given `formerly: [\(entry.id)]`: write it there")
    }
    draft.replace(edit.range, of: Self.listPath, by: edit.text)
  }

  /// Takes away what `essay.yml` says of the paragraph; the paragraph itself is left to its author.
  func remove(_ draft: inout RevisionDraft) {
    draft.leave(
      entry.source.path, entry.place, "the paragraph is a block of the text: take it out there")
    guard let list, let item else { return }
    if items.count == 1 { return draft.remove(Self.listPath) }
    if let edit = list.removingItem(item.mapping) {
      draft.replace(edit.range, of: Self.listPath, by: edit.text)
    } else {
      draft.leave(
        Self.listPath, item.id.place, "stands in a list in brackets: take it out there")
    }
  }
}
