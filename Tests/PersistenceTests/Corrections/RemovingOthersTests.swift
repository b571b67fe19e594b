import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct RemovingOthersTests {
  private let later = monday + 8 * day

  private func remove(_ store: Store, _ thing: Removable) throws -> Removal {
    try store.write(Invocation("remove", now: later)) { try $0.remove([thing]) }
  }

  private func receiveOffer(_ store: Store, _ id: Application.ID) throws {
    _ = try store.write(Invocation("offer", now: monday + day)) {
      try $0.receiveOffer(OfferEntry(zone: TestZones.berlin), for: id)
    }
    _ = try store.write(Invocation("offer", now: monday + day)) {
      try $0.extendOffer(ExtensionEntry(until: later, granted: nil, zone: TestZones.berlin), of: id)
    }
  }

  @Test func `what another process removed meanwhile is not there any more`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      let application = try store.application(id)
      _ = try remove(store, .application(application))

      #expect(throws: ReferenceError.none(.gone("application 1"))) {
        try remove(store, .application(application))
      }
    }
  }

  @Test func `other rows than were agreed to are not removed`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      let thing = Removable.application(try store.application(id))
      let agreed = try store.rehearse(Invocation("remove", now: later)) { try $0.remove([thing]) }
      try store.log(.at("Acme", nil, monday + day))
      let before = try store.contents()

      #expect(throws: CorrectionRefusal.changedMeanwhile) {
        try store.write(Invocation("remove", now: later)) {
          try $0.remove([thing], agreedTo: agreed)
        }
      }
      #expect(try store.contents() == before)
    }
  }

  @Test func `an application goes with all that hangs on it, and comes back the same`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.applicationID
      try store.log(.at("Acme", nil, monday + day))
      try store.log(.at("Globex", nil, monday, with: "Dana Lee <dana@globex.example>"))
      try receiveOffer(store, id)
      _ = try store.write(Invocation("test", now: monday + day)) {
        try $0.promise("a sample", by: later, promisedAt: Occasion(monday), for: id)
      }
      let before = try store.contents()

      let removal = try remove(store, .application(try store.application(id)))

      #expect(removal.isLarge)
      #expect(
        removal.rows.mapValues(\.count) == [
          .applications: 1, .interviews: 2, .followUps(.thankYou): 2, .followUps(.checkIn): 1,
          .followUps(.promise): 1, .offers: 1,
          .extensions: 1, .followUps(.offerAnswer): 1, .interviewers: 1, .people: 1,
        ])
      #expect(try store.applications().map(\.company) == ["Globex"])
      _ = try store.undo(1, now: later)
      #expect(try store.contents() == before)
    }
  }

  @Test func `somebody is taken out of one interview and stays in the other`() throws {
    try withStore { store in
      let first = try store.log(.at(with: "Dana Lee; Sam Ito")).interview
      let second = try store.log(.at("Acme", nil, monday + day, with: "Dana Lee")).interview
      let dana = try store.person("dana").person

      let removal = try remove(store, .person(dana, of: [first]))

      #expect(removal.rows == [.followUps(.thankYou): [1], .interviewers: [dana.id.number]])
      #expect(!removal.isLarge)
      #expect(try store.interview(first.id).interviewers.map(\.name) == ["Sam Ito"])
      #expect(try store.interview(second.id).interviewers == [dana])
    }
  }

  @Test func `who is taken out of everything is gone, and the last letter stays owed`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview
      let dana = try store.person("dana")

      let removal = try remove(store, .person(dana.person, of: dana.interviews))

      #expect(removal.rows == [.interviewers: [1], .people: [1]])
      #expect(removal.followUps.map(\.kind) == [.thankYou])
      #expect(try store.letters(of: interview.id).map(\.person) == [nil])
      let people = try store.count("person")
      #expect(people == 0)
    }
  }

  @Test func `an offer goes with its extensions and answer, and a check-in is owed again`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try receiveOffer(store, id)
      let offer = try store.offer("acme", number: nil)

      let removal = try remove(store, .offer(offer))

      #expect(
        removal.rows.mapValues(\.count) == [
          .offers: 1, .extensions: 1, .followUps(.offerAnswer): 1,
        ])
      #expect(removal.followUps.map(\.kind) == [.checkIn])
      #expect(try store.offers(of: id).isEmpty)
    }
  }

  @Test func `which of several answered offers is meant has to be said`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      #expect(throws: ReferenceError.none(.anyOffer(of: "Acme"))) {
        try store.offer("acme", number: nil)
      }
      for time in 1...2 {
        if time == 2 { try store.end(id, nil, now: monday + day) }
        try receiveOffer(store, id)
        _ = try store.write(Invocation("offer answer", now: monday + day)) {
          try $0.answerOffer(
            of: id, OfferAnswerEntry(.declined, at: monday + day, withdrawsOthers: false))
        }
      }
      #expect(throws: OfferChoiceError.self) { try store.offer("acme", number: nil) }
      #expect(try store.offer("acme", number: 2).id.number == 2)
      #expect(try store.offer("o2", number: nil).id.number == 2)
      #expect(throws: ReferenceError.none(.offer(9, of: "Acme"))) {
        try store.offer("acme", number: 9)
      }
    }
  }

  @Test func `a follow-up goes with its draft, and the rest stays`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview
      let letter = try store.letters(of: interview.id)[0]

      #expect(try remove(store, .followUp(letter)).rows == [.followUps(.thankYou): [1]])
      #expect(try store.letters(of: interview.id).isEmpty)
      #expect(throws: ReferenceError.none(.followUp(letter.id))) {
        try remove(store, .followUp(letter))
      }
    }
  }

  @Test func `only a tip that was added and never logged goes`() throws {
    try withStore { store in
      let tip = try store.write(Invocation("tip add", now: monday)) {
        try $0.addTip(
          ClosingTip(
            number: 0, key: "salary", name: "Name no number", phase: .inTheRoom, wording: "x"))
      }
      let interest = try store.allTips()[0]
      #expect(throws: TipRefusal.tipIsOneOfTheSeven(interest)) { try remove(store, .tip(interest)) }

      #expect(try remove(store, .tip(tip)).rows == [.tips: [8]])
      _ = try store.undo(1, now: later)
      let id = try store.log(.at()).interview.id
      try store.debrief(id) { $0.tips = [8: .result(.done)] }
      #expect(throws: TipRefusal.tipIsLogged(tip)) { try remove(store, .tip(tip)) }
    }
  }
}
