internal import InterviewModel
internal import Zones

extension OfferRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .beforeTheOffer(let at):
      ("that is before the offer was made (\(time(at)))", nil)
    case .extensionAskedAlready(let at):
      (
        "you asked for that extension at \(time(at)), and that cannot change",
        "leave out --at; the time of their answer is not stored"
      )
    }
  }
}
