internal import InterviewModel

extension ArgumentDescription {
  /// Reads what the parser says about the arguments of one command: its `--experimental-dump-help`.
  ///
  /// What is not known is passed by, so that a later parser may say more. The tests look whether
  /// all that is needed is there.
  ///
  /// - Throws: `JSONFault`.
  static func list(inDump dump: String) throws -> [ArgumentDescription] {
    var arguments: [ArgumentDescription] = []
    var cursor = JSONCursor(Array(dump.utf8))
    try cursor.members { cursor, name in
      guard name == "command" else { return try cursor.skipValue() }
      try cursor.members { cursor, name in
        guard name == "arguments" else { return try cursor.skipValue() }
        try cursor.elements { arguments.append(try ArgumentDescription(&$0)) }
      }
    }
    return arguments
  }

  private init(_ cursor: inout JSONCursor) throws {
    self.init()
    try cursor.members { cursor, name in try read(name, &cursor) }
  }

  private mutating func read(_ name: String, _ cursor: inout JSONCursor) throws {
    switch name {
    case "kind": form = Form(rawValue: try cursor.string()) ?? .positional
    case "names": try cursor.elements { names.append(try Self.name(&$0)) }
    case "valueName": valueName = try cursor.string()
    case "abstract": abstract = try cursor.string()
    case "discussion": discussion = try cursor.string()
    case "sectionTitle": section = try cursor.string()
    case "shouldDisplay": isShown = try cursor.scalar() == .bool(true)
    case "isOptional": isOptional = try cursor.scalar() == .bool(true)
    case "isRepeating": isRepeatable = try cursor.scalar() == .bool(true)
    case "defaultValue": defaultValue = try cursor.string()
    case "allValues": try cursor.elements { values.append(try $0.string()) }
    case "allValueDescriptions": try cursor.members { meanings[$1] = try $0.string() }
    case "completionKind":
      try cursor.members { cursor, kind in try readCompletion(kind, &cursor) }
    default: try cursor.skipValue()
    }
  }

  /// A name with its hyphens: `--at`, `-o`.
  private static func name(_ cursor: inout JSONCursor) throws -> String {
    var (kind, name) = ("", "")
    try cursor.members { cursor, member in
      switch member {
      case "kind": kind = try cursor.string()
      case "name": name = try cursor.string()
      default: try cursor.skipValue()
      }
    }
    return (kind == "long" ? "--" : "-") + name
  }

  private mutating func readCompletion(_ kind: String, _ cursor: inout JSONCursor) throws {
    var texts: [String] = []
    try cursor.members { cursor, name in
      switch name {
      case "command": texts = [try cursor.string()]
      case "values", "extensions": try cursor.elements { texts.append(try $0.string()) }
      default: try cursor.skipValue()
      }
    }
    completion =
      switch kind {
      case "list": .words(texts)
      case "file": .files(texts)
      case "directory": .folders
      case "shellCommand": texts.first.flatMap(NameKind.init).map(Completion.names) ?? .none
      default: .none
      }
  }
}
