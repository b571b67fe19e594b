import ClinchCLI
import TestSupport
import Testing
import Zones

/// A home directory of its own for one test, on a machine whose clock, zone and terminal the test
/// sets.
struct Home {
  let folder: TemporaryFolder
  /// The variables that every run gets.
  var environment: [String: String]
  /// The machine's clock where a run does not say another.
  var now = Home.evening
  /// Whether a run also does what is put off until its output is written, such as daily backups.
  var finishesRuns = false
  /// Whether a run can start the program again; it is never run, and `handedOver` has its words.
  var startsPrograms = false

  /// Two hours after the interview that `logAcme` logs.
  static let evening = "2026-11-19T18:00:00+01:00"

  init() throws {
    folder = try TemporaryFolder()
    environment = ["HOME": folder.path, "TZ": "Europe/Berlin"]
  }

  /// The database's place, where no variable says another.
  static let database = ".local/share/clinch/clinch.db"

  /// Runs the program in this process.
  ///
  /// - Parameters:
  ///   - words: the words after the program's name.
  ///   - now: what the machine's clock shows, RFC 3339.
  ///   - environment: variables beside those of the home, or instead of them; an empty one is
  ///     unset.
  ///   - terminal: what the streams are; pipes by default.
  ///   - questioner: who answers questions.
  ///   - zones: the zones of the computer.
  /// - Returns: what it came to, failures included.
  /// - Throws: only where `now` is no moment.
  func clinch(
    _ words: [String], now: String? = nil, environment: [String: String] = [:],
    terminal: Terminal = .pipes, questioner: ScriptedQuestioner = ScriptedQuestioner([]),
    zones: ZoneDatabase = .system
  ) throws -> Run {
    let instant = try #require(Instant(rfc3339: now ?? self.now))
    let variables = self.environment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var (notes, handed) = ("", [[String]]())
    let output = Output { notes += $0 }
    let status = run(
      Context(
        arguments: words, environment: variables, clock: { instant }, zones: zones,
        terminal: terminal, questioner: questioner, output: output,
        handOver: { words, _ in
          handed.append(words)
          return startsPrograms
        }))
    if finishesRuns { output.didWrite() }
    return Run(status: status, stdout: output.text, stderr: notes, handedOver: handed)
  }

  /// Runs the program on words that nobody can be asked about.
  func clinch(_ words: String..., now: String? = nil) throws -> Run {
    try clinch(words, now: now)
  }

  /// Runs the program on a terminal where a script answers its questions.
  func asked(
    _ words: String..., answers: [String], now: String? = nil, width: Int = 100
  ) throws -> Run {
    try clinch(
      words, now: now, terminal: .terminal(width: width),
      questioner: ScriptedQuestioner(answers))
  }

  /// Runs the program and insists on its success.
  @discardableResult
  func succeed(
    _ words: String..., now: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let run = try clinch(words, now: now)
    try #require(run.status == .fine, "\(run.stderr)", sourceLocation: sourceLocation)
    return run
  }

  /// Logs an interview of 15:00 to 16:00 on 19 November 2026 with two interviewers: f1 and f2 are
  /// their letters, f3 the check-in.
  ///
  /// It is made once and then copied, because saving safely takes its time.
  func logAcme() throws {
    let octets = try Self.acme.get()
    try folder.makeFolder(".local/share/clinch")
    try folder.write(octets, to: Self.database)
  }

  private static let acme = Result {
    let home = try Home()
    try home.succeed(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19T15:00", "--minutes", "60",
      "--with", "Dana Lee <dana@acme.example>", "--with", "Sam Ito", "--kind", "video")
    return try home.folder.octets(database)
  }
}

extension Terminal {
  /// No terminal at all.
  static let pipes = Terminal(isInput: false, isOutput: false, isError: false, width: nil)

  /// A terminal of that many cells a line.
  static func terminal(width: Int = 80) -> Terminal {
    Terminal(isInput: true, isOutput: true, isError: true, width: width)
  }
}
