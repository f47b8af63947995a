/// The reading of task lists: items that begin with `[ ]` or `[x]` and a space.
extension MarkdownReader {
  mutating func enterItem(at index: Int) {
    let state = taskState(at: index)
    document.events.append(raw[index].becoming(.item, detail: state.rawValue))
  }

  /// Returns the state of the box of the item that is entered at `index`, and has the box left out
  /// of its paragraph.
  private mutating func taskState(at index: Int) -> TaskState {
    guard index + 2 < raw.count, raw[index + 1].kind == .paragraph, raw[index + 2].kind == .text
    else { return .none }
    let start = offset(of: raw[index + 1])
    let box = source.bytes[start..<min(start + 4, source.bytes.count)]
    guard box.count == 4, box[start] == UInt8(ascii: "["), box[start + 2] == UInt8(ascii: "]"),
      box[start + 3].isBlank, hasWords(after: index + 2)
    else { return .none }
    switch box[start + 1] {
    case UInt8(ascii: " "):
      skippedBytes = 4
      return .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      skippedBytes = 4
      return .done
    default: return .none
    }
  }

  /// Says whether the paragraph whose first text is at `index` has more than the box.
  private func hasWords(after index: Int) -> Bool {
    raw[index].range.count > 4 || (raw[index].range.count == 4 && raw[index + 1].kind != .paragraph)
  }
}
