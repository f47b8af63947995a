/// What a file is shown as, by the ending of its name.
package enum Medium: Sendable, Hashable {
  case picture, sound, film
  /// A sound or film in a form that not every browser plays.
  case unplayed

  private static let sounds = ["mp3", "m4a", "ogg"]
  private static let films = ["mp4", "webm"]
  private static let others = [
    "wav", "flac", "aac", "opus", "oga", "wma", "aif", "aiff", "mid", "amr", "avi", "mov", "mkv",
    "wmv", "flv", "ogv", "m4v", "mpg", "mpeg", "3gp",
  ]

  package init(ofFile address: some StringProtocol) {
    self.init(ofFile: Array(address.utf8)[...])
  }

  init(ofFile address: ArraySlice<UInt8>) {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let ending = path.suffix(5).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let name = ending.count < 2 ? "" : String(decoding: ending[ending.count - 1], as: UTF8.self)
    switch name.lowercased() {
    case let name where Self.sounds.contains(name): self = .sound
    case let name where Self.films.contains(name): self = .film
    case let name where Self.others.contains(name): self = .unplayed
    default: self = .picture
    }
  }
}

/// A picture with a caption, a sound or a film, alone in its paragraph.
package struct MarkdownFigure: Sendable {
  package let medium: Medium
  /// The number of the reference to its file.
  package let reference: Int
  /// What it shows or is, for those who do not see it; empty for what only decorates.
  package let words: String
  package let caption: String?
  /// Who made it, or whose it is.
  package let credit: String?
  /// The address of another site, to which a picture leads.
  package let link: String?
}

/// A note of a text, `[^1]`.
package struct MarkdownNote: Sendable {
  package let label: String
  /// The number of its references in the text.
  package internal(set) var references = 1
  /// The events of its text, from its own enter to its exit.
  package internal(set) var events = 0..<0
}
