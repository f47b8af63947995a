/// What people are told when a tool fails.
extension Tool {
  package static func installation(of name: String) -> String {
    switch name {
    case "git": "install it: apt-get install git, brew install git, or https://git-scm.com"
    case "rsync": "install it: apt-get install rsync, or brew install rsync"
    case "rclone": "install it: apt-get install rclone, brew install rclone, or https://rclone.org"
    default: "install it, and make sure that it is on the PATH"
    }
  }

  /// What usually helps, by what tools say: the first whose words all stand there, of any of its lists.
  package static func remedy(for error: String) -> String? {
    let said = error.lowercased()
    return remedies.first { $0.signs.contains { $0.allSatisfy(said.contains) } }?.remedy
  }

  /// Whether a line of a tool says that no connection to the host could be made; one that was made
  /// and lost is another matter, which a tool may mend by itself.
  static func isUnreachable(_ line: String) -> Bool {
    let said = line.lowercased()
    return unreachable.signs.contains { $0.allSatisfy(said.contains) }
  }

  private static let unreachable = (
    signs: [
      ["could not resolve"], ["connection refused"], ["timed out"], ["i/o timeout"],
      ["deadline exceeded"], ["unreachable"], ["no route"], ["couldn't connect"],
      ["no such host"],
    ],
    remedy: "the host cannot be reached: see the network and the address, and publish again"
  )

  private static let remedies: [(signs: [[String]], remedy: String)] = [
    (
      [["dubious ownership"]],
      "the repository belongs to another user: if you trust it, say so with "
        + "`git config --global --add safe.directory` and its path, which git names above"
    ),
    (
      [["openrsync"], ["rsync", "unrecognized option"], ["rsync", "unknown option"]],
      "the rsync at one of the ends is too old, or is openrsync, which macOS brings: install rsync "
        + "3.1 or newer there"
    ),
    (
      [["no space left"], ["disk quota"], ["quota exceeded"]],
      "the host has no room left: make some, and publish again"
    ),
    (
      [["host key verification failed"]],
      "SSH does not know the host: connect to it once by hand, and see that it is the right one"
    ),
    (
      [["rsync: not found"], ["rsync: command not found"]],
      "the host has no rsync: have it installed there"
    ),
    (
      [["didn't find section in config file"]],
      "rclone knows no such remote: `rclone listremotes` lists them, `rclone config` makes one"
    ),
    (
      [["does not appear to be a git repository"], ["repository not found"]],
      "there is no repository: see the address, or make one there first"
    ),
    (
      [
        ["mkdir", "no such file or directory"],
        ["failed to create directory", "no such file or directory"],
      ],
      "the folder in which it would stand is not there: make it at the host first"
    ),
    (
      [
        ["permission denied"], ["authentication"], ["could not read username"], ["auth failed"],
        ["accessdenied"], ["invalidaccesskey"], ["signaturedoesnotmatch"], ["unauthorized"],
        ["403 forbidden"], ["statuscode: 403"], ["unable to authenticate"],
      ],
      "the host does not take the credentials: see that the tool by itself can reach it"
    ),
    unreachable,
    (
      [
        ["connection reset"], ["connection closed"], ["connection lost"], ["closed pipe"],
        ["did not send identification"],
      ],
      unreachable.remedy
    ),
  ]
}
