internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// The open offers side by side with terms and deadlines, and what comes too late to wait for.
  var offers: PageSection {
    PageSection(Anchor("offers"), "Offers") {
      if picture.openOffers.isEmpty {
        HTML.nothing(
          report.offers.total > 0 ? "No offer is open." : "No offer yet.",
          try: "clinch offer received COMPANY --terms TERMS --answer-by DAY")
      } else {
        HTML(.ul, .class(.offers), .role(.list)) {
          for offer in picture.openOffers { row(offer) }
        }
      }
      for offer in picture.openOffers { clashes(with: offer) }
      if report.offers.total > 0 {
        HTML.folded("All offers in numbers") {
          HTML.facts([
            ("Offers", report.offers.words),
            ("Time given", report.offers.secondsGiven?.words),
            ("Extensions", report.offers.moreTime),
            ("Answered on time", report.offers.kept.total == 0 ? nil : report.offers.kept.words),
          ])
        }
      }
    }
  }

  private func row(_ offer: Offer) -> HTML {
    let limit = offer.window.limit
    let style = offer.window.state(at: moments.now).styleClass
    return HTML(.li) {
      HTML(.div) {
        HTML(.b) { HTML.stored(offer.company) }
        HTML(.span) { HTML.stored(offer.role) }
      }
      HTML(.div, .class(.terms)) { HTML.note(offer.terms ?? "no terms noted") }
      HTML(.div, .class(.state, style)) {
        HTML(.b) { moments.left(until: limit) }
        HTML(.span) { "answer \(moments.byDeadline(limit, in: offer.zone))" }
      }
    }
  }

  /// Everything that comes too late to wait for it with an answer, in one sentence, and what to do.
  private func clashes(with offer: Offer) -> HTML {
    let clashes = picture.lateDates.filter { $0.offer.id == offer.id }
    guard !clashes.isEmpty else { return .none }
    return HTML(.p, .class(.lede)) {
      for (place, clash) in clashes.enumerated() {
        if place > 0 { place == clashes.count - 1 ? " and " : ", " }
        clash.event.lead(isFirst: place == 0)
        HTML.stored(clash.application.company)
        " (\(DurationText.span(clash.at - offer.window.limit)) later)"
      }
      clashes.count == 1 ? " comes after you have to answer " : " come after you have to answer "
      HTML.stored(offer.company)
      ": ask for more time."
    }
  }
}

extension DateClash.Event {
  /// What leads on to the name of the company.
  fileprivate func lead(isFirst: Bool) -> String {
    switch self {
    case .nextStep: "\(isFirst ? "Your" : "your") next step at "
    case .promisedReply: "\(isFirst ? "The" : "the") reply from "
    }
  }
}
