internal import InterviewModel
internal import Rendering
internal import Zones

extension LetterRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .noLetterToThePanel(let id):
      (
        "interview \(id.number) has no other letter that could go to the whole panel",
        "to waive it on its own, leave out --panel; to see its letters: clinch letter list \(id.number)"
      )
    case .addressBeyondMail(let address):
      (
        "the address \(address) has characters before the @ that few mail programs support",
        "to print the letter instead: clinch letter show; to correct the address: clinch edit person"
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
        "\(application.title) has ended (\(application.outcome?.rawValue ?? "")), so there is nothing "
          + "to withdraw",
        "to see what you can withdraw from: clinch applications --open"
      )
    case .offerIsOpen(let application):
      (
        "\(application.title) has an open offer, which is declined rather than withdrawn from",
        "clinch offer draft decline a\(application.id.number)"
      )
    case .nothingToWithdraw:
      (
        "there is nothing to withdraw: you have not accepted an offer, or no other application is open",
        "name the application: clinch letter draft a4 --template withdraw"
      )
    }
  }
}
