#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// JSON that people wrote, whose members are in any order.
enum LooseJSON: Decodable {
  case text(String)
  case count(Int)
  case items([LooseJSON])
  case members([String: LooseJSON])

  static func document(_ text: String) throws -> LooseJSON {
    try JSONDecoder().decode(LooseJSON.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let number = try? single.decode(Int.self) {
      self = .count(number)
    } else if let items = try? single.decode([LooseJSON].self) {
      self = .items(items)
    } else {
      self = .members(try single.decode([String: LooseJSON].self))
    }
  }

  /// The member of an object; nil where there is none.
  subscript(key: String) -> LooseJSON? {
    if case .members(let members) = self { members[key] } else { nil }
  }

  /// The names of the members.
  var keys: [String] {
    if case .members(let members) = self { members.keys.sorted() } else { [] }
  }

  /// The value of a number; nil for anything else.
  var count: Int? {
    if case .count(let number) = self { number } else { nil }
  }

  /// The texts of an array; none of anything else.
  var texts: [String] {
    guard case .items(let items) = self else { return [] }
    return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}
