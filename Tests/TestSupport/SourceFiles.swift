#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A Swift file of this package, for tests of its own shape.
package struct SourceFile: Sendable {
  /// From the folder that was looked through.
  package let path: String
  /// Without comments and the words of string literals.
  let code: String

  package init(path: String, text: String) {
    self.path = path
    code = Self.code(of: text)
  }

  /// The folder in which it stands; empty for a file of the module's own folder.
  package var folder: String { String(path.split(separator: "/").dropLast().first ?? "") }

  /// The modules that it imports.
  package var imports: [String] {
    code.split(separator: "\n").compactMap { line in
      let words = line.split { $0 == " " }
      guard let place = words.firstIndex(of: "import"), place < 3, place + 1 < words.count else {
        return nil
      }
      return words[place + 1].split(separator: ".").first.map(String.init)
    }
  }

  /// The types that it declares at the top level, for others to use.
  package var types: [String] {
    let lines = code.split(separator: "\n").filter { line in
      line.first?.isWhitespace == false && !line.hasPrefix("private ")
        && !line.hasPrefix("fileprivate ")
    }
    return Self.types(in: lines)
  }

  /// The types that it declares for itself or within others, whose names hide those of other files.
  var hiddenTypes: Set<String> {
    Set(Self.types(in: code.split(separator: "\n"))).subtracting(types)
  }

  private static func types(in lines: [Substring]) -> [String] {
    let keywords: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    return lines.compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "@" }
      guard let place = words.firstIndex(where: keywords.contains), place + 1 < words.count,
        !words[..<place].contains("extension")
      else { return nil }
      return String(words[place + 1])
    }
  }

  /// Every name that its code has with a capital first letter and no point before it.
  package var names: Set<String> {
    var names: Set<String> = []
    var word = ""
    var last: Character = " "
    var before: Character = " "
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" {
        if word.isEmpty { before = last }
        word.append(character)
      } else {
        if word.first?.isUppercase == true, before != "." { names.insert(word) }
        word = ""
      }
      last = character
    }
    return names
  }

  private static func code(of text: String) -> String {
    var code = ""
    var isText = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var isEscaped = false
      var last: Character = " "
      if line.contains("\"\"\"") {
        isText.toggle()
        continue
      }
      if isText { continue }
      var isQuoted = false
      for character in line {
        if isQuoted {
          if character == "\"", !isEscaped { isQuoted = false }
          isEscaped = character == "\\" && !isEscaped
          continue
        }
        if character == "/", last == "/" {
          code.removeLast()
          break
        }
        if character == "\"" { isQuoted = true }
        code.append(character)
        last = character
      }
      code.append("\n")
    }
    return code
  }
}

/// The Swift files of this package.
package enum SourceFiles {
  /// All below a folder of the package, by path from it.
  package static func swift(in folder: String) -> [SourceFile] {
    let root = TestFiles.package() + "/" + folder
    return paths(in: root, "").sorted().map { path in
      SourceFile(
        path: path, text: String(decoding: TestFiles.bytes(of: root + "/" + path), as: UTF8.self))
    }
  }

  private static func paths(in root: String, _ folder: String) -> [String] {
    guard let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(folder.isEmpty ? name : folder + "/" + name) }
    }
    return names.flatMap { name in
      name.hasSuffix(".swift") ? [name] : name.contains(".") ? [] : paths(in: root, name)
    }
  }
}

/// Which folders of a module use types that others declare.
package struct FolderGraph: Sendable {
  /// One name of a folder in a file of another.
  package struct Use: Sendable, CustomStringConvertible {
    package let from: String
    package let to: String
    let name: String
    let path: String

    package var description: String { "\(from) uses \(to): \(name) in \(path)" }
  }

  package let folders: [String]
  package let uses: [Use]

  package init(_ files: [SourceFile]) {
    folders = Set(files.map(\.folder)).sorted()
    var homes: [String: Set<String>] = [:]
    for file in files { for type in file.types { homes[type, default: []].insert(file.folder) } }
    uses = files.flatMap { file in
      file.names.subtracting(file.hiddenTypes).sorted().flatMap { name -> [Use] in
        let homes = homes[name] ?? []
        if homes.contains(file.folder) { return [] }
        return homes.sorted().map { Use(from: file.folder, to: $0, name: name, path: file.path) }
      }
    }
  }

  /// Folders that use each other in a circle, the first of them again at the end; nil without any.
  package func cycle() -> [String]? {
    var done: Set<String> = []
    for folder in folders {
      if let cycle = cycle(from: folder, [], &done) { return cycle }
    }
    return nil
  }

  private func cycle(from folder: String, _ path: [String], _ done: inout Set<String>) -> [String]?
  {
    if let start = path.firstIndex(of: folder) { return path[start...] + [folder] }
    if done.contains(folder) { return nil }
    for next in Set(uses.filter { $0.from == folder }.map(\.to)).sorted() {
      if let cycle = cycle(from: next, path + [folder], &done) { return cycle }
    }
    done.insert(folder)
    return nil
  }

  /// What causes each step of a circle.
  package func explained(_ cycle: [String]) -> [String] {
    zip(cycle, cycle.dropFirst()).flatMap { from, to in
      uses.filter { $0.from == from && $0.to == to }.map(\.description)
    }
  }
}
