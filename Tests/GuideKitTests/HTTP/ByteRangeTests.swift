import GuideKit
import Testing

struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-9", 0..<10), ("bytes=3-5", 3..<6), ("bytes=9-", 9..<10),
    ("bytes=0-", 0..<10), ("bytes=5-99", 5..<10), ("bytes=-3", 7..<10), ("bytes=-99", 0..<10),
    ("Bytes=1-1", 1..<2), ("bytes=0-99999999999999999999999", 0..<10),
    ("bytes=-99999999999999999999999", 0..<10), ("bytes=0-9223372036854775807", 0..<10),
  ])
  func `one range is given, as far as the file goes`(_ header: String, _ range: Range<Int>) {
    #expect(ByteRange(header, of: 10) == .part(range))
  }

  @Test(arguments: [
    "bytes=10-", "bytes=10-11", "bytes=-0", "bytes=99999999999999999999999-",
    "bytes=9223372036854775807-9223372036854775807",
  ])
  func `what lies behind the end cannot be given`(_ header: String) {
    #expect(ByteRange(header, of: 10) == .unsatisfiable)
  }

  @Test func `nothing of an empty file can be given`() {
    for header in ["bytes=0-", "bytes=-1", "bytes=0-0"] {
      #expect(ByteRange(header, of: 0) == .unsatisfiable)
    }
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-3", "bytes=0-1,3-4", "bytes=1",
    "bytes= 1-2", "bytes=1 -2", "bytes=+1-2", "bytes=1--2", "bytes=--1", "lines=0-1", "bytes:0-1",
    "bytes=\u{661}-2",
  ])
  func `whatever else is asked for gets the whole file`(_ header: String?) {
    #expect(ByteRange(header, of: 10) == .whole)
  }
}
