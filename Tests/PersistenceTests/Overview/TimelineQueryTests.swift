import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// When what belongs to a timeline was logged.
@Suite struct TimelineQueryTests {
  @Test func `a debrief is as old as its first entry, an objection as its own`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana")).interview
      try store.log(.at("Other", nil, monday))
      try store.debrief(interview.id, now: monday + 2 * hour) { $0.tips = [1: .result(.done)] }
      try store.debrief(interview.id, now: monday + day) {
        $0.tips = [1: .result(.skipped)]
        $0.objections = [DebriefEntry.Objection(person: "Dana", text: "no Go")]
      }

      let timeline = try store.timeline(of: interview.applicationID, at: monday + 2 * day)
      #expect(timeline.debriefedAt == [interview.id: monday + 2 * hour])
      #expect(timeline.objections.map(\.loggedAt) == [monday + day])
    }
  }

  @Test func `a letter is there with when it was drafted last`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana")).interview
      let letter = try #require(try store.followUps(of: interview.id).of(.thankYou).first)
      let occasion = try store.letterOccasion(of: letter.id, to: nil)
      for now in [monday + 2 * hour, monday + day] {
        _ = try store.write(Invocation("letter draft", now: now)) {
          try $0.saveDrafts([(occasion, LetterText(subject: "Thanks", body: "Dear Dana"), nil)])
        }
      }

      let timeline = try store.timeline(of: interview.applicationID, at: monday + 2 * day)
      #expect(timeline.draftedAt == [letter.id: monday + day])
      #expect(timeline.debriefedAt.isEmpty)
    }
  }
}
