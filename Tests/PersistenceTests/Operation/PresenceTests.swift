import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Two commands at once on one thing: the second one takes away what the first has looked up.
@Suite struct PresenceTests {
  /// Runs `first` on a store in which `looked` was found, after another one removed it.
  private func afterRemoval(
    of remove: (Store) throws -> [Removable],
    _ body: (Store, Application, Interview) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let open = {
        try Store.open(at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      let store = try open()
      let interview = try store.log(.at("Acme", "SRE", with: "Dana Lee")).interview
      let application = try store.application(interview.applicationID)
      let other = try open()
      let things = try remove(other)
      _ = try other.write(Invocation("remove", now: monday)) { try $0.remove(things) }
      try body(store, application, interview)
      #expect(try store.connection.foreignKeyViolations().isEmpty)
    }
  }

  private func invocation(about things: [Removable], in store: Store) -> Invocation {
    var invocation = Invocation("promise", now: monday)
    invocation.requirement = { try store.refuseGone(things) }
    return invocation
  }

  private static func gone(_ name: String) -> ReferenceError { .none(.gone(name)) }

  @Test func `an application that is gone is named`() throws {
    try afterRemoval(of: { [.application(try $0.applications()[0])] }) { store, application, _ in
      #expect(throws: Self.gone("Acme, SRE")) {
        try store.write(invocation(about: [.application(application)], in: store)) {
          try $0.promise("x", by: monday + day, promisedAt: Occasion(monday), for: application.id)
        }
      }
      #expect(!store.didSave)
    }
  }

  @Test func `an interview that is gone is named with its number`() throws {
    try afterRemoval(of: { [.application(try $0.applications()[0])] }) { store, _, interview in
      #expect(throws: Self.gone("interview 1 (Acme, SRE)")) {
        try store.refuseGone([.interview(interview)])
      }
    }
  }

  @Test func `a person and a letter that are gone are named`() throws {
    try afterRemoval(of: { [.application(try $0.applications()[0])] }) { store, _, interview in
      let person = try #require(interview.interviewers.first)
      #expect(throws: Self.gone("Dana Lee")) { try store.refuseGone([.person(person, of: [])]) }
    }
  }

  @Test func `what is there is no obstacle, also when something else went`() throws {
    try withStore { store in
      let interview = try store.log(.at("Acme", "SRE", with: "Dana Lee")).interview
      let application = try store.application(interview.applicationID)
      let tip = try #require(try store.allTips().first)
      try store.refuseGone([.application(application), .interview(interview), .tip(tip)])
    }
  }

  @Test func `a row that refers to nothing is refused as gone, and is no fault of the program`()
    throws
  {
    try afterRemoval(of: { [.application(try $0.applications()[0])] }) { store, application, _ in
      #expect(throws: ReferenceError.self) {
        try store.write(Invocation("promise", now: monday)) {
          try $0.promise("x", by: monday + day, promisedAt: Occasion(monday), for: application.id)
        }
      }
    }
  }
}
