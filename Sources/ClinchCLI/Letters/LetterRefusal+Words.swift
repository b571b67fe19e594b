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
    case .addressBeyondMail(let address):
      (
        "the address \(address) has letters before the @ that few mail programs can send to",
        "clinch letter show without --eml prints the letter; clinch edit person corrects the address"
      )
    case .nothingRaised(let name):
      (
        "\(name) raised no concern in that interview, so there is nothing to answer",
        "add the concern: --objection \"\(name): little Kubernetes\""
      )
    case .answersDiffer(let name, let answers, let raised):
      (
        "\(name) raised \(CountText.of(raised.count, "concern")) "
          + "(\(raised.joined(separator: "; "))), and \(CountText.of(answers, "answer")) are given",
        "give one --answer \"\(name): …\" for each, in that order"
      )
    case .twoHighlights(let name):
      (
        "--highlight is given twice for \(name)",
        "put both into one: the move to queues, and your team"
      )
    case .notToWithdraw(let application):
      (
        "\(application.title) has ended \(application.outcome?.rawValue ?? ""), so there is nothing "
          + "to withdraw",
        "clinch applications --open lists what you can withdraw from"
      )
    case .nothingToWithdraw:
      (
        "no offer was accepted, or nothing else is open",
        "name the application: clinch letter draft a4 --template withdraw"
      )
    }
  }
}
