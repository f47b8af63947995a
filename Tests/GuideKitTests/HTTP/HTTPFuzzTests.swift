import Foundation
import GuideKit
import TestSupport
import Testing

/// Requests put together at random from pieces of the grammar and of attacks on it. `GUIDE_FUZZ_BYTES`
/// says how many bytes; `make fuzz` says 10 MB.
struct HTTPFuzzTests {
  private static let bytes =
    ProcessInfo.processInfo.environment["GUIDE_FUZZ_BYTES"].flatMap(Int.init) ?? 300_000

  private static let lines = [
    "GET / HTTP/1.1\r\n", "HEAD /a%20b?c=d HTTP/1.1\r\n", "POST /x HTTP/1.0\r\n",
    "OPTIONS * HTTP/1.1\r\n", "GET http://localhost:8484/ HTTP/1.1\r\n", "CONNECT a:1 HTTP/1.1\r\n",
  ]
  private static let fields = [
    "Connection: close\r\n", "Connection: keep-alive, x\r\n", "Content-Length: 0\r\n",
    "Range: bytes=0-4\r\n", "Range: bytes=-3,1-2\r\n", "If-None-Match: \"t\", W/\"u\"\r\n",
    "If-Range: \"t\"\r\n", "Expect: 100-continue\r\n", "Upgrade: h2c\r\n", "X:\ty \r\n", "x:\r\n",
  ]
  /// What attacks are made of.
  private static let pieces = [
    "Host: a\r\n", "host:b\r\n", "Content-Length: 5\r\n", "content-length:\t6 \r\n",
    "Transfer-Encoding: chunked\r\n", "0\r\n\r\n", "5\r\nhello\r\n", "\r\n", "\r\n\r\n", "\r", "\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", " HTTP/1.1", "HTTP/1.", "GET ", "http://", "//", "/../",
    "%2e%2e%2f", "%00", "\u{0}", " ", "\t", ":", ",", ";", "\"", "\\", "\u{b}", "\u{7f}", "\u{e9}",
    "\u{2028}", " folded\r\n", "\tfolded\r\n", "X:", "=", "?", "#", "*", "@", "[::1]", "bytes=",
    "99999999999999999999",
  ]

  /// Some requests, most of them with a mistake or two.
  private static func input(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes += (lines.randomElement(using: &random) ?? "").utf8
      bytes += "Host: localhost:8484\r\n".utf8
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        bytes += (fields.randomElement(using: &random) ?? "").utf8
      }
      bytes += "\r\n".utf8
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
      let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
      switch Int.random(in: 0..<24, using: &random) {
      case 0:
        let count = Int.random(in: 1...8_000, using: &random)
        bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
      case 1...3: bytes.removeSubrange(place..<end)
      case 4...6: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 7...9: if place < end { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      default: bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }

  private static func split(
    _ bytes: [UInt8], _ random: inout SeededGenerator
  ) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let most = [1, 3, 100, 20_000].randomElement(using: &random) ?? 1
      let count = Int.random(in: 1...most, using: &random)
      pieces.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return pieces
  }

  /// A request as a strict client would write it.
  private static func text(_ request: HTTPRequest) -> String {
    let target =
      (request.authority.map { "http://" + $0 } ?? "") + request.path
      + (request.query.isEmpty ? "" : "?" + request.query)
    return "\(request.method) \(target) HTTP/1.\(request.isOld ? 0 : 1)\r\n"
      + request.fields.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n"
  }

  @Test(.timeLimit(.minutes(20)))
  func `whatever comes is read alike in every split, at a bounded cost, or refused`() {
    var random = SeededGenerator(seed: 22)
    var (left, accepted, refused) = (Self.bytes, 0, 0)
    while left > 0 {
      let bytes = Self.input(&random)
      left -= bytes.count
      let outcome = HTTPOutcome([bytes[...]])
      #expect(HTTPOutcome(Self.split(bytes, &random)) == outcome)
      #expect(outcome.steps <= 2 * bytes.count)
      for request in outcome.requests { look(request) }
      accepted += outcome.requests.count
      if outcome.refusal != nil { refused += 1 }
    }
    // Both must happen, or the test looks at nothing.
    #expect(accepted > 50 && refused > 50)
  }

  /// What holds for every request that is let through.
  private func look(_ request: HTTPRequest) {
    let again = HTTPOutcome(Self.text(request)).requests
    #expect(again == [request])
    #expect(request["Transfer-Encoding"] == nil)
    #expect(!(request.hasBody && request.keepsAlive))
    #expect(request.fields.count <= RequestParser.mostFields)
    #expect(request.isOld || request["Host"] != nil)
    for text in [request.method, request.path, request.query, request.authority ?? ""] {
      #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
    for field in request.fields {
      #expect((field.name + field.value).utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 })
    }
    _ = RequestAddress.decoded(request.path)
    _ = RequestAddress.parameter("page", in: request.query)
    _ = HostCheck(host: "127.0.0.1").accepts(request["Host"])
    let tagged = HTTPResponse.file(Array("0123456789".utf8), [], tag: "\"t\"", to: request)
    #expect([200, 206, 304, 416].contains(tagged.status.rawValue))
  }
}
