import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct JoiningApplicationsTests {
  @Test(arguments: [
    ("ACME", "backend engineer"), ("Acmé", "Backend  Engineer"), ("acme", "BACKEND ENGINEER"),
  ])
  func `an interview joins the open application of the same folded company and role`(
    company: String, role: String
  ) throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend Engineer"))
      let second = try store.log(.at(company, role, monday + 7 * day))

      #expect(second.interview.applicationID == first.interview.applicationID)
      #expect(second.interview.company == "Acme")
      #expect(second.interview.role == "Backend Engineer")
      #expect(first.remarks == [.newApplication])
      #expect(second.remarks == [])
    }
  }

  @Test func `without a role it joins the company's only open application`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend"))
      let second = try store.log(.at("Acme", nil, monday + day))

      #expect(second.interview.applicationID == first.interview.applicationID)
      #expect(second.interview.role == "Backend")
    }
  }

  @Test func `a role fills in that of an application without one`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme"))
      let second = try store.log(.at("Acme", "Backend", monday + day))

      #expect(second.interview.applicationID == first.interview.applicationID)
      #expect(try store.interview(first.interview.id).role == "Backend")
      // And it is found by that role from then on.
      let third = try store.log(.at("Acme", "BACKEND", monday + 2 * day))
      #expect(third.interview.applicationID == first.interview.applicationID)
    }
  }

  @Test func `another role at the company is another application`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend"))
      let second = try store.log(.at("Acme", "Frontend", monday + hour))

      #expect(second.interview.applicationID != first.interview.applicationID)
      #expect(second.interview.round == 1)
      #expect(second.remarks.first == .newApplication)
      guard case .openBeside(let open)? = second.remarks.last else {
        Issue.record("\(second.remarks)")
        return
      }
      #expect(open.map(\.id) == [first.interview.applicationID])
    }
  }

  @Test func `a role beside an application without one and another opens a third`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend"))
      try store.end(Application.ID(1), .rejected, now: monday + day)
      try store.log(.at("Acme", nil, monday + day))
      try store.end(Application.ID(2), .rejected, now: monday + 2 * day)
      try store.log(.at("Acme", "Backend", monday + 2 * day))
      try store.end(Application.ID(2), nil, now: monday + 2 * day)

      // Open now: one without a role, and Backend.
      let third = try store.log(.at("Acme", "Frontend", monday + 3 * day))

      #expect(third.interview.applicationID == Application.ID(4))
    }
  }

  @Test func `without a role several open applications are refused with their names`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend"))
      try store.log(.at("Acme", "Frontend"))

      let error = #expect(throws: ReferenceError.self) {
        try store.log(.at("acme", nil, monday + day))
      }

      guard case .severalRoles("acme", let candidates) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(candidates.map(\.title) == ["Acme, Backend", "Acme, Frontend"])
      #expect(try store.count("interview") == 2)
    }
  }

  @Test func `an ended application is not joined`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend"))
      try store.end(first.interview.applicationID, .rejected, now: monday + day)

      let second = try store.log(.at("Acme", "Backend", monday + 2 * day))

      #expect(second.interview.applicationID != first.interview.applicationID)
      #expect(second.interview.round == 1)
    }
  }

  @Test func `the same start in an application is refused and names the first`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend"))

      let refusal = #expect(throws: InterviewRefusal.self) { try store.log(.at("Acme", "Backend")) }

      #expect(refusal == .sameStart(first.interview.id))
      #expect(try store.count("interview") == 1)
      #expect(try store.count("operation") == 1)
    }
  }

  @Test func `a cancelled interview leaves its start free`() throws {
    try withStore { store in
      let first = try store.log(.at())
      _ = try store.write(Invocation("cancel", now: monday)) {
        try $0.cancel(first.interview.id, note: nil)
      }

      let second = try store.log(.at())

      #expect(second.interview.applicationID == first.interview.applicationID)
    }
  }

  @Test func `source and address fill in what is missing and are kept when they differ`() throws {
    try withStore { store in
      var entry = InterviewEntry.at()
      entry.texts[.source] = "a friend"
      try store.log(entry)
      entry.startsAt = monday + day
      entry.texts[.source] = "a fair"
      entry.texts[.url] = "https://acme.example/1"

      let second = try store.log(entry)

      let application = try store.application(.words("acme"))
      #expect(application.source == "a friend")
      #expect(application.url == "https://acme.example/1")
      #expect(second.remarks == [.kept(field: "source", stored: "a friend")])
    }
  }

  @Test func `companies whose names fold to nothing stay apart`() throws {
    try withStore { store in
      let first = try store.log(.at("\u{301}"))
      let second = try store.log(.at("\u{308}"))

      #expect(first.interview.applicationID != second.interview.applicationID)
      #expect(
        try store.interviews(InterviewFilter(company: "\u{308}")).map(\.id) == [second.interview.id]
      )
    }
  }
}
