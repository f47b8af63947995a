/// The closed list of names that a view offers to templates, each with its type and value: declared
/// once, beside the view.
package struct Shape<View: Sendable>: Sendable {
  package let name: String
  let fields: [Field<View>]
  /// The functions of the fields, apart from the rest of them: a template asks for one at each step.
  private let values: [@Sendable (View) -> TemplateValue]

  /// Makes a shape. For each list, such as `parts`, it adds a flag `has-parts`, for the markup
  /// around the list, and its length as `parts-count`.
  package init(_ name: String, _ fields: [Field<View>]) {
    self.name = name
    self.fields = fields + fields.compactMap(\.presence) + fields.compactMap(\.length)
    values = self.fields.map(\.value)
    let names = Set(self.fields.map(\.name))
    precondition(names.count == self.fields.count, "a name stands twice in the shape \(name)")
  }

  /// The shape without its view, for the compiler.
  var type: RecordType {
    RecordType(
      id: RecordType.ID(view: ObjectIdentifier(View.self), name: name),
      fields: fields.map { RecordType.Field(name: $0.name, type: $0.type) })
  }

  /// Returns a record whose values are all computed at once, for a view that many pages print.
  package func settledRecord(of view: View) -> TemplateRecord {
    let values = values.map { $0(view) }
    return TemplateRecord { values[$0] }
  }

  /// Returns a record whose values are computed when a template asks for them.
  package func record(of view: View) -> TemplateRecord {
    let values = values
    return TemplateRecord { slot in values[slot](view) }
  }
}

/// One name of a shape, with its type and the function that computes its value.
package struct Field<View: Sendable>: Sendable {
  let name: String
  let type: FieldType
  let value: @Sendable (View) -> TemplateValue
  /// Counts the elements of the list, without making their records; nil for fields that are no list.
  private(set) var count: (@Sendable (View) -> Int)?

  /// A flag that says whether the list has elements; nil for fields that are no list.
  var presence: Field? {
    count.map { count in
      Field(name: "has-" + name, type: .flag) { .flag(count($0) > 0) }
    }
  }

  /// The number of the list's elements in digits; nil for fields that are no list.
  var length: Field? {
    count.map { count in
      Field(name: name + "-count", type: .printable(.text)) { .text(String(count($0))) }
    }
  }
}

extension Field {
  /// Returns the field for a view that holds this one's.
  package func within<Outer>(_ inner: @escaping @Sendable (Outer) -> View) -> Field<Outer> {
    var field = Field<Outer>(name: name, type: type) { [value] in value(inner($0)) }
    if let count { field.count = { count(inner($0)) } }
    return field
  }

  package static func text(
    _ name: String, _ get: @escaping @Sendable (View) -> String
  ) -> Field { Field(name: name, type: .printable(.text)) { .text(get($0)) } }

  package static func html(
    _ name: String, _ get: @escaping @Sendable (View) -> [UInt8]
  ) -> Field { Field(name: name, type: .printable(.html)) { .html(get($0)) } }

  /// Makes a field for a relative or absolute address, which is percent-encoded when it is printed.
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

  /// Makes a field for JSON, which stands only in a script element of its type.
  package static func optionalJSON(
    _ name: String, _ get: @escaping @Sendable (View) -> [UInt8]?
  ) -> Field {
    Field(name: name, type: .optional(.json)) { view in get(view).map { .html($0) } ?? .missing }
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

  /// Makes a field for a list of records that were made before, which many views share.
  package static func records<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> [TemplateRecord]
  ) -> Field {
    Field(
      name: name, type: .list { shape().type }, value: { .list(get($0)) },
      count: { get($0).count })
  }

  /// Makes a field for a list whose views are made of items that cost less than they do, so that
  /// its flag makes none of them.
  package static func list<Item, Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    of items: @escaping @Sendable (View) -> [Item],
    _ get: @escaping @Sendable (View, Item) -> Other
  ) -> Field {
    Field(
      name: name, type: .list { shape().type },
      value: { view in
        let shape = shape()
        return .list(items(view).map { shape.record(of: get(view, $0)) })
      }, count: { items($0).count })
  }

  /// Makes a field for a list of records. The shape is evaluated lazily, so that a shape may
  /// contain lists of itself.
  package static func list<Other>(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Other>,
    _ get: @escaping @Sendable (View) -> [Other]
  ) -> Field {
    Field(
      name: name, type: .list { shape().type },
      value: { view in
        let shape = shape()
        return .list(get(view).map { shape.record(of: $0) })
      }, count: { get($0).count })
  }
}

/// A shape without its view: the names and types, which the compiler needs.
struct RecordType: Sendable {
  /// A name with its type; its index in the list is its slot.
  struct Field: Sendable {
    let name: String
    let type: FieldType
  }

  /// The identity of a type: the type of its view, and the name of its shape.
  struct ID: Hashable, Sendable {
    let view: ObjectIdentifier
    let name: String
  }

  let id: ID
  let fields: [Field]

  var name: String { id.name }

  /// Returns the slot of a name: the index of its field, from 0.
  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// The type of a field. Types of records are evaluated lazily, so that a type may contain itself.
enum FieldType: Sendable {
  /// The kind of a text, which decides how it is escaped.
  enum Printable: String, Sendable { case text, html, address, json }

  /// A text that is always present.
  case printable(Printable)
  case flag
  case optional(Printable)
  case record(@Sendable () -> RecordType)
  case optionalRecord(@Sendable () -> RecordType)
  case list(@Sendable () -> RecordType)

  /// The name of the type in messages and in the output of `guide names`.
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

/// A record at run time: a function from slots to values.
package struct TemplateRecord: Sendable {
  let value: @Sendable (Int) -> TemplateValue
}

/// The value of one field: printed, or opened by a section.
enum TemplateValue: Sendable {
  case missing
  case text(String)
  /// HTML or JSON, printed as it is.
  case html([UInt8])
  case address(String)
  case flag(Bool)
  case record(TemplateRecord)
  case list([TemplateRecord])
}
