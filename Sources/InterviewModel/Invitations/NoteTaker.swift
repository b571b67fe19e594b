/// A program that sits in a meeting and writes down what is said, under a name as people have one.
///
/// Most come with an address of the company that uses them, so the domain alone does not tell.
enum NoteTaker {
  /// Whether a participant is one.
  ///
  /// - Parameters:
  ///   - name: the name as it is said; nil where there is none.
  ///   - mailbox: the address; nil where there is none.
  /// - Returns: whether.
  static func isOne(name: String?, mailbox: String?) -> Bool {
    let words = Self.words(of: name ?? "")
    let address = Self.words(of: String((mailbox ?? "").unicodeScalars.prefix { $0 != "@" }))
    return tasks.contains { task in words.has(task) || address.has(task) }
      || products.contains { words.has($0) }
      || firms.contains { words == [$0] } || address == ["bot"]
  }

  /// The words of a text, folded, without the signs between them.
  private static func words(of text: String) -> [String] {
    text.folded.unicodeScalars.split {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }.map { String($0) }
  }

  /// Words for what it does, which nobody is called.
  private static let tasks: [[String]] = [
    ["notetaker"], ["note", "taker"], ["notetaking"], ["note", "taking"], ["notebot"],
    ["ai", "bot"], ["interview", "bot"], ["meeting", "bot"], ["notes", "bot"], ["ai", "notes"],
    ["ai", "assistant"], ["ai", "companion"], ["ai", "scribe"], ["ai", "notebook"],
    ["ai", "recorder"], ["meeting", "assistant"], ["meeting", "recorder"], ["meeting", "notes"],
    ["meeting", "transcriber"], ["transcription"], ["recording", "assistant"],
  ]

  /// Names of such programs that are no names of people.
  private static let products: [[String]] = [
    ["otter", "ai"], ["otterpilot"], ["otter", "pilot"], ["fireflies", "ai"], ["read", "ai"],
    ["fathom", "ai"], ["tl", "dv"], ["tldv"], ["avoma"], ["krisp", "ai"], ["sembly"], ["meetgeek"],
    ["metaview"], ["brighthire"], ["circleback"], ["supernormal"], ["gong", "io"],
    ["chorus", "ai"], ["fellow", "ai"], ["grain", "ai"], ["granola", "ai"], ["recall", "ai"],
    ["spinach", "ai"], ["microsoft", "copilot"],
  ]

  /// Words that are such a program where nothing stands beside them.
  private static let firms: Set = [
    "otter", "fireflies", "fathom", "gong", "chorus", "krisp", "granola", "copilot", "notes",
  ]
}

extension [String] {
  /// Whether these words stand in it, one behind the other.
  fileprivate func has(_ part: [String]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
