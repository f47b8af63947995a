internal import Markup

/// The targets to which a guide is published, and the limits of a publish: `publish:` in
/// `guide.yml`.
package struct PublishSettings: Sendable {
  package private(set) var targets: [PublishTarget] = []
  /// The largest share of pages that may vanish in one publish, in per cent.
  package private(set) var maxDelete = 20
  /// The largest size of a page, in bytes; the key counts in kilobytes.
  package private(set) var maxPageSize = 1_000_000

  init() {}

  init(_ fields: inout FieldReader) {
    maxDelete = fields.integer("max-delete", in: 0...100) ?? maxDelete
    let size = fields.integer("max-page-size", in: 1...1_000_000)
    maxPageSize = size.map { $0 * 1_000 } ?? maxPageSize
    var names: Set<String> = []
    for item in fields.list("targets") {
      let parsed = PublishTarget.read(item, in: fields.source)
      // An excerpt of a target's lines could hold a password, which would end up in logs.
      let target = fields.adopt(
        Parsed(parsed.value, parsed.diagnostics.map(\.withoutExcerpt)))
      guard let target else { continue }
      if !names.insert(target.name).inserted {
        let found = fields.source.diagnostic(
          .duplicateID, "there are two targets `\(target.name)`", place: item.place,
          note: "rename one of them")
        _ = fields.adopt(Parsed<PublishTarget>(nil, [found.withoutExcerpt]))
      }
      targets.append(target)
    }
  }
}
