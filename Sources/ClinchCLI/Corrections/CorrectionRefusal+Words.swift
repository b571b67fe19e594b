internal import InterviewModel
internal import Rendering
internal import Zones

extension MergeRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .sameCompany(let name):
      (
        "both are the company \(name)",
        "to spell it differently: clinch edit application COMPANY --company NAME"
      )
    case .samePerson(let person): ("both are \(person.handle), \(person.name)", nil)
    case .sameStarts(let one, let other):
      (
        "interviews \(one.number) and \(other.number) would be in one application, starting at the "
          + "same time",
        "if they are the same: clinch remove interview \(one.number) or clinch remove interview "
          + "\(other.number)"
      )
    case .twoOpenOffers(let one, let other):
      (
        "\(one.title) and \(other.title) would be one application, and both have an open offer",
        "if they are the same: clinch remove offer COMPANY"
      )
    }
  }
}

extension CorrectionRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .changedMeanwhile:
      (
        "another command changed it in the meantime; nothing was done",
        "check it, then run the command again"
      )
    }
  }
}

extension PersonRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .addressTaken(let person):
      (
        "\(person.handle), \(person.name), has that address",
        "if both are the same person: clinch merge person FROM \(person.handle)"
      )
    }
  }
}
