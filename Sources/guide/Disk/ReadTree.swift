import Markup
import StudyGuide

/// Reads the two folders that a build needs.
enum ReadTree {
  /// All files below `content/` and `templates/` of a guide's folder.
  ///
  /// Hidden files and editors' copies (`name~`) are left out; links and devices are reported and
  /// not followed.
  @concurrent static func input(of folder: String, jobs: Int) async throws(DiskFailure)
    -> (input: Input, diagnostics: [Diagnostic])
  {
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
    for part in ["content", "templates"] {
      guard DirectoryListing.kind(of: folder + "/" + part) == .folder else {
        throw DiskFailure(
          missing: part, in: folder,
          remedy: "run guide in a guide's folder, or name it with --source")
      }
      try list(part, in: folder, &paths, &diagnostics)
    }
    let files = try await read(paths, in: folder, jobs: jobs)
    let essay = Configuration.read(from: files).essayText.flatMap { path in
      try? FileReading.bytes(of: path.hasPrefix("/") ? path : folder + "/" + path)
    }
    return (Input(files: files, essay: essay), diagnostics)
  }

  /// All files below one part of a guide's folder.
  static func files(below part: String, of folder: String) throws(DiskFailure) -> [SourceText] {
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
    try list(part, in: folder, &paths, &diagnostics)
    var files: [SourceText] = []
    for path in paths {
      files.append(SourceText(path: path, bytes: try FileReading.bytes(of: folder + "/" + path)))
    }
    return files
  }

  private static func list(
    _ path: String, in folder: String, _ paths: inout [String], _ diagnostics: inout [Diagnostic]
  ) throws(DiskFailure) {
    for item in try DirectoryListing(of: folder + "/" + path).items {
      if item.name.hasPrefix(".") || item.name.hasSuffix("~") { continue }
      let itemPath = path + "/" + item.name
      switch item.kind {
      case .file: paths.append(itemPath)
      case .folder: try list(itemPath, in: folder, &paths, &diagnostics)
      case .link, .other:
        diagnostics.append(
          Diagnostic(
            rule: .unexpectedFile,
            message: item.kind == .link ? "links are not followed" : "this is no regular file",
            path: itemPath, note: "put the file itself here"))
      }
    }
  }

  private static func read(_ paths: [String], in folder: String, jobs: Int)
    async throws(DiskFailure)
    -> [SourceText]
  {
    let results = await ParallelMap.results(count: paths.count, jobs: jobs) { index in
      Result { () throws(DiskFailure) in
        let bytes = try FileReading.bytes(of: folder + "/" + paths[index])
        return SourceText(path: paths[index], bytes: bytes)
      }
    }
    var files: [SourceText] = []
    files.reserveCapacity(results.count)
    for result in results { files.append(try result.get()) }
    return files
  }
}
