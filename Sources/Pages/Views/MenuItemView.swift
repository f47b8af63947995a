internal import Markup
internal import StudyGuide

/// An item of the menu: a link, or a title with the links of its group.
struct MenuItemView: Sendable {
  /// The link; that of a group leads to its first page.
  let link: LinkView
  /// The links of a group; empty for an item that is a link.
  let items: [LinkView]

  static let shape = Shape<MenuItemView>(
    "menu-item",
    [
      .text("title", \.link.title),
      .address("address", \.link.address),
      .flag("is-current", \.link.isCurrent),
      .flag("is-above", \.link.isAbove),
      .flag("is-external", \.link.isExternal),
      .list("items", LinkView.shape, \.items),
    ])

  /// Makes the view of an item; nil if it leads nowhere, which is told elsewhere.
  init?(of item: MenuItem, in context: PageContext) {
    guard case .group(let title, let items) = item else {
      guard let link = context.link(to: item, isInMenu: true) else { return nil }
      (self.link, self.items) = (link, [])
      return
    }
    self.items = items.compactMap { context.link(to: $0, isInMenu: true) }
    guard let first = self.items.first else { return nil }
    var link = LinkView(title: title, address: first.address)
    link.isAbove = self.items.contains { $0.isCurrent || $0.isAbove }
    self.link = link
  }
}

extension PageContext {
  /// Returns the link of an item that is no group; nil if it leads nowhere. In the menu built-in
  /// pages have their short names, even if their authors give them other titles.
  func link(to item: MenuItem, isInMenu: Bool) -> LinkView? {
    switch item {
    case .link(let title, let address):
      return LinkView(title: title, address: address, isExternal: true)
    case .page(let name):
      guard let id = guide.entries.id(.page, name.value) else { return nil }
      guard isInMenu else { return link(to: id) }
      var link = link(to: id, title: BuiltInPage(rawValue: name.value).map { words[$0] })
      link.isAbove = path.hasPrefix(name.value + "/")
      return link
    case .group: return nil
    }
  }
}

/// A name in a list.
struct NameView: Sendable {
  let name: String

  static let shape = Shape<NameView>("name", [.text("name", \.name)])
}
