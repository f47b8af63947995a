package import Pages

/// The plan of a publish in plain words.
package enum PlanText {
  /// How many pages a list of the plan has at most, unless all are asked for.
  private static let longest = 20

  /// Files that a publish treats alike.
  private struct Change {
    let sign: String
    let name: String
    let files: [PublishManifest.File]

    var pages: [PublishManifest.File] { files.filter { $0.title != nil } }
    var others: [PublishManifest.File] { files.filter { $0.title == nil } }
  }

  package static func text(_ plan: PublishPlan, guide: String, host: String, all: Bool) -> String {
    var text = "\(guide) → \(host)\n"
    if plan.isEmpty {
      return text + "Nothing has changed: \(plan.unchangedCount.counted("file")).\n"
    }
    text += "\n"
    let changes = [
      Change(sign: "+", name: "Added", files: plan.added),
      Change(sign: "~", name: "Changed", files: plan.changed),
      Change(sign: "-", name: "Removed", files: plan.removed),
    ]
    for change in changes { text += pages(of: change, all: all) }
    text += others(of: changes, all: all)
    if !plan.retained.isEmpty {
      text += "Kept for readers of the present pages: \(plan.retained.count.counted("file"))\n"
    }
    let sent = (plan.added + plan.changed).count
    text += "To send: \(sent.counted("file")), \(size(plan.sentBytes)); "
    return text + "unchanged: \(plan.unchangedCount)\n"
  }

  private static func pages(of change: Change, all: Bool) -> String {
    let pages = change.pages
    if pages.isEmpty { return "" }
    var text = "\(change.name): \(pages.count.counted("page"))\n"
    let shown = all ? pages[...] : pages.prefix(longest)
    for page in shown { text += "  \(change.sign) \(page.path)  \(page.title ?? "")\n" }
    if shown.count < pages.count {
      text += "    and \(pages.count - shown.count) more (--all lists them)\n"
    }
    return text
  }

  private static func others(of changes: [Change], all: Bool) -> String {
    let changes = changes.filter { !$0.others.isEmpty }
    if changes.isEmpty { return "" }
    let counts = changes.map { "\($0.others.count) \($0.name.lowercased())" }
    var text = "Other files: " + counts.joined(separator: ", ") + "\n"
    if all {
      for change in changes {
        for file in change.others { text += "  \(change.sign) \(file.path)\n" }
      }
    }
    return text
  }

  package static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) bytes" }
    if bytes < 10_000_000 { return "\((bytes + 500) / 1_000) kB" }
    return "\((bytes + 500_000) / 1_000_000) MB"
  }
}
