package import Markup

/// The numbers that `guide number` writes behind the paragraphs of the essay's text, so that they
/// are kept.
package struct EssayNumbering: Sendable {
  /// A number for one paragraph.
  package struct Addition: Sendable {
    package let path: String
    package let line: Int
    package let id: String
    /// The first words of the paragraph.
    package let words: String
    let offset: Int
    let text: String
  }

  package let additions: [Addition]
  private let files: [EssayFile]

  /// Finds the paragraphs without numbers in the files of the text, which are in their order;
  /// `schemes` are those of typed links.
  package init(_ sources: [SourceText], schemes: [String]) throws(Diagnostic.Failure) {
    var files: [EssayFile] = []
    for source in sources {
      try source.requireUTF8()
      let parsed = try EssayFile.read(source, MarkdownOptions(schemes: schemes))
      if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
        throw Diagnostic.Failure(problem)
      }
      if let file = parsed.value { files.append(file) }
    }
    self.files = files
    let all = files.flatMap { file in file.passages.map { (file: file, passage: $0) } }
    let ids = KeptNumbers.ids(all.map { $0.passage.id?.value })
    additions = zip(all, ids).filter { $0.0.passage.id == nil }.map { item, id in
      let words = item.passage.document.plainText(of: 0..<item.passage.document.events.count)
      return Addition(
        path: item.file.source.path,
        line: item.file.source.place(at: max(item.passage.end - 1, 0)).line, id: id,
        words: words.shortened(to: 40), offset: item.passage.end,
        text: (item.passage.endsAlone ? item.file.source.lineEnd : " ") + PassageMark.text(id))
    }
  }

  /// Returns the files that change, with their bytes: those that they had, and the numbers.
  package var changed: [(path: String, bytes: [UInt8])] {
    var rest = additions[...]
    return files.compactMap { file in
      let added = rest.prefix { $0.path.hasSameBytes(as: file.source.path) }
      rest = rest.dropFirst(added.count)
      if added.isEmpty { return nil }
      var bytes: [UInt8] = Array(
        file.source.fileBytes.prefix(file.source.fileBytes.count - file.source.bytes.count))
      var start = 0
      for addition in added {
        bytes += file.source.bytes[start..<addition.offset]
        bytes += addition.text.utf8
        start = addition.offset
      }
      return (file.source.path, bytes + file.source.bytes[start...])
    }
  }
}

extension SourceText {
  /// The sign with which the first line ends.
  fileprivate var lineEnd: String {
    guard lineStarts.count > 1 else { return "\n" }
    let end = bytes[..<lineStarts[1]]
    return end.hasSuffix("\r\n") ? "\r\n" : end.last == UInt8(ascii: "\r") ? "\r" : "\n"
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
