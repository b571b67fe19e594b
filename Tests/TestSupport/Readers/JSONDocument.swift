/// A JSON value with its members in the order in which they were written.
package enum JSONDocument: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONDocument])
  case object([Member])

  package struct Member: Equatable {
    package var key: String
    package var value: JSONDocument
  }

  /// The member of an object; nil for anything that has no such member.
  package subscript(key: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element of an array; nil for anything that has no such element.
  package subscript(index: Int) -> JSONDocument? {
    items.indices.contains(index) ? items[index] : nil
  }

  /// The elements of an array; none of anything else.
  package var items: [JSONDocument] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The keys of an object in the order in which they were written; none of anything else.
  package var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }
}

extension JSONDocument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number("\(value)") }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
}
