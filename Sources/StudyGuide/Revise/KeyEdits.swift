import Markup

/// Changes to lists in front matter and YAML, in the form in which their author wrote them.
extension KeyTree {
  /// Adds an id to the `formerly` of an entry; if another stands there that is the entry's again, the id
  /// takes its place.
  func adding(former id: String, insteadOf other: String, to entry: Entry) -> SourceEdit? {
    mapping(of: entry).flatMap { adding(former: id, insteadOf: other, to: $0) }
  }

  func adding(former id: String, insteadOf other: String, to mapping: DataNode) -> SourceEdit? {
    guard case .mapping(let entries) = mapping.content else { return nil }
    guard let key = entries.first(where: { $0.key == "formerly" }) else {
      return addingKey(id, to: mapping, entries)
    }
    switch key.value.content {
    case .mapping: return nil
    case .scalar(let text, _):
      if key.value.isEmpty {
        let place = Place(line: key.keyPlace.line, column: key.keyPlace.column + 9)
        return SourceEdit(range: offset(place)..<offset(place), text: " [\(id)]")
      }
      let range = offset(key.value.place)..<end(ofText: key.value)
      return SourceEdit(range: range, text: text == other ? id : "[\(text), \(id)]")
    case .sequence(let items):
      if let again = items.first(where: { $0.isText(other) }) {
        return SourceEdit(range: offset(again.place)..<end(ofText: again), text: id)
      }
      if isFlow(key.value) {
        guard let close = close(ofList: key.value, items) else { return nil }
        return SourceEdit(range: close..<close, text: items.isEmpty ? id : ", \(id)")
      }
      guard let last = items.last else { return nil }
      let start = lineStart(last.place.line)
      let lead = source.bytes[start..<offset(last.place)]
      return line(below: last.place.line, String(decoding: lead, as: UTF8.self) + id)
    }
  }

  private func addingKey(
    _ id: String, to mapping: DataNode, _ entries: [DataNode.Entry]
  ) -> SourceEdit? {
    if let end {
      let words = "formerly: [\(id)]" + lineEnd
      let whole = hasKeys ? words : "---\(lineEnd)\(words)---\(lineEnd)\(lineEnd)"
      return SourceEdit(range: end..<end, text: whole)
    }
    guard let key = entries.first(where: { $0.key == "id" }) else { return nil }
    if isFlow(mapping) {
      let end = end(ofText: key.value)
      return SourceEdit(range: end..<end, text: ", formerly: [\(id)]")
    }
    let lead = String(repeating: " ", count: key.keyPlace.column - 1)
    return line(below: key.value.place.line, lead + "formerly: [\(id)]")
  }

  /// Puts a line below another.
  private func line(below line: Int, _ text: String) -> SourceEdit {
    let start = lineStart(line + 1)
    let isEnded = start == 0 || source.bytes[start - 1].isLineEnd
    return SourceEdit(
      range: start..<start, text: isEnded ? text + lineEnd : lineEnd + text)
  }

  /// Takes a text out of the list, or the key, that holds it; nil if nothing stands at its place.
  func removing(_ place: Place) -> SourceEdit? {
    guard let found = key(at: place),
      let index = found.items.firstIndex(where: {
        $0.place.line == place.line && $0.place.column == place.column
      })
    else { return nil }
    if found.items.count == 1 { return removing(found) }
    let item = found.items[index]
    guard isFlow(found.entry.value) else {
      return SourceEdit(
        range: lineStart(item.place.line)..<lineStart(item.place.line + 1), text: "")
    }
    let range =
      index > 0
      ? end(ofText: found.items[index - 1])..<end(ofText: item)
      : offset(item.place)..<offset(found.items[1].place)
    return SourceEdit(range: range, text: "")
  }

  /// Takes out a key whose only value goes; in brackets an empty list stays.
  private func removing(_ found: Found) -> SourceEdit {
    let item = found.items[0]
    if isFlow(found.mapping) {
      return SourceEdit(
        range: offset(item.place)..<end(ofText: item), text: found.isList ? "" : "[]")
    }
    if found.mapping.place.line == found.entry.keyPlace.line, end == nil {
      // The first key of an item stands behind its hyphen.
      let start = offset(found.entry.value.place)
      let end =
        found.isList && isFlow(found.entry.value)
        ? close(ofList: found.entry.value, found.items).map { $0 + 1 } : nil
      return SourceEdit(range: start..<(end ?? self.end(ofText: item)), text: "[]")
    }
    return SourceEdit(
      range: lineStart(found.entry.keyPlace.line)..<lineStart(item.place.line + 1), text: "")
  }

  /// Takes an item out of the list that the file is; nil for a list in brackets.
  func removingItem(of entry: Entry) -> SourceEdit? {
    mapping(of: entry).flatMap { removingItem($0) }
  }

  func removingItem(_ mapping: DataNode) -> SourceEdit? {
    lines(ofItem: mapping).map { lines in
      SourceEdit(range: lineStart(lines.lowerBound)..<lineStart(lines.upperBound), text: "")
    }
  }

  /// Adds an item behind the last of a list; nil for a list in brackets.
  func addingItem(_ text: String, behind last: DataNode) -> SourceEdit? {
    guard let lines = lines(ofItem: last) else { return nil }
    var end = lines.upperBound - 1
    while end > lines.lowerBound, isBlank(line: end) { end -= 1 }
    let lead = source.bytes[lineStart(last.place.line)..<offset(last.place)]
    return line(below: end, String(decoding: lead, as: UTF8.self) + text)
  }

  private func isBlank(line: Int) -> Bool {
    source.bytes[lineStart(line)..<lineStart(line + 1)].allSatisfy { $0.isBlank || $0.isLineEnd }
  }

  /// The lines of an item that stands behind a hyphen, up to the next item; nil for one in a list in
  /// brackets.
  private func lines(ofItem mapping: DataNode) -> Range<Int>? {
    let line = mapping.place.line
    let start = lineStart(line)
    let lead = source.bytes[start..<offset(mapping.place)]
    guard let hyphen = lead.firstIndex(of: UInt8(ascii: "-")),
      lead[..<hyphen].allSatisfy(\.isBlank)
    else { return nil }
    var next = line + 1
    while next <= source.lineStarts.count {
      let text = source.bytes[lineStart(next)..<lineStart(next + 1)]
      let indent = text.prefix(while: \.isBlank).count
      if indent < text.count, !text[text.startIndex + indent].isLineEnd, indent <= hyphen - start {
        break
      }
      next += 1
    }
    return line..<next
  }
}

extension DataNode {
  fileprivate func isText(_ text: String) -> Bool {
    if case .scalar(let own, _) = content { return own == text }
    return false
  }
}
