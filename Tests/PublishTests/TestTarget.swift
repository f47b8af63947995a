import Foundation
import TestSupport
import Testing

/// A guide, small unless it is given, with one target, a real server behind it on loopback, and what is live there.
final class TestTarget {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case folder, git, webdav, sftp, s3, ssh, daemon

    var testDescription: String { rawValue }

    /// Whether readers see all of a release at once.
    var isAtomic: Bool { [.folder, .git, .ssh].contains(self) }

    var isAvailable: Bool {
      switch self {
      case .folder: Programs.usesLocalHosts
      case .git: Programs.usesLocalHosts && Programs.has("git")
      case .webdav, .sftp: Programs.has("rclone")
      case .s3: Programs.has("rclone") && Programs.python("moto_server") != nil
      case .ssh: Programs.has("rsync", "sshd", "ssh", "ssh-keygen")
      case .daemon: Programs.has("rsync")
      }
    }

    static var available: [Kind] { allCases.filter(\.isAvailable) }
  }

  let kind: Kind
  let tool: GuideTool
  var environment: [String: String]
  var server: LoopbackServer?
  /// Where the server keeps what it holds.
  let store: String

  /// `guide.yml` without `publish:`.
  private let site: String

  static let password = "loopback"

  private static let smallSite = """
    title: Small guide
    language: en
    han-language: zh-Hans
    base-url: https://example.org/walls/
    essay:
      title: On Walls
    """

  /// The small guide; `store` may be a disk of its own.
  convenience init(_ kind: Kind, store: String? = nil, changes: String = "") throws {
    let tool = try GuideTool(
      TestSite(
        """
        -- templates/assets/site.css --
        body { color: black }
        -- templates/index.mustache --
        <link rel="stylesheet" href="{{root}}assets/site.css">
        <h1>{{title}}</h1>
        -- templates/essay.mustache --
        <h1 id="p1">{{title}}</h1>
        -- content/pages/about.md --
        ---
        title: About
        ---

        Text.
        """ + "\n" + changes
      ).texts)
    try self.init(kind, of: tool, site: Self.smallSite, store: store)
  }

  init(_ kind: Kind, of tool: GuideTool, site: String, store: String? = nil) throws {
    (self.kind, self.tool, self.site) = (kind, tool, site)
    let folder = tool.folder.path() + "/"
    self.store = store ?? folder + "store"
    try FileManager.default.createDirectory(
      atPath: self.store, withIntermediateDirectories: true)
    // A proxy's or a certificate's setting of the machine is no business of a loopback.
    environment = [
      "RCLONE_CONFIG": folder + "rclone.conf", "AWS_CA_BUNDLE": "", "HOME": folder + "home",
      "GIT_CONFIG_NOSYSTEM": "1", "RCLONE_LOW_LEVEL_RETRIES": "1", "TMPDIR": folder + "home",
      "XDG_RUNTIME_DIR": "", "XDG_CACHE_HOME": "",
    ]
    try FileManager.default.createDirectory(
      atPath: folder + "home", withIntermediateDirectories: true)
    try startServer()
    try tool.write("content/guide.yml", configuration(settings))
  }

  func close() {
    server?.stop()
    tool.remove()
  }

  func stopServer() { server?.stop() }

  /// The same store behind a new server, at another port.
  func restartServer() throws {
    try startServer()
    try tool.write("content/guide.yml", configuration(settings))
  }

  func configuration(_ settings: String) -> String {
    site + """

      publish:
        max-delete: 60
        targets:
          - {name: there, \(settings)}
          - {name: reference, kind: folder, path: reference}

      """
  }

  var settings: String {
    let port = server?.port ?? 0
    return switch kind {
    case .folder: "kind: folder, path: \"\(store)/www\""
    case .git: "kind: git, remote: \"\(store)/remote.git\""
    case .webdav, .sftp: "kind: rclone, remote: \"there:site\""
    case .s3: "kind: rclone, remote: \"there:guide/site\""
    case .ssh: "kind: rsync, destination: \"loop:\(store)/www\""
    case .daemon: "kind: rsync, destination: \"rsync://127.0.0.1:\(port)/site/www\""
    }
  }

  @discardableResult
  func publish(_ arguments: String...) throws -> GuideTool.Outcome {
    try tool.execute(["publish", "there"] + arguments, environment: environment)
  }

  func kill(after seconds: Double) throws {
    try tool.kill(after: seconds, ["publish", "there", "--yes"], environment: environment)
  }

  /// Waits for a tool that goes on after its publish was killed; the lock's file names its group.
  func awaitLeftOver() throws {
    let text = try tool.read(lockFile)?.split(separator: " ").first ?? ""
    guard let group = pid_t(text), group > 1 else { return }
    for _ in 0..<600 where Foundation.kill(-group, 0) == 0 { usleep(20_000) }
  }

  /// The lock of the guide, from its folder.
  var lockFile: String {
    get throws {
      let folder = "home/.cache/guide-\(geteuid())"
      let names = try FileManager.default.contentsOfDirectory(
        atPath: tool.folder.path() + "/" + folder)
      return folder + "/" + (names.first ?? "")
    }
  }

  // MARK: What is live

  /// All that readers can get, by path, without the tool's own files.
  func live() throws -> [String: Data] { Self.files(in: try liveFolder()) }

  /// A folder with what is live: the host's own, or a copy made for the look.
  func liveFolder() throws -> String {
    switch kind {
    case .folder, .ssh: return store + "/www/current"
    case .webdav, .sftp: return store + "/site"
    case .daemon: return store + "/www"
    case .git, .s3: break
    }
    let copy = tool.folder.path() + "/copy"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    if kind == .s3 {
      // A bucket without the folder gives nothing to copy.
      _ = try? Programs.run(
        "rclone", ["copy", "there:guide/site", copy], environment: environment)
      return copy
    }
    let git = "--git-dir=\(store)/remote.git"
    if try Programs.run("git", [git, "for-each-ref", "refs/heads/gh-pages"]).isEmpty {
      return copy
    }
    try Programs.run("git", [git, "archive", "--format=tar", "--output=\(copy).tar", "gh-pages"])
    try Programs.run("tar", ["-xf", copy + ".tar", "-C", copy])
    return copy
  }

  /// What a finished publish must give: the same guide, published to a plain folder.
  func reference() throws -> [String: Data] {
    _ = try tool.execute(["publish", "reference", "--yes"], environment: environment)
    return Self.files(in: tool.folder.path() + "/reference/current")
  }

  static func files(in folder: String) -> [String: Data] {
    let root = URL(filePath: folder).resolvingSymlinksInPath().path()
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: root)
    while let name = names?.nextObject() as? String {
      if name.split(separator: "/").last?.hasPrefix(".guide-") == true { continue }
      var isFolder: ObjCBool = false
      let path = root + (root.hasSuffix("/") ? "" : "/") + name
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = FileManager.default.contents(atPath: path)
      }
    }
    return files
  }
}
