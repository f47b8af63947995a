import StudyGuide

extension Tool {
  /// git, which neither asks nor waits for ever, heeds only the folder that it is given, and runs no
  /// program that a repository names.
  ///
  /// Each of its calls names a repository of ours by `--git-dir`, whose settings we wrote; what is set
  /// here holds even where it is called otherwise.
  package static func git(_ lock: PublishLock? = nil, guide: String? = nil) -> Tool {
    var git = Tool(
      name: "git", lock: lock, guide: guide,
      environment: [
        "GIT_TERMINAL_PROMPT": "0", "GIT_HTTP_LOW_SPEED_LIMIT": "1000",
        "GIT_HTTP_LOW_SPEED_TIME": "60", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_NO_LAZY_FETCH": "1", "GIT_LITERAL_PATHSPECS": "1",
        "GIT_ALLOW_PROTOCOL": Terminal.variable("GIT_ALLOW_PROTOCOL")
          ?? GitAddress.schemes.joined(separator: ":"),
      ])
    git.manners = settings.flatMap { ["-c", $0] }
    return git
  }

  /// Settings that hold for each call, whatever a repository says.
  package static let settings = [
    "safe.bareRepository=explicit", "core.fsmonitor=false", "core.untrackedCache=false",
    "core.hooksPath=/dev/null", "core.alternateRefsCommand=true", "core.pager=cat",
    "log.showSignature=false", "push.gpgSign=false",
    "submodule.recurse=false", "fetch.recurseSubmodules=false", "push.recurseSubmodules=no",
    "fetch.writeCommitGraph=false", "gc.auto=0", "maintenance.auto=false",
  ]

  /// How the side of a repository on this machine runs: neither its hooks nor programs that its
  /// settings name, since a guide may have brought it.
  package static let receiving =
    "git -c core.hooksPath=/dev/null -c core.alternateRefsCommand=true -c core.fsmonitor=false"
    + " -c receive.autogc=false -c gc.auto=0 -c receive.denyCurrentBranch=refuse receive-pack"
}
