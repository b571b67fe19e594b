internal import ArgumentParser

/// The answer of the argument parser when it runs no command.
enum ParserMessage {
  /// Help or a version, which was asked for.
  case text(String)
  /// A fault in the words.
  case failure(Failure)

  /// Nil for an error that is not the parser's.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - words: the words that were parsed.
  ///   - columns: the cells in a line of help; nil for as many as `COLUMNS` says, or 80.
  init?(_ error: any Error, words: [String], columns: Int?) {
    let code = Clinch.exitCode(for: error)
    if code.isSuccess {
      let text = Clinch.fullMessage(for: error, columns: columns)
      self = .text(String(text.trimmingLineFeeds) + "\n")
    } else if code == .validationFailure {
      let (message, said) = Self.sentences(Clinch.message(for: error))
      let sentence = ParserSentence(message, advice: said)
      let advice =
        Self.unknownOption(in: message).map { UnknownOption(name: $0, words: words).meant }
        ?? sentence.advice
      let use = CommandUse(words)
      self = .failure(
        Failure(.usage, sentence.message, hint: advice ?? use.advice(about: sentence.fault)))
    } else {
      return nil
    }
  }

  /// The option that a message calls unknown; nil for another message.
  private static func unknownOption(in message: String) -> String? {
    let beginning = "unknown option '"
    guard message.utf8.starts(with: beginning.utf8), message.utf8.last == UInt8(ascii: "'") else {
      return nil
    }
    return String(Substring(message.utf8.dropFirst(beginning.utf8.count).dropLast()))
  }

  /// The parser's words in lower case: what is wrong, and, after its full stop, what to do.
  private static func sentences(_ text: String) -> (message: String, advice: String?) {
    let lines = text.unicodeScalars.split(separator: "\n")
    let first = lines.first.map(Array.init) ?? []
    let stop = first.indices.first { first[$0] == "." && first.dropFirst($0 + 1).first == " " }
    let message = lowered(first[..<(stop ?? first.endIndex)])
    guard let stop else { return (message, nil) }
    // Where there are many values, each stands on a line of its own behind a dash.
    let values = lines.dropFirst().map { line in String(line.drop { $0 == " " || $0 == "-" }) }
    let advice = [lowered(first[(stop + 2)...])] + [values.joined(separator: ", ")]
    return (message, advice.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// A sentence that begins in lower case and does not end in a full stop.
  private static func lowered(_ sentence: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: sentence.prefix(1).flatMap { $0.properties.lowercaseMapping.unicodeScalars })
    scalars.append(contentsOf: sentence.dropFirst())
    if scalars.last == "." { scalars.removeLast() }
    return String(scalars)
  }
}

extension String {
  /// The text without line feeds at its end.
  fileprivate var trimmingLineFeeds: Substring {
    var text = self[...]
    while text.utf8.last == UInt8(ascii: "\n") { text.unicodeScalars.removeLast() }
    return text
  }
}
