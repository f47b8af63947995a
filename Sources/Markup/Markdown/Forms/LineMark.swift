/// A mark at the beginning of a line.
struct LineMark {
  let length: Int
  let message: String
  let note: String

  private init(_ length: Int, _ message: String, _ note: String) {
    (self.length, self.message, self.note) = (length, message, note)
  }

  static let row = LineMark(
    1, "this is no table", "each line of a table begins with `|`, and a blank line goes before it")

  /// Returns the problem of a line; nil if it has none.
  static func find(in line: ArraySlice<UInt8>, isFirst: Bool, isOnly: Bool) -> LineMark? {
    guard let first = line.first else { return nil }
    let run = line.prefix { $0 == first }.count
    let next = line.dropFirst(run).first ?? UInt8(ascii: " ")
    switch first {
    case UInt8(ascii: ":") where run > 2:
      return LineMark(run, "`:::` is left over: this is no box", "begin a box with `> [!NOTE]`")
    case UInt8(ascii: ":") where run == 1 && next.isBlank && line.count > 2 && !isFirst:
      return LineMark(
        1, "`:` is left over: there are no lists of definitions", "write a list, or `\\:`")
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard run == 3, next.isBlank, isFirst, line.count > 4 else { return nil }
      return LineMark(3, "`!!!` is left over: this is no box", "begin a box with `> [!NOTE]`")
    case UInt8(ascii: "#"): return heading(line, run, next, isOnly)
    case 0xEF where line.starts(with: "＃".utf8):
      return LineMark(3, "`＃` is left over: this is no heading", "write `## ` in half width")
    case 0xEF where line.starts(with: "＞".utf8):
      return LineMark(3, "`＞` is left over: this is no quotation", "write `> ` in half width")
    case UInt8(ascii: "%") where run == 2:
      let rest = line.dropFirst(2)
      if rest.firstRange(of: Array("%%".utf8), from: rest.startIndex) != nil { return nil }
      return LineMark(2, "`%%` is left over: comments stand in `<!-- … -->`", "or write `\\%%`")
    case UInt8(ascii: "+") where line.count > 4 && line.allSatisfy { "+-=:".utf8.contains($0) }:
      return row
    case UInt8(ascii: "="):
      guard run < 7, run > 1 || isFirst, next.isBlank, line.count > run + 1 else { return nil }
      return LineMark(run, "`=` is left over: this is no heading", "write `## `")
    case UInt8(ascii: "."):
      guard run == 2, next.isBlank,
        line.firstRange(of: Array("::".utf8), from: line.startIndex) != nil
      else { return nil }
      return LineMark(2, "`..` is left over: this is no box", "begin a box with `> [!NOTE]`")
    case UInt8(ascii: "*") where line.starts(with: "*[".utf8):
      guard line.firstRange(of: Array("]:".utf8), from: line.startIndex) != nil else { return nil }
      return LineMark(2, "`*[` is left over: abbreviations are not read", "make it a term")
    case UInt8(ascii: "["): return bracket(line, isFirst: isFirst, isOnly: isOnly)
    case UInt8(ascii: "i"), UInt8(ascii: "e"): return program(line, isFirst: isFirst)
    default: return nil
    }
  }

  private static func heading(
    _ line: ArraySlice<UInt8>, _ run: Int, _ next: UInt8, _ isOnly: Bool
  ) -> LineMark? {
    if run > 6 {
      return LineMark(run, "a heading has at most six `#`", "write `## `")
    }
    guard next.isASCIILetter || next >= 0x80 || (run > 1 && next.isASCIIDigit) else { return nil }
    let isSentence = line.last.map { ".!?".utf8.contains($0) } ?? false
    guard run > 1 || (isOnly && !isSentence) else { return nil }
    let marks = String(repeating: "#", count: run)
    return LineMark(
      run, "`\(marks)` is left over: this is no heading",
      "write a blank behind it, `\(run == 1 ? "##" : marks) `, or `\\#`")
  }

  private static func bracket(
    _ line: ArraySlice<UInt8>, isFirst: Bool, isOnly: Bool
  ) -> LineMark? {
    if isOnly,
      ["[TOC]", "[toc]", "[[TOC]]", "[[toc]]", "[[_TOC_]]"].contains(where: {
        line.elementsEqual($0.utf8)
      })
    {
      return LineMark(line.count, "there is no list of contents here", "pages have their own")
    }
    guard !isFirst, let close = line.firstRange(of: Array("]: ".utf8), from: line.startIndex) else {
      return nil
    }
    let address = line[close.upperBound...].prefix { !$0.isBlank }
    guard address.contains(where: { "/#<".utf8.contains($0) }) else { return nil }
    return LineMark(
      close.upperBound - line.startIndex - 1, "this line defines no address within a paragraph",
      "write a blank line before it")
  }

  private static func program(_ line: ArraySlice<UInt8>, isFirst: Bool) -> LineMark? {
    let text = String(decoding: line.prefix(200), as: UTF8.self)
    let isImport =
      text.hasPrefix("import ") && (text.contains(" from '") || text.contains(" from \""))
    guard isFirst, isImport || text.hasPrefix("export const ") || text.hasPrefix("export default ")
    else { return nil }
    return LineMark(6, "lines of a program are not read", "take it out, or put it in backticks")
  }

  // MARK: Items

  /// Returns the mark with which a line begins as if it were an item of a list, the same for all
  /// items of a list; nil if it begins otherwise.
  static func item(_ line: ArraySlice<UInt8>) -> Substring? {
    guard let first = line.first else { return nil }
    let rest = line.dropFirst()
    let next = rest.first ?? UInt8(ascii: " ")
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      let isWord = next.isASCIILetter || next >= 0x80
      return isWord && !rest.contains(first) ? Substring(decoding: [first], as: UTF8.self) : nil
    case _ where first.isASCIIDigit:
      let after = line.drop(while: \.isASCIIDigit)
      guard line.count - after.count < 4, let mark = after.first else { return nil }
      if ".)".utf8.contains(mark), let behind = after.dropFirst().first, !behind.isASCIIDigit {
        return behind.isBlank || behind.isASCIILetter || behind >= 0x80 ? "1" : nil
      }
      return after.starts(with: "、".utf8) || after.starts(with: "．".utf8) ? "、" : nil
    case UInt8(ascii: "("):
      let word = rest.prefix { $0.isASCIIDigit || $0.isASCIILowercase }
      let isShort = (1...2).contains(word.count)
      return isShort && line.hasBytes(") ".utf8, at: word.endIndex) ? "(1)" : nil
    case _
    where first.isASCIILowercase
      && line.starts(with: [first, UInt8(ascii: ")"), UInt8(ascii: " ")]):
      return "a)"
    case 0xE2 where line.starts(with: [0xE2, 0x91]) || line.starts(with: [0xE2, 0x92]):
      return "①"
    default:
      return ["•", "·", "‣", "▪", "●", "– ", "— ", "－", "＊"].first { line.starts(with: $0.utf8) }
        .map { $0[...] }
    }
  }
}
