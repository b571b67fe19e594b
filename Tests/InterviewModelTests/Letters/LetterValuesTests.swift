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
    #expect(values[.whatIBring]?.shown == "[what you'd bring]")
  }

  @Test func `a text of nothing but full stops is not known`() throws {
    let values = try values { $0.interview?.highlight = " .. " }
    #expect(values[.highlight]?.isKnown == false)
  }

  @Test func `an answer to an objection is known once it is noted`() throws {
    let open = try values {
      $0.objections = [.init(text: "little Kubernetes."), .init(text: "no degree")]
    }
    #expect(open[.objection] == .known("little Kubernetes.; no degree"))
    #expect(open[.objectionAnswer] == .missing("your answer to that"))
    let answered = try values {
      $0.objections = [.init(text: "no degree", answer: "I have one now.")]
    }
    #expect(answered[.objectionAnswer] == .known("I have one now"))
  }

  @Test func `the recipient's own highlight stands before the interview's`() throws {
    #expect(try values { $0.ownHighlight = "your team" }[.highlight] == .known("your team"))
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
