internal import InterviewModel
internal import Rendering
internal import Zones

extension LetterRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .noLetterToThePanel(let id):
      (
        "interview \(id.number) has no other letter that could be the panel's",
        "the one letter that covers them is not to be waived: clinch letter list \(id.number)"
      )
    case .notALetter(let followUp):
      (
        "\(followUp.handle), \(followUp.words), is not a letter",
        "clinch done \(followUp.handle), or clinch waive \(followUp.handle)"
      )
    case .addressBeyondMail(let address):
      (
        "the address \(address) has letters before the @ that few mail programs can send to",
        "clinch letter show without --eml prints the letter; clinch edit person corrects the address"
      )
    }
  }
}
