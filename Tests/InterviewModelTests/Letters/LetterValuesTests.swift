import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct LetterValuesTests {
  private func values(
    _ change: (inout LetterOccasion) -> Void = { _ in }, signature: String? = nil
  ) throws -> [LetterVariable: LetterValue] {
    var occasion = LetterSample.occasion
    change(&occasion)
    let berlin = TestZones.berlin
    return occasion.values(signature: signature, in: berlin)
  }

  @Test func `every variable has a value`() throws {
    #expect(try values().count == LetterVariable.allCases.count)
  }

  @Test func `what is logged is known`() throws {
    let values = try values(signature: "Joe\nDoe")
    #expect(values[.name] == .known("Dana Lee"))
    #expect(values[.company] == .known("Acme"))
    #expect(values[.role] == .known("Backend Engineer"))
    #expect(values[.date] == .known("Thursday 19 November"))
    #expect(values[.conversation] == .known("video call"))
    #expect(values[.whyInterested] == .known("Acme ships daily"))
    #expect(values[.whatIBring] == .known("eight years of payment backends"))
    #expect(values[.signature] == .known("Joe\nDoe"))
  }

  @Test func `a full stop at the end and line feeds are left out`() throws {
    #expect(try values()[.highlight] == .known("your move from cron to queues"))
    let values = try values { $0.application.whyInterested = " It\n ships\tdaily... " }
    #expect(values[.whyInterested] == .known("It ships daily"))
  }

  @Test func `nothing is invented`() throws {
    let values = try values {
      $0.recipient = nil
      $0.interview = nil
      $0.application = Application(id: Application.ID(1), company: "Acme")
    }
    let known = values.filter { $0.value.isKnown }.map(\.key)
    #expect(known == [.company])
    #expect(values[.whatIBring]?.shown == "[why you would be an asset]")
  }

  @Test func `a text of nothing but full stops is not known`() throws {
    let values = try values { $0.interview?.highlight = " .. " }
    #expect(values[.highlight]?.isKnown == false)
  }

  @Test func `the answer to an objection is never known`() throws {
    let values = try values { $0.objections = ["little Kubernetes.", "no degree"] }
    #expect(values[.objection] == .known("little Kubernetes.; no degree"))
    #expect(values[.objectionAnswer] == .missing("your answer to that"))
  }

  @Test func `notes are no text of a letter but remind in the gap`() throws {
    let values = try values {
      $0.interview?.highlight = nil
      $0.interview?.note = "dog [Rex]\nbarked"
    }
    #expect(
      values[.highlight]?.shown
        == "[something specific that you talked about; you noted: dog (Rex) barked]")
  }

  @Test func `dates of an offer are days in the interview's zone`() throws {
    let values = try values {
      $0.offer = .init(
        answerBy: Instant(seconds: 1_795_563_000), employerDeadline: nil, terms: "82,000.")
    }
    #expect(values[.answerBy] == .known("Wednesday 25 November"))
    #expect(values[.employerDeadline]?.isKnown == false)
    #expect(values[.terms] == .known("82,000"))
  }
}
