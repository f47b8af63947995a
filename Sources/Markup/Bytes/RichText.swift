/// A text with marked words, as CSL-JSON has them in titles: italics, bold, raised and lowered
/// signs, small capitals, and words whose letters keep their case.
package struct RichText: Sendable, Hashable {
  /// The marks of a run of text.
  package struct Style: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let italic = Style(rawValue: 1)
    package static let bold = Style(rawValue: 2)
    package static let superscript = Style(rawValue: 4)
    package static let `subscript` = Style(rawValue: 8)
    package static let smallCaps = Style(rawValue: 16)
    /// Its letters keep their case, which is printed as it is in any case.
    package static let noCase = Style(rawValue: 32)
  }

  /// A stretch of text of one style; never empty.
  package struct Run: Sendable, Hashable {
    package var text: String
    package var style: Style
  }

  package private(set) var runs: [Run] = []

  package init() {}

  /// Makes a text without marks.
  package init(plain text: String) { append(text, []) }

  /// The text without its marks.
  package var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

  package var isEmpty: Bool { runs.isEmpty }

  /// Adds text, to the last run if that has the same style.
  package mutating func append(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  package mutating func append(_ other: RichText) {
    for run in other.runs { append(run.text, run.style) }
  }

  /// Returns the text with each run's words changed; a run without words is left out.
  package func mapText(_ change: (String) -> String) -> RichText {
    changed(to: runs.map { change($0.text) })
  }

  /// The text with typographic marks, as they would be without the marks of its words.
  package var smart: RichText { changed(to: Typography.english.smart(runs.map(\.text))) }

  private func changed(to texts: [String]) -> RichText {
    var changed = RichText()
    for (run, text) in zip(runs, texts) { changed.append(text, run.style) }
    return changed
  }
}

// MARK: Reading

extension RichText {
  /// Reads the tags that CSL-JSON 1.0.2 has in texts: `i`, `b`, `sup`, `sub`, `sc`, and `span` for
  /// small capitals and for `nocase`. Any other tag, and one without its partner, is text.
  package init(markup: String) {
    guard markup.utf8.contains(UInt8(ascii: "<")) else {
      self.init(plain: markup)
      return
    }
    self.init()
    let bytes = Array(markup.utf8)
    let tags = Tag.paired(in: bytes)
    var open: [Style] = []
    var start = 0
    for tag in tags {
      append(String(decoding: bytes[start..<tag.range.lowerBound], as: UTF8.self), Style(open))
      if tag.opens { open.append(tag.style) } else { open.removeLast() }
      start = tag.range.upperBound
    }
    append(String(decoding: bytes[start...], as: UTF8.self), Style(open))
  }

  /// A tag in a text.
  private struct Tag {
    var range: Range<Int>
    /// The element: `i` or `span`.
    var name: String
    var opens: Bool
    /// The style that it begins; of a closing tag, none.
    var style: Style = []

    private static let styles: [String: Style] = [
      "i": .italic, "b": .bold, "sup": .superscript, "sub": .subscript, "sc": .smallCaps,
    ]

    /// The number of bytes of the longest tag that is looked at.
    private static let longest = 60

    /// Returns the tags that have a partner, in order.
    static func paired(in bytes: [UInt8]) -> [Tag] {
      let all = all(in: bytes)
      var isPaired = [Bool](repeating: false, count: all.count)
      var open: [Int] = []
      var depths: [String: Int] = [:]
      for (index, tag) in all.enumerated() {
        if tag.opens {
          open.append(index)
          depths[tag.name, default: 0] += 1
          continue
        }
        guard depths[tag.name, default: 0] > 0 else { continue }
        // Those opened since, and not closed, are text.
        while let last = open.popLast() {
          depths[all[last].name, default: 0] -= 1
          guard all[last].name == tag.name else { continue }
          (isPaired[last], isPaired[index]) = (true, true)
          break
        }
      }
      return zip(all, isPaired).filter(\.1).map(\.0)
    }

    private static func all(in bytes: [UInt8]) -> [Tag] {
      var tags: [Tag] = []
      var index = 0
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), let tag = tag(in: bytes, at: index) else {
          index += 1
          continue
        }
        tags.append(tag)
        index = tag.range.upperBound
      }
      return tags
    }

    private static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
      let limit = min(bytes.count, start + longest)
      guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      var inner = String(decoding: bytes[(start + 1)..<end], as: UTF8.self).lowercased()
      let range = start..<end + 1
      if inner.hasPrefix("/") {
        inner.removeFirst()
        guard styles[inner] != nil || inner == "span" else { return nil }
        return Tag(range: range, name: inner, opens: false)
      }
      if let style = styles[inner] {
        return Tag(range: range, name: inner, opens: true, style: style)
      }
      guard inner.hasPrefix("span ") else { return nil }
      let attribute = inner.dropFirst(5).filter {
        $0 != " " && $0 != "'" && $0 != "\"" && $0 != ";"
      }
      switch attribute {
      case "style=font-variant:small-caps":
        return Tag(range: range, name: "span", opens: true, style: .smallCaps)
      case "class=nocase": return Tag(range: range, name: "span", opens: true, style: .noCase)
      default: return nil
      }
    }
  }
}
