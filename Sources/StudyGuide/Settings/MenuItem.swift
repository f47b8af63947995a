package import Markup

/// An item of the menu or of the footer, as `guide.yml` writes it.
package enum MenuItem: Sendable {
  /// A page of the guide, by its id.
  case page(Located<String>)
  /// A page of another site.
  case link(title: String, address: String)
  /// Several under one title.
  case group(title: String, items: [MenuItem])

  /// The largest number of items in a menu, those of its groups included: every page shows all of
  /// them.
  private static let most = 100

  /// Reads the list under a key, whose items are ids of pages, `{title, url}` and, in a menu,
  /// `{title, pages}`.
  static func read(
    _ key: String, _ fields: inout FieldReader, hasGroups: Bool = false
  ) -> [MenuItem] {
    let items = items(key, &fields, hasGroups: hasGroups)
    if items.reduce(0, { $0 + $1.count }) > most {
      fields.report(
        .wrongType, "`\(key)` names more than \(most) pages", at: fields.place(of: key),
        note: "every page shows all of them")
    }
    return items
  }

  private static func items(
    _ key: String, _ fields: inout FieldReader, hasGroups: Bool
  ) -> [MenuItem] {
    guard let node = fields.node(key), case .sequence(let nodes) = node.content,
      nodes.contains(where: \.isMapping)
    else { return fields.texts(key).map { .page($0) } }
    return nodes.compactMap { (node: DataNode) -> MenuItem? in
      if case .scalar(let text, _) = node.content { return .page(Located(text, at: node.place)) }
      var inner = FieldReader(
        node, in: fields.source, what: "an item of `\(key)`", typography: fields.typography)
      let item = item(&inner, hasGroups: hasGroups)
      return fields.adopt(Parsed(item, inner.finish()))
    }
  }

  private static func item(_ fields: inout FieldReader, hasGroups: Bool) -> MenuItem? {
    let title = fields.prose("title")
    if hasGroups, fields.has("pages") {
      let items = items("pages", &fields, hasGroups: false)
      if items.isEmpty { fields.reportMissing("pages") }
      return items.isEmpty || title.isEmpty ? nil : .group(title: title, items: items)
    }
    let address = fields.text("url")
    if address.value.isEmpty { return nil }
    guard isWebAddress(address.value) else {
      fields.report(
        .wrongType, "`url` must be a whole address, and is `\(address.value.shortened(to: 60))`",
        at: address.place,
        note: "write `https://HOST/PATH`; a page of the guide is named by its id alone")
      return nil
    }
    return title.isEmpty ? nil : .link(title: title, address: address.value)
  }

  /// Whether a text is an address of another site: a scheme, a host, and no blank.
  private static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let isPlain = rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    return isPlain && rest.first.map { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 } == true
  }

  /// The number of links.
  private var count: Int {
    if case .group(_, let items) = self { return items.count }
    return 1
  }

  /// The ids of the pages that it names, with their places.
  package var pages: [Located<String>] {
    switch self {
    case .page(let name): [name]
    case .link: []
    case .group(_, let items): items.flatMap(\.pages)
    }
  }
}

extension DataNode {
  fileprivate var isMapping: Bool {
    if case .mapping = content { return true }
    return false
  }
}
