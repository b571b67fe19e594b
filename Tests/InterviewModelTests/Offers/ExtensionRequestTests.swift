import InterviewModel
import Testing
import Zones

/// Which extension an entry is about; those stored were asked for at 50, and now is 100.
@Suite struct ExtensionRequestTests {
  private static let now = Instant(seconds: 100)

  private static func offer(_ extensions: [(until: Int, granted: Bool?)]) -> Offer {
    Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Instant(seconds: 40),
      extensions: extensions.enumerated().map { place, asked in
        Offer.Extension(
          id: .init(place + 1), askedAt: Instant(seconds: 50),
          untilAt: Instant(seconds: asked.until), granted: asked.granted)
      })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var until: Int?
    var granted: Bool?
    var askedAt: Int?
    var extensions: [(until: Int, granted: Bool?)] = []
    /// The extension that it is about; nil for a new one.
    var known: Int?
    /// What is stored then.
    var reaches = 200
    var isGranted: Bool?
    var refusal: String?

    var testDescription: String {
      "until \(until.map(String.init) ?? "nothing said"), \(String(describing: granted)), among"
        + " \(extensions)"
    }
  }

  static let cases = [
    // A date that nobody has asked for yet.
    Case(until: 200), Case(until: 200, granted: true, isGranted: true),
    Case(until: 200, extensions: [(150, nil)]),
    // A date that was asked for.
    Case(until: 200, extensions: [(200, nil)], known: 1),
    Case(until: 200, granted: true, extensions: [(200, nil)], known: 1, isGranted: true),
    Case(until: 200, granted: false, extensions: [(200, true)], known: 1, isGranted: false),
    Case(until: 200, extensions: [(200, true)], known: 1, isGranted: true),
    Case(until: 200, extensions: [(200, false)], known: 1, isGranted: false),
    Case(until: 200, granted: false, extensions: [(200, false)], known: 1, isGranted: false),
    Case(until: 200, extensions: [(200, nil), (200, nil)], known: 2),
    // What was refused can be asked for again.
    Case(until: 200, granted: true, extensions: [(200, false)], isGranted: true),
    Case(
      until: 200, granted: true, extensions: [(200, nil), (200, false)], known: 1, isGranted: true),
    // Without a date the one that waits for an answer.
    Case(granted: true, extensions: [(200, nil)], known: 1, isGranted: true),
    Case(granted: false, extensions: [(150, true), (200, nil)], known: 2, isGranted: false),
    Case(granted: true, refusal: "nothingAsked"),
    Case(granted: true, extensions: [(200, true)], refusal: "nothingAsked"),
    Case(granted: true, extensions: [(150, nil), (200, nil)], refusal: "severalAsked"),
    // When it was asked for.
    Case(until: 200, askedAt: 50, extensions: [(200, nil)], known: 1),
    Case(until: 200, askedAt: 51, extensions: [(200, nil)], refusal: "extensionAskedAlready"),
    Case(until: 200, askedAt: 101, refusal: "inTheFuture"), Case(until: 200, askedAt: 100),
    Case(until: 200, askedAt: 39, refusal: "beforeTheOffer"), Case(until: 200, askedAt: 40),
    Case(until: 101, reaches: 101), Case(until: 100, refusal: "notLater"),
    Case(until: 60, askedAt: 60, refusal: "notLater"), Case(until: 61, askedAt: 60, reaches: 61),
  ]

  @Test(arguments: cases) func `an entry is about the extension that it can mean`(
    _ example: Case
  ) {
    let entry = ExtensionEntry(
      until: example.until.map { Instant(seconds: $0) }, granted: example.granted,
      askedAt: example.askedAt.map { Instant(seconds: $0) }, zone: .utc)
    let refusal = refusal {
      let request = try entry.request(
        of: Self.offer(example.extensions), Application(id: .init(1), company: "Acme"),
        at: Self.now)
      let askedAt = example.known == nil ? example.askedAt ?? 100 : 50
      #expect(request.known?.number == example.known)
      #expect(request.asked.at == Instant(seconds: askedAt))
      #expect(request.untilAt == Instant(seconds: example.reaches))
      #expect(request.granted == example.isGranted)
    }
    #expect(refusal == example.refusal)
  }

  @Test func `nothing is told about a date that was refused`() throws {
    let offer = OfferExample.offer()
    let saturday = Instant(seconds: 1_795_824_000)
    for (granted, count) in [(nil, 1), (true, 1), (false, 0)] as [(Bool?, Int)] {
      let entry = ExtensionEntry(until: saturday, granted: granted, zone: .utc)
      let request = try entry.request(
        of: offer, Application(id: .init(1), company: "Acme"), at: offer.receivedAt)
      let notes = entry.notes(on: offer, request, nextSteps: [])
      #expect(notes == Array([OfferNote.onWeekend(saturday)].prefix(count)))
    }
  }

  @Test func `time that is granted now is more time than there was before`() throws {
    let friday = Instant(seconds: 1_795_737_600)
    var offer = OfferExample.offer()
    offer.extensions = [
      Offer.Extension(id: .init(1), askedAt: offer.receivedAt, untilAt: friday, granted: true)
    ]
    let entry = ExtensionEntry(until: friday, granted: true, zone: .utc)
    let request = try entry.request(
      of: offer, Application(id: .init(1), company: "Acme"), at: offer.receivedAt)
    #expect(entry.notes(on: offer, request, nextSteps: []).isEmpty)
  }
}
