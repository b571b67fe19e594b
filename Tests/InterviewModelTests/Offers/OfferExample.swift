import InterviewModel
import Testing
import Zones

/// Offers, interviews and applications with only what a test is about.
enum OfferExample {
  static func at(_ text: String) throws -> Instant { try WhenTestContext.instant(text) }

  static func at(_ text: String?) throws -> Instant? { try text.map(WhenTestContext.instant) }

  static func zone(_ name: String = "Europe/Berlin") throws -> Zone {
    try InterviewModelTests.zone(name)
  }

  /// An offer of application 1, received on Monday, 23 November 2026, 09:00 UTC.
  static func offer(
    application: Int = 1, received: String = "2026-11-23T09:00:00Z", written: String? = nil,
    deadline: String? = nil, answerBy: String? = nil,
    extensions: [(until: String, granted: Bool?)] = [], answer: Offer.Answer? = nil
  ) throws -> Offer {
    Offer(
      id: .init(application), applicationID: .init(application), company: "Acme",
      receivedAt: try at(received), writtenAt: try at(written),
      employerDeadlineAt: try at(deadline), answerByAt: try at(answerBy), answer: answer,
      answeredAt: answer == nil ? nil : try at(received),
      extensions: try extensions.enumerated().map { place, asked in
        Offer.Extension(
          id: .init(place + 1), askedAt: try at(received), untilAt: try at(asked.until),
          granted: asked.granted)
      })
  }

  static func interview(
    _ id: Int, application: Int = 2, starts: String, replyBy: String? = nil
  ) throws -> Interview {
    Interview(
      id: .init(id), uuid: "", applicationID: .init(application), company: "Beta", role: nil,
      round: 1, kind: .video, startsAt: try at(starts), endsAt: try at(starts) + 3_600,
      zone: "Europe/Berlin", replyByAt: try at(replyBy))
  }

  static func process(
    _ id: Int, offer: Offer? = nil, next: String? = nil, replyBy: String? = nil
  ) throws -> OpenProcess {
    OpenProcess(
      application: Application(id: .init(id), company: "Company \(id)"), offer: offer,
      nextStep: try next.map { try interview(id, application: id, starts: $0) },
      replyByAt: try at(replyBy))
  }
}
