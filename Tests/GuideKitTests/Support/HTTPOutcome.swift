import GuideKit

/// What a parser makes of bytes: the requests, and the refusal that ended it.
struct HTTPOutcome: Equatable {
  var requests: [HTTPRequest] = []
  var refusal: HTTPRefusal?
  /// Whether the bytes end within a head.
  var isWithin = false
  /// Bytes looked at; not compared.
  var steps = 0

  static func == (one: HTTPOutcome, other: HTTPOutcome) -> Bool {
    one.requests == other.requests && one.refusal == other.refusal
      && one.isWithin == other.isWithin
  }

  /// Feeds pieces to a parser, one after the other.
  init(_ pieces: [ArraySlice<UInt8>]) {
    var parser = RequestParser()
    defer { (isWithin, steps) = (parser.isWithin, parser.steps) }
    for piece in pieces {
      var rest = piece
      while !rest.isEmpty {
        do {
          if let request = try parser.take(&rest) { requests.append(request) }
        } catch {
          refusal = error
          return
        }
      }
    }
  }

  init(_ text: String) { self.init([Array(text.utf8)[...]]) }

  var status: Int? { refusal?.status.rawValue }
}
