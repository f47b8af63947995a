package import Subprocess
import SystemPackage

/// A program of others that does what it is known for: git, rsync or rclone.
///
/// It runs in a process session of its own and is ended with all that it started. Arguments go to it
/// as they are: there is no shell in between. It is looked for where a guide cannot have put it, runs
/// in a folder of ours, and gets the variables that `ToolEnvironment` lists.
package struct Tool: Sendable {
  package let name: String
  /// Notes which tool runs; nil for one that changes nothing.
  package let lock: PublishLock?
  /// What is set for it beside the user's environment, or taken away.
  package var environment: [String: String?] = [:]
  /// Folders that programs are not run from: the guide's own.
  package var guides: [String] = []
  /// Arguments that precede all others.
  package var manners: [String] = []
  /// How many lines may say that no connection to the host could be made before the tool is ended;
  /// nil for a tool that gives up by itself.
  package var unreachableLimit: Int?
  /// What is left out wherever it speaks: passwords that it was given.
  package var secrets: [String] = []

  package init(
    name: String, lock: PublishLock? = nil, guide: String? = nil,
    environment: [String: String?] = [:]
  ) {
    self.name = name
    self.lock = lock
    self.environment = environment
    if let guide {
      let folder = Paths.absolute(guide)
      guides = [folder] + (Repository.around(folder).map { [$0] } ?? [])
    }
  }

  /// Runs the tool; what it says goes to the result. `feed` writes its input, piece by piece.
  package func run(
    _ arguments: [String], feed: ((StandardInputWriter) async throws -> Void)? = nil
  ) async throws -> ToolResult {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
    ]
    let (program, variables) = try found()
    let configuration = Configuration(
      executable: .path(FilePath(program)), arguments: Arguments(manners + arguments),
      environment: .custom(variables.map { Array("\($0.key)=\($0.value)\0".utf8) }),
      workingDirectory: FilePath(lock?.scratch ?? "/"), platformOptions: options)
    defer { lock?.note(group: nil) }
    do {
      return try await start(configuration, feed)
    } catch let error as SubprocessError {
      if Task.isCancelled { throw CancellationError() }
      throw PublishFailure("\(name) could not be run: \(error)")
    }
  }

  /// Runs the tool and gives what it printed; anything but success is a failure.
  package func output(
    _ arguments: [String], doing what: String,
    feed: ((StandardInputWriter) async throws -> Void)? = nil
  ) async throws -> ToolResult {
    let result = try await run(arguments, feed: feed)
    guard result.isSuccess else { throw failure(result, doing: what) }
    return result
  }

  /// What a tool said when it failed, without passwords.
  package func failure(_ result: ToolResult, doing what: String, remedy: String? = nil)
    -> PublishFailure
  {
    let lines = result.error.split(whereSeparator: \.isNewline).suffix(6)
      .map { "  \(name): " + Self.shown(String($0), hiding: secrets) }
    return PublishFailure(
      "\(what) failed (\(name) ended with \(result.status))\n" + lines.joined(separator: "\n"),
      remedy: remedy ?? Self.remedy(for: result.error))
  }

  /// Where the program stands, and the variables that it gets.
  private func found() throws(PublishFailure) -> (program: String, variables: [String: String]) {
    let present = ToolEnvironment.present
    let all = present.merging(environment.compactMapValues(\.self)) { $1 }
    let path = SearchPath(all["PATH"], outside: guides)
    guard let program = path.program(name) else {
      throw PublishFailure("\(name) is not installed", remedy: Self.installation(of: name))
    }
    var variables = ToolEnvironment.variables(of: present, for: name)
    for (key, value) in environment { variables[key] = value }
    variables["PATH"] = path.text
    return (program, variables)
  }

  private func start(
    _ configuration: Configuration, _ feed: ((StandardInputWriter) async throws -> Void)?
  ) async throws -> ToolResult {
    let limit = 256 << 20
    if let feed {
      let result = try await Subprocess.run(
        configuration, input: .inputWriter, output: .bytes(limit: limit),
        error: .string(limit: limit)
      ) { execution in
        lock?.note(group: execution.processIdentifier.value)
        do {
          try await feed(execution.standardInputWriter)
          try await execution.standardInputWriter.finish()
        } catch let error as SubprocessError where error.code == .failedToWriteToSubprocess {
          // The tool ended early; its status and words say why.
        }
      }
      return ToolResult(
        status: Self.code(result.terminationStatus), output: result.standardOutput,
        error: result.standardError)
    }
    let result = try await Subprocess.run(
      configuration, input: .none, output: .bytes(limit: limit), error: .sequence
    ) { execution in
      lock?.note(group: execution.processIdentifier.value)
      var log = StandardErrorLog()
      for try await buffer in execution.standardError {
        buffer.withUnsafeBytes { log.append($0) }
        if let unreachableLimit, log.unreachableCount >= unreachableLimit {
          // It may have ended by itself just now.
          try? execution.send(signal: .terminate, toProcessGroup: true)
        }
      }
      return log.text
    }
    return ToolResult(
      status: Self.code(result.terminationStatus), output: result.standardOutput,
      error: result.closureResult)
  }

  private static func code(_ status: TerminationStatus) -> Int {
    switch status {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }
}
