internal import InterviewModel
internal import Zones

extension OfferRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .beforeTheOffer(let at):
      ("\(time(at)) is before the offer was made", nil)
    case .extensionAskedAlready(let at):
      (
        "that extension was asked for at \(time(at)), and that stays",
        "leave --at out; when it was granted or refused is not kept"
      )
    }
  }
}
