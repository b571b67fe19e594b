// What argument-parser takes from FoundationEssentials, and nothing else of it: two names, in its
// Utilities/Foundation.swift. Scripts/release lets the compiler find this module first, so that the
// 6 MB and 1,700 conformances of the real one stay out of the binary:
// docs/decisions/0039-foundation-stays-out.md.

/// An error with a description of its own; nothing here is one.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

/// Octets.
public struct Data: Sendable {
  fileprivate let octets: [UInt8]
}

extension String {
  /// The one encoding that is asked for.
  public enum Encoding: Sendable {
    case utf8
  }

  public init?(data: Data, encoding: Encoding) {
    self.init(decoding: data.octets, as: UTF8.self)
  }
}

/// Writes what the parser says about its commands, as the real one does.
public final class JSONEncoder {
  /// How it is written; always as it is asked for, with keys in order, a line each.
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode<T: Encodable>(_ value: T) throws -> Data {
    let place = Place()
    try place.encode(value)
    var text = ""
    place.write(to: &text, indent: "\n")
    return Data(octets: Array(text.utf8))
  }
}

/// Where a value is going to stand.
private final class Place {
  var scalar = "null"
  var items: [Place]?
  var members: [String: Place]?

  func encode(_ value: some Encodable) throws {
    switch value {
    case let value as Bool: scalar = value ? "true" : "false"
    case let value as String: scalar = Self.quoted(value)
    case let value as any BinaryInteger: scalar = "\(value)"
    case let value as any BinaryFloatingPoint: scalar = "\(value)"
    default: try value.encode(to: PlaceEncoder(place: self))
    }
  }

  func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    if let items {
      text += items.isEmpty ? "[\n" : "["
      for (number, item) in items.enumerated() {
        text += (number > 0 ? "," : "") + inner
        item.write(to: &text, indent: inner)
      }
      text += indent + "]"
    } else if let members {
      text += members.isEmpty ? "{\n" : "{"
      for (number, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        text += (number > 0 ? "," : "") + inner + Self.quoted(member.key) + " : "
        member.value.write(to: &text, indent: inner)
      }
      text += indent + "}"
    } else {
      text += scalar
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "/": quoted += "\\/"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

private struct PlaceEncoder: Encoder {
  let place: Place
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    place.members = place.members ?? [:]
    return KeyedEncodingContainer(Members<Key>(place: place))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    place.items = place.items ?? []
    return Items(place: place)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(place: place) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: Place
  var codingPath: [any CodingKey] { [] }

  private func member(_ key: String) -> PlaceEncoder {
    let member = Place()
    place.members?[key] = member
    return PlaceEncoder(place: member)
  }

  func encodeNil(forKey key: Key) { _ = member(key.stringValue) }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    try member(key.stringValue).place.encode(value)
  }
  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    member(key.stringValue).container(keyedBy: type)
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key.stringValue).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { member("super") }
  func superEncoder(forKey key: Key) -> any Encoder { member(key.stringValue) }
}

private struct Items: UnkeyedEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.items?.count ?? 0 }

  private func item() -> PlaceEncoder {
    let item = Place()
    place.items?.append(item)
    return PlaceEncoder(place: item)
  }

  func encodeNil() { _ = item() }
  func encode(_ value: some Encodable) throws { try item().place.encode(value) }
  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    item().container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { item().unkeyedContainer() }
  func superEncoder() -> any Encoder { item() }
}

private struct Single: SingleValueEncodingContainer {
  let place: Place
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { place.scalar = "null" }
  func encode(_ value: some Encodable) throws { try place.encode(value) }
}
