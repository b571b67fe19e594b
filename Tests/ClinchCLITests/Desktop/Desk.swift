import Testing
import Zones

@testable import ClinchCLI

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A home of its own with a database, a folder of programs and files to look at; let a suite own it,
/// because it is removed with its last owner.
final class Desk {
  private let folder: URL
  /// The variables that every run gets.
  var environment: [String: String]

  /// Two hours after the interview that `logAcme` logs: Thursday, 19 November 2026.
  static let evening = "2026-11-19T17:00:00Z"

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "clinch-desk-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "bin"), withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "TZ": "UTC", "PATH": folder.appending(path: "bin").path,
      "CLINCH_SEED": "1",
    ]
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The path of something in the home.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// What a file in the home holds; nil when there is none.
  func content(of name: String) -> String? {
    guard let octets = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
    return String(decoding: octets, as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// The names of the files in the home, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Who may do what with a file in the home: 0o600.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Puts a program into the folder of programs.
  ///
  /// Another process copies it there: a file that this one had open for writing may still be open in
  /// a child that another test is starting, and cannot be run then (ETXTBSY).
  func install(_ name: String, script: String) throws {
    try write("#!/bin/sh\n" + script, to: "\(name).script")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: path("\(name).script"))
    _ = try ChildProcess.run("/bin/cp", ["-p", path("\(name).script"), path("bin/\(name)")])
    try FileManager.default.removeItem(atPath: path("\(name).script"))
  }

  /// How a run ended and what it printed.
  struct Ending: Equatable {
    var status: ClinchCLI.ExitStatus
    var output: String
    var notes: String
  }

  /// Runs the program in this process.
  @discardableResult
  func clinch(_ words: String..., now: String = Desk.evening) throws -> Ending {
    let instant = try #require(Instant(rfc3339: now))
    var notes = ""
    let output = Output { notes += $0 }
    let status = run(
      Context(
        arguments: words, environment: environment, clock: { instant },
        zones: ZoneDatabase(environment: environment),
        terminal: Terminal(isInput: false, isOutput: false, isError: false, width: nil),
        questioner: NobodyThere(), output: output))
    return Ending(status: status, output: output.text, notes: notes)
  }

  /// Logs an interview at Acme on this Thursday from 14:00 to 15:00, with two people.
  func logAcme() throws {
    let ending = try clinch(
      "log", "Acme", "Engineer", "--at", "2026-11-19 14:00", "--with", "Dana Lee; Sam Ito")
    #expect(ending.status == .fine)
  }

  private struct NobodyThere: Questioner {
    func asking<T>(_ body: () throws -> T) throws -> T { try body() }
    func line(_ prompt: String) throws -> String { throw Interrupted() }
    func key(_ prompt: String) throws -> Unicode.Scalar { throw Interrupted() }
  }
}
