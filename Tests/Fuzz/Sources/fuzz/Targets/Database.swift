import InterviewModel
@testable import Persistence
import Zones

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A database with changes anywhere, or with any journal beside it: every answer is one, or an
/// error that has words.
///
/// The first byte chooses what is asked for, and whether the others are the journal, or patches:
/// each two bytes that say where (in steps of 4), one that says how many follow, and those.
func fuzzDatabase(_ octets: [UInt8]) throws {
  let (choice, rest) = octets.choice(below: 4 * questions.count)
  let folder = try folder.get()
  let path = folder + "/fuzz.db"
  try? FileManager.default.removeItem(atPath: path + "-journal")
  if choice.isMultiple(of: 4) {
    try write(try database.get(), to: path)
    try write(rest, to: path + "-journal")
  } else {
    try write(patched(try database.get(), by: rest), to: path)
  }
  do {
    try questions[choice / 4](path)
  } catch let error as PersistenceError {
    try demand(error.condition != .missing, "a file that is there is not missing", "\(error)")
    try demand(error.condition != .defect, "damage is no fault of the program", "\(error)")
  }
}

private let questions: [@Sendable (String) throws -> Void] = [read, log, undo]

private let now = Instant(seconds: 1_795_107_600)

private func open(_ path: String) throws -> Store {
  try Store.open(at: path, ifAbsent: .create, now: now, zones: { _ in .utc }, seed: 7)
}

@Sendable private func read(_ path: String) throws {
  let store = try open(path)
  _ = try store.interviews(InterviewFilter())
  _ = try store.today(at: now)
}

@Sendable private func log(_ path: String) throws {
  let entry = InterviewEntry(company: "Acme", startsAt: now, zone: .utc)
  do {
    _ = try open(path).write(Invocation("log", now: now)) { try $0.log(entry) }
  } catch is any Refusal {
  } catch is ReferenceError {
  }
}

@Sendable private func undo(_ path: String) throws {
  do {
    _ = try open(path).undo(1, now: now)
  } catch is any Refusal {
  }
}

private func patched(_ whole: [UInt8], by patches: [UInt8]) -> [UInt8] {
  var octets = whole
  var rest = patches[...]
  while rest.count > 3 {
    let place = (Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())) * 4
    let count = Int(rest.removeFirst()) % 64
    for (offset, octet) in rest.prefix(count).enumerated() where place + offset < octets.count {
      octets[place + offset] = octet
    }
    rest = rest.dropFirst(count)
  }
  return octets
}

/// A folder for the file.
private let folder = Result<String, any Error> { try makeScratchFolder() }

/// A database with a little of everything, the same in every run.
private let database = Result<[UInt8], any Error> {
  let path = try folder.get() + "/sound.db"
  let store = try open(path)
  for (number, company) in ["Acme", "Beta"].enumerated() {
    let people = try PersonEntry.list("Dana Lee <dana@acme.example>; Sam Ito", field: "person")
    let entry = InterviewEntry(
      company: company, startsAt: Instant(seconds: now.seconds - 86_400 * (number + 1)),
      zone: .utc, people: people)
    _ = try store.write(Invocation("log", now: now)) { try $0.log(entry) }
  }
  return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

private func write(_ octets: [UInt8], to path: String) throws {
  try Data(octets).write(to: URL(fileURLWithPath: path))
}
