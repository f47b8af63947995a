import Foundation
import TestSupport

/// The real servers behind a target.
extension TestTarget {
  func startServer() throws {
    switch kind {
    case .folder: break
    case .git:
      try Programs.run("git", ["init", "--quiet", "--bare", store + "/remote.git"])
    case .webdav, .sftp: try startRclone()
    case .s3: try startS3()
    case .ssh: try startSSH()
    case .daemon: try startDaemon()
    }
  }

  private func startRclone() throws {
    let protocolName = kind.rawValue
    let server = try LoopbackServer(Programs.path(of: "rclone") ?? "", environment: environment) {
      [
        "serve", protocolName, store, "--addr", "127.0.0.1:\($0)", "--user", "reader", "--pass",
        Self.password, "--vfs-cache-mode", "off", "--dir-cache-time", "100ms",
      ]
    }
    self.server = server
    try writeRemote(password: Self.password)
  }

  /// Waits until the server answers by what its store holds now, and not by what it listed before.
  func settle() {
    if [.webdav, .sftp].contains(kind) { usleep(300_000) }
  }

  /// rclone's configuration of the remote `there`.
  func writeRemote(password: String, port: Int? = nil) throws {
    let port = port ?? server?.port ?? 0
    let hidden = try Programs.run("rclone", ["obscure", password])
    let lines =
      switch kind {
      case .webdav:
        "type = webdav\nurl = http://127.0.0.1:\(port)\nvendor = other\nuser = reader\npass = \(hidden)"
      case .s3:
        "type = s3\nprovider = Other\nendpoint = http://127.0.0.1:\(port)\naccess_key_id = reader\n"
          + "secret_access_key = \(password)\nregion = us-east-1"
      default:
        "type = sftp\nhost = 127.0.0.1\nport = \(port)\nuser = reader\npass = \(hidden)"
      }
    try tool.write("rclone.conf", "[there]\n" + lines + "\n")
  }

  private func startS3() throws {
    server = try LoopbackServer(Programs.python("moto_server") ?? "", environment: environment) {
      ["-H", "127.0.0.1", "-p", "\($0)"]
    }
    try writeRemote(password: Self.password)
    try Programs.run("rclone", ["mkdir", "there:guide"], environment: environment)
  }

  private func startSSH() throws {
    let folder = tool.folder.path() + "/ssh"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["host", "key", "other"] {
      try Programs.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"])
    }
    try tool.write("ssh/authorized", tool.read("ssh/key.pub") ?? "")
    try FileManager.default.createDirectory(
      atPath: "/run/sshd", withIntermediateDirectories: true)
    let server = try LoopbackServer(Programs.path(of: "sshd") ?? "") { port in
      try tool.write(
        "ssh/server",
        """
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey \(folder)/host
        AuthorizedKeysFile \(folder)/authorized
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        PidFile none

        """)
      return ["-D", "-f", folder + "/server"]
    }
    self.server = server
    try writeSSH(key: "key", port: server.port)
  }

  /// SSH's configuration of the host `loop`.
  func writeSSH(key: String, port: Int? = nil) throws {
    let folder = tool.folder.path() + "/ssh"
    try tool.write(
      "ssh/client",
      """
      Host loop
        HostName 127.0.0.1
        Port \(port ?? server?.port ?? 0)
        User \(NSUserName())
        IdentityFile \(folder)/\(key)
        IdentitiesOnly yes
        UserKnownHostsFile \(folder)/known
        StrictHostKeyChecking accept-new

      """)
    environment["RSYNC_RSH"] = "ssh -F \(folder)/client -oBatchMode=yes -oConnectTimeout=60"
  }

  /// Has the daemon ask for a name and password that nobody gives.
  func lockDaemon() throws {
    let settings = tool.read("rsyncd.conf") ?? ""
    try tool.write(
      "rsyncd.conf",
      settings + "auth users = reader\nsecrets file = \(tool.folder.path())/secrets\n")
    environment["RSYNC_PASSWORD"] = "mistaken"
    environment["USER"] = "reader"
  }

  private func startDaemon() throws {
    let user = NSUserName()
    server = try LoopbackServer(Programs.path(of: "rsync") ?? "") { port in
      try tool.write("secrets", "reader:\(Self.password)\n")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: tool.folder.path() + "/secrets")
      try tool.write(
        "rsyncd.conf",
        """
        port = \(port)
        address = 127.0.0.1
        use chroot = no
        uid = \(user)
        gid = \(getuid() == 0 ? "root" : "nogroup")
        log file = \(tool.folder.path())/rsyncd.log
        [site]
        path = \(store)
        read only = no

        """)
      return ["--daemon", "--no-detach", "--config=\(tool.folder.path())/rsyncd.conf"]
    }
  }
}
