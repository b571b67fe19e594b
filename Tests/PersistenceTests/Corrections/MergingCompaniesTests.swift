import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct MergingCompaniesTests {
  private let later = monday + 10 * day

  private func merge(_ store: Store, _ other: String = "Acme Inc") throws -> CompanyMerge {
    try store.write(Invocation("merge company", now: later)) {
      try $0.mergeCompany(other, into: "Acme")
    }
  }

  @Test func `all applications get the spelling that stays`() throws {
    try withStore { store in
      try store.log(.at("Acme", "Backend"))
      let open = try store.log(.at("Acme Inc", "Platform", monday + day)).interview
      let ended = try store.log(.at("Acme Inc", "Backend", monday - 9 * day)).interview
      try store.end(ended.applicationID, .rejected, now: monday)

      let merge = try merge(store)

      #expect(merge.moved.map(\.id) == [open.applicationID, ended.applicationID])
      #expect(merge.joined == [])
      #expect(Set(try store.applications().map(\.company)) == ["Acme"])
      #expect(try store.openApplications(atCompany: "acme").count == 2)
    }
  }

  @Test func `open applications of one role become one, with one check-in`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend", with: "Dana Lee")).interview
      let second = try store.log(.at("Acme Inc", "BACKEND", monday + day)).interview
      _ = try store.write(Invocation("offer", now: monday + 2 * day)) {
        try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: first.applicationID)
      }
      _ = try store.write(Invocation("promise", now: monday + 2 * day)) {
        try $0.promise(
          "a sample", by: later + day, promisedAt: Occasion(monday), for: second.applicationID)
      }
      let before = try store.contents()

      let merge = try merge(store)

      #expect(merge.joined.map(\.application.id) == [first.applicationID])
      #expect(merge.joined.map(\.other) == [second.applicationID])
      #expect(merge.joined.map(\.interviews) == [[second.id]])
      #expect(try store.interviews(of: first.applicationID).map(\.id) == [first.id, second.id])
      #expect(try store.interview(second.id).round == 2)
      #expect(try store.openCheckIns() == [])
      #expect(merge.followUps == [])
      let after = try store.contents()
      _ = try store.undo(1, now: later)
      #expect(try store.contents() == before)
      _ = try store.redo(1, now: later)
      #expect(try store.contents() == after)
    }
  }

  @Test func `empty fields are filled, notes put together, and what differs stays`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme")).interview.applicationID
      let second = try store.log(.at("Acme Inc", nil, monday + day)).interview.applicationID
      try store.edit(first) {
        $0.texts[.url] = .to("https://acme.example")
        $0.texts[.note] = .to("one")
      }
      try store.edit(second) {
        $0.texts[.url] = .to("https://acme.example/jobs")
        $0.texts[.source] = .to("a friend")
        $0.texts[.whyInterested] = .to("you ship daily")
        $0.texts[.note] = .to("two")
      }

      let merge = try merge(store)

      let joined = try store.application(first)
      #expect(joined.url == "https://acme.example")
      #expect(joined.source == "a friend")
      #expect(joined.whyInterested == "you ship daily")
      #expect(joined.note == "one\ntwo")
      #expect(
        merge.kept == [
          KeptField(
            field: "url", owner: "Acme", stored: "https://acme.example",
            other: "https://acme.example/jobs")
        ])
    }
  }

  @Test func `two interviews that begin at the same moment are named, and nothing is joined`()
    throws
  {
    try withStore { store in
      let first = try store.log(.at("Acme")).interview
      let second = try store.log(.at("Acme Inc")).interview
      let before = try store.contents()

      #expect(throws: MergeRefusal.sameStarts(second.id, first.id)) { try merge(store) }
      #expect(try store.contents() == before)

      _ = try store.write(Invocation("cancel", now: later)) { try $0.cancel(second.id, note: nil) }
      #expect(try merge(store).joined.count == 1)
    }
  }

  @Test func `two open offers are refused`() throws {
    try withStore { store in
      for (company, start) in [("Acme", monday), ("Acme Inc", monday + day)] {
        let id = try store.log(.at(company, nil, start)).interview.applicationID
        _ = try store.write(Invocation("offer", now: monday + 2 * day)) {
          try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: id)
        }
      }
      let applications = try store.applications()

      #expect(throws: MergeRefusal.twoOpenOffers(applications[0], applications[1])) {
        try merge(store)
      }
    }
  }

  @Test func `one company is not joined with itself, however it is spelled`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      #expect(throws: MergeRefusal.sameCompany("Acme")) { try merge(store, "ACMÉ") }
    }
  }

  @Test func `a rehearsal says the same, and saves nothing`() throws {
    try withStore { store in
      try store.log(.at("Acme"))
      try store.log(.at("Acme Inc", nil, monday + day))
      let before = try store.contents()

      let rehearsed = try store.rehearse(Invocation("merge", now: later)) {
        try $0.mergeCompany("Acme Inc", into: "Acme")
      }

      #expect(try store.contents() == before)
      #expect(try merge(store) == rehearsed)
    }
  }
}
