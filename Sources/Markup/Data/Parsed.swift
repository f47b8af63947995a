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
  /// Throws if the bytes are not valid UTF-8.
  package func requireUTF8() throws(Diagnostic.Failure) {
    guard let offset = bytes.firstInvalidUTF8 else { return }
    throw Diagnostic.Failure(
      diagnostic(
        .invalidUTF8, "the file is not valid UTF-8", at: offset, note: "save it as UTF-8"))
  }
}
