import Markup
import Pages
import StudyGuide

/// The bytes that the preview serves for an address: those of the built file, and in pages one line
/// more, the script that keeps them up to date.
package enum PreviewPages {
  /// Addresses of the preview's own; no output begins with a dot.
  package static let folder = ".guide/"

  package struct Page {
    package enum Found { case output, missing, broken }

    package let found: Found
    package let path: String
    package let bytes: [UInt8]
    /// Of the built bytes, without the script.
    package let digest: String
    /// Whether it is a page, into which the script goes.
    package var isPage: Bool { path.hasSuffix(".html") }
  }

  /// What stands at an address (without its first slash): an output; the guide's page for addresses
  /// that lead nowhere; or, before there is a site, a page that shows problems only.
  package static func page(at address: String, in snapshot: PreviewSnapshot) -> Page {
    if let (path, output) = snapshot.output(at: address) {
      return Page(found: .output, path: path, bytes: output.bytes, digest: output.digest)
    }
    if let output = snapshot.rendered("404.html") {
      return Page(
        found: .missing, path: "404.html", bytes: output.bytes, digest: output.digest)
    }
    let bytes = PackageResources.problems_html
    return Page(found: .broken, path: "problems.html", bytes: bytes, digest: "none")
  }

  /// A page with the script's element before the end of its head; as it is where it has no head.
  ///
  /// The page for addresses that lead nowhere may stand at any depth, and its links are from the root.
  package static func withScript(_ page: Page, _ snapshot: PreviewSnapshot) -> [UInt8] {
    let script = String(decoding: PackageResources.script_html, as: UTF8.self)
      .replacing("PAGE", with: page.digest).replacing("STYLE", with: snapshot.style)
      .replacing("ASSETS", with: String(snapshot.assets))
    var bytes = page.bytes
    if page.found == .missing, let head = bytes.firstRange(of: Array("head>".utf8)) {
      bytes.insert(contentsOf: PackageResources.base_html, at: head.upperBound)
    }
    let end = bytes.firstRange(of: Array("/head>".utf8)).map { $0.lowerBound - 1 }
    bytes.insert(contentsOf: script.utf8, at: end ?? bytes.endIndex)
    return bytes
  }
}
