import InterviewModel
import Testing
import Zones

@testable import Rendering

/// What there is to say about an offer, for programs and for people.
@Suite struct OfferNoteWordsTests {
  private static let at = Instant(seconds: 1_795_424_400)

  private static let step = Interview(
    id: .init(12), uuid: "", applicationID: .init(2), company: "Beta\u{1B}", role: "SRE", round: 1,
    kind: .video, startsAt: at, endsAt: at + 3_600, zone: "UTC")

  static let notes: [(note: OfferNote, kind: String, words: String)] = [
    (
      .afterEmployerDeadline(at), "after_employer_deadline",
      "the date you promised is after their deadline (Mon 23 Nov 2026 09:00)"
    ),
    (
      .beyond48Hours(until: at), "beyond_48_hours",
      "the date you promised is past the usual 48 hours, which end Mon 23 Nov 2026 09:00"
    ),
    (.onWeekend(at), "on_weekend", "Mon 23 Nov 2026 09:00 falls on a weekend"),
    (
      .afterNextStep(step), "after_next_step",
      "your next step with Beta\\u{1B}, SRE (Mon 23 Nov 2026 09:00) comes before your answer is due"
    ),
    (
      .noMoreTime(at), "no_more_time",
      "that gives you no more time: without it, your answer is due by Mon 23 Nov 2026 09:00"
    ),
    (
      .othersOpen(1), "others_open",
      "another application is open; to withdraw it, too: clinch undo, then answer again with "
        + "--withdraw-others"
    ),
    (
      .othersOpen(3), "others_open",
      "3 other applications are open; to withdraw them, too: clinch undo, then answer again with "
        + "--withdraw-others"
    ),
    (
      .stillPlanned(step), "still_planned",
      "an interview with Beta\\u{1B}, SRE is still planned for Mon 23 Nov 2026 09:00: "
        + "clinch cancel 12"
    ),
  ]

  @Test(arguments: notes) func `a note is one harmless line`(
    _ note: OfferNote, _ kind: String, _ words: String
  ) {
    #expect(note.words(MomentText(now: Self.at, zone: .utc)) == words)
  }

  @Test(arguments: notes) func `a note as JSON has a kind and every key`(
    _ note: OfferNote, _ kind: String, _ words: String
  ) throws {
    let offer = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Self.at)
    let change = OfferChange(offer: offer, followUps: [], notes: [note])
    guard case .object(let document) = OfferReport(change).json(at: Self.at),
      case .array(let notes) = document["notes"], case .object(let members) = notes.first
    else {
      Issue.record("notes are an array of objects")
      return
    }
    #expect(members["kind"] == .string(kind))
    #expect(members.keys.sorted() == ["at", "company", "count", "interview", "kind", "role"])
  }
}
