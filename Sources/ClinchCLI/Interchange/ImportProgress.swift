internal import Rendering

/// A line on the terminal that says how far an import is, once it takes longer than one waits for.
struct ImportProgress {
  private let write: ((String) -> Void)?
  private let elapsed: () -> Duration
  /// How many rows there are, as far as files were looked through.
  private var total = 0
  private var rows = 0
  private var isShown = false

  /// Creates the line for a session: none where nobody looks, or notes are not wanted.
  init(_ session: Session) {
    let isWanted = session.context.terminal.isError && !session.options.quiet
    let output = session.context.output
    let start = ContinuousClock.now
    self.init(write: isWanted ? { output.overwriteNote($0) } : nil) { .now - start }
  }

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - write: puts a text in the place of the line; nil for nowhere.
  ///   - elapsed: how long it has taken so far.
  init(write: ((String) -> Void)?, elapsed: @escaping () -> Duration) {
    self.write = write
    self.elapsed = elapsed
  }

  /// Counts a row of a file that is looked through before any is imported.
  mutating func look() {
    total += 1
    if isDue(total) { show("looking through the file: \(total) rows …") }
  }

  /// Counts a row that is imported.
  mutating func count() {
    rows += 1
    if isDue(rows) { show(total > rows ? "\(rows) of \(total) rows …" : "\(rows) rows …") }
  }

  private func isDue(_ count: Int) -> Bool {
    write != nil && count.isMultiple(of: Self.step) && elapsed() >= .milliseconds(500)
  }

  private mutating func show(_ words: String) {
    isShown = true
    write?(words)
  }

  /// Takes the line away.
  mutating func finish() {
    if isShown { write?("") }
    isShown = false
  }

  /// How many rows pass between two looks at the clock.
  private static let step = 500
}
