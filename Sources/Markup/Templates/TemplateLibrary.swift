/// All templates of a guide, parsed; each may call any other as a partial or parent.
package struct TemplateLibrary: Sendable {
  /// The number of each template, by its name.
  let names: [String: Int]
  let sources: [SourceText]
  let templates: [[TemplateNode]]
  /// The paths that replace others in addresses after `{{root}}`, by the path that the template
  /// names.
  package var addresses: PathTable<String> = [:]
  /// The problems found while parsing.
  package let diagnostics: [Diagnostic]

  /// The numbers of the templates that are texts; they are printed where they are called.
  let texts: Range<Int>

  /// Parses templates, given by name: the path in their folder, without `.mustache`; and the texts
  /// that they print.
  package init(_ sources: [String: SourceText], texts: [TemplateText] = []) {
    var names: [String: Int] = [:]
    var ordered: [SourceText] = []
    var templates: [[TemplateNode]] = []
    var diagnostics: [Diagnostic] = []
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      names[name] = templates.count
      ordered.append(source)
      if let problem = source.pointerProblem ?? source.encodingProblem {
        diagnostics.append(problem)
        templates.append([])
        continue
      }
      let parsed = TemplateParser.parse(source, template: templates.count)
      templates.append(parsed.nodes)
      diagnostics += parsed.diagnostics
    }
    let first = templates.count
    for text in texts {
      let parsed = text.parsed(as: templates.count)
      names[TemplateText.folder + text.name] = templates.count
      ordered.append(parsed.source)
      templates.append(parsed.nodes)
      diagnostics += parsed.diagnostics
    }
    self.texts = first..<templates.count
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
    let path = String(decoding: address, as: UTF8.self).percentDecoded
    guard let other = addresses[path] else { return text }
    return Array(PathAddress.encoded(other).utf8) + text[address.endIndex...]
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
