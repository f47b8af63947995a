package import Foundation
import Synchronization

/// The built command, run as a user runs it, in a folder of its own.
package struct GuideTool {
  package struct Outcome {
    package let status: Int32
    package let output: String
    package let error: String
  }

  package let folder: URL

  /// A temporary folder with the given files.
  package init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "guide-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(path, text) }
  }

  package func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func read(_ path: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: path))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  package func remove() { try? FileManager.default.removeItem(at: folder) }

  /// All files below a folder, by path.
  package func files(in path: String) -> [String: String] {
    var files: [String: String] = [:]
    let root = folder.appending(path: path)
    let names = FileManager.default.enumerator(atPath: root.path())
    while let name = names?.nextObject() as? String {
      if let text = read(path + "/" + name) { files[name] = text }
    }
    return files
  }

  @discardableResult
  package func run(_ arguments: String..., input: String = "", environment: [String: String] = [:])
    throws
    -> Outcome
  {
    try run(Self.executable, arguments, input: input, environment: environment)
  }

  /// The same with arguments made elsewhere.
  package func execute(_ arguments: [String], environment: [String: String]) throws -> Outcome {
    try run(Self.executable, arguments, input: "", environment: environment)
  }

  /// Runs a line of shell in which `$GUIDE` is the command.
  package func shell(_ script: String) throws -> Outcome {
    try run(
      URL(filePath: "/bin/sh"), ["-c", script], input: "",
      environment: ["GUIDE": Self.executable.path()])
  }

  private func run(
    _ executable: URL, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (output, error, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = standardInput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let errorText = Mutex(Data())
    let group = DispatchGroup()
    group.enter()
    DispatchQueue.global().async {
      let data = error.fileHandleForReading.readDataToEndOfFile()
      errorText.withLock { $0 = data }
      group.leave()
    }
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
      error: errorText.withLock { String(decoding: $0, as: UTF8.self) })
  }

  /// Starts the command and kills it after so many seconds.
  package func kill(after seconds: Double, _ arguments: String...) throws {
    try kill(after: seconds, arguments, environment: [:])
  }

  package func kill(after seconds: Double, _ arguments: [String], environment: [String: String])
    throws
  {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The command that `GUIDE_EXECUTABLE` names, or the one beside the tests' own executable.
  package static var executable: URL {
    if let path = ProcessInfo.processInfo.environment["GUIDE_EXECUTABLE"] {
      return URL(filePath: path)
    }
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let tool = folder.appending(path: "guide")
      if FileManager.default.isExecutableFile(atPath: tool.path()) { return tool }
      folder = folder.deletingLastPathComponent()
    }
    return folder
  }
}
