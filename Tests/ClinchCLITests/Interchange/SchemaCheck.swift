import TestSupport
import Zones

/// As much of JSON Schema (draft 2020-12) as `docs/export.schema.json` uses.
enum SchemaCheck {
  /// The places in a document that are not as a schema says, and why.
  static func faults(
    of value: JSONDocument, by schema: JSONDocument, at place: String = "$"
  ) -> [String] {
    schema.keys.flatMap { keyword -> [String] in
      guard let rule = schema[keyword] else { return [] }
      switch keyword {
      case "$schema", "title": return []
      case "type":
        let types = rule.items.isEmpty ? [rule] : rule.items
        return types.contains(.string(type(of: value))) ? [] : ["\(place): type"]
      case "const": return value == rule ? [] : ["\(place): const"]
      case "enum": return rule.items.contains(value) ? [] : ["\(place): enum"]
      case "format":
        guard case .string(let text) = value else { return [] }
        return Instant(rfc3339: text) == nil ? ["\(place): format"] : []
      case "items":
        return value.items.enumerated().flatMap { faults(of: $1, by: rule, at: "\(place)[\($0)]") }
      case "properties":
        return value.keys.flatMap { key -> [String] in
          guard let member = value[key], let rule = rule[key] else { return [] }
          return faults(of: member, by: rule, at: "\(place).\(key)")
        }
      case "required":
        return rule.items.filter { !value.keys.map(JSONDocument.string).contains($0) }
          .map { "\(place): no \($0)" }
      case "additionalProperties":
        let known = schema["properties"]?.keys ?? []
        return value.keys.filter { !known.contains($0) }.map { "\(place): \($0)" }
      default: return ["\(place): the check does not know \(keyword)"]
      }
    }
  }

  private static func type(of value: JSONDocument) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number(let text): Int(text) == nil ? "number" : "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
