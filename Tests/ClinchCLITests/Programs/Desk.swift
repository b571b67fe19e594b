import TestSupport
import Testing

@testable import ClinchCLI

/// A home with a folder of programs and files to look at; its clocks show UTC.
final class Desk {
  private var home: Home

  /// Two hours after the interview that `logAcme` logs: Thursday, 19 November 2026.
  static let evening = "2026-11-19T17:00:00Z"

  init() throws {
    home = try Home()
    try home.folder.makeFolder("bin")
    home.environment = [
      "HOME": home.folder.path, "TZ": "UTC", "PATH": home.folder.file("bin"), "CLINCH_SEED": "1",
    ]
  }

  /// The variables that every run gets.
  var environment: [String: String] {
    get { home.environment }
    set { home.environment = newValue }
  }

  /// The path of something in the home.
  func path(_ name: String) -> String { home.folder.file(name) }

  /// What a file in the home holds; nil when there is none.
  func content(of name: String) -> String? { home.folder.text(name) }

  func write(_ text: String, to name: String) throws {
    try home.folder.write(text.utf8, to: name)
  }

  /// The names of the files in the home, sorted.
  func names() -> [String] { home.folder.names(in: "") }

  /// Who may do what with a file in the home: 0o600.
  func mode(of name: String) throws -> Int { try #require(home.folder.mode(name)) }

  /// Puts a program into the folder of programs.
  ///
  /// Another process copies it there: a file that this one had open for writing may still be open
  /// in a child that another test is starting, and cannot be run then (ETXTBSY).
  func install(_ name: String, script: String) throws {
    try write("#!/bin/sh\n" + script, to: "\(name).script")
    try TestFile.setMode(path("\(name).script"), 0o700)
    _ = try ChildProcess.run("/bin/cp", ["-p", path("\(name).script"), path("bin/\(name)")])
    TestFile.remove(path("\(name).script"))
  }

  /// Runs the program in this process.
  @discardableResult
  func clinch(_ words: String..., now: String = Desk.evening) throws -> Run {
    try home.clinch(words, now: now)
  }

  /// Runs the program in this process on a list of words.
  @discardableResult
  func clinch(_ words: [String], now: String = Desk.evening) throws -> Run {
    try home.clinch(words, now: now)
  }

  /// Logs an interview at Acme on this Thursday from 14:00 to 15:00, with two people.
  func logAcme() throws {
    let ending = try clinch(
      "log", "Acme", "Engineer", "--at", "2026-11-19 14:00", "--with", "Dana Lee; Sam Ito")
    #expect(ending.status == .fine)
  }
}
