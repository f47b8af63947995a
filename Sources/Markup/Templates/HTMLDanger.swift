/// Why a value cannot be printed in a context of HTML.
enum HTMLDanger: Sendable {
  case code(attribute: String)
  case program(element: String)
  case comment
  case tagName
  case rawText(element: String)
  case json
  case notAddress(attribute: String)
  case addressPrefix(attribute: String)
  case addressList(attribute: String)
  case refresh

  /// The rest of a sentence about a value of a type.
  func text(_ type: FieldType.Printable) -> String {
    switch self {
    case .code(let attribute): "stands in `\(attribute)`, where no value is safe"
    case .program(let element): "stands in `<\(element)>`, where no value is safe"
    case .comment: "stands in a comment of HTML, where no value is safe"
    case .tagName: "stands behind `<`, where it could become a tag"
    case .rawText(let element): "stands in `<\(element)>`, which has no tags"
    case .json: "is JSON, which has a script element of its own"
    case .notAddress(let attribute): "is \(type.rawValue), and `\(attribute)` holds an address"
    case .addressPrefix(let attribute):
      "stands in `\(attribute)` behind what could make it another address"
    case .addressList(let attribute): "is text, and `\(attribute)` holds a list of addresses"
    case .refresh: "stands in `content` of a `meta` that may be a refresh"
    }
  }

  var remedy: String {
    switch self {
    case .code(let attribute):
      attribute == "style" ? "choose a class" : "put it into an attribute that begins with `data-`"
    case .program(let element):
      element == "style"
        ? "choose a class, or put the style into a file of `assets/`"
        : "put it into an attribute that begins with `data-`"
    case .comment: "take it out, or write a remark: `{{! … }}`"
    case .tagName: "write `&lt;` if you mean the sign"
    case .rawText: "print a text in its place"
    case .json: "write `<script type=\"application/ld+json\">{{{…}}}</script>`"
    case .notAddress: "print an address, or write `#` or a path before it"
    case .addressPrefix: "begin with the address, with `#` or with a path"
    case .addressList: "print addresses alone"
    case .refresh: "write `name` or `property` first; a refresh is `0; url={{address}}`"
    }
  }
}

extension HTMLContext {
  /// Whether the place is between `<` and `>` and outside quotation marks.
  var isWithinTag: Bool {
    switch state {
    case .tagName, .attributes, .gap, .attributeName, .afterAttributeName, .beforeValue, .unquoted:
      true
    default: false
    }
  }

  /// Returns why a value of a type cannot be printed here; nil if it can.
  func danger(of type: FieldType.Printable) -> HTMLDanger? {
    switch state {
    // JSON has no `<`, so that it is safe in text as well.
    case .data: return nil
    case .rawText: return dangerInRawText(of: type)
    case .doubleQuoted, .singleQuoted: return type == .json ? .json : dangerInValue(of: type)
    case .tagOpen, .endTagOpen, .rawTagOpen, .rawEndTagOpen, .rawEndTagName, .tagName, .attributes,
      .gap, .attributeName, .afterAttributeName, .beforeValue, .unquoted:
      return .tagName
    case .markup, .markupDash, .bogusComment, .commentStart, .commentStartDash, .comment,
      .commentDash, .commentEnd, .commentBang:
      return .comment
    }
  }

  private func dangerInRawText(of type: FieldType.Printable) -> HTMLDanger? {
    if type == .json { return element == "script" && tag.script == .json ? nil : .json }
    guard element == "title" || element == "textarea" else { return .program(element: element) }
    return type == .html ? .rawText(element: element) : nil
  }

  private func dangerInValue(of type: FieldType.Printable) -> HTMLDanger? {
    switch tag.kind {
    case .ordinary: nil
    case .code: .code(attribute: attribute)
    case .addresses where type != .address: .addressList(attribute: attribute)
    case .refresh where tag.address != .path && type != .address: .refresh
    case .refresh where tag.address != .path && tag.address != .start: .refresh
    case .address, .addresses, .refresh:
      if tag.address == .path || (type == .address && tag.address == .start) {
        nil
      } else if type != .address, tag.address == .start {
        .notAddress(attribute: attribute)
      } else {
        .addressPrefix(attribute: attribute)
      }
    }
  }

  /// The place in the words of a message.
  var description: String {
    switch state {
    case .data: "in text"
    case .tagOpen, .endTagOpen: "behind `<`"
    case .tagName, .attributes, .gap, .attributeName, .afterAttributeName, .beforeValue:
      "in the tag `<\(tag.isEnd ? "/" : "")\(element)`"
    case .doubleQuoted, .singleQuoted, .unquoted: "in the value of `\(attribute)`"
    case .rawText, .rawTagOpen, .rawEndTagOpen, .rawEndTagName: "in `<\(element)>`"
    case .markup, .markupDash, .bogusComment, .commentStart, .commentStartDash, .comment,
      .commentDash, .commentEnd, .commentBang:
      "in a comment"
    }
  }
}

extension TemplateCompiler {
  /// Follows the HTML of a text, and reports what browsers may read in two ways.
  mutating func readHTML(_ text: TemplateNode.Text) {
    var mistakes: [(Int, HTMLContext.Mistake)] = []
    html.read(text.bytes) { mistakes.append(($0, $1)) }
    for (offset, mistake) in mistakes {
      report(
        .templateBrokenHTML, mistake.message, template: text.template, at: text.start + offset,
        note: mistake.remedy)
    }
  }

  /// Reports that a template ends within a tag, a value or a comment.
  mutating func reportUnfinished(_ template: Int) {
    report(
      .templateBrokenHTML, "the template ends \(html.description)", template: template,
      at: max(0, library.sources[template].bytes.count - 1), note: "close what is open")
  }
}

extension HTMLContext.Mistake {
  fileprivate var message: String {
    switch self {
    case .tagInText: "this looks like a tag in an element whose text has none"
    case .cdata: "`<![CDATA[` is read in different ways"
    case .brokenName: "a name is broken here"
    case .noscript: "in `<noscript>` this is read in different ways"
    case .latePragma: "`http-equiv` stands behind the `content` whose meaning it changes"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .tagInText: "write `&lt;`, or put scripts and styles into files of `assets/`"
    case .cdata: "write the text with `&lt;` and `&amp;`"
    case .brokenName: "write a blank before a name, and `=` right behind it"
    case .noscript: "write `&lt;`, and no comments there"
    case .latePragma: "write it first"
    }
  }
}
