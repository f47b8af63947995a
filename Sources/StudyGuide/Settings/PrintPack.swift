internal import Markup

/// Pages for paper that belong together, as `print-packs` in `guide.yml` names them.
package enum PrintPack: String, Sendable, CaseIterable {
  /// A sheet of questions and a key to it for each section that has questions.
  case sections
  /// The same for each route, and a plan of the lesson.
  case routes
  /// The whole guide as one document.
  case guide
  /// The claims as cards to cut out.
  case claims
  case glossary, readings

  /// Reads the key: `true`, `false` or a list of packs; nil if it is missing.
  static func read(_ fields: inout FieldReader) -> [PrintPack]? {
    guard let node = fields.node("print-packs") else { return nil }
    if case .scalar("true", _) = node.content { return allCases }
    if case .scalar("false", _) = node.content { return [] }
    return fields.texts("print-packs").compactMap { name in
      if let pack = PrintPack(rawValue: name.value) { return pack }
      fields.report(
        .wrongType, "`print-packs` cannot be `\(name.value)`", at: name.place,
        near: NearName(name.value, orList: "`true`, `false`, or a list of: ") {
          allCases.map(\.rawValue)
        })
      return nil
    }
  }
}
