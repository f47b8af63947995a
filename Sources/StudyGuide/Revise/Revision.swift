package import Markup

/// What is to be changed in the sources of a guide, before anything is.
package struct Revision: Sendable {
  /// The files that change, sorted by path.
  package let files: [FileRevision]
  /// The places that only a person can mend, sorted.
  package let open: [OpenPlace]

  /// Makes a revision of changes in one line each; of two that meet, the first is kept.
  package init(fixes: [(path: String, fix: Fix)], in sources: [SourceText]) {
    var draft = RevisionDraft(sources)
    for (path, fix) in fixes {
      guard let source = draft.sources[path], let start = source.offset(of: fix.place),
        source.bytes.hasBytes(fix.old.utf8, at: start)
      else { continue }
      draft.replace(start..<start + fix.old.utf8.count, of: path, by: fix.new)
    }
    self = draft.finish()
  }

  init(files: [FileRevision], open: [OpenPlace]) { (self.files, self.open) = (files, open) }
}

/// What becomes of one file.
package struct FileRevision: Sendable {
  package let source: SourceText
  /// The path that the file gets; nil if it keeps its own.
  package let newPath: String?
  /// Whether it is not there yet; its source is empty then.
  package let isNew: Bool
  package let isRemoved: Bool
  /// In order, and none touching another.
  private let edits: [SourceEdit]

  init(
    _ source: SourceText, _ edits: [SourceEdit], newPath: String?, isNew: Bool, isRemoved: Bool
  ) {
    (self.source, self.edits, self.newPath) = (source, edits, newPath)
    (self.isNew, self.isRemoved) = (isNew, isRemoved)
  }

  /// The bytes of the file as it is to be on the disk.
  package var bytes: [UInt8] {
    source.fileBytes.prefix(source.fileBytes.count - source.bytes.count)
      + changed(0..<source.bytes.count, by: edits[...])
  }

  private func changed(_ range: Range<Int>, by edits: ArraySlice<SourceEdit>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    for edit in edits {
      bytes += source.bytes[index..<edit.range.lowerBound]
      bytes += edit.text.utf8
      index = edit.range.upperBound
    }
    return bytes + source.bytes[index..<range.upperBound]
  }

  /// The lines that change, as they are and as they are to be.
  package var changes: [ChangedLines] {
    var changes: [ChangedLines] = []
    var rest = edits[...]
    while let first = rest.first {
      var lines = lines(of: first)
      var group = rest.prefix(1)
      while let next = rest.dropFirst(group.count).first, !lines.isEmpty,
        next.range.lowerBound < lines.upperBound, !self.lines(of: next).isEmpty
      {
        lines = lines.lowerBound..<max(lines.upperBound, self.lines(of: next).upperBound)
        group = rest.prefix(group.count + 1)
      }
      let place = source.place(at: first.range.lowerBound)
      changes.append(
        ChangedLines(
          place: place, old: Self.texts(source.bytes[lines]),
          new: Self.texts(changed(lines, by: group)[...])))
      rest = rest.dropFirst(group.count)
    }
    return changes
  }

  /// The whole lines that an edit changes; empty where it only puts lines between others.
  private func lines(of edit: SourceEdit) -> Range<Int> {
    let starts = source.lineStarts
    func start(_ offset: Int) -> Int { starts[starts.partitioningIndex { $0 > offset } - 1] }
    let first = start(edit.range.lowerBound)
    let isWhole =
      first == edit.range.lowerBound
      && (edit.text.isEmpty || edit.text.utf8.last?.isLineEnd == true)
    if isWhole, edit.range.isEmpty || source.bytes[edit.range.upperBound - 1].isLineEnd {
      return edit.range
    }
    let last = max(edit.range.lowerBound, edit.range.upperBound - 1)
    let next = starts.partitioningIndex { $0 > last }
    return first..<(next < starts.count ? starts[next] : source.bytes.count)
  }

  private static func texts(_ bytes: ArraySlice<UInt8>) -> [String] {
    var lines = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }
}

/// Lines of a file as they are and as they are to be.
package struct ChangedLines: Sendable {
  /// The place of the first change.
  package let place: Place
  package let old: [String]
  package let new: [String]
}

/// A place that only a person can mend, with what stands there.
package struct OpenPlace: Sendable {
  package let path: String
  /// Nil for a file as a whole.
  package let place: Place?
  package let words: String
}

/// A change of a stretch of a file's bytes.
struct SourceEdit: Sendable {
  let range: Range<Int>
  let text: String
}
