import ClinchCLI
import Testing
import Zones

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A home directory with a database in which Dana and Sam of Acme are owed letters.
final class LetterHome {
  struct Result {
    let status: ClinchCLI.ExitStatus
    let stdout: String
    let stderr: String
  }

  let path: String
  /// What keys and lines answer questions, in their order.
  var answers: [String] = []
  private var environment: [String: String]

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/clinch-letters-\(UUID().uuidString)"
    environment = [
      "HOME": path, "TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-20T10:00:00Z",
      "PATH": "/usr/bin:/bin", "CLINCH_SEED": "1",
    ]
    try FileManager.default.createDirectory(
      atPath: path + "/.config/clinch/letters", withIntermediateDirectories: true)
    try logged(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19 15:00", "--with",
      "Dana Lee <dana@acme.example>; Sam Roe", "--kind", "video")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Runs the program.
  func clinch(_ words: String..., onTerminal: Bool = false) -> Result {
    clinch(words, onTerminal: onTerminal)
  }

  /// Runs the program.
  func clinch(_ words: [String], onTerminal: Bool = false) -> Result {
    var notes = ""
    let output = Output { notes += $0 }
    let status = ClinchCLI.run(
      Context(
        arguments: words, environment: environment, clock: { Instant(seconds: 0) }, zones: .system,
        terminal: Terminal(
          isInput: onTerminal, isOutput: onTerminal, isError: onTerminal, width: nil),
        questioner: Answers(home: self), output: output))
    return Result(status: status, stdout: output.text, stderr: notes)
  }

  /// Runs a command that has to succeed.
  func logged(_ words: String...) throws {
    let result = clinch(words)
    try #require(result.status == .fine, "\(result.stderr)")
  }

  /// Says all that a letter without gaps needs.
  func debrief() throws {
    try logged(
      "debrief", "acme", "--highlight", "your move from cron to queues", "--why",
      "your team ships daily", "--bring", "eight years of payment backends")
    write("Joe Doe\n", to: ".config/clinch/signature.txt")
  }

  func set(_ variable: String, _ value: String) {
    environment[variable] = value
  }

  /// Makes a shell script the value of a variable; `$1` in it is the file or link it is run with.
  func set(_ variable: String, script: String) {
    write(script, to: "\(variable).sh")
    set(variable, "/bin/sh \(path)/\(variable).sh")
  }

  func write(_ text: String, to file: String) {
    write(Array(text.utf8), to: file)
  }

  func write(_ octets: [UInt8], to file: String) {
    try? Data(octets).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  /// The text in a file; nil when there is none.
  func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The permissions of a file.
  func mode(_ file: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    return attributes?[.posixPermissions] as? Int
  }

  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  /// Where the database is.
  static let data = ".local/share/clinch"

  private struct Answers: Questioner {
    let home: LetterHome

    func asking<T>(_ body: () throws -> T) throws -> T { try body() }
    func line(_ prompt: String) throws -> String {
      guard !home.answers.isEmpty else { throw Interrupted() }
      return home.answers.removeFirst()
    }

    func key(_ prompt: String) throws -> Unicode.Scalar {
      try line(prompt).unicodeScalars.first ?? "\n"
    }
  }
}

extension ZoneDatabase {
  /// The zones of the machine that tests run on.
  fileprivate static var system: ZoneDatabase { ZoneDatabase(environment: [:]) }
}
