import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct EditingApplicationsTests {
  @Test func `every field is corrected, and what may be empty is cleared`() throws {
    try withStore { store in
      let id = try store.log(.at("Acme", "Backend")).interview.applicationID

      try store.edit(id) {
        $0.company = "Acme GmbH"
        $0.texts[.role] = .to("Platform")
        $0.texts[.source] = .to("a friend")
        $0.texts[.url] = .to("https://acme.example")
        $0.texts[.whyInterested] = .to("Swift")
        $0.texts[.whatIBring] = .to("patience")
        $0.texts[.note] = .to("one\ntwo")
      }
      let said = try store.application(id)
      try store.edit(id) {
        $0.texts[.role] = .cleared
        $0.texts[.source] = .cleared
        $0.texts[.url] = .cleared
        $0.texts[.whyInterested] = .cleared
        $0.texts[.whatIBring] = .cleared
        $0.texts[.note] = .cleared
      }

      #expect(
        said
          == Application(
            id: id, uuid: said.uuid, company: "Acme GmbH", role: "Platform", source: "a friend",
            url: "https://acme.example", whyInterested: "Swift", whatIBring: "patience",
            note: "one\ntwo"))
      let cleared = try store.application(id)
      #expect(cleared == Application(id: id, uuid: said.uuid, company: "Acme GmbH"))
    }
  }

  @Test func `another company is found and joined by its new name`() throws {
    try withStore { store in
      let id = try store.log(.at("Acme", "Backend")).interview.applicationID

      try store.edit(id) {
        $0.company = "Äcme"
        $0.texts[.role] = .to("Platform")
      }

      #expect(try store.application(.words("acme platform")).id == id)
      let next = try store.log(.at("acme", "platform", monday + day)).interview
      #expect(next.applicationID == id)
    }
  }

  @Test func `two open applications of one company and role are refused`() throws {
    try withStore { store in
      let first = try store.log(.at("Acme", "Backend")).interview.applicationID
      let second = try store.log(.at("Acme Inc", "Platform", monday + day)).interview.applicationID
      let before = try store.contents()

      #expect(throws: ApplicationRefusal.openElsewhere(try store.application(first))) {
        try store.edit(second) {
          $0.company = "ACMÉ"
          $0.texts[.role] = .to("backend")
        }
      }
      #expect(try store.contents() == before)

      try store.end(first, .rejected, now: monday + 2 * day)
      try store.edit(second) {
        $0.company = "Acme"
        $0.texts[.role] = .to("Backend")
      }
      #expect(try store.application(second).role == "Backend")
    }
  }

  @Test func `an end is dated back, and the answer that ended it with it`() throws {
    try withStore { store in
      let id = try store.log(.at("Acme", "Backend")).interview.applicationID
      var offer = OfferEntry(zone: TestZones.berlin)
      offer.receivedAt = monday + day
      _ = try store.write(Invocation("offer", now: monday + day)) {
        try $0.receiveOffer(offer, for: id)
      }
      _ = try store.write(Invocation("offer", now: monday + 9 * day)) {
        try $0.answerOffer(of: id, OfferAnswerEntry(.accepted, at: monday + 9 * day))
      }

      let change = try store.edit(id) { $0.outcomeAt = Occasion(monday + 2 * day) }

      #expect(change.application.outcomeAt == monday + 2 * day)
      #expect(try store.offers(of: id).map(\.answeredAt) == [monday + 2 * day])
      #expect(change.followUps.map(\.settled?.at) == [monday + 2 * day])
      #expect(change.followUps.map(\.isLate) == [false])
    }
  }

  @Test func `an end that cannot be is refused`() throws {
    try withStore { store in
      let interview = try store.log(.at("Acme", "Backend")).interview
      let id = interview.applicationID
      #expect(throws: ApplicationRefusal.notEnded(try store.application(id))) {
        try store.edit(id) { $0.outcomeAt = Occasion(monday) }
      }
      try store.end(id, .rejected, now: monday + 2 * day)

      #expect(throws: MomentRefusal.inTheFuture(monday + 9 * day)) {
        try store.edit(id, now: monday + 3 * day) { $0.outcomeAt = Occasion(monday + 9 * day) }
      }
      #expect(throws: InterviewRefusal.beforeTheInterview(monday, interview: interview.id)) {
        try store.edit(id) { $0.outcomeAt = Occasion(monday - 1) }
      }
    }
  }
}
