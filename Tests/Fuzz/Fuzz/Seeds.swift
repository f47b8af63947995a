import Foundation
import Markup
import Pages
import TestSupport

/// What a fuzzer begins with: files that are as they should be.
enum Seeds {
  /// Writes the seeds of a format into a folder, one file each.
  static func write(_ format: String, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (index, seed) in seeds(format).enumerated() {
      try Data(seed).write(to: URL(filePath: folder + "/seed-\(index)"))
    }
  }

  private static func seeds(_ format: String) -> [[UInt8]] {
    let texts = TestSite.varied.texts
    let all = texts.sorted { $0.key < $1.key }
    func ending(_ ends: String...) -> [[UInt8]] {
      all.filter { file in ends.contains { file.key.hasSuffix($0) } }.map { Array($0.value.utf8) }
    }
    switch format {
    case "guide":
      return all.enumerated().flatMap { index, file in
        [UInt8(index << 1), UInt8(index << 1 | 1)].map { [$0] + Array(file.value.utf8) }
      }
    case "markdown", "commonmark", "claim", "question", "figure": return ending(".md")
    case "template": return ending(".mustache")
    case "csv": return ending(".csv")
    case "bibtex-guide": return [0, 1].map { [$0] + Array(bibTeX.utf8) }
    case "decimal":
      return ["0", "-12.50", "+7", "1,118", "1.118,25", "31,5", "−5", "1e6", "12%", "n/a", "１２"].map
      {
        Array($0.utf8)
      }
    case "numbers":
      let rows = "1900,1,2.5,2,0,0\n1901/02,-12,,40000,2,1\n1903-08,0.005,7,6,1,1\n"
      return [UInt8](0..<5).flatMap { [$0, $0 | 128] }.map { [$0] + Array(rows.utf8) }
    case "bibliography-guide", "stylesheet", "ledger":
      let ends = [
        "bibliography-guide": ".json", "stylesheet": ".css", "ledger": "published.txt",
      ]
      return ending(ends[format] ?? "").flatMap { [[0] + $0, [1] + $0] }
    case "bibliography": return ending(".json")
    case "bibtex": return [Array(bibTeX.utf8)]
    case "essay", "timeline", "settings": return ending(".yml")
    case "runs": return [Array("0123abcd 4567ef01\n".replacing(" ", with: "").utf8)]
    case "http":
      return [
        Array("GET /a%20b?page=1 HTTP/1.1\r\nHost: localhost:8484\r\nRange: bytes=0-1\r\n\r\n".utf8)
      ]
    case "manifest", "hosts": return [Array(manifest.utf8), Array(listing.utf8)]
    default: return []
    }
  }

  private static let bibTeX = #"""
    @string{doors = "Doors"}
    @article{stone-1990, author = {van der Stone, Jr., Ann and {The Wall, Inc.} and others},
      title = {The {\"U}ber \emph{wall} of $x^2$} # { \& more}, journal = doors # " and Gates",
      year = 1990, month = dec, date = {1991-05/1992~}, pages = {12--34}, doi = {10.1/a_b},
      url = {https://example.org/a\_b%20}}
    @comment{jabref-meta: x;}

    """#

  private static var manifest: String {
    let digest = String(repeating: "0f", count: 32)
    var file = PublishManifest.File(path: "a/b.html", digest: digest, size: 12, title: "A title")
    file.places = ["one", "two"]
    var kept = PublishManifest.File(path: "immutable/c.css", digest: digest, size: 3, title: nil)
    kept.isRetired = true
    return PublishManifest([file, kept]).text
  }

  private static let listing = """
    drwxr-xr-x          4,096 2024/01/02 03:04:05 .
    lrwxrwxrwx             10 2024/01/02 03:04:05 current -> releases/7
    -rw-r--r--         12,345 2024/01/02 03:04:05 releases/7/a b.html
    fatal: could not read from https://user:secret@example.org/a.git
    releases/7

    """
}
