package import Markup
package import Pages

/// The pages for paper that students get. They must be the same bytes whatever the answers are: then
/// nothing in them, seen or not, can give one away.
package enum StudentFiles {
  /// Returns the paths of what a site prints for students.
  package static func paths(of site: Site) -> [String] {
    site.paths().filter { path in
      path.hasPrefix("print/")
        && (path.hasSuffix("-sheet.html")
          || ["claim-cards", "glossary", "readings"].contains { path == "print/\($0).html" })
    }
  }

  /// Returns the files of a guide with other answers to the same questions: other right options and
  /// reasons, other words in gaps, and other texts under all headings of questions; and with another
  /// status of each claim.
  package static func answeredOtherwise(_ files: [SourceText]) -> [SourceText] {
    files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let other =
        if file.path.hasPrefix("content/questions/") {
          question(text)
        } else if file.path.hasPrefix("content/claims/") {
          text.replacing(/\n(status|reason): [^\n]*/) { match in
            match.1 == "reason" ? "\nreason: Zzz." : "\nstatus: judgement"
          }
        } else {
          text
        }
      return SourceText(path: file.path, bytes: Array(other.utf8))
    }
  }

  private static func question(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return text }
    let isGap = lines[..<end].contains("kind: gap") && !lines[..<end].contains("bank: true")
    let headings = lines[end...].indices.filter { lines[$0].hasPrefix("## ") }
    let answers = headings.flatMap { ["", lines[$0], "", "Zzz."] }
    lines = Array(lines[..<(headings.first ?? lines.count)])
    exchangeOptions(&lines, from: end)
    var prompt = lines.joined(separator: "\n")
    if isGap { prompt = prompt.replacing(/\*\*[^*]+\*\*/, with: "**zzz**") }
    return
      (prompt.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + answers).joined(separator: "\n") + "\n"
  }

  /// Marks the option behind each right one as right in its place, and replaces all reasons.
  private static func exchangeOptions(_ lines: inout [String], from start: Int) {
    let options = lines[start...].indices.filter {
      lines[$0].hasPrefix("- [x] ") || lines[$0].hasPrefix("- [ ] ")
    }
    let marks = options.map { lines[$0].prefix(6) }
    for (place, line) in options.enumerated() {
      let mark = marks[(place + marks.count - 1) % marks.count]
      lines[line] = String(mark + lines[line].dropFirst(6))
    }
    guard let first = options.first else { return }
    var isReason = false
    for index in lines.indices.dropFirst(first) {
      if lines[index].isEmpty { isReason = true }
      if lines[index].hasPrefix("- ") { isReason = false }
      if isReason, lines[index].hasPrefix("  ") { lines[index] = "  Zzz." }
    }
  }

  /// Returns what a page for students holds that leads elsewhere or is hidden: addresses other than
  /// those of assets, of the start page, of the page to take away and of other sites, ids other than
  /// that of the whole, comments, and what only teachers' pages have.
  package static func leaks(in html: String) -> [String] {
    let addresses = html.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }.filter {
      !$0.hasPrefix("../assets/") && !$0.hasPrefix("../immutable/") && !$0.hasPrefix("https://")
        && !$0.hasPrefix("http://") && !["../index.html", "../take-away.html"].contains($0)
    }
    let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }.filter { id in
      id != "_main" && !id.hasPrefix("reading-")
    }
    let hidden = ["<!--", "<details", "data-status", "#_d-", "doc-backlink"].filter(html.contains)
    return addresses + ids + hidden
  }
}
