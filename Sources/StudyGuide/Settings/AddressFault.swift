/// What keeps a text from being the address of a target. Messages quote none of it: a mistyped
/// address may hold a password.
package enum AddressFault: Error, Equatable {
  /// A part begins with `-`.
  case option
  case host
  case user
  case port
  case path
  /// A way to reach a repository that runs programs, such as `ext::`, or that git may not have.
  case transport
  /// The name of a remote of rclone.
  case remote
  /// A home that only a shell would put in: `~/www`, `$HOME/www`.
  case home

  /// What follows the name of the key in a message.
  package var message: String {
    switch self {
    case .option: "names a host or remote that tools take for an option"
    case .host: "names a host that cannot be one"
    case .user: "names a user that cannot be one"
    case .port: "names a port that cannot be one"
    case .path: "has a path that tools read as something else"
    case .transport: "names a way to reach a repository that guide does not take"
    case .remote: "names a remote that cannot be one"
    case .home: "begins with a sign that only a shell replaces"
    }
  }

  package var note: String {
    switch self {
    case .option: "name the host, or a remote that stands in the tool's own configuration"
    case .host: "letters, digits, points and hyphens, or an IPv6 address in brackets"
    case .user: "letters, digits, points, hyphens, `_` and `+`"
    case .port: "a number up to 65535"
    case .path: "a plain path, without `*`, `?`, `[`, `]` and `\\`, that does not begin with `-`"
    case .transport: "a path, `host:path`, or an address with ssh, https, http, git or file"
    case .remote: "its name as `rclone listremotes` lists it, a colon and a path"
    case .home:
      "write the whole path, such as `/home/me/www`; at a host, one without a slash at its front is "
        + "seen from the home there"
    }
  }
}
