/// The closed list of names that a view offers to a template, each with its type and value:
/// declared once, beside its view.
package struct Shape<View: Sendable>: Sendable {
  package let name: String
  let fields: [Field<View>]

  /// Each list `parts` also gets a flag `has-parts`, for what stands around it.
  package init(_ name: String, _ fields: [Field<View>]) {
    self.name = name
    self.fields = fields + fields.compactMap(\.presence)
    let names = Set(self.fields.map(\.name))
    precondition(names.count == self.fields.count, "a name stands twice in the shape \(name)")
  }

  var type: RecordType {
    RecordType(
      id: RecordType.ID(view: ObjectIdentifier(View.self), name: name),
      fields: fields.map { RecordType.Field(name: $0.name, type: $0.type) })
  }

  /// The view with all its values made at once, for one that many pages print.
  package func settledRecord(of view: View) -> TemplateRecord {
    let values = fields.map { $0.value(view) }
    return TemplateRecord { values[$0] }
  }

  /// The view as templates read it: each value is made when a template asks for it.
  package func record(of view: View) -> TemplateRecord {
    let fields = fields
    return TemplateRecord { slot in fields[slot].value(view) }
  }
}

/// One name of a shape.
package struct Field<View: Sendable>: Sendable {
  let name: String
  let type: FieldType
  let value: @Sendable (View) -> TemplateValue

  /// The flag that says whether a list holds anything.
  var presence: Field? {
    guard case .list = type else { return nil }
    let value = value
    return Field(name: "has-" + name, type: .flag) { view in
      guard case .list(let records) = value(view) else { return .flag(false) }
      return .flag(!records.isEmpty)
    }
  }
}

extension Field {
  package static func text(
    _ name: String, _ get: @escaping @Sendable (View) -> String
  ) -> Field { Field(name: name, type: .printable(.text)) { .text(get($0)) } }

  package static func html(
    _ name: String, _ get: @escaping @Sendable (View) -> [UInt8]
  ) -> Field { Field(name: name, type: .printable(.html)) { .html(get($0)) } }

  /// A relative or absolute address, percent-encoded when it is printed.
  package static func address(
    _ name: String, _ get: @escaping @Sendable (View) -> String
  ) -> Field { Field(name: name, type: .printable(.address)) { .address(get($0)) } }

  package static func flag(
    _ name: String, _ get: @escaping @Sendable (View) -> Bool
  ) -> Field { Field(name: name, type: .flag) { .flag(get($0)) } }

  package static func optional(
    _ name: String, _ get: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name: name, type: .optional(.text)) { view in get(view).map { .text($0) } ?? .missing }
  }

  package static func optionalHTML(
    _ name: String, _ get: @escaping @Sendable (View) -> [UInt8]?
  ) -> Field {
    Field(name: name, type: .optional(.html)) { view in get(view).map { .html($0) } ?? .missing }
  }

  package static func optionalAddress(
    _ name: String, _ get: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name: name, type: .optional(.address)) { view in
      get(view).map { .address($0) } ?? .missing
    }
  }

  package static func record<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> Other
  ) -> Field {
    Field(name: name, type: .record { shape().type }) { .record(shape().record(of: get($0))) }
  }

  package static func optionalRecord<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> Other?
  ) -> Field {
    Field(name: name, type: .optionalRecord { shape().type }) { view in
      get(view).map { .record(shape().record(of: $0)) } ?? .missing
    }
  }

  /// A list of records that were made before, for what many views share.
  package static func records<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> [TemplateRecord]
  ) -> Field {
    Field(name: name, type: .list { shape().type }) { .list(get($0)) }
  }

  /// A list of records; a shape may hold lists of itself.
  package static func list<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> [Other]
  ) -> Field {
    Field(name: name, type: .list { shape().type }) { view in
      let shape = shape()
      return .list(get(view).map { shape.record(of: $0) })
    }
  }
}

/// A shape without its view: what the compiler needs to know.
struct RecordType: Sendable {
  struct Field: Sendable {
    let name: String
    let type: FieldType
  }

  /// What tells it from all other types: its view's type and the name of its shape.
  struct ID: Hashable, Sendable {
    let view: ObjectIdentifier
    let name: String
  }

  let id: ID
  let fields: [Field]

  var name: String { id.name }

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// The types of values; records are made when asked for, so that a type may hold itself.
enum FieldType: Sendable {
  enum Printable: String, Sendable { case text, html, address }

  /// Always there; what kind of text it is decides how it is escaped.
  case printable(Printable)
  case flag
  case optional(Printable)
  case record(@Sendable () -> RecordType)
  case optionalRecord(@Sendable () -> RecordType)
  case list(@Sendable () -> RecordType)

  /// As messages and `guide names` call it.
  var description: String {
    switch self {
    case .printable(let printable): printable.rawValue
    case .flag: "flag"
    case .optional(let printable): "optional " + printable.rawValue
    case .record: "record"
    case .optionalRecord: "optional record"
    case .list: "list"
    }
  }
}

/// A record at run time: its values by slot.
package struct TemplateRecord: Sendable {
  let value: @Sendable (Int) -> TemplateValue
}

/// What one name of a record prints, or holds for a section.
enum TemplateValue: Sendable {
  case missing
  case text(String)
  case html([UInt8])
  case address(String)
  case flag(Bool)
  case record(TemplateRecord)
  case list([TemplateRecord])
}
