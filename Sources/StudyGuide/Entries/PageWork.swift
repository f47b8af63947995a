internal import Markup

extension Work {
  /// Makes the record of a page of a guide from what the guide's settings say of it, and nothing
  /// more: authors as they are to be named, and the edition in its own words.
  package init(
    ofPage title: String, id: String, address: String?, in configuration: Configuration
  ) {
    self.init()
    self.id = id
    name = id
    type = "webpage"
    texts[.title] = RichText(plain: title)
    if !title.hasSameBytes(as: configuration.title) {
      texts[.containerTitle] = RichText(plain: configuration.title)
    }
    if let edition = configuration.edition { texts[.edition] = RichText(plain: edition) }
    if let address { texts[.url] = RichText(plain: address) }
    texts[.language] = RichText(plain: configuration.language)
    names[.author] = configuration.authors.map { author in
      var name = Name()
      name.literal = author
      return name
    }
  }
}
