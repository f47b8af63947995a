extension Tool {
  /// Variables by which a hook or another git would lead ours elsewhere.
  private static let inherited = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_QUARANTINE_PATH",
  ]

  /// git, which neither asks nor waits for ever, and heeds only the folder that it is given.
  package static func git(_ lock: PublishLock? = nil) -> Tool {
    var environment: [String: String?] = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_HTTP_LOW_SPEED_LIMIT": "1000",
      "GIT_HTTP_LOW_SPEED_TIME": "60",
    ]
    for variable in inherited { environment.updateValue(nil, forKey: variable) }
    return Tool(name: "git", lock: lock, environment: environment)
  }
}
