/// Why publishing ended: what is wrong, and what to do about it.
struct PublishFailure: Error, CustomStringConvertible {
  enum Cause {
    /// Something in the guide.
    case content
    /// The machine, a tool, the network or the host.
    case environment
    /// The way the command was called.
    case usage
  }

  let message: String
  let remedy: String?
  let cause: Cause

  init(_ message: String, remedy: String? = nil, cause: Cause = .environment) {
    self.message = message
    self.remedy = remedy
    self.cause = cause
  }

  var description: String { message + (remedy.map { "\n  " + $0 } ?? "") }
}
