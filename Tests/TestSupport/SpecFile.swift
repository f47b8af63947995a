import Markup
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One example of a spec file: what an author writes, what the page shows, what is reported.
package struct SpecExample: Sendable, CustomTestStringConvertible {
  package let file: String
  package let line: Int
  package let markdown: String
  package let html: String
  /// One line a diagnostic: `rule line:column+length`.
  package let diagnostics: String

  package var testDescription: String { "\(file):\(line)" }
}

/// A spec in the form of CommonMark's: prose, with examples between fences of 32 backticks. An
/// example has two or three parts, set apart by lines of a single point; `→` stands for a tab.
package enum SpecFile {
  package static func examples(in folder: String, _ names: [String]) -> [SpecExample] {
    names.flatMap { examples(ofFile: folder + "/" + $0, name: $0) }
  }

  private static let fence = String(repeating: "`", count: 32)

  private static func examples(ofFile path: String, name: String) -> [SpecExample] {
    let text = String(decoding: TestFiles.bytes(of: path), as: UTF8.self)
    var examples: [SpecExample] = []
    var parts: [[Substring]]?
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line == fence + " example" {
        parts = [[]]
        start = index + 1
      } else if line == fence, let found = parts {
        examples.append(example(found, file: name, line: start))
        parts = nil
      } else if line == ".", parts != nil {
        parts?.append([])
      } else if let count = parts?.count {
        parts?[count - 1].append(line)
      }
    }
    return examples
  }

  private static func example(_ parts: [[Substring]], file: String, line: Int) -> SpecExample {
    func text(_ index: Int) -> String {
      guard index < parts.count, !parts[index].isEmpty else { return "" }
      return parts[index].joined(separator: "\n").replacing("→", with: "\t") + "\n"
    }
    return SpecExample(
      file: file, line: line, markdown: text(0), html: text(1), diagnostics: text(2))
  }
}

/// Reading for tests.
package enum TestFiles {
  /// A file's bytes; none when it cannot be read.
  package static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The folder of the package, from a test's own `#filePath`.
  package static func package(_ file: String = #filePath) -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }
}
