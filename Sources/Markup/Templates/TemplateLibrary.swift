/// All templates of a guide, parsed; each may call any other as a partial or parent.
package struct TemplateLibrary: Sendable {
  /// The number of each template, by its name.
  let names: [String: Int]
  let sources: [SourceText]
  let templates: [[TemplateNode]]
  /// The addresses that replace others after `{{root}}`, by the address that the template writes.
  package var addresses: [String: String] = [:]
  /// The problems found while parsing.
  package let diagnostics: [Diagnostic]

  /// Parses templates, given by name: the path in their folder, without `.mustache`.
  package init(_ sources: [String: SourceText]) {
    var names: [String: Int] = [:]
    var ordered: [SourceText] = []
    var templates: [[TemplateNode]] = []
    var diagnostics: [Diagnostic] = []
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      names[name] = templates.count
      ordered.append(source)
      if let offset = source.bytes.firstInvalidUTF8 {
        diagnostics.append(
          source.diagnostic(
            .invalidUTF8, "the file is not valid UTF-8", at: offset, note: "save it as UTF-8"))
        templates.append([])
        continue
      }
      let parsed = TemplateParser.parse(source, template: templates.count)
      templates.append(parsed.nodes)
      diagnostics += parsed.diagnostics
    }
    self.names = names
    self.sources = ordered
    self.templates = templates
    self.diagnostics = diagnostics
  }

  /// Compiles one template against the shape of the view that it prints; without a program if there
  /// is any mistake.
  package func compile<View>(_ name: String, against shape: Shape<View>)
    -> (program: TemplateProgram<View>?, diagnostics: [Diagnostic])
  {
    guard let number = names[name] else {
      let missing = Diagnostic(
        rule: .missingFile, message: "the guide needs this template",
        path: "templates/\(name).mustache",
        note: NearMiss.note(for: name, among: names.keys.sorted()))
      return (nil, [missing])
    }
    var compiler = TemplateCompiler(library: self, root: shape.type)
    let code = compiler.compile(number)
    guard compiler.diagnostics.isEmpty else { return (nil, compiler.diagnostics) }
    return (TemplateProgram(shape: shape, code: code), [])
  }

  /// Returns the text after `{{root}}`, with the address at its beginning replaced if `addresses`
  /// has another for it.
  func addressed(_ text: [UInt8]) -> [UInt8] {
    if addresses.isEmpty { return text }
    let address = text.prefix { !"\"'#?".utf8.contains($0) }
    guard let other = addresses[String(decoding: address, as: UTF8.self)] else { return text }
    return Array(other.utf8) + text[address.endIndex...]
  }

  /// Returns the names that a template of the shape may use, with their types, one on a line; the
  /// names of nested records are indented.
  package static func names<View>(of shape: Shape<View>) -> String {
    var text = ""
    describe(shape.type, indent: "", open: [], into: &text)
    return text
  }

  private static func describe(
    _ type: RecordType, indent: String, open: Set<String>, into text: inout String
  ) {
    for field in type.fields {
      text += "\(indent)\(field.name): \(field.type.description)"
      switch field.type {
      case .record(let other), .optionalRecord(let other), .list(let other):
        let other = other()
        text += " of \(other.name)\n"
        if !open.contains(other.name) {
          describe(other, indent: indent + "  ", open: open.union([other.name]), into: &text)
        }
      case .printable, .flag, .optional: text += "\n"
      }
    }
  }
}
