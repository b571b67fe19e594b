internal import ArgumentParser

/// How a command is used: what to say about it where a word is missing, or too many.
struct CommandUse {
  private let path: String
  private let description: CommandDescription

  /// Describes the command that runs for the words of a command line.
  init(_ words: [String]) {
    path = CommandNames.path(words)
    description = CommandDescription(CommandNames.command(words))
  }

  /// What to type: one of the values, where there are few; else the first example of the command's
  /// help, where a word is missing or too many; else its help.
  func advice(about fault: ParserSentence.Fault) -> String {
    if case .missing(let name) = fault, let values = values(of: name) {
      return "use one of: \(values.joined(separator: ", "))"
    }
    guard fault != .other, !operands.isEmpty, let example else { return "\(path) --help" }
    return "for example: \(example)"
  }

  private func values(of name: String) -> [String]? {
    let values = operands.first { $0.valueName == name }?.values ?? []
    return values.isEmpty ? nil : values
  }

  private var operands: [ArgumentDescription] {
    let arguments = (try? description.arguments()) ?? []
    return arguments.filter { $0.form == .positional }
  }

  private var example: String? {
    description.help.demonstrations.lazy.flatMap(\.commands).first { line in
      line.utf8.starts(with: "\(path) ".utf8)
    }
  }
}
