import Subprocess
import SystemPackage

/// A program of others that does what it is known for: git, rsync or rclone.
///
/// It runs in a process session of its own and is ended with all that it started. Arguments go to it
/// as they are: there is no shell in between.
struct Tool: Sendable {
  struct Outcome: Sendable {
    let status: Int
    let output: [UInt8]
    let error: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var isSuccess: Bool { status == 0 }
  }

  let name: String
  let lock: PublishLock
  var environment: [String: String?] = [:]

  /// Runs the tool; what it says goes to the outcome. `feed` writes its input, piece by piece.
  func run(
    _ arguments: [String], feed: ((StandardInputWriter) async throws -> Void)? = nil
  ) async throws -> Outcome {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
    ]
    var updates: [Environment.Key: String?] = [:]
    for (key, value) in environment { updates[Environment.Key(stringLiteral: key)] = value }
    let configuration = Configuration(
      executable: .name(name), arguments: Arguments(arguments),
      environment: .inherit.updating(updates), platformOptions: options)
    defer { lock.note(group: nil) }
    do {
      return try await start(configuration, feed)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw PublishFailure("\(name) is not installed", remedy: Self.installation(of: name))
    } catch let error as SubprocessError {
      if Task.isCancelled { throw CancellationError() }
      throw PublishFailure("\(name) could not be run: \(error)")
    }
  }

  /// Runs the tool and gives what it printed; anything but success is a failure.
  func output(
    _ arguments: [String], doing what: String,
    feed: ((StandardInputWriter) async throws -> Void)? = nil
  ) async throws -> Outcome {
    let outcome = try await run(arguments, feed: feed)
    guard outcome.isSuccess else { throw failure(outcome, doing: what) }
    return outcome
  }

  /// What a tool said when it failed, without passwords.
  func failure(_ outcome: Outcome, doing what: String, remedy: String? = nil) -> PublishFailure {
    let lines = outcome.error.split(whereSeparator: \.isNewline).suffix(6)
      .map { "  \(name): " + Self.withoutSecrets(String($0)) }
    return PublishFailure(
      "\(what) failed (\(name) ended with \(outcome.status))\n" + lines.joined(separator: "\n"),
      remedy: remedy ?? Self.remedy(for: outcome.error))
  }

  private func start(
    _ configuration: Configuration, _ feed: ((StandardInputWriter) async throws -> Void)?
  ) async throws -> Outcome {
    let limit = 256 << 20
    if let feed {
      let result = try await Subprocess.run(
        configuration, input: .inputWriter, output: .bytes(limit: limit),
        error: .string(limit: limit)
      ) { execution in
        lock.note(group: execution.processIdentifier.value)
        do {
          try await feed(execution.standardInputWriter)
          try await execution.standardInputWriter.finish()
        } catch let error as SubprocessError where error.code == .failedToWriteToSubprocess {
          // The tool ended early; its status and words say why.
        }
      }
      return Outcome(
        status: Self.code(result.terminationStatus), output: result.standardOutput,
        error: result.standardError)
    }
    let result = try await Subprocess.run(
      configuration, input: .none, output: .bytes(limit: limit), error: .string(limit: limit)
    ) { execution in
      lock.note(group: execution.processIdentifier.value)
    }
    return Outcome(
      status: Self.code(result.terminationStatus), output: result.standardOutput,
      error: result.standardError)
  }

  private static func code(_ status: TerminationStatus) -> Int {
    switch status {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }

  /// `scheme://user:password@host` as `scheme://…@host`.
  static func withoutSecrets(_ text: String) -> String {
    text.replacing(/:\/\/[^\/@\s]+@/, with: "://…@")
  }

  static func installation(of name: String) -> String {
    switch name {
    case "git": "install it: apt-get install git, brew install git, or https://git-scm.com"
    case "rsync": "install it: apt-get install rsync, or brew install rsync"
    case "rclone": "install it: apt-get install rclone, brew install rclone, or https://rclone.org"
    default: "install it, and make sure that it is on the PATH"
    }
  }

  /// What usually helps, by what tools say: the first whose words all stand there, of any of its lists.
  private static func remedy(for error: String) -> String? {
    let said = error.lowercased()
    return remedies.first { $0.signs.contains { $0.allSatisfy(said.contains) } }?.remedy
  }

  private static let remedies: [(signs: [[String]], remedy: String)] = [
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
    (
      [
        ["could not resolve"], ["connection refused"], ["timed out"], ["unreachable"], ["no route"],
        ["connection reset"], ["connection closed"], ["couldn't connect"], ["no such host"],
        ["did not send identification"],
      ],
      "the host cannot be reached: see the network and the address, and publish again"
    ),
  ]
}
