import Markup
import Pages
import StudyGuide

/// Answers requests from the newest snapshot (RFC 9110).
package struct PreviewHandler: Sendable {
  package let broadcaster: SnapshotBroadcaster
  package let hosts: HostCheck
  /// For people who came under a wrong name.
  package let port: UInt16
  package let editor: EditorLink
  package let follows: Bool

  package init(
    broadcaster: SnapshotBroadcaster, hosts: HostCheck, port: UInt16, editor: EditorLink,
    follows: Bool
  ) {
    self.broadcaster = broadcaster
    (self.hosts, self.port) = (hosts, port)
    self.editor = editor
    self.follows = follows
  }

  package func answer(_ request: HTTPRequest) async -> HTTPResponse {
    // A whole address overrules the field beside it (RFC 9112, section 3.2.2).
    let host = request.authority ?? request["Host"]
    guard hosts.accepts(host) else {
      return .text(.forbidden, hosts.refusal(of: host, port: port))
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
    // A worker that a published guide left at this address would show old pages.
    if address == "sw.js" { return script(PackageResources.worker_js, to: request) }
    return page(at: address, request, await broadcaster.current())
  }

  /// What the preview itself needs in the browser.
  private func own(_ address: String, _ request: HTTPRequest) async -> HTTPResponse {
    switch address.dropFirst(PreviewPages.folder.count) {
    case "live.js": return script(PackageResources.live_js, to: request)
    case "windows.js": return script(PackageResources.windows_js, to: request)
    case "live": return await live(request)
    default: return .text(.notFound, "there is nothing here")
    }
  }

  private func script(_ bytes: [UInt8], to request: HTTPRequest) -> HTTPResponse {
    file(bytes, SHA256.hex(of: bytes), type: MediaType.of("a.js"), to: request)
  }

  /// The states of the page that the query names, as they come; with `once` in it, the present one.
  /// Without a page, the news that there are new states.
  private func live(_ request: HTTPRequest) async -> HTTPResponse {
    let page = RequestAddress.parameter("page", in: request.query)
    if let page, request.query.split(separator: "&").contains("once") {
      let snapshot = await broadcaster.current()
      let digest = PreviewPages.page(at: page, in: snapshot).digest
      let state = PageState(snapshot, page: digest).json(editor: editor, go: nil)
      return HTTPResponse(
        .ok, [HTTPField("Content-Type", MediaType.of("a.json"))], .bytes(Array(state.utf8)[...]))
    }
    let stream = LiveStream(
      address: page, snapshots: await broadcaster.snapshots(), editor: editor, follows: follows)
    return HTTPResponse(.ok, [HTTPField("Content-Type", "text/event-stream")], .stream(stream))
  }

  private func page(
    at address: String, _ request: HTTPRequest, _ snapshot: PreviewSnapshot
  ) -> HTTPResponse {
    let page = PreviewPages.page(at: address, in: snapshot)
    if let target = snapshot.site?.redirectTarget(of: page.path) {
      return moved(to: target)
    }
    if page.found == .missing, !address.isEmpty, !address.hasSuffix("/"),
      snapshot.rendered(address + "/index.html") != nil
    {
      return moved(to: address + "/")
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

  private func moved(to target: String) -> HTTPResponse {
    let location = "/" + target.percentEncoded { !(0x21...0x7E).contains($0) }
    return .text(
      .movedPermanently, "it is at /\(target) now", [HTTPField("Location", location)])
  }

  private func file(
    _ bytes: [UInt8], _ digest: String, type: String, to request: HTTPRequest
  ) -> HTTPResponse {
    .file(bytes, [HTTPField("Content-Type", type)], tag: "\"\(digest)\"", to: request)
  }
}
