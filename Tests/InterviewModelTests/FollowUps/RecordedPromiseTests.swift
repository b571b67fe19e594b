import InterviewModel
import Testing
import Zones

@Suite struct RecordedPromiseTests {
  private static let now = Instant(seconds: 1_000_000)

  @Test(
    arguments: [
      (0, 1, nil), (-60, -30, nil), (1, 60, .inTheFuture(now + 1)),
      (0, 0, .notLater(now, than: now)), (-10, -60, .notLater(now - 60, than: now - 10)),
    ] as [(Int, Int, MomentRefusal?)])
  func `a promise is given by now, and for later`(
    promised: Int, date: Int, refusal: MomentRefusal?
  ) {
    var found: MomentRefusal?
    do throws(MomentRefusal) {
      let window = try AnswerWindow.promise(
        at: Self.now + promised, by: Self.now + date, recordedAt: Self.now)
      #expect(window.opens == Self.now + promised)
      #expect(window.limit == Self.now + date)
    } catch { found = error }
    #expect(found == refusal)
  }
}
