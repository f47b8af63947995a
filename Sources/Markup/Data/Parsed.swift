/// The result of reading something: the value, as far as it could be read, and all diagnostics
/// about it.
///
/// Code that cannot go on throws `Diagnostic.Failure` instead; ``init(catching:)`` converts that.
/// Problems are reported in no other way.
package struct Parsed<Value: Sendable>: Sendable {
  package var value: Value?
  package var diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Runs a function that reads; a failure becomes the only diagnostic, without a value.
  package init(catching read: () throws(Diagnostic.Failure) -> Parsed) {
    do {
      self = try read()
    } catch {
      self.init(nil, [error.diagnostic])
    }
  }
}

extension SourceText {
  /// Throws if the bytes are not valid UTF-8, or are the pointer that Git LFS leaves in place of a
  /// file.
  package func requireUTF8() throws(Diagnostic.Failure) {
    if let problem = pointerProblem ?? encodingProblem { throw Diagnostic.Failure(problem) }
  }

  /// The problem of a text that is not UTF-8; UTF-16 is told by its mark, or by the zeros between
  /// its letters.
  package var encodingProblem: Diagnostic? {
    let start = bytes.prefix(4)
    let isWide =
      start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || start.count == 4 && start.count(where: { $0 == 0 }) == 2
    if isWide {
      return Diagnostic(
        rule: .invalidUTF8, message: "the file is UTF-16", path: path, note: "save it as UTF-8")
    }
    return bytes.firstInvalidUTF8.map { offset in
      diagnostic(.invalidUTF8, "the file is not valid UTF-8", at: offset, note: "save it as UTF-8")
    }
  }

  /// The problem of a file that Git LFS has not fetched: three lines that name it stand in its place.
  package var pointerProblem: Diagnostic? {
    guard bytes.count < 1_024, bytes.starts(with: "version https://git-lfs.github.com/".utf8) else {
      return nil
    }
    return Diagnostic(
      rule: .brokenFile, message: "Git LFS has not fetched the file: only its pointer is here",
      path: path, note: "run `git lfs pull`")
  }
}
