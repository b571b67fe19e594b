import InterviewModel
import Testing
import Zones

@Suite struct MeantOfferTests {
  private static let application = Application(id: ApplicationID(1), company: "Acme")

  private static func offer(_ id: Int, _ answer: Offer.Answer?) -> Offer {
    Offer(
      id: OfferID(id), applicationID: application.id, company: "Acme",
      receivedAt: Instant(seconds: id), answer: answer)
  }

  private static let one = [offer(1, .declined)]
  private static let several = [offer(1, .declined), offer(2, .declined)]
  private static let withOpen = [offer(1, .declined), offer(2, nil), offer(3, .declined)]

  @Test(
    arguments: [
      (one, nil, 1), (one, 1, 1), (several, 2, 2), (withOpen, nil, 2), (withOpen, 3, 3),
    ] as [([Offer], Int?, Int)])
  func `the number says which, else the open one is meant, else the only one`(
    offers: [Offer], number: Int?, expected: Int
  ) throws {
    let offer = try offers.meant(of: Self.application, number: number)
    #expect(offer.id.number == expected)
  }

  @Test func `without any, with another number and among several answered ones none is meant`() {
    #expect(throws: ReferenceError.none(.anyOffer(of: "Acme"))) {
      try [Offer]().meant(of: Self.application, number: nil)
    }
    #expect(throws: ReferenceError.none(.offer(7, of: "Acme"))) {
      try Self.one.meant(of: Self.application, number: 7)
    }
    #expect(throws: OfferChoiceError.severalAnswered(Self.application, Self.several)) {
      try Self.several.meant(of: Self.application, number: nil)
    }
  }
}
