import Markup
import Pages

/// How releases stand side by side in a folder, on this machine or another:
///
///     .guide-target   current -> releases/7   releases/6/…   releases/7/…
package enum ReleaseLayout {
  /// The file by which guide knows a folder as its own.
  package static let mark = ".guide-target"
  package static let markText = "Releases of a guide.\n"
  /// The link to the release that readers see.
  package static let current = "current"
  package static let folder = "releases"
  /// A file in a release with the number of the one that was live before it, or 0. It is the first to
  /// be sent, so that a release that was only begun is known for ours.
  package static let before = ".guide-before"

  /// The text of that file.
  package static func note(_ number: Int) -> [UInt8] { Array("\(number)\n".utf8) }

  /// Where `current` leads when a release is live: `releases/7`.
  package static func target(_ number: Int) -> String { "\(folder)/\(number)" }

  /// The number of the release that a link leads to; nil for a link to anything else.
  package static func number(ofTarget target: String) -> Int? {
    target.hasPrefix(folder + "/") ? number(ofName: target.dropFirst(folder.count + 1)) : nil
  }

  /// The number in the name of a release's folder; nil for a name that guide does not give: one with
  /// a sign, a zero in front or more digits than releases will ever need.
  package static func number(ofName name: some StringProtocol) -> Int? {
    guard name.utf8.count <= 9, !name.hasPrefix("0"), name.utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return Int(name)
  }

  /// Whether a file of that name, directly in it, shows a folder to be a release, whole or begun.
  package static func isSign(_ name: some StringProtocol) -> Bool {
    name == before || name == PublishManifest.name
  }

  /// Whether a name in `releases/` is one that guide gives to what it has begun to write or to
  /// remove: `.new-8`, `.old-3`.
  static func isUnfinished(_ name: String) -> Bool {
    [".new-", ".old-"].contains { name.hasPrefix($0) } && number(ofName: name.dropFirst(5)) != nil
  }

  /// The number that a new release gets.
  package static func next(after numbers: [Int]) -> Int { (numbers.max() ?? 0) + 1 }

  /// The number that a new release gets where others have put folders beside ours.
  package static func next(after numbers: [Int], besides taken: Set<String>) -> Int {
    var number = next(after: numbers)
    while taken.contains(String(number)) { number += 1 }
    return number
  }

  /// The number of the release that was live before the present one.
  ///
  /// It is the one noted in the present release, which is not the last of all where a release was
  /// withdrawn, or else the last before it.
  package static func number(before present: Int, noted: String?, among numbers: [Int]) -> Int? {
    let earlier = numbers.filter { $0 < present }
    let noted = noted.flatMap { number(ofName: $0.trimmed) }
    return noted.flatMap { earlier.contains($0) ? $0 : nil } ?? earlier.max()
  }
}
