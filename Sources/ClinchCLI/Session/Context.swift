package import Zones

/// Everything a run of the program takes from the world around it.
package struct Context {
  /// The words after the program's name.
  package var arguments: [String]
  /// The environment's variables.
  package var environment: [String: String]
  /// The machine's clock.
  package var clock: () -> Instant
  /// The zones of this computer.
  package var zones: ZoneDatabase
  /// What is known of the terminal.
  package var terminal: Terminal
  /// Who answers questions.
  package var questioner: any Questioner
  /// Where words go.
  package var output: Output

  /// Creates a context.
  package init(
    arguments: [String], environment: [String: String], clock: @escaping () -> Instant,
    zones: ZoneDatabase, terminal: Terminal, questioner: any Questioner, output: Output
  ) {
    self.arguments = arguments
    self.environment = environment
    self.clock = clock
    self.zones = zones
    self.terminal = terminal
    self.questioner = questioner
    self.output = output
  }
}

/// What is known of the terminal that the program runs in.
package struct Terminal: Sendable {
  /// Whether the standard input is one.
  package var isInput: Bool
  /// Whether the standard output is one.
  package var isOutput: Bool
  /// Whether the standard error is one.
  package var isError: Bool
  /// The cells in a line of the standard output; nil when it is no terminal or does not say.
  package var width: Int?

  /// Creates what is known of a terminal.
  package init(isInput: Bool, isOutput: Bool, isError: Bool, width: Int?) {
    self.isInput = isInput
    self.isOutput = isOutput
    self.isError = isError
    self.width = width
  }
}

/// Asks questions and reads the answers.
package protocol Questioner {
  /// Runs `body`, in which questions are asked one after the other.
  ///
  /// - Throws: what `body` throws; `Interrupted` when Ctrl-C was pressed after its last question.
  func asking<T>(_ body: () throws -> T) throws -> T

  /// Shows `prompt` and reads a line, without its line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func line(_ prompt: String) throws -> String

  /// Shows `prompt` and reads one key, without waiting for a line feed.
  ///
  /// - Throws: `Interrupted` at Ctrl-C and at the end of the input.
  func key(_ prompt: String) throws -> Unicode.Scalar
}
