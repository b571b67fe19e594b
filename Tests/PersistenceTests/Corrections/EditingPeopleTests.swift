import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct EditingPeopleTests {
  @Test func `a person is corrected wherever they are met`() throws {
    try withStore { store in
      let first = try store.log(.at(with: "Dan Lee")).interview
      let second = try store.log(.at("Globex", nil, monday + day)).interview
      try store.debrief(second.id, now: monday + 2 * day) {
        $0.people = [PersonEntry(name: "Sam", email: "sam@globex.example")]
      }
      let dan = try store.person("dan").person

      let edited = try store.edit(dan.id) {
        $0.name = "Dana Lee"
        $0.email = .to("dana@acme.example")
        $0.title = .to("CTO")
      }

      #expect(
        edited.person
          == Person(id: dan.id, name: "Dana Lee", email: "dana@acme.example", title: "CTO"))
      #expect(edited.interviews.map(\.id) == [first.id])
      #expect(edited.companies == ["Acme"])
      #expect(try store.letters(of: first.id).map(\.person?.name) == ["Dana Lee"])
    }
  }

  @Test func `an address and a title are cleared`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee (CTO) <dana@acme.example>"))
      let id = try store.person("dana").person.id

      let edited = try store.edit(id) {
        $0.email = .cleared
        $0.title = .cleared
      }

      #expect(edited.person == Person(id: id, name: "Dana Lee"))
    }
  }

  @Test func `an address that somebody else has is refused, in any letters`() throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee <dana@äcme.example>; Sam Ito"))
      let (dana, sam) = (try store.person("dana").person, try store.person("sam").person)

      #expect(throws: PersonRefusal.addressTaken(dana)) {
        try store.edit(sam.id) { $0.email = .to("DANA@ÄCME.example") }
      }
      try store.edit(dana.id) { $0.email = .to("DANA@äcme.example") }
      #expect(try store.person("dana").person.email == "DANA@äcme.example")
    }
  }
}
