internal import InterviewModel
internal import Zones

extension TipRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .tipExists(let tip):
      ("tip \(tip.number) has the key \(tip.key)", "to see all tips: clinch tip list")
    case .noSuchTip(let typed):
      ("there is no tip \(typed)", "clinch tip list")
    case .tipIsOff(let tip):
      (
        "tip \(tip.number), \(tip.key), is switched off",
        "to switch it on: clinch tip on \(tip.key)"
      )
    case .tipIsOneOfTheSeven(let tip):
      (
        "tip \(tip.number), \(tip.key), is one of the seven, which cannot be removed",
        "to switch it off: clinch tip off \(tip.key)"
      )
    case .tipIsLogged(let tip):
      (
        "tip \(tip.number), \(tip.key), has been logged in interviews; removing it would lose what you "
          + "logged",
        "to switch it off: clinch tip off \(tip.key)"
      )
    case .noteWithoutResult(let tip):
      (
        "tip \(tip) has no result yet, so it cannot have a note",
        "add one: --done \(tip), --skipped \(tip), --declined \(tip) or --na \(tip)"
      )
    }
  }
}
