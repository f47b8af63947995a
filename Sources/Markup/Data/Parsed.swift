/// What reading something gave: the value as far as it could be read, and all that was wrong with it.
///
/// A text that cannot be read at all throws `Diagnostic.Failure` instead; `init(catching:)` takes
/// that in. Problems are reported in no other way.
package struct Parsed<Value: Sendable>: Sendable {
  package var value: Value?
  package var diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package init(catching read: () throws(Diagnostic.Failure) -> Parsed) {
    do {
      self = try read()
    } catch {
      self.init(nil, [error.diagnostic])
    }
  }
}

extension SourceText {
  /// Refuses bytes that cannot be read as text at all.
  package func requireUTF8() throws(Diagnostic.Failure) {
    guard let offset = bytes.firstInvalidUTF8 else { return }
    throw Diagnostic.Failure(
      diagnostic(
        .invalidUTF8, "the file is not valid UTF-8", at: offset, note: "save it as UTF-8"))
  }
}
