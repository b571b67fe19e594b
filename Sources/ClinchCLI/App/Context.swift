public import Zones

/// Everything a run of the program takes from the world around it.
public struct Context {
  /// The words after the program's name.
  public var arguments: [String]
  /// The environment's variables.
  public var environment: [String: String]
  /// The machine's clock.
  public var clock: () -> Instant
  /// The zones of this computer.
  public var zones: ZoneDatabase
  /// What is known of the terminal.
  public var terminal: Terminal
  /// Who answers questions.
  public var questioner: any Questioner
  /// Where words go.
  public var output: Output

  /// Creates a context.
  public init(
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
public struct Terminal: Sendable {
  /// Whether the standard input is one.
  public var isInput: Bool
  /// Whether the standard output is one.
  public var isOutput: Bool
  /// Whether the standard error is one.
  public var isError: Bool
  /// The cells in a line of the standard output; nil when it is no terminal or does not say.
  public var width: Int?

  /// Creates what is known of a terminal.
  public init(isInput: Bool, isOutput: Bool, isError: Bool, width: Int?) {
    self.isInput = isInput
    self.isOutput = isOutput
    self.isError = isError
    self.width = width
  }
}

/// Asks questions and reads the answers.
public protocol Questioner {
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
