import Markup
package import StudyGuide

/// A revision in plain words: every line that changes, as it is and as it is to be.
package enum RevisionText {
  /// The largest number of scalars of a line that is shown, and of those before its first change.
  private static let (longest, before) = (120, 50)

  /// `folder` leads to the guide, as `lessons/`.
  package static func text(_ revision: Revision, in folder: String) -> String {
    var text = ""
    var count = 0
    for file in revision.files {
      let path = folder + file.source.path
      if let newPath = file.newPath { text += "\(path)\n  becomes \(folder)\(newPath)\n" }
      if file.isNew { text += "\(path)\n  is new\n" }
      if file.isRemoved { text += "\(path)\n  goes\n" }
      for change in file.changes {
        text += "\(path):\(change.place.line):\(change.place.column)\n" + lines(of: change)
        count += 1
      }
      text += "\n"
    }
    text += "\(revision.files.count.counted("file")), \(count.counted("change"))\n"
    if revision.open.isEmpty { return text }
    text += "\nTo be mended by hand:\n"
    for open in revision.open {
      let place = open.place.map { ":\($0.line):\($0.column)" } ?? ""
      text += "  \(folder)\(open.path)\(place) \(open.words)\n"
    }
    return text + "\n"
  }

  private static func lines(of change: ChangedLines) -> String {
    var text = ""
    for (index, line) in change.old.enumerated() {
      text += "  - \(shown(line, beside: index < change.new.count ? change.new[index] : ""))\n"
    }
    for (index, line) in change.new.enumerated() {
      text += "  + \(shown(line, beside: index < change.old.count ? change.old[index] : ""))\n"
    }
    return text
  }

  /// A line as far as it is shown beside another, from shortly before the first difference on.
  private static func shown(_ line: String, beside other: String) -> String {
    let scalars = Array(line.unicodeScalars)
    if scalars.count <= longest { return line }
    let common = zip(scalars, other.unicodeScalars).prefix { $0 == $1 }.count
    let start = common > longest - before ? common - before : 0
    let end = min(scalars.count, start + longest)
    return (start > 0 ? "…" : "")
      + String(String.UnicodeScalarView(scalars[start..<end])) + (end < scalars.count ? "…" : "")
  }
}
