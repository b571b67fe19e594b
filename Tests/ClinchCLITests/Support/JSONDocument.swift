/// A JSON value with its members in the order in which they were written.
enum JSONDocument: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONDocument])
  case object([Member])

  struct Member: Equatable {
    var key: String
    var value: JSONDocument
  }

  /// The member of an object; nil for anything that has no such member.
  subscript(key: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element of an array; nil for anything that has no such element.
  subscript(index: Int) -> JSONDocument? {
    items.indices.contains(index) ? items[index] : nil
  }

  /// The elements of an array; none of anything else.
  var items: [JSONDocument] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The keys of an object in the order in which they were written; none of anything else.
  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }
}

extension JSONDocument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number("\(value)") }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(nilLiteral: ()) { self = .null }
}
