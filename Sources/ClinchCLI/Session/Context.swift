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
  /// The terminal that it runs in.
  package var terminal: Terminal
  /// Who answers questions.
  package var questioner: any Questioner
  /// Where words go.
  package var output: Output
  /// Starts this program again, with these words and an open file as its standard input, to go on
  /// after this run; false if it cannot be started.
  package var handOver: (_ words: [String], _ descriptor: Int32) -> Bool

  /// Creates a context.
  package init(
    arguments: [String], environment: [String: String], clock: @escaping () -> Instant,
    zones: ZoneDatabase, terminal: Terminal, questioner: any Questioner, output: Output,
    handOver: @escaping (_ words: [String], _ descriptor: Int32) -> Bool = { _, _ in false }
  ) {
    self.arguments = arguments
    self.environment = environment
    self.clock = clock
    self.zones = zones
    self.terminal = terminal
    self.questioner = questioner
    self.output = output
    self.handOver = handOver
  }
}
