import Pages
import StudyGuide

/// The plan and the outcome of a publish, in plain words.
enum PublishReport {
  /// How many lines a list of the plan has at most, unless all are asked for.
  private static let longest = 20

  static func text(_ plan: PublishPlan, guide: String, host: String, all: Bool) -> String {
    var text = "\(guide) → \(host)\n"
    if plan.isEmpty {
      return text + "Nothing has changed: \(count(plan.unchangedCount, "file")).\n"
    }
    text += "\n"
    let lists = [
      ("+", "Added", plan.added), ("~", "Changed", plan.changed), ("-", "Removed", plan.removed),
    ]
    for (sign, name, files) in lists {
      let pages = files.filter { $0.title != nil }
      guard !pages.isEmpty else { continue }
      text += "\(name): \(count(pages.count, "page"))\n"
      let shown = all ? pages[...] : pages.prefix(longest)
      for page in shown { text += "  \(sign) \(page.path)  \(page.title ?? "")\n" }
      if shown.count < pages.count {
        text += "    and \(pages.count - shown.count) more (--all lists them)\n"
      }
    }
    let others = lists.map { sign, name, files in (sign, name, files.filter { $0.title == nil }) }
      .filter { !$0.2.isEmpty }
    if !others.isEmpty {
      let counts = others.map { "\($0.2.count) \($0.1.lowercased())" }
      text += "Other files: " + counts.joined(separator: ", ") + "\n"
      for (sign, _, files) in others where all {
        for file in files { text += "  \(sign) \(file.path)\n" }
      }
    }
    if !plan.retained.isEmpty {
      text += "Kept for readers of the present pages: \(count(plan.retained.count, "file"))\n"
    }
    text +=
      "To send: \(count((plan.added + plan.changed).count, "file")), \(size(plan.sentBytes)); "
    return text + "unchanged: \(plan.unchangedCount)\n"
  }

  static func count(_ number: Int, _ name: String) -> String {
    "\(number) \(name)\(number == 1 ? "" : "s")"
  }

  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) bytes" }
    if bytes < 10_000_000 { return "\((bytes + 500) / 1_000) kB" }
    return "\((bytes + 500_000) / 1_000_000) MB"
  }
}
