package import FlyingFox
import Markup
import Pages
import StudyGuide

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers requests from the newest snapshot (RFC 9110).
package struct PreviewHandler: HTTPHandler {
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

  package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      return text(
        .methodNotAllowed, "only GET and HEAD are answered here",
        [HTTPHeader("Allow"): "GET, HEAD"], to: request)
    }
    guard hosts.accepts(request.headers[.host]) else {
      return text(.forbidden, "this is no name of the preview", to: request)
    }
    guard let address = RequestAddress.decoded(request.target.path()) else {
      return text(.badRequest, "this address can name nothing here", to: request)
    }
    if address.hasPrefix(PreviewPages.folder) { return await own(address, request) }
    return page(at: address, request, await broadcaster.current())
  }

  /// What the preview itself needs in the browser.
  private func own(_ address: String, _ request: HTTPRequest) async -> HTTPResponse {
    switch address.dropFirst(PreviewPages.folder.count) {
    case "live.js":
      return answer(.ok, PackageResources.live_js, type: MediaType.of("live.js"), to: request)
    case "live" where request.method == .HEAD:
      let headers: HTTPHeaders = [.contentType: "text/event-stream", .cacheControl: "no-store"]
      return HTTPResponse(statusCode: .ok, headers: headers)
    case "live":
      let page = RequestAddress.parameter("page", in: request.target.query()) ?? ""
      let stream = LiveStream(
        address: page, snapshots: await broadcaster.snapshots(), editor: editor, follows: follows)
      let headers: HTTPHeaders = [.contentType: "text/event-stream", .cacheControl: "no-store"]
      return HTTPResponse(
        statusCode: .ok, headers: headers,
        body: HTTPBodySequence(from: stream, suggestedBufferSize: 65_536))
    default: return text(.notFound, "there is nothing here", to: request)
    }
  }

  private func page(
    at address: String, _ request: HTTPRequest, _ snapshot: PreviewSnapshot
  ) -> HTTPResponse {
    let page = PreviewPages.page(at: address, in: snapshot)
    if let target = snapshot.site?.redirectTarget(of: page.path) {
      return text(
        .movedPermanently, "it is at /\(target) now", [.location: "/" + target], to: request)
    }
    let digest = page.isPage ? nil : page.digest
    let bytes = page.isPage ? PreviewPages.withScript(page, snapshot) : page.bytes
    let status: HTTPStatusCode =
      switch page.found {
      case .output: .ok
      case .missing: .notFound
      case .broken: .serviceUnavailable
      }
    return answer(status, bytes, digest: digest, type: MediaType.of(page.path), to: request)
  }

  /// The whole answer, its head only for HEAD, or 304 for a reader who has it.
  private func answer(
    _ status: HTTPStatusCode, _ bytes: [UInt8], digest: String? = nil, type: String,
    to request: HTTPRequest
  ) -> HTTPResponse {
    let tag = "\"\(digest ?? SHA256.hex(of: bytes))\""
    let headers: HTTPHeaders = [
      .contentType: type, .eTag: tag, .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if status == .ok, Self.matches(request.headers[.ifNoneMatch], tag) {
      return HTTPResponse(statusCode: .notModified, headers: headers)
    }
    return whole(status, bytes, headers, to: request)
  }

  /// An answer with its body, or for HEAD with the length of what the body would be.
  private func whole(
    _ status: HTTPStatusCode, _ bytes: [UInt8], _ headers: HTTPHeaders, to request: HTTPRequest
  ) -> HTTPResponse {
    guard request.method != .HEAD else {
      var headers = headers
      headers[.contentLength] = String(bytes.count)
      return HTTPResponse(statusCode: status, headers: headers)
    }
    let body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 20)
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  /// If-None-Match (RFC 9110, section 13.1.2): a list of tags, weak or strong, or `*`.
  private static func matches(_ header: String?, _ tag: String) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { part in
      let wanted = part.drop { $0 == " " }.trimmingSuffix { $0 == " " }
      return wanted == "*" || wanted == tag || wanted == "W/" + tag
    }
  }

  private func text(
    _ status: HTTPStatusCode, _ text: String, _ headers: HTTPHeaders = [:], to request: HTTPRequest
  ) -> HTTPResponse {
    var headers = headers
    headers[.contentType] = MediaType.of("a.txt")
    headers[.cacheControl] = "no-store"
    return whole(status, Array((text + "\n").utf8), headers, to: request)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return text
  }
}
