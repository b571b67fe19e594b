/// A JSON Schema, as far as those in docs/schemas say something: type, enum, required, properties,
/// items, anyOf and $ref into their own $defs.
package struct JSONSchema {
  private let root: JSONDocument
  /// Whether an object that names its keys may have no others.
  private let isComplete: Bool

  /// Takes a schema.
  ///
  /// - Parameters:
  ///   - root: the schema.
  ///   - isComplete: whether keys that it does not name are wrong, too. Programs that read a
  ///     document are to pass them by; the schemas themselves are to name them all.
  package init(_ root: JSONDocument, isComplete: Bool = false) {
    self.root = root
    self.isComplete = isComplete
  }

  /// What is wrong with a document, each with the place where it is; nothing where it fits.
  package func problems(of document: JSONDocument) -> [String] {
    problems(of: document, by: root, at: "$")
  }

  private func problems(
    of document: JSONDocument, by schema: JSONDocument, at place: String
  ) -> [String] {
    if case .string(let reference)? = schema["$ref"] {
      let name = reference.split(separator: "/").last.map { String($0) } ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(place): no \(reference)"] }
      return problems(of: document, by: target, at: place)
    }
    if let choices = schema["anyOf"]?.items {
      let found = choices.map { problems(of: document, by: $0, at: place) }
      return found.contains(where: \.isEmpty) ? [] : found.first ?? []
    }
    if let words = schema["enum"]?.items, !words.contains(document) {
      return ["\(place): \(document) is not among \(words)"]
    }
    return wrongType(of: document, by: schema, at: place)
      + wrongMembers(of: document, by: schema, at: place)
  }

  private func wrongType(
    of document: JSONDocument, by schema: JSONDocument, at place: String
  ) -> [String] {
    guard let type = schema["type"] else { return [] }
    let allowed = type.items.isEmpty ? [type] : type.items
    let isWhole = allowed.contains("integer")
    let name: JSONDocument =
      switch document {
      case .null: "null"
      case .bool: "boolean"
      case .number(let digits): isWhole && Int(digits) != nil ? "integer" : "number"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return allowed.contains(name) ? [] : ["\(place): \(document) is not of \(allowed)"]
  }

  private func wrongMembers(
    of document: JSONDocument, by schema: JSONDocument, at place: String
  ) -> [String] {
    let missing = (schema["required"]?.items ?? []).filter { key in
      guard case .object = document, case .string(let key) = key else { return false }
      return document[key] == nil
    }
    let members = document.keys.flatMap { key -> [String] in
      guard let shape = schema["properties"]?[key], let value = document[key] else { return [] }
      return problems(of: value, by: shape, at: "\(place).\(key)")
    }
    let elements = document.items.enumerated().flatMap { number, element in
      schema["items"].map { problems(of: element, by: $0, at: "\(place)[\(number)]") } ?? []
    }
    let named = schema["properties"]?.keys ?? document.keys
    let others = isComplete ? document.keys.filter { !named.contains($0) } : []
    return missing.map { "\(place): \($0) is missing" }
      + others.map { "\(place): \($0) is not named" } + members + elements
  }
}
