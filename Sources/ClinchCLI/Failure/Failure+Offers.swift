internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Failure {
  /// The words for an offer, or an extension of one, that cannot be chosen.
  init(_ error: OfferChoiceError, moments: MomentText?) {
    switch error {
    case .noneOpen(let application):
      self.init(
        .noInput, "\(application.title) has no open offer",
        hint: "to record one: clinch offer received \(application.id.handle)")
    case .nothingAsked(let application):
      self.init(
        .noInput, "no extension is waiting for an answer from \(application.title)",
        hint: "name the date with --until")
    case .severalAnswered(let application, let offers):
      let each = offers.map { offer in
        "\(offer.id.handle), received \(moments?.full(offer.receivedAt) ?? offer.receivedAt.rfc3339)"
      }
      self.init(
        .noInput, "\(application.title) has several offers: \(each.joined(separator: "; "))",
        hint: Self.choosing(
          among: offers.map { "clinch remove offer \($0.id.handle)" },
          orLike: offers.first?.id.handle))
    case .severalAsked(let application, let until):
      let dates = until.map { moments?.full($0) ?? $0.rfc3339 }.joined(separator: "; ")
      self.init(
        .noInput,
        "\(application.company) has not answered several of your requests: \(dates)",
        hint: "choose one with --until")
    }
  }
}
