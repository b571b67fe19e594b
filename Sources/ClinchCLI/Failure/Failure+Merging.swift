internal import InterviewModel
internal import Persistence
internal import Rendering

extension Failure {
  /// The words for what cannot be joined; nothing for any other refusal.
  static func mergeWords(for refusal: Refusal) -> (message: String, hint: String?) {
    switch refusal {
    case .sameCompany(let name):
      (
        "both are the company \(name)",
        "to spell it differently: clinch edit application COMPANY --company NAME"
      )
    case .samePerson(let person): ("both are \(person.handle), \(person.name)", nil)
    case .sameStarts(let one, let other):
      (
        "interviews \(one.number) and \(other.number) would be of one application, and begin at the "
          + "same moment",
        "if they are the same: clinch remove interview \(one.number)"
      )
    case .twoOpenOffers(let one, let other):
      (
        "\(one.title) and \(other.title) would be one application, and both have an open offer",
        "if they are the same: clinch remove offer COMPANY"
      )
    default: ("\(refusal)", nil)
    }
  }
}
