import Pages
import TestSupport
import Testing

/// A guide whose reading list has some records, for tables of what becomes of them: the first is
/// `w1`, the next `w2`.
struct Bibliography: Sendable {
  private let site: TestSite

  /// Records as the insides of JSON objects, without their ids; `unread` are whole ones that have no
  /// reading.
  init(_ records: [String], _ changes: String = "", unread: [String] = []) {
    let first = #"{"id": "stone-1990", "type": "book", "title": "Walls"}"#
    let second = #"{"id": "wood-1995", "type": "book", "title": "Gates"}"#
    let others = records.enumerated().map { index, body in "{\"id\": \"w\(index + 1)\", \(body)}" }
    let list = ([first, second] + others + unread).joined(separator: ",\n")
    var site = TestSite("-- content/readings/bibliography.json --\n[\(list)]\n\(changes)")
    for index in records.indices {
      site = site.adding(
        "content/readings/w\(index + 1).md",
        Array("---\nstance: builder\nlevel: advanced\nbasis: read\n---\n\nNote.\n".utf8))
    }
    self.site = site
  }

  /// The same with keys of front matter for each, as a guide that changes may be added to.
  static func list(_ records: [(record: String, keys: String)]) -> @Sendable (String) -> TestSite {
    { changes in
      var site = Bibliography(records.map { "\"type\": \"book\", \($0.record)" }, changes).site
      for (index, row) in records.enumerated() {
        site = site.adding(
          "content/readings/w\(index + 1).md",
          Array("---\nlevel: intermediate\nbasis: excerpt\n\(row.keys)\n---\n\nNote.\n".utf8))
      }
      return site
    }
  }

  func built() async throws -> Site {
    let result = await site.build()
    return try #require(result.site, "\(result.diagnostics.map(TestSite.line))")
  }

  /// The records of a list such as `readings.bib`, those of the small guide left out.
  func records(in path: String) async throws -> [String] {
    let end = path.hasSuffix("ris") ? "\r\n\r\n" : "\n\n"
    return try await built().text(path).split(separator: end).dropFirst(2).map(String.init)
  }

  /// What stands behind `start` on a line of each record; nil where no line begins so.
  func values(behind start: String, in path: String) async throws -> [String?] {
    try await records(in: path).map { record in
      record.split { $0.isNewline }.first { $0.hasPrefix(start) }.map {
        String($0.dropFirst(start.count))
      }
    }
  }

  /// What the pages of the readings print by a template of one line.
  static func printed(_ records: [String], by template: String) async throws -> [String] {
    let site = try await Bibliography(records, "-- templates/reading.mustache --\n\(template)\n")
      .built()
    return records.indices.map { site.text("readings/w\($0 + 1).html").line }
  }
}

extension String {
  /// Without the line ends behind it.
  var line: String {
    var line = self
    while line.last == "\n" { line.removeLast() }
    return line
  }
}
