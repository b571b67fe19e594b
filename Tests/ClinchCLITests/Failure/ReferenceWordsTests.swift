import InterviewModel
import Testing

@testable import ClinchCLI

struct ReferenceWordsTests {
  @Test(
    arguments: [
      (.anyInterview, "there is no interview yet"),
      (.interview(InterviewID(9)), "no interview has the number 9"),
      (.interview(InterviewID(.max)), "no interview has the number you typed"),
      (.interviewMatching("acme"), "no interview matches \"acme\""),
      (.interviewerMatching("Lou"), "nobody among those you met there matches \"Lou\""),
      (.person(PersonID(4)), "no person has the number p4"),
      (.personMatching("lou"), "nobody matches \"lou\""),
      (.application(ApplicationID(3)), "no application has the number a3"),
      (.companyMatching("acme"), "no company matches \"acme\""),
      (.anythingMatching("hooli"), "no company matches \"hooli\""),
      (.followUp(FollowUpID(99)), "no follow-up has the number f99"),
      (.anyOffer(of: "Acme"), "Acme has no offer"),
      (.offer(9, of: "Acme"), "Acme has no offer of the number 9"),
      (.numberedOffer(OfferID(2)), "no offer has the number o2"),
      (.openOffer(OfferID(2)), "o2 has already been answered"),
      (
        .interviewOf(Application(id: .init(4), company: "Acme", role: "SRE")),
        "Acme, SRE (a4) has no interview"
      ),
      (.operation(7), "no command has the number 7"),
      (.gone("application 1"), "application 1 no longer exists"),
    ] as [(ReferenceError.Missing, String)])
  func `what is missing is said`(missing: ReferenceError.Missing, words: String) {
    #expect(missing.words == words)
  }
}
