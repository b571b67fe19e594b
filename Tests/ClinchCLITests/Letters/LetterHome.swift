import ClinchCLI
import TestSupport
import Testing

/// A home in which Dana and Sam of Acme are owed letters.
final class LetterHome {
  private var home: Home
  /// What keys and lines answer questions, in their order.
  var answers: [String] = []

  init() throws {
    home = try Home()
    home.environment["PATH"] = "/usr/bin:/bin"
    home.environment["CLINCH_SEED"] = "1"
    home.now = "2026-11-20T10:00:00Z"
    try home.folder.makeFolder(".config/clinch/letters")
    try logged(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19 15:00", "--with",
      "Dana Lee <dana@acme.example>; Sam Roe", "--kind", "video")
  }

  var path: String { home.folder.path }

  /// Runs the program.
  func clinch(_ words: String..., onTerminal: Bool = false) -> Run {
    clinch(words, onTerminal: onTerminal)
  }

  /// Runs the program.
  func clinch(_ words: [String], onTerminal: Bool = false) -> Run {
    let terminal = Terminal(
      isInput: onTerminal, isOutput: onTerminal, isError: onTerminal, width: nil)
    let questioner = ScriptedQuestioner(answers)
    defer { answers = questioner.unasked }
    do {
      return try home.clinch(words, terminal: terminal, questioner: questioner)
    } catch {
      Issue.record(error)
      return Run(status: .software)
    }
  }

  /// Runs a command that has to succeed.
  func logged(_ words: String...) throws {
    let run = clinch(words)
    try #require(run.status == .fine, "\(run.stderr)")
  }

  /// Says all that a letter without gaps needs.
  func debrief() throws {
    try logged(
      "debrief", "acme", "--highlight", "your move from cron to queues", "--why",
      "your team ships daily", "--bring", "eight years of payment backends")
    write("Joe Doe\n", to: ".config/clinch/signature.txt")
  }

  func set(_ variable: String, _ value: String) {
    home.environment[variable] = value
  }

  /// Makes a shell script the value of a variable; `$1` in it is the file or link it is run with.
  func set(_ variable: String, script: String) {
    write(script, to: "\(variable).sh")
    set(variable, "/bin/sh \(path)/\(variable).sh")
  }

  /// Writes a script that can be run into the folder `bin`.
  func install(_ script: String, as file: String) throws {
    try home.folder.makeFolder("bin")
    write(script, to: file)
    try TestFile.setMode("\(path)/\(file)", 0o700)
  }

  func write(_ text: String, to file: String) {
    write(Array(text.utf8), to: file)
  }

  func write(_ octets: [UInt8], to file: String) {
    do { try home.folder.write(octets, to: file) } catch { Issue.record(error) }
  }

  /// The text in a file; nil when there is none.
  func text(_ file: String) -> String? { home.folder.text(file) }

  /// The permissions of a file.
  func mode(_ file: String) -> Int? { home.folder.mode(file) }

  /// The names of what is in a folder, sorted.
  func names(_ folder: String) -> [String] { home.folder.names(in: folder) }

  /// Where the database is.
  static let data = ".local/share/clinch"
}
