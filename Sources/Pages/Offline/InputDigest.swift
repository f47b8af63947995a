internal import Markup
internal import StudyGuide
internal import Synchronization

/// The version of a site: the digest of all that it is made from. It is made when it is first asked
/// for.
final class InputDigest: Sendable {
  private let files: [SourceText]
  private let maker: String
  private let made = Mutex<String?>(nil)

  /// `maker` says what else decides what becomes of the files.
  /// The list of published addresses is left out: it is written after a publish, and no page shows it.
  init(of files: [SourceText], maker: String) {
    self.files = files.filter { $0.path != AddressLedger.path }
    self.maker = maker
  }

  /// 64 bits as hexadecimal digits: enough that no two versions of a guide share them by chance.
  var text: String {
    made.withLock { made in
      if let made { return made }
      let lines = files.map { SHA256.hex(of: $0.fileBytes) + " " + $0.path }
      let text = String(
        SHA256.hex(of: Array(([maker] + lines).joined(separator: "\n").utf8)).prefix(16))
      made = text
      return text
    }
  }
}
