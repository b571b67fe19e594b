import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct PeopleTests {
  /// Whom an interview `day` days after Monday was with.
  private func people(
    _ store: Store, _ day: Int, company: String = "Acme", with people: String
  ) throws -> [Person] {
    try store.log(.at(company, nil, monday + day * 24 * hour, with: people)).interview.interviewers
  }

  @Test(arguments: ["DANA@ACME.EXAMPLE", "dána@acme.example"])
  func `the same folded address is the same person, at any company`(address: String) throws {
    try withStore { store in
      let first = try people(store, 0, with: "Dana Lee <dana@acme.example>")
      let second = try people(store, 1, company: "Globex", with: "Dana Lee <\(address)>")

      #expect(second == first)
    }
  }

  @Test(arguments: ["dána@acme.example", "DANA@ACME.example", "dana@acme.example"])
  func `an address with letters beyond ASCII is found by each way to write it`(
    typed: String
  ) throws {
    try withStore { store in
      _ = try people(store, 0, with: "Ann Ash <ann@acme.example>")
      let first = try people(store, 1, with: "Dana Lee <dána@acme.example>")
      let second = try people(store, 2, company: "Globex", with: "Dana Lee <\(typed)>")

      #expect(second == first)
    }
  }

  @Test func `the same folded name within the company is the same person`() throws {
    try withStore { store in
      let first = try people(store, 0, with: "Zoë Lee <zoe@acme.example>")
      let second = try people(store, 1, with: "ZOE  lee")

      #expect(second == first)
    }
  }

  @Test func `the same name at another company is another person`() throws {
    try withStore { store in
      let first = try people(store, 0, with: "Dana Lee")
      let second = try people(store, 1, company: "Globex", with: "Dana Lee")

      #expect(first.map(\.id) != second.map(\.id))
    }
  }

  @Test func `a match by name fills an empty address and title`() throws {
    try withStore { store in
      let first = try people(store, 0, with: "Dana Lee")
      let second = try people(store, 1, with: "Dana Lee (CTO) <dana@acme.example>")

      #expect(second.map(\.id) == first.map(\.id))
      #expect(second.first?.email == "dana@acme.example")
      #expect(second.first?.title == "CTO")
    }
  }

  @Test func `the same name with a different address is another person`() throws {
    try withStore { store in
      let first = try people(store, 0, with: "Dana Lee <dana@acme.example>")
      let second = try people(store, 1, with: "Dana Lee <dl@acme.example>")

      #expect(first.map(\.id) != second.map(\.id))
    }
  }

  @Test func `a name that fits two people of the company is refused`() throws {
    try withStore { store in
      _ = try people(store, 0, with: "Dana Lee <dana@acme.example>")
      _ = try people(store, 1, with: "Dana Lee <dl@acme.example>")

      let error = #expect(throws: ReferenceError.self) {
        try people(store, 2, with: "Dana Lee")
      }

      guard case .several("Dana Lee", let candidates) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(candidates.map(\.reference) == ["p1", "p2"])
    }
  }

  @Test func `what is stored is never overwritten, and that is said`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee (CTO) <dana@acme.example>"))

      let change = try store.log(
        .at("Acme", nil, monday + day, with: "Dana Park (VP) <dana@acme.example>"))

      #expect(change.interview.interviewers.map(\.name) == ["Dana Lee"])
      #expect(change.interview.interviewers.map(\.title) == ["CTO"])
      #expect(
        change.remarks == [
          .takenByAddress(change.interview.interviewers[0], named: "Dana Park"),
          .kept(field: "title of Dana Lee", stored: "CTO"),
        ])
    }
  }

  @Test func `somebody named twice is one person and gets one letter`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.people = [
        PersonEntry(name: "Dana Lee"), PersonEntry(name: "dana lee", email: "dana@acme.example"),
      ]

      let change = try store.log(entry)

      #expect(change.interview.interviewers.map(\.email) == ["dana@acme.example"])
      #expect(change.followUps.of(.thankYou).count == 1)
      #expect(try store.count("person") == 1)
    }
  }
}
