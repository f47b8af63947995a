import Markup
import Pages
import StudyGuide

/// Answers requests from the newest snapshot (RFC 9110).
package struct PreviewHandler: Sendable {
  package let broadcaster: SnapshotBroadcaster
  package let hosts: HostCheck
  package let editor: EditorLink
  package let follows: Bool

  package init(
    broadcaster: SnapshotBroadcaster, hosts: HostCheck, editor: EditorLink, follows: Bool
  ) {
    self.broadcaster = broadcaster
    self.hosts = hosts
    self.editor = editor
    self.follows = follows
  }

  package func answer(_ request: HTTPRequest) async -> HTTPResponse {
    guard hosts.accepts(request["Host"]), hosts.accepts(request.authority ?? request["Host"]) else {
      return .text(.forbidden, "this is no name of the preview")
    }
    guard PreviewPolicy.accepts(request) else {
      return .text(.forbidden, "pages from elsewhere get nothing here")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .text(
        .methodNotAllowed, "only GET and HEAD are answered here",
        [HTTPField("Allow", "GET, HEAD")])
    }
    guard let address = RequestAddress.decoded(request.path) else {
      return .text(.badRequest, "this address can name nothing here")
    }
    if address.hasPrefix(PreviewPages.folder) { return await own(address, request) }
    return page(at: address, request, await broadcaster.current())
  }

  /// What the preview itself needs in the browser.
  private func own(_ address: String, _ request: HTTPRequest) async -> HTTPResponse {
    switch address.dropFirst(PreviewPages.folder.count) {
    case "live.js":
      let bytes = PackageResources.live_js
      return file(bytes, SHA256.hex(of: bytes), type: MediaType.of("live.js"), to: request)
    case "live":
      let page = RequestAddress.parameter("page", in: request.query) ?? ""
      let stream = LiveStream(
        address: page, snapshots: await broadcaster.snapshots(), editor: editor, follows: follows)
      return HTTPResponse(
        .ok, [HTTPField("Content-Type", "text/event-stream")], .stream(stream))
    default: return .text(.notFound, "there is nothing here")
    }
  }

  private func page(
    at address: String, _ request: HTTPRequest, _ snapshot: PreviewSnapshot
  ) -> HTTPResponse {
    let page = PreviewPages.page(at: address, in: snapshot)
    if let target = snapshot.site?.redirectTarget(of: page.path) {
      let location = "/" + target.percentEncoded { !(0x21...0x7E).contains($0) }
      return .text(
        .movedPermanently, "it is at /\(target) now", [HTTPField("Location", location)])
    }
    let type = MediaType.of(page.path)
    guard page.isPage else { return file(page.bytes, page.digest, type: type, to: request) }
    let bytes = PreviewPages.withScript(page, snapshot)
    let content = [HTTPField("Content-Type", type)]
    switch page.found {
    case .output: return file(bytes, SHA256.hex(of: bytes), type: type, to: request)
    case .missing:
      return HTTPResponse(.notFound, content + PreviewPolicy.missing, .bytes(bytes[...]))
    case .broken: return HTTPResponse(.serviceUnavailable, content, .bytes(bytes[...]))
    }
  }

  private func file(
    _ bytes: [UInt8], _ digest: String, type: String, to request: HTTPRequest
  ) -> HTTPResponse {
    .file(bytes, [HTTPField("Content-Type", type)], tag: "\"\(digest)\"", to: request)
  }
}
