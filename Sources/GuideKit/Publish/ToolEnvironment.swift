#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// The variables of the user's environment that git, rsync and rclone get: a list, so that what
/// another program has set for itself leads none of them elsewhere.
package enum ToolEnvironment {
  /// Names, or beginnings of names where they end with `*`, that every tool gets.
  package static let common = [
    // Who runs it, where, and in which words it speaks.
    "HOME", "USER", "LOGNAME", "SHELL", "TMPDIR", "TERM", "TZ", "LANG", "LANGUAGE", "LC_*", "XDG_*",
    // How SSH and its agent, a keyring and a ticket are reached, and what asks for a password.
    "SSH_*", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "KRB5*",
    "GNUPGHOME", "GPG_TTY",
    // The way out of a network, and whose certificates are believed.
    "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy",
    "ftp_proxy", "all_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE",
    // Libraries, where the system does not know them.
    "LD_LIBRARY_PATH", "DYLD_*",
  ]

  /// What a tool gets besides.
  package static let own: [String: [String]] = [
    "git": [
      "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_ASKPASS", "GIT_PROXY_*", "GIT_HTTP_*",
      "GIT_SSL_*", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
      "GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_*", "GIT_CONFIG_VALUE_*", "GIT_COMMITTER_*",
      "GIT_AUTHOR_*", "GIT_ALLOW_PROTOCOL", "GIT_EXEC_PATH", "GIT_TRACE*", "EMAIL",
      // What credential helpers of code hosts read.
      "GH_*", "GITHUB_*", "GITLAB_*", "GITEA_*", "CI_*", "GCM_*",
    ],
    "rsync": ["RSYNC_*"],
    "rclone": [
      "RCLONE_*", "AWS_*", "AZURE_*", "GOOGLE_*", "CLOUDSDK_*", "GCE_*", "OS_*", "ST_*", "MSI_*",
      "IDENTITY_*",
    ],
  ]

  /// Variables with the path of a file, seen from where guide was called.
  private static let files = [
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "RCLONE_CONFIG", "RCLONE_CACHE_DIR", "SSH_AUTH_SOCK",
    "SSL_CERT_FILE", "SSL_CERT_DIR", "TMPDIR",
  ]

  package static func passes(_ name: String, to tool: String) -> Bool {
    (common + (own[tool] ?? [])).contains {
      $0.hasSuffix("*") ? name.hasPrefix($0.dropLast()) : name == $0
    }
  }

  /// What a tool gets of an environment; the paths of files are made whole, since it runs elsewhere.
  package static func variables(
    of environment: [String: String], for tool: String
  ) -> [String: String] {
    var passed = environment.filter { passes($0.key, to: tool) }
    for name in files {
      guard let path = passed[name], !path.isEmpty, !path.hasPrefix("/") else { continue }
      passed[name] = Paths.absolute(path)
    }
    return passed
  }

  /// The environment of this process.
  package static var present: [String: String] {
    #if canImport(Darwin)
      let list = _NSGetEnviron().pointee
    #else
      let list = environ
    #endif
    var variables: [String: String] = [:]
    var index = 0
    while let line = list[index] {
      let parts = String(cString: line).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      index += 1
    }
    return variables
  }
}
