import Pages

/// Templates that print the names of a view, one a line, so that a test sees each value.
///
/// A selection is names with blanks between them; behind a record or a list its own stand in
/// brackets, or else all of its names that are no lists are printed:
///
///     title is-core claims(id status) previous
enum PrintedNames {
  /// The file of a template, as a change to a `TestSite`.
  static func file(_ template: String, _ selection: String) -> String {
    "-- templates/\(template).mustache --\n" + text(template, selection)
  }

  static func text(_ template: String, _ selection: String) -> String {
    var lines = (TemplateNames.names(of: template) ?? "").split(separator: "\n")[...]
    let known = names(&lines, depth: 0)
    var words = words(of: selection)[...]
    return chosen(&words).map { print($0, known) }.joined()
  }

  /// A name of a shape with its type, and the names of what it holds.
  private struct Name {
    let name: Substring
    let type: Substring
    var inner: [Name] = []
  }

  /// A name that is to be printed.
  private struct Choice {
    let name: Substring
    var inner: [Choice] = []
  }

  private static func names(_ lines: inout ArraySlice<Substring>, depth: Int) -> [Name] {
    var names: [Name] = []
    while let line = lines.first, line.prefix(while: { $0 == " " }).count == depth {
      lines.removeFirst()
      let parts = line.drop { $0 == " " }.split(separator: ": ", maxSplits: 1)
      let inner = self.names(&lines, depth: depth + 2)
      names.append(Name(name: parts[0], type: parts[1], inner: inner))
    }
    return names
  }

  private static func words(of selection: String) -> [Substring] {
    selection.replacing("(", with: " ( ").replacing(")", with: " ) ")
      .split { $0 == " " || $0 == "\n" }
  }

  private static func chosen(_ words: inout ArraySlice<Substring>) -> [Choice] {
    var choices: [Choice] = []
    while let word = words.popFirst(), word != ")" {
      if word == "(" {
        choices[choices.count - 1].inner = chosen(&words)
      } else {
        choices.append(Choice(name: word))
      }
    }
    return choices
  }

  private static func print(_ choice: Choice, _ known: [Name]) -> String {
    let name = choice.name
    guard let found = known.first(where: { $0.name == name }) else { return "{{\(name)}}\n" }
    switch found.type {
    case "text", "address": return "\(name): {{\(name)}}\n"
    case "html", "json": return "\(name): {{{\(name)}}}\n"
    case "flag": return "\(name): {{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}\n"
    case "optional html", "optional json": return "\(name): {{#\(name)}}{{{\(name)}}}{{/\(name)}}\n"
    case "optional text", "optional address":
      return "\(name): {{#\(name)}}{{\(name)}}{{/\(name)}}\n"
    default: return "\(name):\n{{#\(name)}}\n- \(record(choice, found))\n{{/\(name)}}\n"
    }
  }

  /// A record on one line; what is not there leaves nothing.
  private static func record(_ choice: Choice, _ found: Name) -> String {
    let lists = Set(found.inner.filter { $0.type.contains(" of ") }.map { $0.name + "-count" })
    let plain = found.inner.filter {
      !$0.type.contains(" of ") && !$0.name.hasPrefix("has-") && !lists.contains($0.name)
    }
    let choices = choice.inner.isEmpty ? plain.map { Choice(name: $0.name) } : choice.inner
    var text = ""
    for choice in choices {
      let name = choice.name
      let type = found.inner.first { $0.name == name }?.type ?? "text"
      let mark = text.isEmpty ? "" : " | "
      switch type {
      case "text", "address": text += "\(mark){{\(name)}}"
      case "html", "json": text += "\(mark){{{\(name)}}}"
      case "flag": text += "{{#\(name)}}\(mark)\(name){{/\(name)}}"
      case "optional html", "optional json":
        text += "{{#\(name)}}\(mark)\(name)={{{\(name)}}}{{/\(name)}}"
      case "optional text", "optional address":
        text += "{{#\(name)}}\(mark)\(name)={{\(name)}}{{/\(name)}}"
      default:
        guard let inner = found.inner.first(where: { $0.name == name }) else { continue }
        text += "{{#\(name)}}\(mark)\(name)(\(record(choice, inner))){{/\(name)}}"
      }
    }
    return text
  }
}
