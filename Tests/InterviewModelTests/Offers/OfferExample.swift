import InterviewModel
import TestSupport
import Testing
import Zones

/// Offers, interviews and applications with only what a test is about.
enum OfferExample {
  private static func at(_ text: String) -> Instant { TestSupport.at(text, .utc) }

  /// An offer of application 1, received on Monday, 23 November 2026, 09:00 UTC.
  static func offer(
    application: Int = 1, received: String = "2026-11-23T09:00:00Z", written: String? = nil,
    deadline: String? = nil, answerBy: String? = nil,
    extensions: [(until: String, granted: Bool?)] = [], answer: Offer.Answer? = nil
  ) -> Offer {
    Offer(
      id: .init(application), applicationID: .init(application), company: "Acme",
      receivedAt: at(received), writtenAt: written.map(at),
      employerDeadlineAt: deadline.map(at), answerByAt: answerBy.map(at), answer: answer,
      answeredAt: answer == nil ? nil : at(received),
      extensions: extensions.enumerated().map { place, asked in
        Offer.Extension(
          id: .init(place + 1), askedAt: at(received), untilAt: at(asked.until),
          granted: asked.granted)
      })
  }

  static func interview(
    _ id: Int, application: Int = 2, starts: String, replyBy: String? = nil
  ) -> Interview {
    Interview(
      id: .init(id), uuid: "", applicationID: .init(application), company: "Beta", role: nil,
      round: 1, kind: .video, startsAt: at(starts), endsAt: at(starts) + hour,
      zone: "Europe/Berlin", replyByAt: replyBy.map(at))
  }

  static func process(
    _ id: Int, offer: Offer? = nil, next: String? = nil, replyBy: String? = nil
  ) -> OpenProcess {
    OpenProcess(
      application: Application(id: .init(id), company: "Company \(id)"), offer: offer,
      nextStep: next.map { interview(id, application: id, starts: $0) },
      replyByAt: replyBy.map(at))
  }
}
