/// A small complete guide to a short speech, written for practice: what `guide init` begins with.
package enum StarterGuide {
  /// Path and text of each file below `content/`.
  package static func files(_ language: StarterLanguage = .english) -> [(
    path: String, text: String
  )] {
    var files: [(path: String, text: String)] = []
    // Without the last line's end.
    for line in language.guide.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      }
    }
    return files
  }
}
