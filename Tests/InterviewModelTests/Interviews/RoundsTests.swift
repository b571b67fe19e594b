import InterviewModel
import TestSupport
import Testing
import Zones

/// How the rounds of an application are counted; every interview lasts an hour.
@Suite struct RoundsTests {
  private func rounds(_ starts: [(String, given: Int?)], in zone: Zone = .utc) -> [Int] {
    Rounds.counted(
      starts.map { start, given in
        let start = at(start, .utc)
        return Rounds.Place(startsAt: start, endsAt: start + hour, zone: zone, given: given)
      })
  }

  static let cases: [([(String, given: Int?)], [Int], String)] = [
    ([], [], "none"),
    ([("2026-03-02 10:00", nil)], [1], "the first is 1"),
    (
      [("2026-03-10 10:00", nil), ("2026-03-02 10:00", nil), ("2026-03-17 10:00", nil)],
      [2, 1, 3], "days count, in whatever order they were logged"
    ),
    (
      [("2026-03-02 08:00", nil), ("2026-03-02 16:00", nil), ("2026-03-03 08:00", nil)],
      [1, 1, 2], "one day is one round"
    ),
    (
      [("2026-03-02 22:30", nil), ("2026-03-03 00:30", nil), ("2026-03-03 07:00", nil)],
      [1, 1, 1], "a loop over midnight is one round"
    ),
    (
      [("2026-03-02 22:30", nil), ("2026-03-03 07:30", nil)],
      [1, 2], "eight hours are a night"
    ),
    (
      [("2026-03-02 22:30", nil), ("2026-03-03 07:29", nil)],
      [1, 1], "less than eight hours are none"
    ),
    (
      [("2026-03-02 10:00", 3), ("2026-03-04 10:00", nil)],
      [3, 4], "a round what you typed is counted on from"
    ),
    (
      [("2026-03-02 10:00", nil), ("2026-03-02 14:00", 2), ("2026-03-04 10:00", nil)],
      [2, 2, 3], "a given round is that of its day"
    ),
    (
      [("2026-03-02 10:00", nil), ("2026-03-04 10:00", 1), ("2026-03-06 10:00", nil)],
      [1, 1, 2], "a given round may be lower"
    ),
    (
      [("2026-03-02 10:00", 5), ("2026-03-04 10:00", 2), ("2026-03-06 10:00", nil)],
      [5, 2, 6], "the highest round before counts"
    ),
    (
      [("2026-03-02 10:00", nil), ("2026-03-02 10:00", nil)],
      [1, 1], "the same start twice"
    ),
  ]

  @Test(arguments: cases) func `rounds are counted by days`(
    starts: [(String, given: Int?)], rounds: [Int], why: String
  ) {
    #expect(self.rounds(starts) == rounds, "\(why)")
  }

  @Test func `the zone says what a day is`() {
    // 10:00 and 23:30 in New York; the second lies on the next day in UTC.
    let starts: [(String, given: Int?)] = [("2026-03-02 15:00", nil), ("2026-03-03 04:30", nil)]

    #expect(rounds(starts, in: TestZones.newYork) == [1, 1])
    #expect(rounds(starts) == [1, 2])
  }

  @Test func `only those whose round changes are told, and cancelled ones keep theirs`() {
    var cancelled = InterviewExample.interview(1, isCancelled: true)
    cancelled.round = 7
    let interviews = [cancelled, InterviewExample.interview(2), InterviewExample.interview(3)]

    let changed = interviews.recounted { _ in .utc }

    #expect(changed.map(\.id.number) == [3])
    #expect(changed.map(\.round) == [2])
  }

  @Test func `one more interview has its round, and moves those after it`() {
    let later = InterviewExample.interview(4)
    let start = InterviewExample.monday
    let place = Rounds.Place(startsAt: start, endsAt: start + hour, zone: .utc)

    let (round, changed) = [later].recounted(with: place) { _ in .utc }

    #expect(round == 1)
    #expect(changed.map(\.round) == [2])
  }

  @Test func `a zone that is not known counts by days of UTC`() {
    let interviews = [InterviewExample.interview(1), InterviewExample.interview(2)]
    #expect(interviews.recounted { _ in nil }.map(\.round) == [2])
  }
}
