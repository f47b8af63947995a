internal import Markup
internal import StudyGuide

/// The files by which browsers keep a guide for use without a connection: the manifest, the service
/// worker and the list of what there is to keep.
enum OfflineFiles {
  static let manifest = "manifest.webmanifest"
  static let worker = "sw.js"
  static let list = "offline.json"

  /// Returns the manifest (W3C Web Application Manifest), whose addresses are relative to itself.
  static func manifest(of configuration: Configuration, assets: AssetAddresses) -> [UInt8] {
    let icons = [("any", "assets/icon.svg"), ("maskable", "assets/icon-maskable.svg")].map {
      JSONWriter.object(ofTexts: [
        ("src", PathAddress.encoded(assets.path(of: $0.1))), ("type", "image/svg+xml"),
        ("sizes", "any"), ("purpose", $0.0),
      ])
    }
    let fields = [
      ("id", JSONWriter.quoted("./")), ("name", JSONWriter.quoted(configuration.title)),
      ("lang", JSONWriter.quoted(configuration.language)),
      ("dir", JSONWriter.quoted(configuration.isRightToLeft ? "rtl" : "ltr")),
      ("start_url", JSONWriter.quoted("./index.html")), ("scope", JSONWriter.quoted("./")),
      ("display", JSONWriter.quoted("minimal-ui")), ("icons", JSONWriter.lines(icons)),
    ]
    return Array((JSONWriter.object(fields) + "\n").utf8)
  }

  /// Returns the service worker: the version, then what every guide's worker does. It stands at the
  /// root, since a worker answers for its own folder only.
  static func worker(version: String, assets: AssetAddresses) -> [UInt8] {
    let script = "./" + PathAddress.encoded(assets.path(of: "assets/worker.js"))
    return Array(
      "var version = \(JSONWriter.quoted(version));\nimportScripts(\(JSONWriter.quoted(script)));\n"
        .utf8)
  }

  /// Returns the list of files with their sizes in bytes, one a line: `{"version", "files": [{"path",
  /// "size"}]}`. A path is an address, relative to the list.
  static func list(version: String, files: [(path: String, size: Int)]) -> [UInt8] {
    let lines = files.map {
      JSONWriter.object([
        ("path", JSONWriter.quoted(PathAddress.encoded($0.path))), ("size", String($0.size)),
      ])
    }
    return Array(
      ("{\"version\":\(JSONWriter.quoted(version)),\n\"files\":" + JSONWriter.lines(lines) + "}\n")
        .utf8)
  }

  /// Whether readers may keep an output: not what browsers and hosts read, and not the plain name of
  /// an asset that pages load by another.
  static func isKept(_ path: String, assets: AssetAddresses) -> Bool {
    ![worker, list, "robots.txt", "sitemap.xml"].contains { $0.hasSameBytes(as: path) }
      && ![".", "_"].contains(where: path.beginsWithBytes) && assets.path(of: path) == path
  }
}
