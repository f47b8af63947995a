import Markup

extension SourceText {
  /// A source written in a test.
  convenience init(_ text: String, path: String = "a.md") {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension Diagnostic {
  /// All that a diagnostic says, but for its path: `rule line:column+length message (note)`.
  var report: String {
    let place = place.map { " \($0.line):\($0.column)+\($0.length)" } ?? ""
    return "\(rule.id)\(place) \(message)" + (note.map { " (\($0))" } ?? "")
  }

  /// The same without its words: `rule line:column+length`.
  var shortReport: String {
    let place = place.map { " \($0.line):\($0.column)+\($0.length)" } ?? ""
    return rule.id + place
  }
}

extension Result where Failure == Diagnostic.Failure {
  /// What a failure says; nothing for a success.
  var report: String? {
    if case .failure(let failure) = self { return failure.diagnostic.report }
    return nil
  }
}

extension Place {
  /// `line:column+length`.
  var text: String { "\(line):\(column)+\(length)" }
}
