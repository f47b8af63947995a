import TestSupport
import Testing

/// The style sheets of this guide serve both directions of writing.
struct StyleDirectionTests {
  /// Properties that name a side of the page, and not the beginning or end of a line.
  private static let sides = [
    "left:", "right:", "-left", "-right", "align: left", "align: right", "float: left",
    "float: right",
  ]

  @Test(arguments: ["base", "components", "layout", "print", "tokens"])
  func `no rule names a side of the page`(_ name: String) {
    let path = TestFiles.package(#filePath) + "/../templates/assets/\(name).css"
    let sheet = String(decoding: TestFiles.bytes(of: path), as: UTF8.self)
    #expect(sheet.contains("@layer"))
    for line in sheet.split(separator: "\n") {
      let found = Self.sides.filter { line.contains($0) }
      #expect(found.isEmpty, "\(line)")
      for rule in line.split(whereSeparator: { "{};".contains($0) }) {
        let parts = rule.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
        guard parts.count == 2, ["margin", "padding", "inset"].contains(parts[0]) else { continue }
        // Of four lengths the second and the last are those of the sides.
        let lengths = parts[1].split(separator: " ")
        #expect(lengths.count < 4 || lengths[1] == lengths[3] || rule.contains("calc("), "\(rule)")
      }
    }
  }
}
