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
      for clash in picture.lateDates { HTML(.p, .class(.lede)) { sentence(clash) } }
      if report.offers.total > 0 {
        HTML.folded("All offers in numbers") {
          HTML.facts([
            ("Offers", report.offers.words),
            ("Time given", report.offers.secondsGiven?.words),
            ("More time", report.offers.moreTime),
            ("Answered in time", report.offers.kept.total == 0 ? nil : report.offers.kept.words),
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

  /// Which date comes too late, and what to do about it.
  @HTMLBuilder private func sentence(_ clash: DateClash) -> HTML {
    let late = DurationText.span(clash.at - clash.offer.window.limit)
    switch clash.event {
    case .nextStep:
      HTML.stored(clash.application.company)
      " meets you \(late) after "
      HTML.stored(clash.offer.company)
      " wants your answer: ask "
    case .promisedReply:
      HTML.stored(clash.application.company)
      " replies \(late) after "
      HTML.stored(clash.offer.company)
      " wants your answer: ask "
    }
    HTML.stored(clash.offer.company)
    " for more time."
  }
}
